package org.sluice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Table;

/**
 * Finds the equations between two counts of a record of which one counts some of what the other
 * counts: the wider one is the narrower one and an implied rest, which stands nowhere. Only a rest
 * that a rule would withhold, while both counts may leave, needs an equation.
 */
final class Subsets {
  private final Gathering gathering;

  Subsets(Gathering gathering) {
    this.gathering = gathering;
  }

  /**
   * Adds the equations of a measure that is part of another one, unless figures deny that it is.
   */
  void gather(int t, int part) {
    Table table = gathering.tables.get(t);
    OptionalInt whole = table.measures().get(part).link(Link.WHOLE);
    if (whole.isPresent()) {
      gather(table, gathering.index[t], part, whole.getAsInt());
    }
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
