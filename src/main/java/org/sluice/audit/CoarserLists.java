package org.sluice.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables whose rows are sums of rows of a finer one of the same count, under other names: a list of
 * regions beside one of areas.
 */
final class CoarserLists {
  /** This part of the rows must be sums; fewer are chance. */
  private static final int PART = 2;

  private final Gathering gathering;
  private final Runs runs;

  CoarserLists(Gathering gathering, Runs runs) {
    this.gathering = gathering;
    this.runs = runs;
  }

  void gather() {
    int tables = gathering.tables.size();
    for (int fine = 0; fine < tables && runs.areFewTables(); fine++) {
      for (int m = 0; m < gathering.index[fine].length; m++) {
        for (int coarse = 0; coarse < tables && runs.areCounts(fine, m); coarse++) {
          if (coarse != fine) {
            compare(fine, m, coarse);
          }
        }
      }
    }
  }

  private void compare(int fine, int m, int coarse) {
    for (int n = 0; n < gathering.index[coarse].length; n++) {
      if (gathering.familyOf(coarse, n) == gathering.familyOf(fine, m)) {
        for (int e = 0; e < gathering.tables.get(coarse).dimensions().size(); e++) {
          Set<String> by = runs.others(coarse, e);
          for (int d = 0; d < gathering.tables.get(fine).dimensions().size(); d++) {
            if (runs.others(fine, d).containsAll(by)) {
              link(runs.rows(coarse, n, e, by), runs.rows(fine, m, d, by));
            }
          }
        }
      }
    }
  }

  /** Rows that both have by the same name are compared by it, and are no sums of others. */
  private void link(List<Row> coarse, List<Row> fine) {
    Set<String> labels = fine.stream().map(Row::label).collect(Collectors.toSet());
    List<Row> rows = coarse.stream().filter(row -> !labels.contains(row.label())).toList();
    Map<Row, List<Row>> sums = new LinkedHashMap<>();
    int from = 0;
    for (Row row : rows) {
      for (int start = from; start < fine.size() && !sums.containsKey(row); start++) {
        List<Row> run = Runs.addingUpTo(row, fine.subList(start, fine.size()));
        if (!run.isEmpty()) {
          sums.put(row, run);
          from = start + run.size();
        }
      }
    }
    if (sums.size() * PART >= rows.size()) {
      sums.forEach(runs::link);
    }
  }
}
