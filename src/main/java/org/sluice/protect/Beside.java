package org.sluice.protect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sluice.audit.Courses;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Statistics of which nothing says what they were computed from. One in the row of a withheld count
 * may have been computed from it, and would give it back. A survival curve is computed from all
 * counts above as well: two of its values and the counts between them give a withheld one back.
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

  private static final Set<Role> OF_A_CURVE =
      EnumSet.of(
          Role.PERCENT,
          Role.PROPORTION,
          Role.RATE,
          Role.CI,
          Role.SE,
          Role.STATISTIC,
          Role.COEFFICIENT,
          Role.OTHER);

  private final Table table;
  private final Map<Integer, List<Place>> byRow = new HashMap<>();
  private final Map<Integer, List<Place>> runningOn = new HashMap<>();

  Beside(Table table) {
    this.table = table;
    for (int m = 0; m < table.measures().size(); m++) {
      if (isUnexplained(table.measures().get(m))) {
        add(m);
      }
    }
    if (Courses.areOfSurvival(table)) {
      Courses.of(table).forEach(this::runOn);
    }
  }

  /** Each record leads to the next one that shows something of a curve, and that one further. */
  private void runOn(List<Integer> course) {
    List<Place> next = List.of();
    for (int i = course.size() - 1; i >= 0; i--) {
      int record = course.get(i);
      runningOn.put(record, next);
      List<Place> here =
          IntStream.range(0, table.measures().size())
              .filter(this::isOfACurve)
              .filter(m -> table.column(m).isShown(record))
              .mapToObj(m -> table.place(m, record))
              .toList();
      next = here.isEmpty() ? next : here;
    }
  }

  private boolean isOfACurve(int m) {
    Measure measure = table.measures().get(m);
    return OF_A_CURVE.contains(measure.role()) && isUnexplained(measure);
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

  /** Whether the table shows none of them. */
  boolean isEmpty() {
    return byRow.isEmpty() && runningOn.isEmpty();
  }

  /** Whether what is withheld of a measure may be worked out from others beside or below it. */
  boolean isTold(int m) {
    Role role = table.measures().get(m).role();
    return role.isCount() || role.isShare() || (!runningOn.isEmpty() && isOfACurve(m));
  }

  /** The unexplained statistics in the row of a record, and those that a curve goes on with. */
  List<Place> of(int record) {
    List<Place> inRow = byRow.getOrDefault(table.row(record), List.of());
    List<Place> goingOn = runningOn.getOrDefault(record, List.of());
    return goingOn.isEmpty() ? inRow : Stream.concat(inRow.stream(), goingOn.stream()).toList();
  }
}
