package org.sluice.audit;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * What printed shares tell of the number that they are out of, though it stands nowhere: 62.5 and
 * 37.5 percent are shares of 80 and of no other number from 77 to 85 (the granularity test of Brown
 * and Heathers 2017).
 */
public final class Granularity {
  /** Shares of the people counted; what a rate is out of is mostly known and others. */
  private static final Set<Role> ALL_OF_ONE = EnumSet.of(Role.PERCENT, Role.PROPORTION);

  private Granularity() {}

  /**
   * The number from which on every one has the percentages of a table that are printed without a
   * count on top or below, whatever they are: 100 times 10^d for d decimals. 0 where it has none.
   */
  public static double everyNumberFrom(Table table) {
    double from = 0;
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (ALL_OF_ONE.contains(measure.role()) && isAlone(table, measure)) {
        from = Math.max(from, measure.per().doubleValue() * Math.pow(10, decimals(table, m)));
      }
    }
    return from;
  }

  /** Whether no count on top is known, and none below that is shown. */
  private static boolean isAlone(Table table, Measure measure) {
    OptionalInt units = measure.units();
    boolean shown = units.isPresent() && !table.column(units.getAsInt()).isAnyWithheld();
    return measure.link(Link.NUMERATOR).isEmpty() && !shown;
  }

  private static int decimals(Table table, int share) {
    int decimals = 0;
    for (int record = 0; record < table.size(); record++) {
      if (table.column(share).isShown(record)) {
        decimals = Math.max(decimals, table.column(share).scale(record));
      }
    }
    return decimals;
  }
}
