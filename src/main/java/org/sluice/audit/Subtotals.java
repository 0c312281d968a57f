package org.sluice.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Table;

/**
 * Subtotals that no name tells, before or after their parts: a region between its areas, quarters
 * below their months.
 */
final class Subtotals {
  private final Gathering gathering;
  private final Runs runs;

  Subtotals(Gathering gathering, Runs runs) {
    this.gathering = gathering;
    this.runs = runs;
  }

  void gather() {
    for (int t = 0; t < gathering.tables.size() && runs.areFewTables(); t++) {
      Table table = gathering.tables.get(t);
      for (int m = 0; m < table.measures().size(); m++) {
        for (int d = 0; runs.areCounts(t, m) && d < table.dimensions().size(); d++) {
          Dimension along = table.dimensions().get(d);
          Part all = Part.all(t, m);
          Set<String> others = runs.others(all, d);
          if (mayBeAny(runs.someOf(all, d, others))) {
            gather(runs.rows(all, d, others), along.hierarchy());
          }
        }
      }
    }
  }

  /**
   * Whether a few columns of the rows leave it open that some row is the sum of others beside it:
   * most large tables have none, which these tell without all of the rows.
   */
  private static boolean mayBeAny(List<Row> some) {
    List<Row> backwards = new ArrayList<>(some);
    Collections.reverse(backwards);
    for (int at = 0; at < some.size(); at++) {
      if (RowMatches.mayAddUp(some.get(at), some.subList(at + 1, some.size()))
          || RowMatches.mayAddUp(some.get(at), backwards.subList(some.size() - at, some.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Subtotals among rows, then those of what is left once their parts are gone. */
  private void gather(List<Row> rows, Hierarchy known) {
    List<Row> open = new ArrayList<>(rows);
    Set<Integer> parts = new HashSet<>();
    do {
      open.removeIf(row -> parts.contains(row.category()));
      parts.clear();
      List<Row> backwards = new ArrayList<>(open);
      Collections.reverse(backwards);
      for (int at = 0; at < open.size(); at++) {
        List<Row> after = open.subList(at + 1, open.size());
        List<Row> before = backwards.subList(open.size() - at, open.size());
        for (List<Row> next : List.of(after, before)) {
          List<Row> run = RowMatches.addingUpTo(open.get(at), next);
          if (!run.isEmpty() && !areParts(open.get(at), run.get(0), known)) {
            runs.link(open.get(at), run);
            run.forEach(row -> parts.add(row.category()));
          }
        }
      }
    } while (!parts.isEmpty() && open.size() > 2);
  }

  /** Whether two rows add up to a known total: then neither holds the other. */
  private static boolean areParts(Row one, Row other, Hierarchy known) {
    return known.sums().stream()
        .anyMatch(
            sum -> sum.parts().contains(one.category()) && sum.parts().contains(other.category()));
  }
}
