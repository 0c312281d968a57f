package org.sluice.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Problem;
import org.sluice.format.argus.JjCell;
import org.sluice.format.argus.JjEquation;
import org.sluice.format.argus.JjInstance;
import org.sluice.format.argus.JjReader;

/**
 * A published two-way table, written as a JJ instance and read again, where a folder of such tables
 * is given by {@code -Dsluice.instances}.
 */
class LargeInstancesTest {
  private final Map<String, Integer> index = new TreeMap<>();
  private final List<JjCell> cells = new ArrayList<>();
  private final Map<String, List<Integer>> sums = new TreeMap<>();

  @Test
  void fortyThousandCellsAreReadInSeconds() throws IOException {
    JjInstance made = instance("freq2d_200");
    String text = made.text();
    List<Problem> faults = new ArrayList<>();
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          JjInstance read = JjReader.read("large.jj", text, faults::add).orElseThrow();
          assertThat(read).isEqualTo(made);
          assertThat(JjTable.of("large.jj", read, faults::add)).isPresent();
        });
    assertThat(faults).isEmpty();
    assertThat(made.cells()).hasSize(201 * 201);
  }

  private JjInstance instance(String name) throws IOException {
    String folder = System.getProperty("sluice.instances", "");
    assumeTrue(!folder.isEmpty(), "no instances: give their folder by -Dsluice.instances");
    Path file = Path.of(folder).resolve(name + ".csv");
    Map<String, Long> counts = new TreeMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = List.of(line.split(",", -1));
      long count = Long.parseLong(fields.get(2));
      for (String row : List.of(fields.get(0), "Total")) {
        for (String column : List.of(fields.get(1), "Total")) {
          counts.merge(row + "," + column, count, Long::sum);
        }
      }
    }
    counts.forEach(this::cell);
    List<JjEquation> equations = new ArrayList<>();
    index.forEach(
        (key, cell) -> {
          List<String> codes = List.of(key.split(",", -1));
          part(codes.get(0), "Total," + codes.get(1), cell, "down ");
          part(codes.get(1), codes.get(0) + ",Total", cell, "across ");
        });
    sums.forEach((total, parts) -> equations.add(equation(total, parts)));
    return new JjInstance(cells, numbered(equations));
  }

  private void cell(String key, long count) {
    index.put(key, cells.size());
    BigDecimal value = BigDecimal.valueOf(count);
    boolean unsafe = count > 0 && count < 10;
    BigDecimal level = unsafe ? BigDecimal.ONE : BigDecimal.ZERO;
    cells.add(
        new JjCell(
            value,
            value,
            unsafe ? 'u' : 's',
            BigDecimal.ZERO,
            BigDecimal.valueOf(1_000_000_000),
            level,
            level,
            BigDecimal.ZERO));
  }

  private void part(String own, String total, int cell, String direction) {
    if (!own.equals("Total")) {
      sums.computeIfAbsent(direction + total, key -> new ArrayList<>()).add(cell);
    }
  }

  private JjEquation equation(String total, List<Integer> parts) {
    List<JjEquation.Term> terms = new ArrayList<>();
    int cell = index.getOrDefault(total.substring(total.indexOf(' ') + 1), -1);
    terms.add(new JjEquation.Term(cell, BigDecimal.ONE.negate()));
    parts.forEach(part -> terms.add(new JjEquation.Term(part, BigDecimal.ONE)));
    return new JjEquation(0, BigDecimal.ZERO, terms);
  }

  /** Each with the line on which it will stand. */
  private List<JjEquation> numbered(List<JjEquation> equations) {
    List<JjEquation> numbered = new ArrayList<>();
    for (JjEquation equation : equations) {
      int line = cells.size() + numbered.size() + 4;
      numbered.add(new JjEquation(line, equation.right(), equation.terms()));
    }
    return numbered;
  }
}
