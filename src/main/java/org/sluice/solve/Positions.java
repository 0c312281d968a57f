package org.sluice.solve;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Where every column of a search stands: at rest somewhere between its bounds, or in the basis, at
 * what the others leave. A column beyond the last is the unit of a row, which is always 0 at rest.
 *
 * <p>Every bound is widened by its own tiny amount, so that vertices do not tie (Charnes 1952); the
 * vertex without that is worked out when somebody asks for it.
 */
final class Positions {
  private static final double NEAR = 1e-7;
  private static final double WIDEN = 1e-5;

  private final Matrix matrix;
  private final Basis basis;
  private final double[] right;
  private final double[] lower;
  private final double[] upper;
  private final double[] wider;
  private final double[] resting;
  private final double[] value;
  private final int[] slotOf;

  /** Positions near these values, in the basis of the rows' units. */
  Positions(LinearSystem system, int[] rows, Matrix matrix, Basis basis, double[] start) {
    this.matrix = matrix;
    this.basis = basis;
    int all = matrix.columns + matrix.rows;
    this.right = Arrays.stream(rows).mapToDouble(system::right).toArray();
    this.lower = new double[all];
    this.upper = new double[all];
    this.wider = new double[all];
    this.resting = Arrays.copyOf(start, all);
    this.value = new double[all];
    this.slotOf = new int[all];
    SplittableRandom noise = new SplittableRandom(matrix.columns);
    for (int column = 0; column < matrix.columns; column++) {
      wider[column] = WIDEN * (0.5 + noise.nextDouble());
      lower[column] = system.lower(column);
      upper[column] = system.upper(column);
    }
    basis.place(slotOf);
  }

  /** Bounds of a column from now on. */
  void bound(int column, double low, double high) {
    lower[column] = low;
    upper[column] = high;
  }

  double lower(int column) {
    return lower[column];
  }

  double upper(int column) {
    return upper[column];
  }

  double least(int column) {
    return lower[column] - wider[column];
  }

  double most(int column) {
    return upper[column] + wider[column];
  }

  double value(int column) {
    return value[column];
  }

  /** How far a column rests from its nearer bound. */
  double room(int column) {
    return Math.min(resting[column] - lower[column], upper[column] - resting[column]);
  }

  boolean isBasic(int column) {
    return slotOf[column] >= 0;
  }

  /** Whether a column at rest can move the way in which it gains. */
  boolean isFree(int column, double gain) {
    return lower[column] < upper[column]
        && (gain > 0 ? value[column] < most(column) - NEAR : value[column] > least(column) + NEAR);
  }

  /** -1 for a column below its bounds, 1 for one above them. */
  int outside(int column) {
    if (value[column] < least(column) - NEAR) {
      return -1;
    }
    return value[column] > most(column) + NEAR ? 1 : 0;
  }

  /** Whether some basic column is outside its bounds. */
  boolean isAnyOutside() {
    for (int slot = 0; slot < basis.size(); slot++) {
      if (outside(basis.column(slot)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Puts resting columns between their bounds and takes the basic ones along. */
  void settle() {
    boolean moved = false;
    for (int column = 0; column < resting.length; column++) {
      if (slotOf[column] < 0) {
        double at = Math.max(lower[column], Math.min(upper[column], resting[column]));
        double wide = at;
        if (at == upper[column]) {
          wide = most(column);
        } else if (at == lower[column]) {
          wide = least(column);
        }
        moved |= wide != value[column];
        resting[column] = at;
        value[column] = wide;
      }
    }
    if (moved) {
      reckon();
    }
  }

  /** Works the basic columns out from the resting ones. */
  void reckon() {
    basis.reckon(right, slotOf, value);
  }

  /** Positions in a basis with fresh factors. */
  void refresh() {
    basis.place(slotOf);
    settle();
    reckon();
  }

  /** Puts a column to rest at one of its bounds. */
  void rest(int column, boolean atUpper) {
    resting[column] = atUpper ? upper[column] : lower[column];
    value[column] = atUpper ? most(column) : least(column);
  }

  /**
   * Moves a resting column, and the basic ones with it; {@code bySlot} is that column solved for.
   */
  void move(int column, double by, double[] bySlot) {
    for (int slot = 0; slot < bySlot.length; slot++) {
      if (bySlot[slot] != 0) {
        value[basis.column(slot)] -= by * bySlot[slot];
      }
    }
    value[column] += by;
  }

  /** Puts a column into the basis in place of the one at a slot. */
  void exchange(int slot, int entering) {
    slotOf[basis.column(slot)] = -1;
    slotOf[entering] = slot;
  }

  /** The values of this vertex without the widening, as far as doubles give them. */
  double[] vertex() {
    double[] plain = resting.clone();
    basis.reckon(right, slotOf, plain);
    return Arrays.copyOf(plain, matrix.columns);
  }
}
