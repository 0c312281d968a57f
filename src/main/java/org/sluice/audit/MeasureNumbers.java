package org.sluice.audit;

import java.util.List;
import org.sluice.table.Table;

/**
 * The measures of all tables of a file, numbered one after the other: a spot is a number and a
 * record, which millions of figures can be kept as.
 */
public final class MeasureNumbers {
  private final int[] first;
  private final int[] tableOf;

  /** Numbers for these tables. */
  public MeasureNumbers(List<Table> tables) {
    this.first = new int[tables.size() + 1];
    for (int t = 0; t < tables.size(); t++) {
      first[t + 1] = first[t] + tables.get(t).measures().size();
    }
    this.tableOf = new int[first[tables.size()]];
    for (int t = 0; t < tables.size(); t++) {
      for (int number = first[t]; number < first[t + 1]; number++) {
        tableOf[number] = t;
      }
    }
  }

  /** The number of a table's measure. */
  public int number(int table, int measure) {
    return first[table] + measure;
  }

  /** The table of a number. */
  public int table(int number) {
    return tableOf[number];
  }

  /** The measure of a number among those of its table. */
  public int measure(int number) {
    return number - first[tableOf[number]];
  }

  /** The spot of a record under a number. */
  public Spot spot(int number, int record) {
    return new Spot(table(number), measure(number), record);
  }
}
