package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Shares that together are one whole. Where no total stands beside them the audit knows no sum over
 * their counts, and yet there is one: a single count with its share tells the whole, and the whole
 * minus the other counts tells the one that is withheld.
 */
final class Wholes {
  private final Table table;
  private final Records records;

  Wholes(Table table) {
    this.table = table;
    this.records = new Records(table);
  }

  /**
   * The records whose shares are one whole with this record's, along dimensions without a printed
   * total of the counts; this record among them.
   *
   * @param share the measure of the shares
   * @param over the measure of their numerators
   */
  List<Integer> withoutTotal(int share, int over, int record) {
    List<Integer> all = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (isOneWhole(share, record, d) && !hasTotal(over, record, d)) {
        all.addAll(records.line(record, d));
      }
    }
    return all;
  }

  /** Whether the shares along a dimension through this record add up to the whole. */
  boolean isOneWhole(int share, int record, int dimension) {
    List<Integer> line = records.line(record, dimension);
    if (line.size() < 2 || !line.contains(record)) {
      return false;
    }
    Column column = table.column(share);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    boolean complete = true;
    for (int other : line) {
      if (column.value(other) instanceof CellValue.Shown shown) {
        sum = sum.add(shown.value());
        slack = slack.add(BigDecimal.valueOf(5, shown.value().scale() + 1));
      } else {
        complete = false;
      }
    }
    BigDecimal over = sum.subtract(table.measures().get(share).per());
    return over.compareTo(slack) <= 0 && (!complete || over.negate().compareTo(slack) <= 0);
  }

  private boolean hasTotal(int measure, int record, int d) {
    Dimension dimension = table.dimensions().get(d);
    for (Sum sum : dimension.hierarchy().sums()) {
      if (sum.parts().contains(table.category(d, record))) {
        OptionalInt total = records.moved(record, d, sum.total());
        if (total.isPresent() && table.column(measure).isShown(total.getAsInt())) {
          return true;
        }
      }
    }
    return false;
  }
}
