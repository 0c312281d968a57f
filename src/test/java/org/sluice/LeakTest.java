package org.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Assessment;
import org.sluice.finding.CellAudit;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.finding.Treatment;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * Non-interference: with other figures in the unsafe and withheld cells that give the same findings
 * and treatments, every default output is the same byte for byte. The other figures are the audit's
 * own witnesses, and tables of {@link OtherTables} that owe nothing to the audit.
 */
class LeakTest {
  @TempDir Path temporary;

  @Test
  void otherFiguresBehindTheMarksChangeNoDefaultOutput() throws IOException {
    int compared = 0;
    for (String name : Examples.names().toList()) {
      compared += compare(name);
    }
    assertThat(compared).as("variations with the same findings and treatments").isGreaterThan(100);
  }

  private int compare(String name) throws IOException {
    Path out = temporary.resolve(name).resolve("out");
    Assessment original = check(name, Examples.input(name), out);
    SortedMap<String, byte[]> expected = Examples.files(out);
    int compared = 0;
    for (FileAssessment file : original.files()) {
      for (Map<Place, String> figures : variations(name, file)) {
        Path varied = temporary.resolve(name).resolve("varied").resolve("input");
        copyInput(Examples.input(name), varied, file.path(), figures);
        Path variedOut = temporary.resolve(name).resolve("varied-out");
        Assessment other = check(name, varied, variedOut);
        if (said(original).equals(said(other))) {
          compared++;
          assertSame(name + " " + file.path() + " " + figures.keySet(), expected, variedOut);
        }
      }
    }
    return compared;
  }

  private static void assertSame(String what, SortedMap<String, byte[]> expected, Path out) {
    SortedMap<String, byte[]> actual = Examples.files(out);
    assertThat(actual.keySet()).as(what).isEqualTo(expected.keySet());
    expected.forEach(
        (path, bytes) ->
            assertThat(new String(actual.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8))
                .as(what + " in " + path)
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** What must be the same for the outputs to have to be the same. */
  private static List<String> said(Assessment assessment) {
    List<String> said = new ArrayList<>();
    for (FileAssessment file : assessment.files()) {
      for (Finding finding : file.findings()) {
        // Which of a pack's dominance rules fails is told by name, so it belongs to the finding.
        String which = finding.kind().equals("dominance") ? finding.message() : "";
        said.add(finding.rule() + which + finding.verdict() + finding.table() + finding.places());
      }
      said.add(file.redaction().map(LeakTest::done).orElse(""));
    }
    return said;
  }

  private static String done(Redaction redaction) {
    return redaction.state() + " " + redaction.cells().keySet();
  }

  /**
   * Other figures for the withheld cells of a file: every end of every interval, as its witness.
   */
  private static List<Map<Place, String>> variations(String name, FileAssessment file)
      throws IOException {
    Optional<Redaction> redaction = file.redaction();
    List<Map<Place, String>> variations = new ArrayList<>();
    if (redaction.isEmpty() || !redaction.get().stands()) {
      return variations;
    }
    Grid grid = grid(Examples.input(name).resolve(file.path()));
    for (CellAudit audit : redaction.get().audits().values()) {
      if (audit instanceof CellAudit.Protected held) {
        variations.add(witness(grid, file, redaction.get(), held.lowest()));
        variations.add(witness(grid, file, redaction.get(), held.highest()));
      }
    }
    Map<Place, String> statistics = statistics(grid, file, redaction.get());
    if (!statistics.isEmpty()) {
      variations.add(statistics);
    }
    variations = new ArrayList<>(variations.stream().distinct().limit(12).toList());
    variations.addAll(OtherTables.of(file, grid));
    return variations.stream().filter(figures -> !figures.isEmpty()).distinct().toList();
  }

  private static Map<Place, String> witness(
      Grid grid, FileAssessment file, Redaction redaction, Map<Place, BigDecimal> values) {
    Map<Place, String> figures = new HashMap<>();
    values.forEach(
        (place, value) -> {
          boolean whole =
              grid.text(place.row(), place.column()).chars().allMatch(Character::isDigit);
          if (redaction.cells().containsKey(place) && whole && !isMark(file, place)) {
            figures.put(place, value.toBigInteger().toString());
          }
        });
    return figures;
  }

  private static boolean isMark(FileAssessment file, Place place) {
    for (Table table : file.tables()) {
      for (int measure = 0; measure < table.measures().size(); measure++) {
        for (int record = 0; record < table.size(); record++) {
          if (table.place(measure, record).equals(place)
              && table.value(measure, record) instanceof CellValue.Withheld) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Withheld figures that are in no audit can be anything: their last digit is changed. */
  private static Map<Place, String> statistics(
      Grid grid, FileAssessment file, Redaction redaction) {
    Map<Place, String> figures = new HashMap<>();
    for (Map.Entry<Place, Treatment> cell : redaction.cells().entrySet()) {
      Place place = cell.getKey();
      String text = grid.text(place.row(), place.column());
      if (!redaction.audits().containsKey(place)
          && redaction.audits().isEmpty()
          && cell.getValue() instanceof Treatment.Withhold
          && text.matches("\\d+(\\.\\d+)?")
          && !isMark(file, place)) {
        char last = text.charAt(text.length() - 1);
        figures.put(
            place, text.substring(0, text.length() - 1) + (char) (last == '9' ? '8' : last + 1));
      }
    }
    return figures;
  }

  private static Grid grid(Path file) throws IOException {
    return ((Decoded.Grids) Formats.decode(file.toString(), Files.readAllBytes(file)))
        .sheets()
        .grids()
        .get(0);
  }

  private static void copyInput(Path from, Path to, String path, Map<Place, String> figures)
      throws IOException {
    for (Map.Entry<String, byte[]> file : Examples.files(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      byte[] bytes = file.getValue();
      if (file.getKey().equals(path)) {
        ByteArrayOutputStream varied = new ByteArrayOutputStream();
        ((Decoded.Grids) Formats.decode(path, bytes)).source().copy(figures, varied);
        bytes = varied.toByteArray();
      }
      Files.write(target, bytes);
    }
  }

  private static Assessment check(String name, Path input, Path out) {
    return Outputs.assessment(input, out, Examples.rules(name), false);
  }
}
