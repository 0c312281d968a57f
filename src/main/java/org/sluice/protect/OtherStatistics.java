package org.sluice.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Whether a withheld statistic follows from those of the other categories and of their total: a
 * mean times its n adds up, and so does a share times its denominator; shares of one whole add up
 * by themselves.
 */
final class OtherStatistics {
  private final Table table;
  private final Records records;
  private final Wholes wholes;
  private final Set<Place> withheld;

  /** The statistics of a table that stay while these places are withheld. */
  OtherStatistics(Table table, Set<Place> withheld) {
    this.table = table;
    this.records = new Records(table);
    this.wholes = new Wholes(table);
    this.withheld = withheld;
  }

  /** Whether in some sum the figures of all others stay. */
  boolean giveBack(int measure, int record) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      int own = table.category(d, record);
      for (Sum sum : table.dimensions().get(d).hierarchy().sums()) {
        List<Integer> members = new ArrayList<>(sum.parts());
        members.add(sum.total());
        if (members.remove((Integer) own) && stay(measure, record, d, members)) {
          return true;
        }
      }
      if (table.measures().get(measure).role().isShare() && isLastOfWhole(measure, record, d)) {
        return true;
      }
    }
    return false;
  }

  private boolean stay(int measure, int record, int d, List<Integer> others) {
    for (int other : others) {
      OptionalInt moved = records.moved(record, d, other);
      if (moved.isEmpty() || !stays(measure, moved.getAsInt())) {
        return false;
      }
    }
    return true;
  }

  private boolean isLastOfWhole(int measure, int record, int d) {
    return wholes.isOneWhole(measure, record, d)
        && records.line(record, d).stream()
            .allMatch(other -> other == record || stays(measure, other));
  }

  private boolean stays(int measure, int record) {
    return table.column(measure).isShown(record)
        && !withheld.contains(table.place(measure, record));
  }
}
