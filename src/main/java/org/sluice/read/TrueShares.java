package org.sluice.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sluice.table.Role;

/**
 * Percentages and rates that were made from the true counts before these were rounded. The counts
 * beside one do not give it, but some counts do that round to them, in every row: so it belongs to
 * them, and tells more than they do.
 */
final class TrueShares {
  private static final int FEWEST_ROWS = 2;

  /** More counts than this are no plain pair above and below a line. */
  private static final int MOST_COUNTS = 12;

  /** How far the figures must narrow down which counts are meant, in powers of ten. */
  private static final double TOLD = 3.5;

  private static final double TOLD_BESIDE_NAMES = 1.5;

  private final List<Sense> senses;
  private final Sample sample;
  private final ColumnShares columns;

  TrueShares(List<Sense> senses, Sample sample) {
    this.senses = senses;
    this.sample = sample;
    this.columns = new ColumnShares(senses, sample);
  }

  /** The rounded counts that a column named as a share was made from, if one pair fits best. */
  Optional<Consistency.Share> find(int share, List<Integer> counts) {
    Sense sense = senses.get(share);
    if (!sense.role().isShare() || counts.size() > MOST_COUNTS) {
      return Optional.empty();
    }
    Consistency.Share best = null;
    double most = 0;
    for (int numerator : counts) {
      for (int denominator : counts) {
        for (BigDecimal per : numerator == denominator ? List.<BigDecimal>of() : pers(sense)) {
          Consistency.Share pair = new Consistency.Share(share, numerator, denominator, per, false);
          double told = told(pair, counts.size() == 2);
          if (told > most) {
            most = told;
            best = pair;
          }
        }
      }
    }
    return best == null || columns.numerator(share).isPresent()
        ? Optional.empty()
        : Optional.of(best);
  }

  /** What the share is out of: a head that says no more than rate leaves it open. */
  private static List<BigDecimal> pers(Sense sense) {
    boolean open = sense.role() == Role.RATE && sense.per().compareTo(BigDecimal.ONE) == 0;
    return open
        ? Consistency.PERS.stream().map(BigDecimal::valueOf).toList()
        : List.of(sense.per());
  }

  /** How much the figures tell for a pair, 0 where they speak against it or say too little. */
  private double told(Consistency.Share pair, boolean onlyPair) {
    int top = sample.likelyBase(pair.numerator());
    int bottom = sample.likelyBase(pair.denominator());
    double told = top > 0 || bottom > 0 ? told(pair, top, bottom) : 0;
    boolean named = onlyPair || isNamed(pair);
    return told >= (named ? TOLD_BESIDE_NAMES : TOLD) ? told + (named ? TOLD : 0) : 0;
  }

  private boolean isNamed(Consistency.Share pair) {
    String stem = Stems.of(senses.get(pair.numerator()).name());
    return !stem.isEmpty() && Stems.of(senses.get(pair.share()).name()).contains(stem);
  }

  /** Rounding up or down by chance moves a count by less than a whole step. */
  private double told(Consistency.Share pair, int top, int bottom) {
    double per = pair.per().doubleValue();
    double told = 0;
    int rows = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double printed = sample.value(pair.share(), row);
      double above = sample.value(pair.numerator(), row);
      double below = sample.value(pair.denominator(), row);
      if (Double.isNaN(printed) || !(above > 0) || !(below > bottom)) {
        continue;
      }
      double half = sample.ownHalf(pair.share(), row);
      double low = per * (above - top) / (below + bottom) - half;
      double high = per * (above + top) / (below - bottom) + half;
      if (printed < low || printed > high) {
        return 0;
      }
      told += Math.log10(Math.max(1, printed / (high - low)));
      rows++;
    }
    return rows < FEWEST_ROWS ? 0 : told;
  }
}
