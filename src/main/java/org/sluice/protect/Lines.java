package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.sluice.table.Hierarchy;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * The lines of a table along one dimension: records that differ in nothing but their category in
 * it. Sorted once by counting, so that a line is found without a search however large the table is.
 */
final class Lines {
  private final int[] category;
  private final BitSet totals = new BitSet();
  private final int[] lineOf;

  /** The records line after line, by category; of those alike only the first. */
  private final int[] order;

  private final int[] starts;

  Lines(Table table, int dimension) {
    this.category = new int[table.size()];
    for (int record = 0; record < category.length; record++) {
      category[record] = table.category(dimension, record);
    }
    Hierarchy hierarchy = table.dimensions().get(dimension).hierarchy();
    hierarchy.sums().stream().mapToInt(Sum::total).forEach(totals::set);
    this.lineOf = new int[table.size()];
    int[] sorted = sorted(table, dimension);
    int[] kept = new int[sorted.length];
    int[] begins = new int[sorted.length + 1];
    int size = 0;
    int lines = 0;
    for (int i = 0; i < sorted.length; i++) {
      boolean begun = i > 0 && areInLine(table, dimension, sorted[i - 1], sorted[i]);
      if (!begun) {
        begins[lines++] = size;
      }
      lineOf[sorted[i]] = lines - 1;
      if (!begun || category[kept[size - 1]] != category[sorted[i]]) {
        kept[size++] = sorted[i];
      }
    }
    begins[lines] = size;
    this.order = Arrays.copyOf(kept, size);
    this.starts = Arrays.copyOf(begins, lines + 1);
  }

  /** The records by their categories in all other dimensions, then in this one. */
  private static int[] sorted(Table table, int dimension) {
    int[] sorted = new int[table.size()];
    Arrays.setAll(sorted, record -> record);
    sorted = sortedBy(table, dimension, sorted);
    for (int d = 0; d < table.dimensions().size(); d++) {
      sorted = d == dimension ? sorted : sortedBy(table, d, sorted);
    }
    return sorted;
  }

  /** Leaves records of one category in the order they are in. */
  private static int[] sortedBy(Table table, int d, int[] records) {
    int[] next = new int[table.dimensions().get(d).size() + 1];
    for (int record : records) {
      next[table.category(d, record) + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] sorted = new int[records.length];
    for (int record : records) {
      sorted[next[table.category(d, record)]++] = record;
    }
    return sorted;
  }

  private static boolean areInLine(Table table, int dimension, int one, int other) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (d != dimension && table.category(d, one) != table.category(d, other)) {
        return false;
      }
    }
    return true;
  }

  /** The number of the line that a record is in. */
  int of(int record) {
    return lineOf[record];
  }

  /** The first record of a line with this category. */
  OptionalInt at(int line, int wanted) {
    int low = starts[line];
    int high = starts[line + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = category[order[middle]];
      if (there == wanted) {
        return OptionalInt.of(order[middle]);
      }
      low = there < wanted ? middle + 1 : low;
      high = there < wanted ? high : middle - 1;
    }
    return OptionalInt.empty();
  }

  /** The records of a line, totals left out. */
  List<Integer> records(int line) {
    List<Integer> records = new ArrayList<>();
    for (int i = starts[line]; i < starts[line + 1]; i++) {
      if (!totals.get(category[order[i]])) {
        records.add(order[i]);
      }
    }
    return records;
  }
}
