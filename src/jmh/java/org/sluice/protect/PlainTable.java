package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.table.CellValue;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * The first measure of a table with all its totals as plain numbers, one a record, with its sums;
 * combinations without a record are empty, and everybody knows that.
 */
final class PlainTable {
  private final long[] figures;
  private final List<int[]> sums = new ArrayList<>();

  PlainTable(Table table) {
    figures = new long[table.size()];
    Map<List<Integer>, Integer> records = new HashMap<>();
    for (int record = 0; record < figures.length; record++) {
      figures[record] = ((CellValue.Shown) table.value(0, record)).value().longValueExact();
      records.put(categories(table, record), record);
    }
    for (int record = 0; record < figures.length; record++) {
      for (int d = 0; d < table.dimensions().size(); d++) {
        for (Sum sum : table.dimensions().get(d).hierarchy().sums()) {
          if (sum.total() == table.category(d, record)) {
            sums.add(members(table, records, record, d, sum));
          }
        }
      }
    }
  }

  private static List<Integer> categories(Table table, int record) {
    List<Integer> categories = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      categories.add(table.category(d, record));
    }
    return categories;
  }

  private static int[] members(
      Table table, Map<List<Integer>, Integer> records, int total, int dimension, Sum sum) {
    List<Integer> members = new ArrayList<>(List.of(total));
    for (int part : sum.parts()) {
      List<Integer> moved = categories(table, total);
      moved.set(dimension, part);
      if (records.containsKey(moved)) {
        members.add(records.getOrDefault(moved, -1));
      }
    }
    return members.stream().mapToInt(Integer::intValue).toArray();
  }

  long[] figures() {
    return figures.clone();
  }

  /** For each sum its total and then its parts. */
  int[][] sums() {
    return sums.toArray(int[][]::new);
  }

  /** How many inner figures that are not zero each figure is the sum of. */
  long[] partsThatAreNotZero() {
    long[] parts = new long[figures.length];
    Arrays.setAll(parts, figure -> Long.signum(figures[figure]));
    boolean raised = true;
    while (raised) {
      raised = false;
      for (int[] sum : sums) {
        long together = 0;
        for (int i = 1; i < sum.length; i++) {
          together += parts[sum[i]];
        }
        raised |= together > parts[sum[0]];
        parts[sum[0]] = Math.max(parts[sum[0]], together);
      }
    }
    return parts;
  }

  /**
   * For each figure of one unit a number that it shares with those that hold the same unit; -1 for
   * others.
   *
   * @param units how many units each figure holds
   */
  int[] loneUnits(long[] units) {
    int[] same = new int[figures.length];
    Arrays.setAll(same, figure -> units[figure] == 1 ? figure : -1);
    boolean joined = true;
    while (joined) {
      joined = false;
      for (int[] sum : sums) {
        for (int i = 1; i < sum.length; i++) {
          int part = same[sum[i]];
          int total = same[sum[0]];
          if (part >= 0 && total >= 0 && part != total) {
            same[sum[i]] = Math.min(part, total);
            same[sum[0]] = Math.min(part, total);
            joined = true;
          }
        }
      }
    }
    return same;
  }
}
