package org.sluice.read;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Percentages that run on beside the counts they add up: all are of the same number, the sum of
 * those counts, and not of the count in their row. The number becomes a measure without columns of
 * its own, as those of {@link RowBases} do.
 */
final class RunningShares {
  private static final int FEWEST = 2;
  private static final Set<String> RUNNING =
      Set.of("cum", "cumul", "cumulative", "cumulated", "running");

  private final Table table;

  private RunningShares(Table table) {
    this.table = table;
  }

  /** Whether a name says that figures run on. */
  static boolean says(String name) {
    return Words.of(name).hasAny(RUNNING);
  }

  /** The table, with what stands behind its running percentages. */
  static Table added(Table table) {
    boolean tidy = table.layout() == Layout.TIDY && table.dimensions().size() == 1;
    return tidy ? new RunningShares(table).added() : table;
  }

  private Table added() {
    Behind behind = new Behind(table);
    for (int m = 0; m < table.measures().size(); m++) {
      Measure share = table.measures().get(m);
      OptionalInt count = isOpen(share) ? count(m) : OptionalInt.empty();
      if (count.isPresent()) {
        Column sum = column(m, sum(m, count.getAsInt()));
        int n = behind.add(share.name(), sum, "the counts add up to how many there are");
        behind.link(m, n, "it adds up the counts beside it, whose sum stands behind it");
      }
    }
    return behind.table();
  }

  private static boolean isOpen(Measure share) {
    boolean percent = share.role() == Role.PERCENT || share.role() == Role.PROPORTION;
    return percent
        && says(share.name())
        && share.units().isEmpty()
        && share.link(Link.NUMERATOR).isEmpty();
  }

  private OptionalInt count(int share) {
    return IntStream.range(0, table.measures().size())
        .filter(m -> table.measures().get(m).role() == Role.COUNT)
        .filter(m -> isSumOf(share, m))
        .findFirst();
  }

  private boolean isSumOf(int share, int count) {
    double all = sum(share, count).doubleValue();
    double per = table.measures().get(share).per().doubleValue();
    double running = 0;
    int fit = 0;
    for (int r = 0; r < table.size(); r++) {
      if (counts(share, count, r)) {
        running += table.column(count).approximate(r);
        double last = Math.pow(10, -table.column(share).scale(r));
        if (Math.abs(per * running / all - table.column(share).approximate(r)) > last * 1.02) {
          return false;
        }
        fit++;
      }
    }
    return fit >= FEWEST;
  }

  private BigDecimal sum(int share, int count) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int r = 0; r < table.size(); r++) {
      if (counts(share, count, r) && table.value(count, r) instanceof CellValue.Shown figure) {
        sum = sum.add(figure.value());
      }
    }
    return sum;
  }

  private boolean counts(int share, int count, int record) {
    return !table.isMargin(record)
        && table.column(share).isShown(record)
        && table.column(count).isShown(record);
  }

  private Column column(int share, BigDecimal sum) {
    Column.Builder builder = new Column.Builder(table.size());
    for (int r = 0; r < table.size(); r++) {
      builder.add(
          table.column(share).isShown(r) ? new CellValue.Shown(sum) : new CellValue.Missing(),
          table.place(share, r).column());
    }
    return builder.build();
  }
}
