package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which rows are sums of others, by their figures and their labels alone. */
final class RowMatches {
  /** This part of the rows must be sums; fewer are chance. */
  private static final int PART = 2;

  /** Among more rows some that stand together have any sum by chance. */
  private static final int FEW_ROWS = 12;

  private RowMatches() {}

  /**
   * The first of these rows that add up to one, everywhere and to something: two that are something
   * at least, or one that is a sum itself. None where none do.
   */
  static List<Row> addingUpTo(Row total, List<Row> next) {
    return total.isSomething() && mayBegin(total, next)
        ? total.printed().map(all -> addingUpTo(all, next, 2)).orElse(List.of())
        : List.of();
  }

  /**
   * Whether the first of these rows may add up to one of which only a part is at hand: whatever the
   * rest of it is, some of them leave nothing of this part.
   */
  static boolean mayAddUp(Row total, List<Row> next) {
    Optional<Map<String, BigDecimal>> rest = total.printed();
    for (int size = 0; rest.isPresent() && size < next.size(); size++) {
      rest = rest.flatMap(next.get(size)::takenFrom);
      if (rest.filter(RowMatches::isNothing).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first is nowhere more than all: told before all of a large row is gathered. */
  private static boolean mayBegin(Row total, List<Row> next) {
    return !next.isEmpty() && next.get(0).isWithin(total);
  }

  /** The same for what a row adds up to, with at least so many rows that are something. */
  private static List<Row> addingUpTo(Map<String, BigDecimal> total, List<Row> next, int fewest) {
    Map<String, BigDecimal> rest = total;
    int somethings = 0;
    for (int size = 1; size <= next.size(); size++) {
      Row part = next.get(size - 1);
      Optional<Map<String, BigDecimal>> less = part.takenFrom(rest);
      if (less.isEmpty()) {
        return List.of();
      }
      rest = less.get();
      somethings += part.isSomething() ? 1 : 0;
      if ((somethings >= fewest || next.get(0).isSum()) && isNothing(rest)) {
        return List.copyOf(next.subList(0, size));
      }
    }
    return List.of();
  }

  /** Whether nothing is left of a sum. */
  static boolean isNothing(Map<String, BigDecimal> rest) {
    return rest.values().stream().allMatch(left -> left.signum() == 0);
  }

  /**
   * The rows of one list that are sums of rows of a finer one, where they are enough. Only what
   * both are broken down by is compared: one may have a total more.
   *
   * @param areOfOneName whether rows of the same label are compared by it already
   */
  static Map<Row, List<Row>> sums(List<Row> coarse, List<Row> fine, boolean areOfOneName) {
    Set<String> labels = fine.stream().map(Row::label).collect(Collectors.toSet());
    List<Row> rows =
        common(coarse, fine).stream()
            .filter(row -> !areOfOneName || !labels.contains(row.label()))
            .toList();
    List<Row> ring = ring(fine);
    Map<Row, List<Row>> sums = new LinkedHashMap<>();
    int from = 0;
    for (Row row : rows) {
      Optional<Map<String, BigDecimal>> total = row.printed();
      if (total.isPresent() && row.isSomething()) {
        List<Row> found = named(row.label(), total.get(), fine);
        for (int start = from; start < fine.size() && found.isEmpty(); start++) {
          found = addingUpTo(total.get(), ring.subList(start, start + fine.size()), fewest(row));
          if (!found.isEmpty()) {
            from = start + found.size() < fine.size() ? start + found.size() : 0;
          }
        }
        if (found.isEmpty()) {
          found = RowSubsets.addingUpTo(total.get(), fine);
        }
        if (!found.isEmpty()) {
          sums.put(row, found);
        }
      }
    }
    return sums.size() * PART >= rows.size() ? sums : Map.of();
  }

  /** One row alone may say the same as the one of another table, where both have two cells. */
  private static int fewest(Row row) {
    return row.somethings() > 1 ? 1 : 2;
  }

  /** The rows that a label is a word of, if they add up: boys by age among both sexes. */
  private static List<Row> named(String label, Map<String, BigDecimal> total, List<Row> fine) {
    if (label.isEmpty()) {
      return List.of();
    }
    Pattern word = Pattern.compile("\\b" + Pattern.quote(label) + "\\b");
    List<Row> named = fine.stream().filter(part -> word.matcher(part.label()).find()).toList();
    return named.equals(addingUpTo(total, named, 1)) ? named : List.of();
  }

  /**
   * The rows that a whole table is the sum of: some that stand together, or all but those. None
   * where it is that of all rows, which is known as such.
   */
  static List<Row> partOf(List<Row> fine, Row whole) {
    Optional<Map<String, BigDecimal>> total = whole.printed();
    if (total.isEmpty() || !whole.isSomething() || isOfAll(total.get(), fine)) {
      return List.of();
    }
    int most = fine.size() > FEW_ROWS && whole.sums().size() == 1 ? 1 : fine.size() - 1;
    List<Row> ring = ring(fine);
    List<Row> run = List.of();
    for (int start = 0; start < fine.size() && run.isEmpty(); start++) {
      run = addingUpTo(total.get(), ring.subList(start, start + most), fewest(whole));
    }
    return run;
  }

  private static boolean isOfAll(Map<String, BigDecimal> total, List<Row> fine) {
    Optional<Map<String, BigDecimal>> rest = Optional.of(total);
    for (Row row : fine) {
      rest = rest.flatMap(row::takenFrom);
    }
    return rest.filter(RowMatches::isNothing).isPresent();
  }

  /**
   * Of rows only what others are broken down by as well; those that have nothing of it are gone.
   */
  static List<Row> common(List<Row> coarse, List<Row> fine) {
    Set<String> labels = new HashSet<>();
    fine.forEach(row -> labels.addAll(row.sums().keySet()));
    return coarse.stream()
        .map(row -> row.only(labels))
        .filter(row -> !row.sums().isEmpty())
        .toList();
  }

  /** Rows twice, so that the first comes after the last. */
  private static List<Row> ring(List<Row> rows) {
    List<Row> ring = new ArrayList<>(rows);
    ring.addAll(rows);
    return ring;
  }
}
