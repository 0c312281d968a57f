package org.sluice.protect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Statistics of which nothing says what they were computed from. One in the row of a withheld count
 * may have been computed from it, and would give it back.
 */
final class Beside {
  private static final Set<Role> OF_UNITS =
      EnumSet.of(
          Role.MEAN,
          Role.MODE,
          Role.QUANTILE,
          Role.SD,
          Role.VARIANCE,
          Role.GINI,
          Role.CONCENTRATION,
          Role.RATIO,
          Role.CI,
          Role.SE,
          Role.P,
          Role.STATISTIC,
          Role.COEFFICIENT,
          Role.OTHER);

  private final Table table;
  private final Map<Integer, List<Place>> byRow = new HashMap<>();

  Beside(Table table) {
    this.table = table;
    for (int m = 0; m < table.measures().size(); m++) {
      if (isUnexplained(table.measures().get(m))) {
        add(m);
      }
    }
  }

  private void add(int measure) {
    for (int record = 0; record < table.size(); record++) {
      if (table.column(measure).isShown(record)) {
        Place place = table.place(measure, record);
        byRow.computeIfAbsent(place.row(), row -> new ArrayList<>()).add(place);
      }
    }
  }

  private static boolean isUnexplained(Measure measure) {
    return measure.role().isShare()
        ? measure.link(Link.NUMERATOR).isEmpty()
        : OF_UNITS.contains(measure.role()) && measure.link(Link.DENOMINATOR).isEmpty();
  }

  /** The unexplained statistics in a row of the source. */
  List<Place> inRow(int row) {
    return byRow.getOrDefault(row, List.of());
  }
}
