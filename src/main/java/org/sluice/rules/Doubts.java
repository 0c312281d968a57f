package org.sluice.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Intervals and standard errors: they belong to a figure beside them, and tell it where it is
 * withheld. An interval of 0.6 to 8.8 around a count is that of three.
 */
final class Doubts {
  private static final Set<Role> DOUBTS = EnumSet.of(Role.SE, Role.CI);
  private static final Set<Role> NO_OWNERS =
      EnumSet.of(
          Role.SE,
          Role.CI,
          Role.P,
          Role.STATISTIC,
          Role.IDENTIFIER,
          Role.DATE,
          Role.CODE,
          Role.OTHER);

  private final Table table;
  private final List<Integer> doubts;
  private final List<Integer> owners;

  Doubts(Table table, Predicate<Measure> judged) {
    this.table = table;
    this.doubts = measures(m -> DOUBTS.contains(m.role()) && judged.test(m));
    this.owners = measures(m -> !NO_OWNERS.contains(m.role()));
  }

  private List<Integer> measures(Predicate<Measure> which) {
    return IntStream.range(0, table.measures().size())
        .filter(m -> which.test(table.measures().get(m)))
        .boxed()
        .toList();
  }

  /** Whether such figures stand alone, so that no other rule looks at what they belong to. */
  boolean standAlone() {
    return !doubts.isEmpty() && owners.isEmpty();
  }

  /** Those that are shown where a figure of their record is withheld. */
  Flagged besideWithheld() {
    Flagged flagged = new Flagged();
    List<Column> hiding = owners.stream().map(table::column).filter(Column::isAnyWithheld).toList();
    for (int r = 0; r < table.size() && !hiding.isEmpty() && !doubts.isEmpty(); r++) {
      int record = r;
      if (hiding.stream().anyMatch(column -> column.isWithheld(record))) {
        doubts.stream()
            .filter(m -> table.column(m).isShown(record))
            .forEach(m -> flagged.add(table, m, record));
      }
    }
    return flagged;
  }
}
