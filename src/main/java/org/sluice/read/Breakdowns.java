package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Several breakdowns of the same people one below the other, as in the first table of a paper. One
 * that adds up to a few less than another tells how many people are in none of its categories.
 */
final class Breakdowns {
  /** Smaller sums are nearly equal by chance too often. */
  private static final double SMALLEST_SUM = 20;

  /** Names of a column that says what the rows break down by. */
  private static final Set<String> NAMES =
      Set.of(
          "breakdown",
          "characteristic",
          "characteristics",
          "variable",
          "factor",
          "covariate",
          "dimension");

  private static final int[] NONE = {};

  private Breakdowns() {}

  /** Whether one of a table without totals falls short of another one by few. */
  static boolean fallShort(Block block, Table table) {
    for (Dimension each : table.dimensions()) {
      if (!each.hierarchy().sums().isEmpty() || each.nature() == Dimension.Nature.AREA) {
        return false;
      }
    }
    int[] groups = groups(block);
    return groups.length > 0
        && IntStream.range(0, table.measures().size())
            .filter(m -> isCount(table.measures().get(m)))
            .anyMatch(m -> fallShort(block, table, m, groups));
  }

  /** Whether tables of the same counts by different things add up to numbers that differ by few. */
  static boolean betweenTables(List<Table> tables) {
    List<Sum> sums = new ArrayList<>();
    for (Table table : tables) {
      for (int m = 0; m < table.measures().size(); m++) {
        if (isCount(table.measures().get(m))) {
          sums.add(new Sum(table, table.measures().get(m).name(), sum(table, m)));
        }
      }
    }
    return sums.stream().anyMatch(one -> sums.stream().anyMatch(one::exceedsByFew));
  }

  /** What the counts of one table add up to. */
  private record Sum(Table table, String name, double sum) {
    boolean exceedsByFew(Sum other) {
      return isFew(sum - other.sum, sum)
          && name.equals(other.name)
          && !table.id().equals(other.table.id())
          && haveNothingInCommon(table, other.table);
    }
  }

  private static boolean haveNothingInCommon(Table one, Table other) {
    return one.dimensions().stream()
        .noneMatch(
            dimension ->
                other.dimensions().stream().anyMatch(each -> each.name().equals(dimension.name())));
  }

  /** What the rows that are no totals add up to, not a number where some are not shown. */
  private static double sum(Table table, int measure) {
    double sum = 0;
    for (int record = 0; record < table.size(); record++) {
      if (!table.isMargin(record) && !table.isStated(record)) {
        boolean shown = table.column(measure).isShown(record);
        sum += shown ? table.column(measure).approximate(record) : Double.NaN;
      }
    }
    return sum;
  }

  private static boolean isFew(double rest, double of) {
    return of >= SMALLEST_SUM && Few.are(rest);
  }

  private static boolean isCount(Measure measure) {
    return measure.role().isCount() && !measure.evidence() && measure.roundedTo().isEmpty();
  }

  private static boolean fallShort(Block block, Table table, int measure, int[] groups) {
    int size = Arrays.stream(groups).max().orElse(-1) + 1;
    Map<Integer, Sums> byColumn = new HashMap<>();
    Column column = table.column(measure);
    for (int record = 0; record < table.size(); record++) {
      int row = table.row(record) - block.bodyTop();
      if (!table.isStated(record) && groups[row] >= 0) {
        byColumn
            .computeIfAbsent(column.column(record), key -> new Sums(size))
            .add(groups[row], column.isShown(record) ? column.approximate(record) : Double.NaN);
      }
    }
    return byColumn.values().stream().anyMatch(Sums::differByFew);
  }

  /** What each breakdown adds up to in one column. */
  private static final class Sums {
    private final double[] sums;
    private final int[] rows;

    Sums(int size) {
      this.sums = new double[size];
      this.rows = new int[size];
    }

    void add(int group, double count) {
      sums[group] += count;
      rows[group]++;
    }

    boolean differByFew() {
      double[] known =
          IntStream.range(0, sums.length)
              .filter(group -> rows[group] > 1 && !Double.isNaN(sums[group]))
              .mapToDouble(group -> sums[group])
              .sorted()
              .toArray();
      return IntStream.range(1, known.length)
          .anyMatch(i -> isFew(known[i] - known[i - 1], known[i]));
    }
  }

  /**
   * The breakdown of each row of the body, -1 for rows that only head one; by such rows, or by a
   * column that names it, else none.
   */
  private static int[] groups(Block block) {
    int[] byHeading = new int[block.height()];
    int headings = 0;
    for (int i = 0; i < byHeading.length; i++) {
      boolean heading = isHeading(block, block.bodyTop() + i);
      headings += heading ? 1 : 0;
      byHeading[i] = heading ? -1 : headings;
    }
    if (headings > 1) {
      return byHeading;
    }
    return IntStream.range(0, block.width())
        .filter(i -> Words.of(block.head().name(i)).hasAny(NAMES))
        .boxed()
        .findFirst()
        .map(i -> byName(block, block.left() + i, byHeading))
        .orElse(NONE);
  }

  private static int[] byName(Block block, int column, int[] byHeading) {
    int[] rows = IntStream.rangeClosed(block.bodyTop(), block.bottom()).toArray();
    Codes names = Axis.of(block.grid(), column, rows, "", Role.OTHER).codes();
    return IntStream.range(0, rows.length).map(i -> byHeading[i] < 0 ? -1 : names.at(i)).toArray();
  }

  private static boolean isHeading(Block block, int row) {
    return block.width() > 1
        && !block.grid().isBlank(row, block.left())
        && IntStream.rangeClosed(block.left() + 1, block.right())
            .allMatch(column -> block.grid().isBlank(row, column));
  }
}
