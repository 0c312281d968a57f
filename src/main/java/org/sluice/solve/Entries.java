package org.sluice.solve;

import java.util.Arrays;

/** Sparse lists of entries, one list closed after another; empty lists are skipped when walked. */
final class Entries {
  private int[] index = new int[16];
  private double[] value = new double[16];
  private int size;
  private final int[] ends;
  private int[] used = new int[16];
  private final int[] place;
  private int usedLists;

  /** At most so many lists. */
  Entries(int lists) {
    this.ends = new int[lists];
    this.place = new int[lists];
  }

  void add(int at, double entry) {
    if (size == index.length) {
      index = Arrays.copyOf(index, size * 2);
      value = Arrays.copyOf(value, size * 2);
    }
    index[size] = at;
    value[size++] = entry;
  }

  /** Ends the list of this number; lists are closed in order. */
  void close(int list) {
    ends[list] = size;
    if (size > start(list)) {
      if (usedLists == used.length) {
        used = Arrays.copyOf(used, usedLists * 2);
      }
      place[list] = usedLists;
      used[usedLists++] = list;
    }
  }

  int start(int list) {
    return list == 0 ? 0 : ends[list - 1];
  }

  int end(int list) {
    return ends[list];
  }

  int index(int entry) {
    return index[entry];
  }

  double value(int entry) {
    return value[entry];
  }

  int size() {
    return size;
  }

  /** The first list that is not empty, or -1. */
  int firstUsed() {
    return usedLists == 0 ? -1 : used[0];
  }

  /** The next one after a list that is not empty, or -1. */
  int nextUsed(int list) {
    return place[list] + 1 < usedLists ? used[place[list] + 1] : -1;
  }

  /** The last list that is not empty, or -1. */
  int lastUsed() {
    return usedLists == 0 ? -1 : used[usedLists - 1];
  }

  /** The one before a list that is not empty, or -1. */
  int previousUsed(int list) {
    return place[list] == 0 ? -1 : used[place[list] - 1];
  }
}
