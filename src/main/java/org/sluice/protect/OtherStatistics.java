package org.sluice.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Whether a withheld statistic follows from those of the other categories and of their total: a
 * mean times its n adds up, and so does a share times its denominator.
 */
final class OtherStatistics {
  private final Table table;
  private final Map<List<Integer>, Integer> records = new HashMap<>();

  OtherStatistics(Table table) {
    this.table = table;
    for (int record = 0; record < table.size(); record++) {
      records.putIfAbsent(categories(record), record);
    }
  }

  private List<Integer> categories(int record) {
    List<Integer> categories = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      categories.add(table.category(d, record));
    }
    return categories;
  }

  /** Whether in some sum the figures of all others stay while these places are withheld. */
  boolean giveBack(int measure, int record, Set<Place> withheld) {
    List<Integer> categories = categories(record);
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      for (Sum sum : dimension.hierarchy().sums()) {
        List<Integer> members = new ArrayList<>(sum.parts());
        members.add(sum.total());
        int own = categories.get(d);
        if (members.remove((Integer) own) && stay(measure, categories, d, members, withheld)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean stay(
      int measure, List<Integer> categories, int d, List<Integer> others, Set<Place> withheld) {
    for (int other : others) {
      List<Integer> moved = new ArrayList<>(categories);
      moved.set(d, other);
      Integer record = records.get(moved);
      if (record == null
          || !table.column(measure).isShown(record)
          || withheld.contains(table.place(measure, record))) {
        return false;
      }
    }
    return true;
  }
}
