package org.sluice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Finds what holds between two counts of a record of which one counts some of what the other
 * counts. It is no more than that; and the wider one is the narrower one and an implied rest, which
 * stands nowhere. Only a rest that a rule would withhold, while both counts may leave, needs an
 * equation.
 */
final class Subsets {
  private final Gathering gathering;

  Subsets(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Adds what a measure says of its parts, unless figures deny that they are parts. */
  void gather(int t, int m) {
    Table table = gathering.tables.get(t);
    Measure measure = table.measures().get(m);
    OptionalInt whole = measure.link(Link.WHOLE);
    if (whole.isPresent()) {
      gather(table, gathering.index[t], m, whole.getAsInt());
      ceilings(table, gathering.index[t], m, whole.getAsInt());
    }
    OptionalInt over = measure.link(Link.NUMERATOR);
    OptionalInt under = measure.link(Link.DENOMINATOR);
    boolean ofAll = measure.role() == Role.PERCENT || measure.role() == Role.PROPORTION;
    if (ofAll && over.isPresent() && under.isPresent()) {
      ceilings(table, gathering.index[t], over.getAsInt(), under.getAsInt());
    }
  }

  private void ceilings(Table table, int[][] index, int part, int whole) {
    if (index[part].length > 0 && index[whole].length > 0 && isPart(table, part, whole)) {
      for (int record = 0; record < table.size(); record++) {
        if (isCounted(table.value(part, record)) && isCounted(table.value(whole, record))) {
          gathering.ceilings.add(new Ceiling(index[part][record], index[whole][record]));
        }
      }
    }
  }

  private static boolean isCounted(CellValue value) {
    return value instanceof CellValue.Shown || value instanceof CellValue.Withheld;
  }

  private void gather(Table table, int[][] index, int part, int whole) {
    if (index[part].length == 0 || index[whole].length == 0 || !isPart(table, part, whole)) {
      return;
    }
    BigDecimal minimum = BigDecimal.valueOf(gathering.knowledge.minimum());
    for (int record = 0; record < table.size(); record++) {
      if (table.value(part, record) instanceof CellValue.Shown some
          && table.value(whole, record) instanceof CellValue.Shown all) {
        BigDecimal rest = all.value().subtract(some.value());
        boolean large = some.value().compareTo(minimum) >= 0;
        if (large && rest.signum() > 0 && rest.compareTo(minimum) < 0) {
          int total = index[whole][record];
          int implied = gathering.addImplied(total, gathering.equations.size());
          gathering.add(
              new Equation(total, List.of(index[part][record], implied)), false, BigDecimal.ZERO);
        }
      }
    }
  }

  private static boolean isPart(Table table, int part, int whole) {
    for (int record = 0; record < table.size(); record++) {
      if (table.value(part, record) instanceof CellValue.Shown some
          && table.value(whole, record) instanceof CellValue.Shown all
          && some.value().compareTo(all.value()) > 0) {
        return false;
      }
    }
    return true;
  }
}
