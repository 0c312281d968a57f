package org.sluice.read;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.grid.Grid;

/**
 * The different texts of a column, numbered in the order in which they are first met. A column of a
 * million labels repeats a few of them: telling one from another compares characters where they
 * stand, so that a string is made for each text and not for each cell.
 */
final class DistinctTexts {
  private static final int NONE = -1;

  /** Columns of numbers have no text, and most others have few. */
  private static final int FEW = 32;

  /** Of a column of so many texts or fewer each is made once. */
  private static final int MOST_KEPT = 1_024;

  private final Grid grid;
  private final int column;
  private int[] slots = {NONE};
  private int[] firstRows = {};
  private int[] hashes = {};
  private int size;

  /** The number of the last row asked for: sorted columns repeat it. */
  private int last = NONE;

  private final List<String> kept = new ArrayList<>();

  DistinctTexts(Grid grid, int column) {
    this.grid = grid;
    this.column = column;
  }

  /** The number of a row's text, a new one where it was not met before. */
  int numberOf(int row) {
    if (last != NONE && same(firstRows[last], row)) {
      return last;
    }
    last = find(row);
    return last;
  }

  private int find(int row) {
    int hash = hash(row);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != NONE) {
      int known = slots[slot];
      if (hashes[known] == hash && same(firstRows[known], row)) {
        return known;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size;
    append(row, hash);
    return size - 1;
  }

  /** How many different texts were met. */
  int size() {
    return size;
  }

  /** The text of a number as it stands in the cell, not trimmed. */
  String text(int number) {
    while (kept.size() <= number && kept.size() < MOST_KEPT) {
      kept.add(grid.text(firstRows[kept.size()], column));
    }
    return number < kept.size() ? kept.get(number) : grid.text(firstRows[number], column);
  }

  /** Whether no text has white space that means nothing. */
  boolean areTidy() {
    for (int number = 0; number < size; number++) {
      int row = firstRows[number];
      int length = length(row);
      int start = length == 0 ? 0 : grid.start(row, column);
      if (!Spaces.isTidy(grid.text(), start, start + length)) {
        return false;
      }
    }
    return true;
  }

  /** The texts in the order of their numbers, a view: texts met later are in it too. */
  List<String> texts() {
    return new AbstractList<>() {
      @Override
      public String get(int number) {
        return text(number);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private void append(int row, int hash) {
    if (size == firstRows.length) {
      firstRows = Arrays.copyOf(firstRows, Math.max(FEW, size * 2));
      hashes = Arrays.copyOf(hashes, Math.max(FEW, size * 2));
    }
    firstRows[size] = row;
    hashes[size] = hash;
    size++;
    if (size * 2 > slots.length) {
      slots = new int[Math.max(FEW, slots.length) * 2];
      Arrays.fill(slots, NONE);
      for (int number = 0; number < size; number++) {
        int slot = hashes[number] & (slots.length - 1);
        while (slots[slot] != NONE) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number;
      }
    }
  }

  private int length(int row) {
    return column < grid.width(row) ? grid.end(row, column) - grid.start(row, column) : 0;
  }

  private int hash(int row) {
    int length = length(row);
    int hash = length;
    if (length > 0) {
      CharSequence text = grid.text();
      int start = grid.start(row, column);
      for (int i = start; i < start + length; i++) {
        hash = hash * 31 + text.charAt(i);
      }
    }
    return hash ^ (hash >>> 15);
  }

  private boolean same(int row, int other) {
    int length = length(row);
    if (length != length(other)) {
      return false;
    }
    if (length == 0) {
      return true;
    }
    CharSequence text = grid.text();
    int start = grid.start(row, column);
    int otherStart = grid.start(other, column);
    for (int i = 0; i < length; i++) {
      if (text.charAt(start + i) != text.charAt(otherStart + i)) {
        return false;
      }
    }
    return true;
  }
}
