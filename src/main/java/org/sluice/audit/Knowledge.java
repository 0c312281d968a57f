package org.sluice.audit;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the intruder knows beside the released figures: the rules that were applied, as everybody
 * can read them in the pack. There is no safety through secrecy.
 *
 * @param zerosShown whether no applied rule may withhold a zero, so that a withheld count is at
 *     least 1
 * @param minimum the least count that is shown, zero apart; 1 where no rule sets one
 * @param rounding how printed counts were rounded, known and found on every figure; only then do
 *     they stand for an interval
 * @param sumsNonNegative whether sums are known to hold no negative contribution
 * @param zerosWithheldIn ids of tables in which a zero is withheld against the rule (class
 *     disclosure): there a withheld count is at least 0
 */
public record Knowledge(
    boolean zerosShown,
    int minimum,
    Rounding rounding,
    boolean sumsNonNegative,
    Set<String> zerosWithheldIn) {
  /** What a printed count on a grid says about the count behind it. */
  public enum Rounding {
    /** The count itself. */
    NONE,
    /** Everything that rounds half up to the printed count. */
    NEAREST,
    /** Everything less than one base away. */
    RANDOM
  }

  /** Copies the ids in a fixed order. */
  public Knowledge {
    zerosWithheldIn =
        zerosWithheldIn.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(new TreeSet<>(zerosWithheldIn));
  }

  /** The usual case: a minimum, no rounding, magnitudes of either sign. */
  public static Knowledge of(int minimum, boolean zerosShown) {
    return new Knowledge(zerosShown, minimum, Rounding.NONE, false, Set.of());
  }

  /** The same, and printed counts are rounded this way. */
  public Knowledge rounded(Rounding how) {
    return new Knowledge(zerosShown, minimum, how, sumsNonNegative, zerosWithheldIn);
  }

  /** The same, and sums hold no negative contribution. */
  public Knowledge nonNegativeSums() {
    return new Knowledge(zerosShown, minimum, rounding, true, zerosWithheldIn);
  }

  /** The same, and zeros are withheld in these tables. */
  public Knowledge zerosWithheldIn(Set<String> tables) {
    return tables.equals(zerosWithheldIn)
        ? this
        : new Knowledge(zerosShown, minimum, rounding, sumsNonNegative, tables);
  }

  /** The least value of a withheld count in this table. */
  long leastWithheld(String table) {
    return zerosShown && !zerosWithheldIn.contains(table) ? 1 : 0;
  }
}
