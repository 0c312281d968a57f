package org.sluice.read;

import java.util.Arrays;
import java.util.List;
import org.sluice.grid.Grid;

/**
 * Numbers of a block's figure columns over a spread of rows, to search with. A column is read when
 * it is first asked for, since few tables hold anything to search.
 */
final class Sample {
  private static final int MOST_ROWS = 240;
  private static final int FEW = 3;
  private static final double[] UNREAD = {};

  private final Grid grid;
  private final int[] rows;
  private final List<Sense> senses;
  private final boolean decimalComma;
  private final double[][] values;
  private final double[] half;
  private final double[][] ownHalf;

  private Sample(Grid grid, int[] rows, List<Sense> senses, boolean decimalComma) {
    this.grid = grid;
    this.rows = rows;
    this.senses = senses;
    this.decimalComma = decimalComma;
    this.values = new double[senses.size()][];
    this.half = new double[senses.size()];
    this.ownHalf = new double[senses.size()][];
    Arrays.fill(values, UNREAD);
  }

  static Sample of(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    int size = Math.min(MOST_ROWS, rows.length);
    int[] spread = new int[size];
    for (int s = 0; s < size; s++) {
      spread[s] = rows[(int) ((long) s * rows.length / size)];
    }
    return new Sample(block.grid(), spread, senses, spelling.decimalComma());
  }

  private double[] values(int index) {
    if (values[index] == UNREAD) {
      values[index] = read(index);
    }
    return values[index];
  }

  private double[] read(int index) {
    int column = senses.get(index).column();
    double[] numbers = new double[rows.length];
    Arrays.fill(numbers, Double.NaN);
    double[] halves = new double[rows.length];
    Numeral numeral = new Numeral();
    int scale = 0;
    for (int s = 0; s < rows.length && senses.get(index).isFigure(); s++) {
      if (!grid.isBlank(rows[s], column) && numeral.read(grid, rows[s], column, decimalComma)) {
        numbers[s] = numeral.approximate();
        scale = Math.max(scale, numeral.scale());
        halves[s] = halfUnit(numeral.scale());
      }
    }
    half[index] = halfUnit(scale);
    ownHalf[index] = halves;
    return numbers;
  }

  private static double halfUnit(int scale) {
    return 0.5 * Math.pow(10, -Math.min(scale, 12));
  }

  int rows() {
    return senses.isEmpty() ? 0 : rows.length;
  }

  double value(int index, int row) {
    return values(index)[row];
  }

  /** The base that all whole numbers of these columns are multiples of, 0 where there is none. */
  int base(List<Integer> indices) {
    Multiples all = new Multiples();
    indices.forEach(index -> addTo(all, index));
    return all.base().orElse(0);
  }

  /** The base that a column may be rounded to: a few figures are enough, which may be chance. */
  int likelyBase(int index) {
    Multiples own = new Multiples();
    addTo(own, index);
    return own.base(FEW).orElse(0);
  }

  private void addTo(Multiples multiples, int index) {
    for (double value : values(index)) {
      if (!Double.isNaN(value) && value == Math.rint(value) && Math.abs(value) < 1e15) {
        multiples.add((long) value);
      }
    }
  }

  /** Half a unit of the most digits that a column prints. */
  double half(int index) {
    values(index);
    return half[index];
  }

  /** Half a unit of the digits that one figure prints: 4.00 may stand among 3.9 and 7.7. */
  double ownHalf(int index, int row) {
    values(index);
    return ownHalf[index][row];
  }

  /** How far the figures of a column are from what they stand for. */
  @FunctionalInterface
  interface Precision {
    double half(int index, int row);
  }

  /** All figures of a column as precise as the most precise one; else each by its own digits. */
  List<Precision> precisions() {
    return List.of((index, row) -> half(index), this::ownHalf);
  }
}
