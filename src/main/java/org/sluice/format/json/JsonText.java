package org.sluice.format.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Content;
import org.sluice.finding.Problem;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** A JSON text with its tables: one value, or one a line as logs and streams of records have. */
public final class JsonText {
  private final Limits limits;
  private final EncodedText text;
  private final JsonTree.Parsed parsed;
  private final BitSet words;
  private final Printouts printouts;
  private final JsonGrids grids;

  private JsonText(
      EncodedText text, JsonTree.Parsed parsed, BitSet words, Printouts printouts, Limits limits) {
    this.limits = limits;
    this.text = text;
    this.parsed = parsed;
    this.words = words;
    this.printouts = printouts;
    this.grids = new JsonGrids(words, printouts, limits);
    List<Json> values = parsed.values();
    new Shapes(grids).add("$", values.size() == 1 ? values.get(0) : new Json.Items(values));
  }

  /** What a text that looks like JSON holds. */
  public static Decoded decode(String path, EncodedText text, Limits limits) {
    if (text.characters().length() > limits.of(Limit.JSON_CHARACTERS)) {
      return unread(limits.over(Limit.JSON_CHARACTERS));
    }
    JsonTree.Parsed parsed;
    try {
      parsed = JsonTree.parse(text.characters(), limits);
    } catch (IOException e) {
      return unread(e);
    }
    if (parsed.values().size() == 1 && Notebook.is(parsed.values().get(0))) {
      return NotebookSource.decode(text, parsed, limits);
    }
    JsonText json =
        new JsonText(text, parsed, WordValues.of(parsed.values()), Printouts.ofSource(), limits);
    Content content = new Content("json", "json", 0, json.grids.traces());
    return json.grids.grids().isEmpty()
        ? new Decoded.Unread(content, blank(content.traces()))
        : new Decoded.Grids(content, new JsonSource(json), json.sheets(), json.problems(path));
  }

  private static String blank(List<Trace> unread) {
    return unread.isEmpty()
        ? "JSON that holds no value: leave it out, or check it by eye"
        : "JSON that was not read: it has "
            + unread.get(0).what()
            + "; or hand in its tables as CSV";
  }

  private static Decoded unread(IOException fault) {
    String why =
        OverLimit.told(fault)
            .map(over -> "JSON that was not read: " + over + "; or hand in its tables as CSV")
            .orElse("JSON that is not well formed: mend it, or check it by eye");
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
      JsonTree.Parsed copied = JsonTree.parse(other.characters(), limits);
      return Optional.of(new JsonText(other, copied, words, printouts.ofCopy(), limits).sheets());
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

  /** Texts in it that are printed tables. */
  Printouts printouts() {
    return printouts;
  }

  /** The value that stands at a place. */
  Map<Place, Json.Scalar> values() {
    return grids.values();
  }
}
