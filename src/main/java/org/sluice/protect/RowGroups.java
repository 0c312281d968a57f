package org.sluice.protect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.Table;

/** Groups of rows that add up to the same, or to a base that stands in each of their rows. */
final class RowGroups {
  private static final int FEWEST_GROUPS = 2;

  /** Smaller sums of two groups are equal by chance too often. */
  private static final double SMALLEST_BASE = 20;

  /** Rows one below the other, from the first, with the audit's cells of their figures. */
  private record Group(int first, List<Integer> cells) {}

  private final int table;
  private final AuditedSums audited;
  private final int rows;
  private final Set<String> found = new TreeSet<>();

  private RowGroups(int table, AuditedSums audited, int rows) {
    this.table = table;
    this.audited = audited;
    this.rows = rows;
  }

  /**
   * What gives hidden figures of some series of a table back, in words.
   *
   * @param number the number of the table in its file
   */
  static Set<String> among(int number, Table table, List<Series> series, AuditedSums audited) {
    int[] sourceRows = Series.rows(table);
    boolean hasTotals =
        table.dimensions().stream().anyMatch(dimension -> !dimension.hierarchy().sums().isEmpty());
    RowGroups groups = new RowGroups(number, audited, sourceRows.length);
    double pairs = Math.log10(Math.max(1, series.size() * (series.size() - 1.0)));
    for (int i = 0; i < series.size(); i++) {
      groups.equalSums(series.get(i), sourceRows);
      if (!hasTotals) {
        groups.breakdowns(series.get(i));
      }
      for (int j = 0; j < series.size(); j++) {
        if (j != i) {
          groups.bases(series.get(i), series.get(j), pairs);
        }
      }
    }
    return groups.found;
  }

  /**
   * Groups of rows, each below a heading without figures, that add up to the same: several
   * breakdowns of the same people. A row by itself, such as their number, is a group too.
   */
  private void equalSums(Series each, int[] sourceRows) {
    if (!each.mayAddUp()) {
      return;
    }
    Map<Double, List<Group>> sums = new HashMap<>();
    Map<Double, List<Group>> hiding = new HashMap<>();
    boolean several = false;
    int from = 0;
    while (from < rows) {
      int to = from;
      double sum = 0;
      boolean hidden = false;
      List<Integer> cells = new ArrayList<>();
      while (to < rows && each.isShown(to) && sourceRows[to] - sourceRows[from] == to - from) {
        sum += each.value(to);
        hidden |= each.isHidden(to);
        cells.add(audited.cell(table, each.measure(), each.records().get(to)));
        to++;
      }
      several |= to - from > 1;
      if (sum >= SMALLEST_BASE) {
        sums.computeIfAbsent(sum, groups -> new ArrayList<>()).add(new Group(from, cells));
        if (hidden) {
          hiding.computeIfAbsent(sum, groups -> new ArrayList<>()).add(new Group(from, cells));
        }
      }
      from = Math.max(to, from + 1);
    }
    boolean givesBack =
        hiding.entrySet().stream()
            .anyMatch(
                groups ->
                    areUnknown(groups.getValue(), sums.getOrDefault(groups.getKey(), List.of())));
    if (several && givesBack) {
      found.add("groups of rows add up to the same, which the audit leaves out");
    }
  }

  /** Whether a group that hides something has the sum of another, and the audit knows nothing. */
  private boolean areUnknown(List<Group> hiding, List<Group> all) {
    return hiding.stream()
        .anyMatch(
            one ->
                all.stream()
                    .anyMatch(
                        other ->
                            !other.equals(one) && !audited.areEqual(one.cells(), other.cells())));
  }

  /** Several breakdowns of the same people one below the other: all rows cut into equal sums. */
  private void breakdowns(Series each) {
    if (!each.mayAddUp() || !each.hidden().contains(true)) {
      return;
    }
    double base = 0;
    for (int first = 0; first + 1 < rows - 1; first++) {
      base += each.value(first);
      if (first > 0 && base >= SMALLEST_BASE && goesOnInSteps(each, first + 1, base)) {
        found.add("groups of rows add up to the same, which the audit leaves out");
      }
    }
  }

  /** Whether the rows from here can be cut into groups of two or more that each add up to this. */
  private boolean goesOnInSteps(Series each, int from, double base) {
    double sum = 0;
    int length = 0;
    for (int row = from; row < rows; row++) {
      sum += each.value(row);
      length++;
      if (sum == base && length > 1) {
        sum = 0;
        length = 0;
      }
    }
    return sum == 0 && length == 0;
  }

  /** A base that stands in every row of a group whose counts add up to it. */
  private void bases(Series base, Series part, double attempts) {
    if (!base.mayAddUp() || !part.mayAddUp() || base.measure() == part.measure()) {
      return;
    }
    List<Set<Integer>> runs = new ArrayList<>();
    Map<Double, Set<Integer>> byBase = new LinkedHashMap<>();
    for (int row = 0; row < rows; row++) {
      if (row == 0 || base.value(row) != base.value(row - 1)) {
        runs.add(new TreeSet<>());
      }
      runs.get(runs.size() - 1).add(row);
      byBase.computeIfAbsent(base.value(row), key -> new TreeSet<>()).add(row);
    }
    if (isBaseOfAll(base, part)
        || isBase(base, part, runs, attempts)
        || isBase(base, part, byBase.values(), attempts)) {
      found.add(
          "a column holds the base that groups of rows add up to, which the audit leaves out");
    }
  }

  /** The same base in every row, which all counts of the table add up to. */
  private boolean isBaseOfAll(Series base, Series part) {
    if (rows < 2 || !part.hidden().contains(true) || base.value(0) < SMALLEST_BASE) {
      return false;
    }
    double sum = 0;
    boolean shown = false;
    for (int row = 0; row < rows; row++) {
      if (base.value(row) != base.value(0)) {
        return false;
      }
      sum += part.value(row);
      shown |= !base.isHidden(row);
    }
    return shown && sum == base.value(0);
  }

  private static boolean isBase(
      Series base, Series part, Collection<Set<Integer>> groups, double attempts) {
    Evidence evidence = new Evidence();
    boolean givesBack = false;
    for (Set<Integer> group : groups) {
      int first = group.iterator().next();
      double sum = group.stream().mapToDouble(part::value).sum();
      if (group.size() > 1 && !Double.isNaN(sum + base.value(first))) {
        evidence.take(Math.abs(sum - base.value(first)), 0, Math.abs(sum), sum, part.value(first));
        givesBack |=
            group.stream().anyMatch(part::isHidden) && !group.stream().allMatch(base::isHidden);
      }
    }
    return givesBack && evidence.isBeyondChance(attempts, FEWEST_GROUPS);
  }
}
