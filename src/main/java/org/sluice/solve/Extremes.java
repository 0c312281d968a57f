package org.sluice.solve;

/**
 * A solution of a system that can be pushed towards the extremes of one column after another. What
 * it has been on the way is kept as a {@link Trail}.
 */
public sealed interface Extremes permits Flow, LinearExtremes {
  /** How a push ended. */
  enum End {
    /** The column has the value asked for, or passed it. */
    REACHED,
    /** The column cannot get any further; {@link #argument} says why. */
    STOPPED,
    /** The budget ran out; nothing is known beyond the value reached. */
    SPENT
  }

  /** Moves a column up or down to {@code goal}, or as near to it as the system allows. */
  End push(int column, boolean up, long goal);

  /**
   * The same for somebody who only asks whether the goal is reached: where it is not, nothing is
   * known of how far the column gets, and no argument is sought.
   */
  End approach(int column, boolean up, long goal);

  /** Why the last push stopped: no solution has the column any further. */
  Argument argument();

  /** The value of a column now. */
  long value(int column);

  /** Every solution so far. */
  Trail trail();
}
