package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sluice.table.Role;

/**
 * Whole numbers side by side whose names say nothing and which add up to a hundred in nearly every
 * row, beside counts of far more people than a hundred, another number in each row: rounded
 * percentages.
 */
final class RowHundreds {
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 4;

  /** A row in so many may leave out those of whom nothing is known. */
  private static final int ONE_IN = 5;

  private static final double MANY = 200;

  private final List<Sense> senses;
  private final Sample sample;

  private RowHundreds(List<Sense> senses, Sample sample) {
    this.senses = senses;
    this.sample = sample;
  }

  /** The senses, with such columns as percentages. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    if (rows.length < FEWEST_ROWS) {
      return senses;
    }
    return new RowHundreds(senses, Sample.of(block, rows, senses, spelling)).settled();
  }

  private List<Sense> settled() {
    List<Sense> settled = new ArrayList<>(senses);
    int from = 0;
    while (from < senses.size()) {
      int to = from;
      while (to < senses.size() && isOpen(senses.get(to))) {
        to++;
      }
      if (to - from >= FEWEST_COLUMNS && addUp(from, to) && isBesideMany()) {
        for (int i = from; i < to; i++) {
          settled.set(
              i,
              senses
                  .get(i)
                  .as(
                      Role.PERCENT,
                      BigDecimal.valueOf(100),
                      false,
                      "it adds up to a hundred with the columns beside it, row by row"));
        }
      }
      from = to + 1;
    }
    return settled;
  }

  private static boolean isOpen(Sense sense) {
    return sense.isCount() && !sense.sure() && Names.of(sense.name()).role().isEmpty();
  }

  private boolean addUp(int from, int to) {
    double slack = (to - from) / 2.0;
    int fit = 0;
    int unfit = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += sample.value(i, row);
      }
      boolean hundred = Math.abs(sum - 100) <= slack;
      fit += hundred ? 1 : 0;
      unfit += hundred || Double.isNaN(sum) ? 0 : 1;
    }
    return fit >= FEWEST_ROWS && unfit * ONE_IN <= fit + unfit;
  }

  /** Whether a column surely counts, and far more than a hundred in every row. */
  private boolean isBesideMany() {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).isCount() && senses.get(i).sure() && isMany(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMany(int count) {
    int rows = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double value = sample.value(count, row);
      if (value < MANY) {
        return false;
      }
      rows += Double.isNaN(value) ? 0 : 1;
    }
    return rows >= FEWEST_ROWS;
  }
}
