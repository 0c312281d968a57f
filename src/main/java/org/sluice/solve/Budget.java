package org.sluice.solve;

/**
 * How much work a search may do, counted in steps (arcs looked at, tableau entries changed,
 * branches opened) and never in time: the same input ends at the same step on every machine.
 */
public final class Budget {
  private long left;

  private Budget(long steps) {
    this.left = steps;
  }

  /** A budget of this many steps; a step is a few nanoseconds of one processor. */
  public static Budget of(long steps) {
    return new Budget(steps);
  }

  /** A budget that never ends in practice. */
  public static Budget unlimited() {
    return new Budget(Long.MAX_VALUE);
  }

  /** Takes steps off the budget and says whether it lasted. */
  public boolean spend(long steps) {
    left = left < steps ? -1 : left - steps;
    return left >= 0;
  }

  /** How many steps are left; negative where it did not last. */
  public long left() {
    return left;
  }

  /** Whether nothing is left. */
  public boolean isSpent() {
    return left < 0;
  }

  /** A part of what is left that may be spent apart, so that one hard question leaves enough. */
  public Budget share(long parts) {
    return new Budget(left < 0 ? -1 : left / Math.max(1, parts));
  }
}
