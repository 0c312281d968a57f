package org.sluice.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.format.decoded.Source;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** A JSON text as a source of copies: a treated value becomes a text in quotes. */
record JsonSource(JsonText json) implements Source {
  @Override
  public Optional<String> uncopyable() {
    if (json.text().damage().isPresent()) {
      return json.text().damage();
    }
    return json.isDoubled() ? Optional.of(JsonTree.Parsed.DOUBLED) : Optional.empty();
  }

  @Override
  public Sheets reread(byte[] copy) {
    return json.reread(copy).orElse(new Sheets(List.of()));
  }

  @Override
  public boolean canWrite(String replacement) {
    return json.text().canEncode(replacement);
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    Optional<String> reason = uncopyable();
    if (reason.isPresent()) {
      throw new IllegalStateException("no copy can be had: " + reason.get());
    }
    replacements.forEach(this::refuse);
    // A name, or a label that stands in many rows, stays; the gate sees that and refuses the copy.
    Writer writer = json.text().writer(out);
    String source = json.text().characters();
    int written = 0;
    List<Place> places =
        replacements.keySet().stream()
            .filter(json.values()::containsKey)
            .sorted(Comparator.comparingInt(place -> value(place).start()))
            .toList();
    for (Place place : places) {
      writer.write(source, written, value(place).start() - written);
      writer.write(quoted(replacements.getOrDefault(place, "")));
      written = value(place).end();
    }
    writer.write(source, written, source.length() - written);
    writer.flush();
  }

  private void refuse(Place place, String replacement) {
    if (!canWrite(replacement)) {
      throw new IllegalArgumentException(
          "the text for cell " + place + " cannot be written in " + json.text().encoding().title());
    }
  }

  private Json.Scalar value(Place place) {
    Json.Scalar value = json.values().get(place);
    if (value == null) {
      throw new IllegalArgumentException("the source has no value " + place);
    }
    return value;
  }

  /** Rounded figures stay numbers. */
  private static String quoted(String replacement) {
    if (replacement.matches("-?(?:0|[1-9]\\d{0,17})")) {
      return replacement;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
