package org.sluice.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.audit.Courses;
import org.sluice.table.Table;

/**
 * What was there, less those who left, is what is there next: down the columns of a table or along
 * its rows, for everybody or group by group.
 */
final class Departures {
  private static final int FEWEST_LINES = 2;

  /** With more lines, three that leave are found by chance. */
  private static final int MOST_LINES = 12;

  private static final Pattern THERE =
      Pattern.compile(
          "\\b(?:risk|alive|start\\w*|beginning|opening|entering|remaining|followed)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:events?|deaths?|died|cens\\w*|lost|withdr\\w*|discharge[ds]?|left|leavers|dropped"
              + "|drop ?outs?|exits?|transferred)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * Figures that may be told of one after the other.
   *
   * @param values the figures; not a number where none is
   * @param hidden whether the copy withholds each
   */
  private record Line(String name, List<Double> values, List<Boolean> hidden) {
    boolean says(Pattern what) {
      return Courses.says(what, name);
    }

    boolean hides() {
      return hidden.contains(true);
    }
  }

  private final List<Line> lines;
  private final Set<List<List<Integer>>> orders;

  /** Whether the audit knows of these sums where it sees them. */
  private final boolean audited;

  private Departures(List<Line> lines, Set<List<List<Integer>>> orders, boolean audited) {
    this.lines = lines;
    this.orders = orders;
    this.audited = audited;
  }

  /** What gives hidden figures of a table back, in words. */
  static Set<String> in(Table table, List<Series> series) {
    List<Series> kept = series.stream().filter(each -> mayTell(table, each)).toList();
    List<Integer> rows =
        IntStream.range(0, series.get(0).size())
            .filter(row -> kept.stream().anyMatch(each -> isInside(table, each, row)))
            .boxed()
            .toList();
    boolean audited = Courses.areOfSurvival(table);
    List<Line> down = kept.stream().map(each -> line(each, rows)).toList();
    List<Line> across = rows.stream().map(row -> line(table, kept, row)).toList();
    boolean found =
        new Departures(down, orders(table, kept, rows), audited).giveBack()
            || new Departures(across, Set.of(List.of(all(kept.size()))), false).giveBack();
    return found
        ? Set.of("those who are left are told line by line, which the audit leaves out")
        : Set.of();
  }

  private static boolean mayTell(Table table, Series one) {
    return one.mayAddUp()
        && IntStream.range(0, one.size()).anyMatch(row -> isInside(table, one, row));
  }

  private static boolean isInside(Table table, Series one, int row) {
    int record = one.records().get(row);
    return record >= 0 && !table.isMargin(record);
  }

  private static Line line(Series one, List<Integer> rows) {
    return new Line(
        one.name(),
        rows.stream().map(one::value).toList(),
        rows.stream().map(one::isHidden).toList());
  }

  private static Line line(Table table, List<Series> columns, int row) {
    StringBuilder name = new StringBuilder();
    columns.stream()
        .map(each -> each.records().get(row))
        .filter(record -> record >= 0)
        .findFirst()
        .ifPresent(
            record ->
                IntStream.range(0, table.dimensions().size())
                    .filter(d -> !table.dimensions().get(d).columns().isEmpty())
                    .forEach(d -> name.append(label(table, d, record)).append(' ')));
    return new Line(
        name.toString(),
        columns.stream().map(each -> each.value(row)).toList(),
        columns.stream().map(each -> each.isHidden(row)).toList());
  }

  private static String label(Table table, int d, int record) {
    return table.dimensions().get(d).label(table.category(d, record));
  }

  private static List<Integer> all(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  /** All rows, and group by group those that differ in one dimension alone. */
  private static Set<List<List<Integer>>> orders(
      Table table, List<Series> columns, List<Integer> rows) {
    Set<List<List<Integer>>> orders = new LinkedHashSet<>();
    orders.add(List.of(all(rows.size())));
    for (int d = 0; d < table.dimensions().size() && !columns.isEmpty(); d++) {
      Map<List<Integer>, List<Integer>> groups = new LinkedHashMap<>();
      int time = d;
      for (int i = 0; i < rows.size(); i++) {
        int record = columns.get(0).records().get(rows.get(i));
        List<Integer> group =
            IntStream.range(0, record < 0 ? 0 : table.dimensions().size())
                .map(other -> other == time ? -1 : table.category(other, record))
                .boxed()
                .toList();
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(i);
      }
      orders.add(List.copyOf(groups.values()));
    }
    return orders;
  }

  private boolean giveBack() {
    if (lines.size() < 2 || lines.stream().noneMatch(Line::hides)) {
      return false;
    }
    List<List<Line>> leaving = leaving();
    double attempts = Math.log10(lines.size() * leaving.size() * 2.0 * orders.size());
    return lines.stream().anyMatch(there -> giveBack(there, leaving, attempts));
  }

  private List<List<Line>> leaving() {
    List<List<Line>> leaving = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      leaving.add(List.of(lines.get(i)));
      for (int j = i + 1; j < lines.size() && lines.size() <= MOST_LINES; j++) {
        leaving.add(List.of(lines.get(i), lines.get(j)));
        for (int k = j + 1; k < lines.size(); k++) {
          leaving.add(List.of(lines.get(i), lines.get(j), lines.get(k)));
        }
      }
    }
    return leaving;
  }

  private boolean giveBack(Line there, List<List<Line>> leaving, double attempts) {
    List<List<List<Integer>>> falling =
        orders.stream()
            .map(order -> order.stream().map(course -> falling(there, course)).toList())
            .toList();
    return leaving.stream()
        .filter(left -> !left.contains(there))
        .filter(left -> there.hides() || left.stream().anyMatch(Line::hides))
        .anyMatch(
            left -> falling.stream().anyMatch(order -> giveBack(there, left, order, attempts)));
  }

  /** Nobody comes back: wherever the lines stand, those with more come first. */
  private static List<Integer> falling(Line there, List<Integer> course) {
    return course.stream().sorted(Comparator.comparing(i -> -there.values().get(i))).toList();
  }

  private boolean giveBack(
      Line there, List<Line> left, List<List<Integer>> order, double attempts) {
    boolean named = there.says(THERE) || left.stream().allMatch(line -> line.says(LEFT));
    for (int lag = 0; lag < 2; lag++) {
      Evidence evidence = new Evidence();
      boolean givesBack = false;
      for (List<Integer> course : order) {
        for (int i = 0; i + 1 < course.size() && evidence.holds(); i++) {
          int at = course.get(i + lag);
          double before = there.values().get(course.get(i));
          double after = there.values().get(course.get(i + 1));
          double gone = left.stream().mapToDouble(line -> line.values().get(at)).sum();
          if (!Double.isNaN(before - after - gone)) {
            evidence.take(Math.abs(before - after - gone), 0, gone, before, after);
            int hidden = there.hidden().get(course.get(i)) ? 1 : 0;
            hidden += there.hidden().get(course.get(i + 1)) ? 1 : 0;
            hidden += (int) left.stream().filter(line -> line.hidden().get(at)).count();
            givesBack |= audited ? hidden == 1 : hidden > 0;
          }
        }
      }
      if (givesBack && evidence.isSure(named, attempts, FEWEST_LINES)) {
        return true;
      }
    }
    return false;
  }
}
