package org.sluice.format.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Content;
import org.sluice.finding.Problem;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** A JSON text with its tables: one value, or one a line as logs and streams of records have. */
public final class JsonText {
  private static final int LONGEST = 64 << 20;

  private final EncodedText text;
  private final JsonTree.Parsed parsed;
  private final BitSet words;
  private final JsonGrids grids;

  private JsonText(EncodedText text, JsonTree.Parsed parsed, BitSet words) {
    this.text = text;
    this.parsed = parsed;
    this.words = words;
    this.grids = new JsonGrids(words);
    List<Json> values = parsed.values();
    new Shapes(grids).add("$", values.size() == 1 ? values.get(0) : new Json.Items(values));
  }

  /** What a text that looks like JSON holds. */
  public static Decoded decode(String path, EncodedText text) {
    if (text.characters().length() > LONGEST) {
      return unread("JSON of more than 64 MB: hand in its tables as CSV");
    }
    JsonTree.Parsed parsed;
    try {
      parsed = JsonTree.parse(text.characters());
    } catch (IOException e) {
      return unread(
          "JSON that is not well formed or has more levels than are read: mend it, or check it by"
              + " eye");
    }
    if (parsed.values().size() == 1 && Notebook.is(parsed.values().get(0))) {
      return Notebook.decode((Json.Members) parsed.values().get(0));
    }
    JsonText json = new JsonText(text, parsed, WordValues.of(parsed.values()));
    return json.grids.grids().isEmpty()
        ? unread("JSON that holds no value: leave it out, or check it by eye")
        : new Decoded.Grids(
            new Content("json", "json", 0, json.grids.traces()),
            new JsonSource(json),
            json.sheets(),
            json.problems(path));
  }

  private static Decoded unread(String why) {
    return Decoded.Unread.of("json", "json", why);
  }

  private List<Problem> problems(String path) {
    List<Problem> problems = new ArrayList<>();
    if (parsed.doubled()) {
      problems.add(
          new Problem(
              path,
              "each name once in an object",
              "a name that stands twice",
              "programs read only one of its values; write each name once"));
    }
    text.damage()
        .ifPresent(
            damage ->
                problems.add(
                    new Problem(path, "text in one encoding", damage, "save it as UTF-8")));
    return problems;
  }

  /** A copy's sheets: values that were words or were none are taken for the same again. */
  Optional<Sheets> reread(byte[] copy) {
    EncodedText other = text.reread(copy);
    try {
      return Optional.of(new JsonText(other, JsonTree.parse(other.characters()), words).sheets());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  Sheets sheets() {
    return new Sheets(grids.grids());
  }

  EncodedText text() {
    return text;
  }

  /** Whether a name stands twice in an object. */
  boolean isDoubled() {
    return parsed.doubled();
  }

  /** The value that stands at a place. */
  Map<Place, Json.Scalar> values() {
    return grids.values();
  }
}
