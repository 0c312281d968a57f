package org.sluice.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * The lines of a table along one dimension: records that agree in every other dimension, such as
 * the cells of one row. Kept in primitive arrays, because a tidy file has millions of records.
 */
final class Lines {
  private final Table table;
  private final int dimension;
  private final int[] lineOf;
  private final int[] starts;
  private int[] sorted = {};

  private Lines(Table table, int dimension, int[] lineOf, int lines) {
    this.table = table;
    this.dimension = dimension;
    this.lineOf = lineOf;
    this.starts = new int[lines + 1];
    for (int line : lineOf) {
      starts[line + 1]++;
    }
    for (int i = 0; i < lines; i++) {
      starts[i + 1] += starts[i];
    }
  }

  /** The lines of a table along a dimension; within a line records keep their order. */
  static Lines along(Table table, int dimension) {
    int[] line = new int[table.size()];
    int lines = 1;
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (d != dimension) {
        lines = refine(line, lines, table, d);
      }
    }
    return new Lines(table, dimension, line, lines);
  }

  /** Number of lines, empty ones included. */
  int count() {
    return starts.length - 1;
  }

  /** The line that a record is in. */
  int lineOf(int record) {
    return lineOf[record];
  }

  /** The records of a line in the order of the table. */
  int[] line(int index) {
    return Arrays.copyOfRange(records(), starts[index], starts[index + 1]);
  }

  /**
   * The record of each category in a line; empty where a category stands there twice, so that the
   * line is no sum and its parts.
   */
  Map<Integer, Integer> byCategory(int index) {
    Map<Integer, Integer> byCategory = new HashMap<>();
    int[] records = records();
    for (int i = starts[index]; i < starts[index + 1]; i++) {
      if (byCategory.put(table.category(dimension, records[i]), records[i]) != null) {
        return Map.of();
      }
    }
    return byCategory;
  }

  /** What is asked of a sum in a line. */
  @FunctionalInterface
  interface OfSum {
    /**
     * Takes one sum.
     *
     * @param total the record of its total
     * @param byCategory the record of each category in the line
     */
    void take(Sum sum, int total, Map<Integer, Integer> byCategory);
  }

  /** Takes every sum whose total stands in a line, along every dimension of a table. */
  static void eachSum(Table table, OfSum taker) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      List<Sum> sums = table.dimensions().get(d).hierarchy().sums();
      if (!sums.isEmpty()) {
        Lines lines = along(table, d);
        for (int line = 0; line < lines.count(); line++) {
          eachSum(sums, lines.byCategory(line), taker);
        }
      }
    }
  }

  private static void eachSum(List<Sum> sums, Map<Integer, Integer> byCategory, OfSum taker) {
    for (Sum sum : sums) {
      Integer total = byCategory.get(sum.total());
      if (total != null) {
        taker.take(sum, total, byCategory);
      }
    }
  }

  /** Splits every line by the categories of one more dimension; returns the number of lines. */
  private static int refine(int[] line, int lines, Table table, int dimension) {
    int size = table.dimensions().get(dimension).size();
    long possible = (long) lines * size;
    boolean dense = possible <= 4L * line.length + 1024;
    long[] keys = new long[dense ? 0 : line.length];
    for (int r = 0; r < line.length; r++) {
      long key = (long) line[r] * size + table.category(dimension, r);
      if (dense) {
        line[r] = (int) key;
      } else {
        keys[r] = key;
      }
    }
    return dense ? (int) possible : ranked(line, keys);
  }

  /** Numbers the keys that occur, so that sparse combinations of many categories stay small. */
  private static int ranked(int[] line, long[] keys) {
    long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
    for (int r = 0; r < line.length; r++) {
      line[r] = Arrays.binarySearch(distinct, keys[r]);
    }
    return distinct.length;
  }

  /** All records, line by line; sorted when a line is first asked for. */
  private int[] records() {
    if (sorted.length < lineOf.length) {
      int[] next = starts.clone();
      int[] records = new int[lineOf.length];
      for (int r = 0; r < records.length; r++) {
        records[next[lineOf[r]]++] = r;
      }
      sorted = records;
    }
    return sorted;
  }
}
