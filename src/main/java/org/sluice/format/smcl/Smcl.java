package org.sluice.format.smcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Content;
import org.sluice.finding.Problem;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.lines.TextLines;
import org.sluice.format.printed.Passage;
import org.sluice.format.text.Doubts;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Sheets;

/** Reads a log of Stata in its own markup as the text that Stata shows of it. */
public final class Smcl {
  private static final String MARK = "{smcl}";

  private Smcl() {}

  /** What a text holds that begins as such a log does; empty where it does not. */
  public static Optional<Decoded> of(String path, EncodedText text) {
    return text.characters().startsWith(MARK) ? Optional.of(decode(path, text)) : Optional.empty();
  }

  private static Decoded decode(String path, EncodedText text) {
    Rendering rendering = Rendering.of(text.characters());
    Passage passage = Passage.of("", rendering.text());
    return passage.grid().extents().isEmpty()
        ? new Decoded.Unread(
            Content.of("text", "text"),
            "a Stata log (SMCL) that holds no table: sluice reads tables; check it by eye",
            List.of(TextLines.of(rendering.text())))
        : new Decoded.Grids(
            Content.of("tables", "text"),
            new SmclSource(text, rendering, passage),
            Sheets.of(passage.grid()),
            problems(path, text, rendering));
  }

  private static List<Problem> problems(String path, EncodedText text, Rendering rendering) {
    List<Problem> problems =
        new ArrayList<>(Doubts.of(path, text, offset -> path + ", line " + text.line(offset)));
    for (Map.Entry<Doubt, Integer> met : rendering.doubts().entrySet()) {
      Doubt doubt = met.getKey();
      String where = path + ", line " + text.line(met.getValue());
      problems.add(new Problem(where, doubt.expected(), doubt.found(), doubt.advice()));
    }
    return problems;
  }
}
