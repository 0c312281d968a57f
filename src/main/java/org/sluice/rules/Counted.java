package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.sluice.audit.Relatives.Released;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * The counts of one measure of a table, as they would be released.
 *
 * @param measure its number in the table
 */
record Counted(Released released, int measure) {
  /** Larger tables are not held against others: their labels would fill the memory. */
  private static final int MOST_RECORDS = 300_000;

  Table table() {
    return released.table();
  }

  String file() {
    return released.file();
  }

  boolean isTooLarge() {
    return table().size() > MOST_RECORDS;
  }

  /** A count that is shown and stays. */
  Optional<BigDecimal> figure(int record) {
    return table().value(measure, record) instanceof CellValue.Shown shown
            && !released.treated().contains(table().place(measure, record))
        ? Optional.of(shown.value())
        : Optional.empty();
  }

  /** What the count is rounded to. */
  int base(int record) {
    return table().base(measure, record);
  }
}
