package org.sluice.cover;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far a hidden figure must be able to move.
 *
 * @param figure its number
 * @param below how far down
 * @param above how far up
 * @param either whether one of the two is enough, because two possible values are
 * @param known the figures that stand still in the eyes of whoever must not find this one out
 */
public record Goal(int figure, double below, double above, boolean either, Set<Integer> known) {
  /** Copies the known figures in order. */
  public Goal {
    known = Collections.unmodifiableSet(new TreeSet<>(known));
  }

  /** A goal in the eyes of somebody who knows none of the hidden figures. */
  public Goal(int figure, double below, double above, boolean either) {
    this(figure, below, above, either, Set.of());
  }

  /** The same goal in the eyes of somebody who knows these figures. */
  public Goal inTheEyesOf(Set<Integer> knowing) {
    return new Goal(figure, below, above, either, knowing);
  }

  /** How far the figure must be able to move up (1) or down (-1). */
  public double amount(int direction) {
    return direction > 0 ? above : below;
  }
}
