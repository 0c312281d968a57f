package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares of what one count leaves of another: {@code % out of area} beside {@code children} and
 * {@code in area}. They tell that the one is part of the other, whatever their names.
 */
final class RestShares {
  private static final int FEWEST_ROWS = 2;
  private static final double FEWEST_DIGITS = 3.5;

  private final List<Sense> senses;
  private final Sample sample;

  RestShares(List<Sense> senses, Sample sample) {
    this.senses = senses;
    this.sample = sample;
  }

  /**
   * A part and its whole, by index among the senses.
   *
   * @param part the count that the share leaves out
   * @param whole the count that both are of
   */
  record Rest(int part, int whole) {}

  /** What a column is the share of the rest of, if it is one. */
  Optional<Rest> of(int share) {
    Sense sense = senses.get(share);
    if (!sense.isFigure() || !sense.role().isShare() || sense.isComposite()) {
      return Optional.empty();
    }
    List<Rest> found = new ArrayList<>();
    for (int part = 0; part < senses.size(); part++) {
      for (int whole = 0; whole < senses.size(); whole++) {
        if (part != whole
            && senses.get(part).isCount()
            && senses.get(whole).isCount()
            && fits(share, part, whole)) {
          found.add(new Rest(part, whole));
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean fits(int share, int part, int whole) {
    double per = senses.get(share).per().max(BigDecimal.ONE).doubleValue();
    double half = sample.half(share);
    int rows = 0;
    double digits = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double printed = sample.value(share, row);
      double of = sample.value(whole, row);
      double rest = of - sample.value(part, row);
      if (Double.isNaN(printed + rest) || of == 0) {
        continue;
      }
      double expected = per * rest / of;
      if (rest < 0 || Math.abs(expected - printed) > half * 1.02) {
        return false;
      }
      if (rest > 0 && rest < of) {
        rows++;
        digits += Math.log10(Math.max(1, expected / (2 * half)));
      }
    }
    return rows >= FEWEST_ROWS && digits >= FEWEST_DIGITS;
  }
}
