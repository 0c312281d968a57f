package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/**
 * Means of a variable that is 0 or 1: they are shares, and times the number of people they give how
 * many there are. What lies between 0 and 1 and gives whole numbers throughout is taken for one,
 * where its digits are enough to tell.
 */
final class Indicators {
  /** Means that are none give whole numbers as often as this, at most. */
  private static final double LIKELIEST_CHANCE = 0.25;

  private final List<Sense> senses;
  private final Sample sample;

  private Indicators(List<Sense> senses, Sample sample) {
    this.senses = senses;
    this.sample = sample;
  }

  /** The senses, with such means as proportions. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    Indicators indicators = new Indicators(senses, Sample.of(block, rows, senses, spelling));
    List<Sense> settled = new ArrayList<>(senses);
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).role() == Role.MEAN && indicators.isShare(i)) {
        settled.set(
            i,
            senses
                .get(i)
                .as(
                    Role.PROPORTION,
                    BigDecimal.ONE,
                    senses.get(i).sure(),
                    "times the count beside it, it gives whole numbers between none and all"));
      }
    }
    return settled;
  }

  private boolean isShare(int mean) {
    return IntStream.range(0, senses.size())
        .filter(i -> senses.get(i).isFigure() && senses.get(i).role().isCount())
        .anyMatch(count -> givesWholeNumbers(mean, count));
  }

  private boolean givesWholeNumbers(int mean, int count) {
    double chance = 1;
    double half = sample.half(mean);
    for (int row = 0; row < sample.rows(); row++) {
      double share = sample.value(mean, row);
      double units = sample.value(count, row);
      if (Double.isNaN(share) || Double.isNaN(units)) {
        continue;
      }
      double product = share * units;
      double slack = half * units * 1.02;
      if (share < 0 || share > 1 || Math.abs(product - Math.rint(product)) > slack) {
        return false;
      }
      chance *= share == 0 || share == 1 ? 1 : Math.min(1, 2 * slack);
    }
    return chance <= LIKELIEST_CHANCE;
  }
}
