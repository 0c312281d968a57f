package org.sluice.protect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.sluice.audit.Spot;
import org.sluice.finding.Loss;
import org.sluice.grid.Place;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * Measures what a treatment takes from the counts and sums of a file; the same for every treatment,
 * so that they can be compared.
 */
final class Losses {
  private static final int DECIMALS = 4;

  private final List<Table> tables;
  private final BitSet[] margins;
  private final int[] figures;
  private final double[] inner;

  Losses(List<Table> tables) {
    this.tables = tables;
    this.margins = new BitSet[tables.size()];
    this.figures = new int[tables.size()];
    this.inner = new double[tables.size()];
    for (int t = 0; t < tables.size(); t++) {
      margins[t] = margins(tables.get(t));
      Tally plain = new Tally();
      plain.add(t, this::value);
      figures[t] = plain.figures;
      inner[t] = plain.before;
    }
  }

  private static BitSet margins(Table table) {
    BitSet margins = new BitSet();
    for (int record = 0; record < table.size(); record++) {
      margins.set(record, table.isMargin(record));
    }
    return margins;
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
    Tally tally = new Tally();
    for (int t = 0; t < tables.size(); t++) {
      tally.add(t, guess);
    }
    return tally.loss();
  }

  /** What is lost where the figures of one table are guessed like this and the others stay. */
  Loss of(int table, ToDoubleFunction<Spot> guess) {
    Tally tally = new Tally();
    tally.add(table, guess);
    for (int t = 0; t < tables.size(); t++) {
      if (t != table) {
        tally.keep(t);
      }
    }
    return tally.loss();
  }

  /** Adds up figures and guesses. */
  private final class Tally {
    private int figures;
    private double change;
    private double before;
    private double after;

    /** The roots of what each inner figure is before and after, one times the other. */
    private double alike;

    void add(int t, ToDoubleFunction<Spot> guess) {
      Table table = tables.get(t);
      for (int m = 0; m < table.measures().size(); m++) {
        Column column = table.column(m);
        for (int record = 0; record < table.size(); record++) {
          if (table.measures().get(m).isAdditive()
              && column.isShown(record)
              && !table.isStated(record)) {
            double value = column.approximate(record);
            add(value, guess.applyAsDouble(new Spot(t, m, record)), margins[t].get(record));
          }
        }
      }
    }

    private void add(double value, double guess, boolean isMargin) {
      figures++;
      change += Math.abs(value - guess);
      if (!isMargin) {
        before += Math.abs(value);
        after += Math.abs(guess);
        alike += value == guess ? Math.abs(value) : Math.sqrt(Math.abs(value * guess));
      }
    }

    void keep(int t) {
      figures += Losses.this.figures[t];
      before += inner[t];
      after += inner[t];
      alike += inner[t];
    }

    /** Of shares that add up to one the squared differences of roots tell by what is alike. */
    Loss loss() {
      double ones = (before > 0 ? 1 : 0) + (after > 0 ? 1 : 0);
      double both = alike > 0 ? 2 * alike / Math.sqrt(before * after) : 0;
      return new Loss(
          decimal(change),
          decimal(change / Math.max(1, figures)),
          decimal(Math.sqrt(Math.max(0, ones - both) / 2)));
    }
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
