package org.sluice.instance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * A table of one measure with what its owner says of every cell.
 *
 * @param table the table with all true figures
 * @param cells one a record of the table
 * @param unused what the file says beside, by keyword, and what changes nothing here
 */
public record Instance(Table table, List<InstanceCell> cells, List<String> unused) {
  /** Copies the lists and refuses a table with other records. */
  public Instance {
    cells = List.copyOf(cells);
    unused = List.copyOf(unused);
    if (cells.size() != table.size()) {
      throw new IllegalArgumentException("every record is a cell");
    }
  }

  /** How many cells have this status. */
  public long count(Status status) {
    return cells.stream().filter(cell -> cell.status() == status).count();
  }

  /** Where the cells of this status stand. */
  public Set<Place> places(Status status) {
    Set<Place> places = new TreeSet<>();
    IntStream.range(0, cells.size())
        .filter(record -> cells.get(record).status() == status)
        .forEach(record -> places.add(table.place(0, record)));
    return places;
  }

  /** Everything that may be withheld at most: zeros are no cover. */
  public Set<Place> withheldAtMost() {
    Set<Place> places = places(Status.UNSAFE);
    for (int record = 0; record < cells.size(); record++) {
      if (cells.get(record).status() != Status.KEPT && figure(record).signum() != 0) {
        places.add(table.place(0, record));
      }
    }
    return places;
  }

  /** The names of the cells at these places, in the order of the file. */
  public List<String> names(Set<Place> places) {
    return IntStream.range(0, cells.size())
        .filter(record -> places.contains(table.place(0, record)))
        .mapToObj(record -> cells.get(record).name())
        .toList();
  }

  /** The records at these places. */
  public Set<Integer> records(Set<Place> places) {
    Set<Integer> records = new TreeSet<>();
    for (int record = 0; record < cells.size(); record++) {
      if (places.contains(table.place(0, record))) {
        records.add(record);
      }
    }
    return records;
  }

  /** The true figure of a record; a cell without one is empty and counts as zero. */
  BigDecimal figure(int record) {
    return table.value(0, record) instanceof CellValue.Shown shown
        ? shown.value()
        : BigDecimal.ZERO;
  }
}
