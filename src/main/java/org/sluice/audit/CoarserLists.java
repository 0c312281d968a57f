package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Tables whose rows are sums of rows of a finer one of the same count, under other names, or of a
 * part of it: a list of regions beside one of areas, of the sexes in one year beside a table of all
 * years.
 */
final class CoarserLists {
  /** Any smaller sum may be that of some rows by chance, where nothing but it is the same. */
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(20);

  /** So many figures are looked at for the parts of a table. */
  private static final int MOST_FIGURES = 20_000;

  private final Gathering gathering;
  private final Runs runs;
  private final SharedParts shared;

  CoarserLists(Gathering gathering, Runs runs) {
    this.gathering = gathering;
    this.runs = runs;
    this.shared = new SharedParts(runs);
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
        Part all = Part.all(coarse, n);
        parts(fine, m).forEach(part -> compare(part, all));
        parts(coarse, n).stream()
            .filter(part -> !part.equals(all))
            .forEach(part -> compare(Part.all(fine, m), part));
      }
    }
  }

  /** A table, and the part of each of its categories. */
  private List<Part> parts(int t, int m) {
    Table table = gathering.tables.get(t);
    List<Part> parts = new ArrayList<>();
    parts.add(Part.all(t, m));
    for (int d = 0; d < table.dimensions().size() && table.dimensions().size() > 1; d++) {
      Dimension dimension = table.dimensions().get(d);
      for (int category = 0; category < dimension.size(); category++) {
        if (!dimension.hierarchy().isTotal(category)
            && (long) parts.size() * table.size() < MOST_FIGURES) {
          parts.add(new Part(t, m, d, category));
        }
      }
    }
    return parts;
  }

  private void compare(Part fine, Part coarse) {
    for (int d = 0; d < gathering.tables.get(fine.table()).dimensions().size(); d++) {
      if (d != fine.dimension()) {
        compareRows(fine, d, coarse);
        compareWhole(fine, d, coarse);
      }
    }
  }

  private void compareRows(Part fine, int d, Part coarse) {
    Set<String> others = runs.others(fine, d);
    for (int e = 0; e < gathering.tables.get(coarse.table()).dimensions().size(); e++) {
      if (e != coarse.dimension()) {
        Set<String> by = runs.others(coarse, e);
        boolean isOfAll = coarse.isAll() && fine.isAll() && others.containsAll(by);
        by.retainAll(others);
        boolean areOfOneName =
            gathering.names.name(coarse.table(), e).equals(gathering.names.name(fine.table(), d));
        List<Row> coarseRows = runs.rows(coarse, e, by);
        List<Row> fineRows = runs.rows(fine, d, by);
        Map<Row, List<Row>> sums = RowMatches.sums(coarseRows, fineRows, areOfOneName);
        if (fine.isAll() && coarse.isAll() && !areOfOneName && fine.table() < coarse.table()) {
          shared.link(coarseRows, fineRows);
        }
        if (isOfAll || sums.keySet().stream().anyMatch(CoarserLists::isLarge)) {
          sums.forEach(runs::link);
        }
      }
    }
  }

  private void compareWhole(Part fine, int d, Part coarse) {
    Set<String> by = runs.others(coarse, -1);
    by.retainAll(runs.others(fine, d));
    List<Row> rows = runs.rows(fine, d, by);
    for (Row whole : RowMatches.common(List.of(runs.whole(coarse, by)), rows)) {
      if (isLarge(whole)) {
        runs.link(whole, RowMatches.partOf(rows, whole));
      }
    }
  }

  private static boolean isLarge(Row row) {
    return row.total().filter(sum -> sum.compareTo(SMALLEST) >= 0).isPresent();
  }
}
