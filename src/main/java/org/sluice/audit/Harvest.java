package org.sluice.audit;

import java.util.Optional;
import org.sluice.solve.Argument;
import org.sluice.solve.Extremes;
import org.sluice.solve.Flow;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Proof;
import org.sluice.solve.Trail;

/** The lowest and highest value of every column in all tables seen so far, and in which. */
final class Harvest {
  private final Extremes extremes;
  private final LinearSystem system;
  private final long[] replay;
  private final long[][] furthest;
  private final int[][] solution;
  private boolean broken;

  Harvest(LinearSystem system, Extremes extremes) {
    this.extremes = extremes;
    this.system = system;
    this.replay = extremes.trail().solution(0);
    this.furthest = new long[][] {replay.clone(), replay.clone()};
    this.solution = new int[2][replay.length];
  }

  Trail trail() {
    return extremes.trail();
  }

  long value(int column) {
    return extremes.value(column);
  }

  /** Whether the extremes are those of a network, which are found quickly. */
  boolean isOfANetwork() {
    return extremes instanceof Flow;
  }

  /** Whether some table did not satisfy every equation: nothing found can then be relied on. */
  boolean isBroken() {
    return broken;
  }

  /**
   * Takes a column to a goal, or as near as its bounds and the equations allow, unless some table
   * is there already.
   *
   * @param thorough whether it matters how far the column gets where the goal is out of reach
   */
  Side reach(int column, boolean up, long goal, boolean thorough) {
    int side = up ? 1 : 0;
    long within = up ? Math.min(goal, system.upper(column)) : Math.max(goal, system.lower(column));
    if (!broken && !isBeyond(furthest[side][column], within, up)) {
      Extremes.End end =
          thorough ? extremes.push(column, up, within) : extremes.approach(column, up, within);
      collect();
      if (end == Extremes.End.STOPPED) {
        return side(column, up, Optional.of(extremes.argument()));
      }
    }
    return side(column, up, Optional.empty());
  }

  /** Whether tables were seen in which the column differs. */
  boolean hasTwoValues(int column) {
    return furthest[0][column] < furthest[1][column];
  }

  /** How far the column got in the tables seen so far. */
  Side seen(int column, boolean up) {
    return side(column, up, Optional.empty());
  }

  private Side side(int column, boolean up, Optional<Argument> argument) {
    int side = up ? 1 : 0;
    return new Side(up, furthest[side][column], solution[side][column], argument);
  }

  private static boolean isBeyond(long value, long goal, boolean up) {
    return up ? value >= goal : value <= goal;
  }

  private void collect() {
    Trail trail = extremes.trail();
    int last = trail.last();
    trail.advance(replay, last - 1, last);
    broken |= !Proof.fits(system, replay);
    for (int change = 0; change < trail.changes(last); change++) {
      int column = trail.changedColumn(last, change);
      if (replay[column] < furthest[0][column]) {
        furthest[0][column] = replay[column];
        solution[0][column] = last;
      }
      if (replay[column] > furthest[1][column]) {
        furthest[1][column] = replay[column];
        solution[1][column] = last;
      }
    }
  }
}
