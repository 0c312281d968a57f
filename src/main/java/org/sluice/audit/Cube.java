package org.sluice.audit;

import java.util.Arrays;
import java.util.Optional;
import org.sluice.table.Table;

/**
 * Finds records of a table by their categories: every combination of categories has a number, and a
 * hash table leads from the number to the first record that has it.
 */
final class Cube {
  private final Table table;
  private final long[] strides;
  private final long[] codes;
  private final int[] slots;
  private final int[] first;

  private Cube(Table table, long[] strides) {
    this.table = table;
    this.strides = strides;
    this.codes = new long[table.size()];
    this.slots = new int[Integer.highestOneBit(Math.max(4, table.size())) * 4];
    this.first = new int[table.size()];
    Arrays.fill(slots, -1);
    for (int record = 0; record < codes.length; record++) {
      for (int d = 0; d < strides.length; d++) {
        codes[record] += strides[d] * table.category(d, record);
      }
      int slot = slot(codes[record]);
      if (slots[slot] < 0) {
        slots[slot] = record;
      }
      first[record] = slots[slot];
    }
  }

  /** The cube of a table, unless it has more combinations than a long can number. */
  static Optional<Cube> of(Table table) {
    long[] strides = new long[table.dimensions().size()];
    long stride = 1;
    for (int d = 0; d < strides.length; d++) {
      strides[d] = stride;
      int size = Math.max(1, table.dimensions().get(d).size());
      if (stride > Long.MAX_VALUE / size) {
        return Optional.empty();
      }
      stride *= size;
    }
    return Optional.of(new Cube(table, strides));
  }

  private int slot(long code) {
    int mask = slots.length - 1;
    int slot = (int) ((code * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (slots[slot] >= 0 && codes[slots[slot]] != code) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The first record with the same categories in all dimensions. */
  int first(int record) {
    return first[record];
  }

  /** The number of a record's combination of categories. */
  long code(int record) {
    return codes[record];
  }

  /** The combination that differs from this one in a single dimension. */
  long moved(long code, int dimension, int from, int to) {
    return code + strides[dimension] * (to - from);
  }

  /** The category of a combination in a dimension. */
  int category(long code, int dimension) {
    return (int) (code / strides[dimension] % table.dimensions().get(dimension).size());
  }

  /** The first record with this combination, or -1. */
  int record(long code) {
    return slots[slot(code)];
  }
}
