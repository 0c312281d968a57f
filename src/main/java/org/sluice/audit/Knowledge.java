package org.sluice.audit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.grid.Place;
import org.sluice.table.Interval;

/**
 * What the intruder knows beside the released figures: the rules that were applied, as everybody
 * can read them in the pack. There is no safety through secrecy.
 *
 * @param zerosShown whether no applied rule may withhold a zero, so that a withheld count is at
 *     least 1
 * @param minimum the least count that is shown, zero apart; 1 where no rule sets one
 * @param rounding how printed counts were rounded, known and found on every figure; only then do
 *     they stand for an interval
 * @param totalsOfShown whether printed totals of counts were made from the printed parts alone, so
 *     that no withheld part is in them
 * @param sumsNonNegative whether sums are known to hold no negative contribution
 * @param zerosWithheldIn ids of tables in which a zero is withheld against the rule (class
 *     disclosure): there a withheld count is at least 0
 * @param known what everybody knows of the figure at a place by itself, whatever is published
 */
public record Knowledge(
    boolean zerosShown,
    int minimum,
    Rounding rounding,
    boolean totalsOfShown,
    boolean sumsNonNegative,
    Set<String> zerosWithheldIn,
    Map<Place, Interval> known) {
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
    known = Map.copyOf(known);
  }

  /** The usual case: a minimum, no rounding, magnitudes of either sign. */
  public static Knowledge of(int minimum, boolean zerosShown) {
    return new Knowledge(zerosShown, minimum, Rounding.NONE, false, false, Set.of(), Map.of());
  }

  /** The same, and printed counts are rounded this way. */
  public Knowledge rounded(Rounding how) {
    return new Knowledge(
        zerosShown, minimum, how, totalsOfShown, sumsNonNegative, zerosWithheldIn, known);
  }

  /** The same, and printed totals of counts leave withheld parts out, or do not. */
  public Knowledge totalsOfShown(boolean leftOut) {
    return new Knowledge(
        zerosShown, minimum, rounding, leftOut, sumsNonNegative, zerosWithheldIn, known);
  }

  /** The same, and sums hold no negative contribution. */
  public Knowledge nonNegativeSums() {
    return new Knowledge(
        zerosShown, minimum, rounding, totalsOfShown, true, zerosWithheldIn, known);
  }

  /** The same, and this is known of the figures at these places. */
  public Knowledge knowing(Map<Place, Interval> bounds) {
    return new Knowledge(
        zerosShown, minimum, rounding, totalsOfShown, sumsNonNegative, zerosWithheldIn, bounds);
  }

  /** The same, and zeros are withheld in these tables. */
  public Knowledge zerosWithheldIn(Set<String> tables) {
    return tables.equals(zerosWithheldIn)
        ? this
        : new Knowledge(
            zerosShown, minimum, rounding, totalsOfShown, sumsNonNegative, tables, known);
  }

  /** The least value of a withheld count in this table. */
  long leastWithheld(String table) {
    return zerosShown && !zerosWithheldIn.contains(table) ? 1 : 0;
  }
}
