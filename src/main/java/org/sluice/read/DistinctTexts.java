package org.sluice.read;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.grid.Grid;

/**
 * The different texts of a column, numbered in the order in which they are first met. A column of a
 * million labels repeats a few of them: telling one from another compares characters where they
 * stand, so that a string is made for each text and not for each cell. A text that is written with
 * doubled quotes in one cell and without in another has two numbers.
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
  private int[] starts = {};
  private int[] lengths = {};

  /** Of the characters as they stand; the last bit says whether quotes among them are doubled. */
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
    return numberOf(row, grid.find(row, column));
  }

  /** The same, of a row whose field has this number; a row without one has an empty text. */
  int numberOf(int row, int field) {
    boolean there = field != Grid.NO_FIELD;
    int start = there ? grid.start(field) : 0;
    int end = there ? start + grid.length(field) : 0;
    int doubled = there && grid.isQuoteDoubled(field) ? 1 : 0;
    if (last == NONE || (hashes[last] & 1) != doubled || !isAt(last, start, end)) {
      last = find(row, start, end, doubled);
    }
    return last;
  }

  private int find(int row, int start, int end, int doubled) {
    int hash = (hash(start, end) & ~1) | doubled;
    int slot = (hash >>> 1) & (slots.length - 1);
    while (slots[slot] != NONE) {
      int known = slots[slot];
      if (hashes[known] == hash && isAt(known, start, end)) {
        return known;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size;
    append(row, start, end - start, hash);
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

  /** Whether no text has white space that means nothing, or could have another number too. */
  boolean areTidy() {
    for (int number = 0; number < size; number++) {
      if ((hashes[number] & 1) != 0
          || !Spaces.isTidy(grid.text(), starts[number], starts[number] + lengths[number])) {
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

  private void append(int row, int start, int length, int hash) {
    if (size == firstRows.length) {
      int room = Math.max(FEW, size * 2);
      firstRows = Arrays.copyOf(firstRows, room);
      starts = Arrays.copyOf(starts, room);
      lengths = Arrays.copyOf(lengths, room);
      hashes = Arrays.copyOf(hashes, room);
    }
    firstRows[size] = row;
    starts[size] = start;
    lengths[size] = length;
    hashes[size] = hash;
    size++;
    if (size * 2 > slots.length) {
      slots = new int[Math.max(FEW, slots.length) * 2];
      Arrays.fill(slots, NONE);
      for (int number = 0; number < size; number++) {
        int slot = (hashes[number] >>> 1) & (slots.length - 1);
        while (slots[slot] != NONE) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number;
      }
    }
  }

  private int hash(int start, int end) {
    CharSequence text = grid.text();
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash ^ (hash >>> 15);
  }

  /** Whether this is the text of a number. */
  private boolean isAt(int number, int start, int end) {
    int length = end - start;
    if (lengths[number] != length) {
      return false;
    }
    CharSequence text = grid.text();
    int known = starts[number];
    for (int i = 0; i < length; i++) {
      if (text.charAt(known + i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }
}
