package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.table.Column;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * A table to which numbers behind its statistics are added: measures without columns of their own,
 * which {@link RowBases#is} tells.
 */
final class Behind {
  private final Table table;
  private final List<Measure> measures;
  private final List<Column> columns = new ArrayList<>();

  Behind(Table table) {
    this.table = table;
    this.measures = new ArrayList<>(table.measures());
    measures.forEach(measure -> columns.add(table.column(columns.size())));
  }

  /** Adds the numbers behind what is called so, and tells which measure they are. */
  int add(String name, Column numbers, String because) {
    measures.add(Measure.of("n behind " + name, List.of(), Role.OTHER).because(because));
    columns.add(numbers);
    return measures.size() - 1;
  }

  /** Says that such numbers stand behind a measure of the table. */
  void link(int measure, int numbers, String because) {
    measures.set(
        measure, measures.get(measure).linked(Link.CONTRIBUTORS, numbers).because(because));
  }

  /** The table, with what was added. */
  Table table() {
    return measures.size() == table.measures().size() ? table : table.with(measures, columns);
  }
}
