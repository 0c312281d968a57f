package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Redaction;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.SmallTable;
import org.sluice.table.Sum;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/**
 * Laws over seeded sparse tables: most margins from 0 to 15, rows with a single count, areas in
 * regions, a column of percentages.
 */
class SparseTablesLawTest {
  private static final int MINIMUM = 5;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noPrimaryIsNarrowerThanItsBandForSomebodyWhoTriesEveryTable(int seed) {
    assertProtected(SmallTable.of(sparse(seed, 4, 3)).table());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void norInAHierarchyWithPercentages(int seed) {
    List<String> lines = lines(seed);
    assertProtected(hierarchical(lines, lines));
  }

  private static void assertProtected(Table table) {
    SmallCounts counts = new SmallCounts(table, MINIMUM, true);
    Redaction redaction = redaction(table);
    assertThat(redaction.stands()).as(redaction.why()).isTrue();
    boolean[] withheld = counts.withheld(redaction);
    assertThat(counts.isProtected(withheld)).as("%s", counts).isTrue();
    assertThat(counts.withholdsAZero(withheld)).as("%s", counts).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theOrderOfRecordsDecidesNothing(int seed) {
    List<String> lines = lines(seed);
    Redaction straight = redaction(hierarchical(lines, lines));
    assertThat(straight.stands()).as(straight.why()).isTrue();
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(redaction(hierarchical(shuffled, lines)).cells()).isEqualTo(straight.cells());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aWithheldCountTakesItsPercentageAlongAndNothingShownIsTouched(int seed) {
    List<String> lines = lines(seed);
    Table table = hierarchical(lines, lines);
    Redaction redaction = redaction(table);
    TreeSet<Place> low = new TreeSet<>();
    Cases.lowCounts(table, MINIMUM, false).forEach(finding -> low.addAll(finding.places()));
    assertThat(redaction.cells().keySet()).containsAll(low);
    for (int r = 0; r < table.size(); r++) {
      if (redaction.cells().containsKey(table.place(0, r))) {
        assertThat(redaction.cells()).containsKey(table.place(1, r));
        assertThat(isZero(table, r)).isFalse();
      }
    }
  }

  private static boolean isZero(Table table, int record) {
    return table.value(0, record) instanceof CellValue.Shown shown && shown.value().signum() == 0;
  }

  private static Redaction redaction(Table table) {
    return Cases.redaction(
        List.of(table),
        ProtectSettings.standard(),
        MINIMUM,
        Cases.lowCounts(table, MINIMUM, false));
  }

  private static int[][] sparse(int seed, int rows, int columns) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] counts = new int[rows][columns];
    for (int[] row : counts) {
      int lone = random.nextInt(columns);
      boolean single = random.nextInt(3) == 0;
      for (int c = 0; c < columns; c++) {
        boolean filled = single ? c == lone : random.nextInt(3) > 0;
        row[c] = filled ? random.nextInt(1, 8) : 0;
      }
    }
    return counts;
  }

  /**
   * Two regions of two areas each, over two kinds and their total, with percentages of the kind.
   */
  private static List<String> lines(int seed) {
    int[][] inner = sparse(seed, 4, 2);
    String[] areas = {"a1", "a2", "b1", "b2", "A", "B", "Total"};
    int[][] of = {{0}, {1}, {2}, {3}, {0, 1}, {2, 3}, {0, 1, 2, 3}};
    List<String> lines = new ArrayList<>();
    for (int a = 0; a < areas.length; a++) {
      for (int k = 0; k < 3; k++) {
        int count = count(inner, of[a], k);
        int all = count(inner, of[6], k);
        String share =
            all == 0
                ? "z"
                : BigDecimal.valueOf(count * 100L)
                    .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                    .toPlainString();
        lines.add(areas[a] + " | " + (k == 2 ? "Total" : "k" + k) + " | " + count + " | " + share);
      }
    }
    return lines;
  }

  private static int count(int[][] inner, int[] areas, int kind) {
    int count = 0;
    for (int area : areas) {
      count += kind == 2 ? inner[area][0] + inner[area][1] : inner[area][kind];
    }
    return count;
  }

  private static Table hierarchical(List<String> lines, List<String> source) {
    Tables tables =
        Tables.tidy("area | kind | n:count | share:percent\n" + String.join("\n", lines))
            .link("share", Link.NUMERATOR, "n")
            .sum("area", Sum.Basis.DECLARED, "A", "a1", "a2")
            .sum("area", Sum.Basis.DECLARED, "B", "b1", "b2")
            .sum("area", Sum.Basis.DECLARED, "Total", "A", "B");
    return lines.equals(source) ? tables.table() : moved(tables.table(), lines, source);
  }

  /** The same table with its records in another order, each still at its place in the source. */
  private static Table moved(Table table, List<String> lines, List<String> source) {
    int[] rows = lines.stream().mapToInt(line -> source.indexOf(line) + 1).toArray();
    int[][] categories = new int[table.dimensions().size()][table.size()];
    for (int d = 0; d < categories.length; d++) {
      for (int r = 0; r < table.size(); r++) {
        categories[d][r] = table.category(d, r);
      }
    }
    return new Table(
        table.id(),
        table.range(),
        table.layout(),
        table.reading(),
        table.why(),
        table.dimensions(),
        table.measures(),
        categories,
        rows,
        List.of(table.column(0), table.column(1)),
        0);
  }
}
