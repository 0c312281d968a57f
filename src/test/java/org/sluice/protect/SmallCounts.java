package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.finding.Redaction;
import org.sluice.grid.Place;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** A small table of counts with its totals, and what a low-count rule asks of it. */
final class SmallCounts {
  private final int[][] counts;
  private final int minimum;
  private final boolean zerosShown;

  /** A table of these inner counts; totals are added. */
  SmallCounts(int[][] inner, int minimum, boolean zerosShown) {
    this.minimum = minimum;
    this.zerosShown = zerosShown;
    int rows = inner.length;
    int columns = inner[0].length;
    counts = new int[rows + 1][columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        counts[r][c] = inner[r][c];
        counts[r][columns] += inner[r][c];
        counts[rows][c] += inner[r][c];
        counts[rows][columns] += inner[r][c];
      }
    }
  }

  /** The table with the n-th of all fillings by 0 to 4. */
  static SmallCounts filled(int rows, int columns, long n, int minimum, boolean zerosShown) {
    int[][] inner = new int[rows][columns];
    long rest = n;
    for (int cell = 0; cell < rows * columns; cell++) {
      inner[cell / columns][cell % columns] = (int) (rest % 5);
      rest /= 5;
    }
    return new SmallCounts(inner, minimum, zerosShown);
  }

  Table table() {
    StringBuilder text = new StringBuilder("area");
    for (int c = 0; c < counts[0].length; c++) {
      text.append(" | ").append(c == counts[0].length - 1 ? "Total" : "c" + c);
    }
    for (int r = 0; r < counts.length; r++) {
      text.append('\n').append(r == counts.length - 1 ? "Total" : "r" + r);
      for (int count : counts[r]) {
        text.append(" | ").append(count);
      }
    }
    return Tables.crosstab(text.toString()).table();
  }

  boolean isPrimary(int row, int column) {
    return counts[row][column] < minimum && (counts[row][column] > 0 || !zerosShown);
  }

  boolean[][] primaries() {
    boolean[][] primaries = new boolean[counts.length][counts[0].length];
    for (int r = 0; r < counts.length; r++) {
      for (int c = 0; c < counts[0].length; c++) {
        primaries[r][c] = isPrimary(r, c);
      }
    }
    return primaries;
  }

  boolean[][] withheld(Redaction redaction) {
    boolean[][] withheld = new boolean[counts.length][counts[0].length];
    for (Place place : redaction.cells().keySet()) {
      withheld[place.row() - 1][place.column() - 1] = true;
    }
    return withheld;
  }

  /** Whether every primary can be anything from its band, found by trying every table. */
  boolean isProtected(boolean[][] withheld) {
    int least = zerosShown ? 1 : 0;
    BruteForce intruder = new BruteForce(counts, withheld, least, minimum - 1);
    for (int r = 0; r < counts.length; r++) {
      for (int c = 0; c < counts[0].length; c++) {
        int low = Math.max(least, zerosShown ? notZero(r, c) : 0);
        if (isPrimary(r, c) && (intruder.low(r, c) > low || intruder.high(r, c) < minimum - 1)) {
          return false;
        }
      }
    }
    return true;
  }

  /** How many inner counts that are not zero a cell is the total of. */
  private int notZero(int row, int column) {
    int rows = counts.length - 1;
    int columns = counts[0].length - 1;
    int found = 0;
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        boolean part = (row == rows || row == r) && (column == columns || column == c);
        found += part && counts[r][c] > 0 ? 1 : 0;
      }
    }
    return found;
  }

  /** The fewest further cells that protect every primary, by trying all choices, few first. */
  int fewestSecondaries() {
    List<int[]> candidates = new ArrayList<>();
    for (int r = 0; r < counts.length; r++) {
      for (int c = 0; c < counts[0].length; c++) {
        if (!isPrimary(r, c) && counts[r][c] > 0) {
          candidates.add(new int[] {r, c});
        }
      }
    }
    for (int size = 0; size < candidates.size(); size++) {
      if (isEnough(primaries(), candidates, 0, size)) {
        return size;
      }
    }
    return candidates.size();
  }

  private boolean isEnough(boolean[][] withheld, List<int[]> candidates, int from, int more) {
    if (more == 0) {
      return isProtected(withheld);
    }
    for (int i = from; i <= candidates.size() - more; i++) {
      int[] cell = candidates.get(i);
      withheld[cell[0]][cell[1]] = true;
      boolean enough = isEnough(withheld, candidates, i + 1, more - 1);
      withheld[cell[0]][cell[1]] = false;
      if (enough) {
        return true;
      }
    }
    return false;
  }

  static int size(boolean[][] withheld) {
    int size = 0;
    for (boolean[] row : withheld) {
      for (boolean cell : row) {
        size += cell ? 1 : 0;
      }
    }
    return size;
  }

  boolean isZero(Place place) {
    return counts[place.row() - 1][place.column() - 1] == 0;
  }

  @Override
  public String toString() {
    return Arrays.deepToString(counts) + ", minimum " + minimum + ", zeros shown: " + zerosShown;
  }
}
