package org.sluice.protect;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Redaction;
import org.sluice.protect.ProtectSettings.Insiders;
import org.sluice.table.Addition;
import org.sluice.table.CellValue;
import org.sluice.table.EveryTable;
import org.sluice.table.Table;

/** A small table whose first measure is a count, and what a low-count rule asks of it. */
final class SmallCounts {
  private final Table table;
  private final int[] counts;
  private final int[] parts;
  private final List<Addition> additions;
  private final int minimum;
  private final boolean zerosShown;

  SmallCounts(Table table, int minimum, boolean zerosShown) {
    this.table = table;
    this.additions = Addition.of(table);
    this.minimum = minimum;
    this.zerosShown = zerosShown;
    this.counts = new int[table.size()];
    this.parts = new int[table.size()];
    Arrays.fill(parts, -1);
    for (int record = 0; record < counts.length; record++) {
      counts[record] = ((CellValue.Shown) table.value(0, record)).value().intValueExact();
    }
    IntStream.range(0, counts.length).forEach(this::partsThatAreNotZero);
  }

  /** How many inner counts that are not zero a cell is the total of; 0 or 1 for an inner count. */
  private int partsThatAreNotZero(int cell) {
    if (parts[cell] < 0) {
      parts[cell] = Integer.signum(counts[cell]);
      for (Addition addition : additions) {
        if (addition.total() == cell) {
          parts[cell] = IntStream.of(addition.parts()).map(this::partsThatAreNotZero).sum();
          break;
        }
      }
    }
    return parts[cell];
  }

  /** What the program does to the table against those who see what is printed and no more. */
  Redaction redaction() {
    return redaction(Insiders.OFF);
  }

  /** What the program does to the table. */
  Redaction redaction(Insiders insiders) {
    ProtectSettings standard = ProtectSettings.standard();
    return Cases.redaction(
        List.of(table),
        new ProtectSettings(standard.marker(), standard.level(), insiders, standard.rounding()),
        Knowledge.of(minimum, zerosShown),
        Cases.lowCounts(table, minimum, !zerosShown));
  }

  private boolean isPrimary(int cell) {
    return counts[cell] < minimum && (counts[cell] > 0 || !zerosShown);
  }

  boolean[] primaries() {
    boolean[] primaries = new boolean[counts.length];
    IntStream.range(0, counts.length).forEach(cell -> primaries[cell] = isPrimary(cell));
    return primaries;
  }

  boolean[] withheld(Redaction redaction) {
    boolean[] withheld = new boolean[counts.length];
    for (int record = 0; record < withheld.length; record++) {
      withheld[record] = redaction.cells().containsKey(table.place(0, record));
    }
    return withheld;
  }

  /** Whether a zero is withheld, which hides nothing where zeros are shown. */
  boolean withholdsAZero(boolean[] withheld) {
    return IntStream.range(0, counts.length).anyMatch(c -> withheld[c] && counts[c] == 0);
  }

  /** Whether every primary can be anything from its band, found by trying every table. */
  boolean isProtected(boolean[] withheld) {
    int least = zerosShown ? 1 : 0;
    EveryTable every = EveryTable.around(counts, withheld, additions, least, minimum - 1);
    for (int cell = 0; cell < counts.length; cell++) {
      // Where zeros are shown, a total is at least the number of its parts that are not zero.
      int low = Math.max(least, zerosShown ? parts[cell] : 0);
      if (isPrimary(cell)
          && !(isAtMost(every, cell, low, least) && every.allows(cell, minimum - 1))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether nobody who is alone in a withheld cell can compute a primary that holds others, found
   * by trying every table that such a one cannot rule out.
   */
  boolean keepsInsidersOut(boolean[] withheld) {
    for (int own = 0; own < counts.length; own++) {
      if (withheld[own] && counts[own] == 1 && !keepsOut(own, withheld)) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsOut(int own, boolean[] withheld) {
    boolean[] unknown = withheld.clone();
    unknown[own] = false;
    EveryTable every =
        EveryTable.around(counts, unknown, additions, zerosShown ? 1 : 0, minimum - 1);
    for (int cell = 0; cell < counts.length; cell++) {
      if (unknown[cell]
          && isPrimary(cell)
          && !holdTheSameUnit(own, cell)
          && every.low(cell) == every.high(cell)) {
        return false;
      }
    }
    return true;
  }

  /** Whether totals and parts of one lead from the one cell to the other. */
  private boolean holdTheSameUnit(int one, int other) {
    boolean[] same = new boolean[counts.length];
    same[one] = true;
    boolean more = true;
    while (more) {
      more = false;
      for (Addition addition : additions) {
        for (int part : addition.parts()) {
          if (counts[addition.total()] == 1
              && counts[part] == 1
              && same[part] != same[addition.total()]) {
            same[part] = true;
            same[addition.total()] = true;
            more = true;
          }
        }
      }
    }
    return same[other];
  }

  private static boolean isAtMost(EveryTable every, int cell, int low, int least) {
    return IntStream.rangeClosed(least, low).anyMatch(figure -> every.allows(cell, figure));
  }

  /** The fewest further cells that protect every primary, by trying all choices, few first. */
  int fewestSecondaries() {
    return fewestSecondaries(this::isProtected);
  }

  /** The fewest further cells with which this holds, by trying all choices, few first. */
  int fewestSecondaries(Predicate<boolean[]> holds) {
    int[] candidates =
        IntStream.range(0, counts.length)
            .filter(cell -> !isPrimary(cell) && counts[cell] > 0)
            .toArray();
    for (int size = 0; size < candidates.length; size++) {
      if (isEnough(holds, primaries(), candidates, 0, size)) {
        return size;
      }
    }
    return candidates.length;
  }

  private boolean isEnough(
      Predicate<boolean[]> holds, boolean[] withheld, int[] candidates, int from, int more) {
    if (more == 0) {
      return !isAnyAlone(withheld) && holds.test(withheld);
    }
    for (int i = from; i <= candidates.length - more; i++) {
      withheld[candidates[i]] = true;
      boolean enough = isEnough(holds, withheld, candidates, i + 1, more - 1);
      withheld[candidates[i]] = false;
      if (enough) {
        return true;
      }
    }
    return false;
  }

  /** Whether a withheld cell is alone in a sum: known, and so of no use, or exposed. */
  private boolean isAnyAlone(boolean[] withheld) {
    for (Addition addition : additions) {
      int hidden = withheld[addition.total()] ? 1 : 0;
      for (int part : addition.parts()) {
        hidden += withheld[part] ? 1 : 0;
      }
      if (hidden == 1) {
        return true;
      }
    }
    return false;
  }

  static int size(boolean[] withheld) {
    int size = 0;
    for (boolean cell : withheld) {
      size += cell ? 1 : 0;
    }
    return size;
  }

  @Override
  public String toString() {
    return Arrays.toString(counts) + ", minimum " + minimum + ", zeros shown: " + zerosShown;
  }
}
