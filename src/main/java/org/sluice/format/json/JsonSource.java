package org.sluice.format.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    return json.isDoubled() ? Optional.of(JsonTree.Parsed.DOUBLED) : json.printouts().uncopyable();
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
    refuseUncopyable();
    replacements.forEach(this::refuse);
    // A name, or a label that stands in many rows, stays; the gate sees that and refuses the copy.
    Writer writer = json.text().writer(out);
    String source = json.text().characters();
    int written = 0;
    for (Map.Entry<Json.Scalar, String> value : written(replacements).entrySet()) {
      writer.write(source, written, value.getKey().start() - written);
      writer.write(value.getValue());
      written = value.getKey().end();
    }
    writer.write(source, written, source.length() - written);
    writer.flush();
  }

  /** The values that change, as the copy writes them, in the order of the source. */
  private Map<Json.Scalar, String> written(Map<Place, String> replacements) throws IOException {
    Map<Json.Scalar, String> written = new TreeMap<>(Comparator.comparingInt(Json.Scalar::start));
    replacements.forEach(
        (place, replacement) -> {
          Json.Scalar value = json.values().get(place);
          if (value != null) {
            written.put(value, isNumber(replacement) ? replacement : quoted(replacement));
          }
        });
    json.printouts().with(replacements).forEach((value, text) -> written.put(value, quoted(text)));
    return written;
  }

  private void refuse(Place place, String replacement) {
    if (!canWrite(replacement)) {
      throw new IllegalArgumentException(
          "the text for cell " + place + " cannot be written in " + json.text().encoding().title());
    }
  }

  /** Rounded figures stay numbers. */
  private static boolean isNumber(String replacement) {
    return replacement.matches("-?(?:0|[1-9]\\d{0,17})");
  }

  private static String quoted(String replacement) {
    char[] escaped = JsonStringEncoder.getInstance().quoteAsString(replacement);
    return '"' + String.valueOf(escaped) + '"';
  }
}
