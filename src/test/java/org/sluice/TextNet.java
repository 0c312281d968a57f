package org.sluice;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;

/** Searches outputs for numbers that must not be there. */
final class TextNet {
  private TextNet() {}

  /** Where numbers that must not be there are, in words for whoever must look. */
  static List<String> caught(Map<String, String> outputs, Set<BigDecimal> unwanted) {
    List<String> caught = new ArrayList<>();
    outputs.forEach(
        (name, text) ->
            Numerals.in(text).stream()
                .filter(unwanted::contains)
                .forEach(number -> caught.add(name + " says " + number.toPlainString())));
    return caught;
  }

  /**
   * Numbers that say nothing: what the copies show, and what reports of these rules say about a
   * submission without anything to hide.
   */
  static Set<BigDecimal> harmless(Map<String, String> outputs, Path temporary, List<String> rules)
      throws IOException {
    Set<BigDecimal> harmless = new TreeSet<>();
    outputs.forEach(
        (name, text) -> {
          if (Outputs.isCopy(name)) {
            harmless.addAll(Numerals.in(text));
          }
        });
    Path plain = Files.createDirectories(temporary.resolve("plain"));
    Files.writeString(plain.resolve("plain.csv"), "area,children\nNorth,60\nWest,80\n");
    Outputs.of(plain, temporary.resolve("plain-out"), rules)
        .values()
        .forEach(text -> harmless.addAll(Numerals.in(text)));
    return harmless;
  }

  /** What share of the cells is treated, which reports do say: it counts cells, not people. */
  static Set<BigDecimal> costs(Assessment assessment) {
    Set<BigDecimal> costs = new TreeSet<>();
    for (FileAssessment file : assessment.files()) {
      file.redaction()
          .ifPresent(
              redaction -> {
                BigDecimal cells = BigDecimal.valueOf(redaction.cells().size());
                BigDecimal shown = BigDecimal.valueOf(Math.max(1, redaction.shownCells()));
                BigDecimal share = cells.divide(shown, 3, RoundingMode.HALF_UP);
                costs.addAll(Numerals.in(share + " " + share.movePointRight(2)));
              });
    }
    return costs;
  }
}
