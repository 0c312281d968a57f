package org.sluice.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Several breakdowns of the same people one below the other, as in the first table of a paper. One
 * that adds up to a few less than another tells how many people are in none of its categories.
 */
final class Breakdowns {
  /** The highest minimum of the bundled packs: which pack applies is not known here. */
  private static final int MINIMUM = 10;

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

  private Breakdowns() {}

  /** Whether one of a table without totals falls short of another one by few. */
  static boolean fallShort(Block block, Table table) {
    boolean told = table.dimensions().stream().anyMatch(each -> !each.hierarchy().sums().isEmpty());
    boolean areas =
        table.dimensions().stream().anyMatch(each -> each.nature() == Dimension.Nature.AREA);
    if (told || areas) {
      return false;
    }
    Map<Integer, Integer> groups = groups(block);
    return IntStream.range(0, table.measures().size())
        .filter(m -> isCount(table.measures().get(m)))
        .anyMatch(m -> fallShort(table, m, groups));
  }

  /** Whether tables of the same counts by different things add up to numbers that differ by few. */
  static boolean betweenTables(List<Table> tables) {
    for (Table one : tables) {
      for (Table other : tables) {
        if (!one.id().equals(other.id()) && haveNothingInCommon(one, other)) {
          for (int m = 0; m < one.measures().size(); m++) {
            for (int n = 0; n < other.measures().size(); n++) {
              if (one.measures().get(m).name().equals(other.measures().get(n).name())
                  && isCount(one.measures().get(m))
                  && isCount(other.measures().get(n))
                  && isFew(sum(one, m) - sum(other, n), sum(one, m))) {
                return true;
              }
            }
          }
        }
      }
    }
    return false;
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
    return of >= SMALLEST_SUM && rest > 0 && rest < MINIMUM;
  }

  private static boolean isCount(Measure measure) {
    return measure.role().isCount() && !measure.evidence() && measure.roundedTo().isEmpty();
  }

  private static boolean fallShort(Table table, int measure, Map<Integer, Integer> groups) {
    Map<Integer, Map<Integer, Group>> sums = new HashMap<>();
    Column column = table.column(measure);
    for (int record = 0; record < table.size(); record++) {
      Integer group = groups.get(table.row(record));
      if (group != null && !table.isStated(record)) {
        sums.computeIfAbsent(column.column(record), key -> new HashMap<>())
            .merge(
                group,
                new Group(column.isShown(record) ? column.approximate(record) : Double.NaN, 1),
                Group::and);
      }
    }
    return sums.values().stream().anyMatch(Breakdowns::fallShort);
  }

  private static boolean fallShort(Map<Integer, Group> groups) {
    double[] known =
        groups.values().stream()
            .filter(group -> group.rows() > 1 && !Double.isNaN(group.sum()))
            .mapToDouble(Group::sum)
            .sorted()
            .toArray();
    for (int i = 1; i < known.length; i++) {
      if (isFew(known[i] - known[i - 1], known[i])) {
        return true;
      }
    }
    return false;
  }

  /** The rows of one breakdown. */
  private record Group(double sum, int rows) {
    Group and(Group other) {
      return new Group(sum + other.sum, rows + other.rows);
    }
  }

  /** The breakdown that each row is in, by a column that names it or by rows that only do so. */
  private static Map<Integer, Integer> groups(Block block) {
    OptionalInt named =
        IntStream.range(0, block.width())
            .filter(i -> Words.of(block.head().name(i)).hasAny(NAMES))
            .findFirst();
    Map<Integer, Integer> byName = new HashMap<>();
    Map<Integer, Integer> byHeading = new HashMap<>();
    Map<String, Integer> names = new HashMap<>();
    int headings = 0;
    for (int row = block.bodyTop(); row <= block.bottom(); row++) {
      if (isHeading(block, row)) {
        headings++;
      } else {
        String name = Spaces.tidy(block.grid().text(row, block.left() + named.orElse(0)));
        byName.put(row, names.computeIfAbsent(name, key -> names.size()));
        byHeading.put(row, headings);
      }
    }
    return headings > 1 ? byHeading : named.isPresent() ? byName : Map.of();
  }

  private static boolean isHeading(Block block, int row) {
    return block.width() > 1
        && !block.grid().isBlank(row, block.left())
        && IntStream.rangeClosed(block.left() + 1, block.right())
            .allMatch(column -> block.grid().isBlank(row, column));
  }
}
