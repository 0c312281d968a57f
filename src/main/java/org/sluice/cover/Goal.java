package org.sluice.cover;

/**
 * How far a hidden figure must be able to move.
 *
 * @param figure its number
 * @param below how far down
 * @param above how far up
 * @param either whether one of the two is enough, because two possible values are
 */
public record Goal(int figure, double below, double above, boolean either) {
  /** How far the figure must be able to move up (1) or down (-1). */
  public double amount(int direction) {
    return direction > 0 ? above : below;
  }
}
