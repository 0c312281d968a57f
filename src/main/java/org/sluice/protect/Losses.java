package org.sluice.protect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.sluice.audit.Spot;
import org.sluice.finding.Loss;
import org.sluice.grid.Place;
import org.sluice.table.Table;

/**
 * Measures what a treatment takes from the counts and sums of a file; the same for every treatment,
 * so that they can be compared.
 */
final class Losses {
  private static final int DECIMALS = 4;

  private final List<Table> tables;
  private final List<Spot> spots = new ArrayList<>();

  Losses(List<Table> tables) {
    this.tables = tables;
    for (int t = 0; t < tables.size(); t++) {
      Table table = tables.get(t);
      for (int m = 0; m < table.measures().size(); m++) {
        for (int record = 0;
            record < table.size() && table.measures().get(m).isAdditive();
            record++) {
          if (table.column(m).isShown(record) && !table.isStated(record)) {
            spots.add(new Spot(t, m, record));
          }
        }
      }
    }
  }

  /** The figure at a spot. */
  double value(Spot spot) {
    return tables.get(spot.table()).column(spot.measure()).approximate(spot.record());
  }

  /** What is lost where these places are withheld. */
  Loss withholding(Set<Place> withheld) {
    return of(spot -> withheld.contains(place(spot)) ? 0 : value(spot));
  }

  private Place place(Spot spot) {
    return tables.get(spot.table()).place(spot.measure(), spot.record());
  }

  /** What is lost where figures are guessed like this. */
  Loss of(ToDoubleFunction<Spot> guess) {
    double change = 0;
    double sum = 0;
    double guessed = 0;
    for (Spot spot : spots) {
      change += Math.abs(value(spot) - guess.applyAsDouble(spot));
      if (isInner(spot)) {
        sum += Math.abs(value(spot));
        guessed += Math.abs(guess.applyAsDouble(spot));
      }
    }
    double squares = 0;
    for (Spot spot : spots) {
      if (isInner(spot)) {
        double before = share(value(spot), sum);
        double after = share(guess.applyAsDouble(spot), guessed);
        squares += (Math.sqrt(before) - Math.sqrt(after)) * (Math.sqrt(before) - Math.sqrt(after));
      }
    }
    return new Loss(
        decimal(change),
        decimal(change / Math.max(1, spots.size())),
        decimal(Math.sqrt(squares / 2)));
  }

  private boolean isInner(Spot spot) {
    return !tables.get(spot.table()).isMargin(spot.record());
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : Math.abs(part) / whole;
  }

  /** Beyond what a double holds a loss means nothing. */
  private static BigDecimal decimal(double number) {
    if (!Double.isFinite(number)) {
      return BigDecimal.ZERO;
    }
    BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
