package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sluice.audit.Knowledge;
import org.sluice.audit.Spot;
import org.sluice.cover.Sums;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Interval;

/** What each figure is, and the least and the most it can be in the eyes of the intruder. */
final class Limits {
  private static final double FAR = 1e300;

  private final Shown shown;
  private final Published published;
  private final Knowledge knowledge;
  private double[] floors = {};

  Limits(Shown shown, Published published, Knowledge knowledge) {
    this.shown = shown;
    this.published = published;
    this.knowledge = knowledge;
  }

  /** The figure as printed or worked out; for a mark, something in the middle. */
  double value(int figure) {
    return published.isKnown(figure)
        ? published.known(figure)
        : Math.max(least(figure), knowledge.minimum() / 2.0);
  }

  /** Whether the figure is a magnitude, which may have a fraction and may be below zero. */
  boolean isMagnitude(int figure) {
    List<Spot> spots = spots(figure);
    return !spots.isEmpty() && !shown.measure(spots.get(0)).role().isCount();
  }

  /** The least that the figure can be once it is withheld. */
  double least(int figure) {
    double least = leastByRule(figure);
    for (Interval known : known(figure)) {
      least = Math.max(least, known.low().map(BigDecimal::doubleValue).orElse(least));
    }
    return least;
  }

  /** What everybody knows of the figure by itself. */
  private List<Interval> known(int figure) {
    if (knowledge.known().isEmpty()) {
      return List.of();
    }
    List<Interval> known = new ArrayList<>();
    for (Place place : published.places(figure)) {
      Interval interval = knowledge.known().get(place);
      if (interval != null) {
        known.add(interval);
      }
    }
    return known;
  }

  private double leastByRule(int figure) {
    if (isMagnitude(figure)) {
      return knowledge.sumsNonNegative() ? 0 : -FAR;
    }
    List<Spot> spots = spots(figure);
    boolean zeroPossible = !knowledge.zerosShown() || spots.isEmpty();
    for (Spot spot : spots) {
      zeroPossible |= knowledge.zerosWithheldIn().contains(shown.table(spot).id());
    }
    return zeroPossible ? 0 : 1;
  }

  /** The most that a mark of the source admits: {@code <10} is at most 9. */
  double most(int figure) {
    double most = FAR;
    for (Interval known : known(figure)) {
      most = Math.min(most, known.high().map(BigDecimal::doubleValue).orElse(most));
    }
    for (Spot spot : spots(figure)) {
      if (shown.table(spot).value(spot.measure(), spot.record()) instanceof CellValue.Withheld mark
          && mark.mark().high().isPresent()) {
        most = Math.min(most, (double) mark.mark().high().getAsLong());
      }
    }
    return most;
  }

  /** Whether a figure stands there that is not zero: only such figures are cover. */
  boolean isSomething(int figure) {
    return published.isAboveZero(figure) || (published.isBelowZero(figure) && isMagnitude(figure));
  }

  /**
   * What the shown zeros alone tell of a figure: a total of k parts that are not zero is at least
   * k.
   */
  double floor(int figure) {
    if (floors.length < published.size()) {
      floors = floors();
    }
    return floors[figure];
  }

  private double[] floors() {
    double[] floors = new double[published.size()];
    for (int figure = 0; figure < floors.length; figure++) {
      floors[figure] = published.isZero(figure) ? 0 : Math.min(least(figure), value(figure));
    }
    Sums sums = published.sums();
    boolean raised = true;
    for (int pass = 0; raised && pass < sums.size(); pass++) {
      raised = false;
      for (int sum = 0; sum < sums.size(); sum++) {
        raised |= raise(floors, sums.members(sum));
      }
    }
    return floors;
  }

  private static boolean raise(double[] floors, int[] members) {
    double parts = 0;
    for (int i = 1; i < members.length; i++) {
      parts += floors[members[i]];
    }
    if (parts <= floors[members[0]]) {
      return false;
    }
    floors[members[0]] = parts;
    return true;
  }

  private List<Spot> spots(int figure) {
    return published.cells().spots(published.cell(figure));
  }
}
