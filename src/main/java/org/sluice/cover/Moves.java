package org.sluice.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sluice.solve.Budget;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Simplex;

/**
 * Moves of the figures of any system of sums, found by linear programming: the figure in question
 * goes as far as it must, and what has to be hidden for it costs least by the unit moved (the
 * incremental problem of Kelly, Golden and Assad 1992). One program serves all figures, each from
 * where the last one ended.
 */
public final class Moves {
  /** More than any other column's price for a unit together. */
  private static final double REACHING = 1e5;

  /** A little for each hidden figure that moves, so that few do. */
  private static final double HIDDEN = 1e-3;

  private static final double PLACE = 1_000;
  private static final double FAR = 1e9;
  private static final double NOTHING = 1e-6;

  private final int figures;
  private final Simplex simplex;
  private final double[] objective;

  /** Moves that keep all these sums true. */
  public Moves(Sums sums, Budget budget) {
    this.figures = sums.figures();
    this.objective = new double[2 * figures];
    List<LinearSystem.Row> rows = new ArrayList<>();
    for (int sum = 0; sum < sums.size(); sum++) {
      int[] members = sums.members(sum);
      int[] columns = new int[2 * members.length];
      long[] signs = new long[columns.length];
      for (int i = 0; i < members.length; i++) {
        columns[2 * i] = 2 * members[i];
        signs[2 * i] = sums.sign(sum, members[i]);
        columns[2 * i + 1] = 2 * members[i] + 1;
        signs[2 * i + 1] = -signs[2 * i];
      }
      rows.add(new LinearSystem.Row(columns, signs, 0));
    }
    long[] still = new long[2 * figures];
    LinearSystem system = new LinearSystem(still, still, false, rows);
    this.simplex =
        new Simplex(
            system, IntStream.range(0, rows.size()).toArray(), new double[2 * figures], budget);
  }

  /**
   * The figures that move when this one moves so far at the least price.
   *
   * @param alone whether only figures that are hidden already may move
   */
  Optional<BitSet> cheapest(Room room, int figure, int direction, double amount, boolean alone) {
    for (int other = 0; other < figures; other++) {
      boolean hidden = room.isHidden(other);
      boolean still = alone && !hidden;
      double price = hidden ? HIDDEN : room.cost(other) / PLACE;
      confine(2 * other, still ? 0 : room.left(other, 1), price);
      confine(2 * other + 1, still ? 0 : room.left(other, -1), price);
    }
    int towards = direction > 0 ? 2 * figure : 2 * figure + 1;
    confine(towards, Math.min(amount, room.left(figure, direction)), -REACHING);
    confine(towards ^ 1, 0, 0);
    if (simplex.optimise(objective) != Simplex.State.OPTIMAL) {
      return Optional.empty();
    }
    double[] values = simplex.vertex();
    return values[towards] < amount - NOTHING ? Optional.empty() : Optional.of(moving(values));
  }

  private void confine(int column, double most, double price) {
    simplex.confine(column, 0, Math.min(FAR, most));
    objective[column] = -price;
  }

  private BitSet moving(double[] values) {
    BitSet moving = new BitSet();
    for (int figure = 0; figure < figures; figure++) {
      moving.set(figure, Math.abs(values[2 * figure] - values[2 * figure + 1]) > NOTHING);
    }
    return moving;
  }
}
