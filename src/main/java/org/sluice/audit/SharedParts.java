package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Parts of the same people that two tables of a file cut further in different ways, and that
 * neither prints: boys and girls of primary age beside the age groups up to ten. Some rows of the
 * one and some of the other then add up to the same in every line that both have. Only where so
 * many digits agree that none of so many choices does by chance.
 */
final class SharedParts {
  private static final int MOST_ROWS = 8;

  /** Digits that agree beyond those of the number of choices. */
  private static final double FEWEST_DIGITS = 5;

  private static final int FEWEST_LINES = 2;

  /** Some rows of a table, by bits, and what all of them adds up to. */
  private record Choice(int rows, BigDecimal sum) {
    boolean isIn(Choice other) {
      return (rows & ~other.rows) == 0;
    }
  }

  /** Some rows of one table that add up to the same as some of another one. */
  private record Match(Choice one, Choice other) {}

  private final Runs runs;

  SharedParts(Runs runs) {
    this.runs = runs;
  }

  /** Makes parts that these rows of two tables share sums of both. */
  void link(List<Row> these, List<Row> those) {
    if (areFew(these) && areFew(those)) {
      List<Row> ours = RowMatches.common(these, those);
      List<Row> theirs = RowMatches.common(those, these);
      Map<BigDecimal, List<Choice>> bySum = new HashMap<>();
      for (Choice choice : choices(theirs)) {
        bySum.computeIfAbsent(choice.sum(), sum -> new ArrayList<>()).add(choice);
      }
      List<Match> found = new ArrayList<>();
      for (Choice one : choices(ours)) {
        for (Choice other : bySum.getOrDefault(one.sum(), List.of())) {
          if (found.stream().noneMatch(m -> m.one().isIn(one) && m.other().isIn(other))
              && areEqual(chosen(ours, one), chosen(theirs, other), ours.size() + theirs.size())) {
            found.add(new Match(one, other));
          }
        }
      }
      found.forEach(
          match -> runs.link(together(chosen(ours, match.one())), chosen(theirs, match.other())));
    }
  }

  /** Whether rows add up to the same in every line, which no chance explains. */
  private static boolean areEqual(List<Row> these, List<Row> those, int rows) {
    Map<String, BigDecimal> sums = together(these).printed().orElse(Map.of());
    double digits =
        sums.values().stream().mapToDouble(s -> Math.log10(Math.max(1, s.doubleValue()))).sum();
    return sums.size() >= FEWEST_LINES
        && digits >= FEWEST_DIGITS + rows * Math.log10(2)
        && together(those).takenFrom(sums).filter(RowMatches::isNothing).isPresent();
  }

  private static boolean areFew(List<Row> rows) {
    return rows.size() > 1 && rows.size() <= MOST_ROWS;
  }

  /** All choices whose figures are printed, those of few rows first; all rows are no part. */
  private static List<Choice> choices(List<Row> rows) {
    List<Optional<BigDecimal>> totals = rows.stream().map(Row::total).toList();
    List<Choice> choices = new ArrayList<>();
    for (int some = 1; some < (1 << rows.size()) - 1; some++) {
      Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
      for (int row = 0; row < rows.size(); row++) {
        Optional<BigDecimal> total = totals.get(row);
        if (isIn(some, row)) {
          sum = sum.flatMap(before -> total.map(before::add));
        }
      }
      int bits = some;
      sum.ifPresent(all -> choices.add(new Choice(bits, all.stripTrailingZeros())));
    }
    choices.sort(
        Comparator.comparingInt((Choice choice) -> Integer.bitCount(choice.rows()))
            .thenComparingInt(Choice::rows));
    return choices;
  }

  private static boolean isIn(int bits, int row) {
    return (bits & (1 << row)) != 0;
  }

  private static List<Row> chosen(List<Row> rows, Choice choice) {
    List<Row> chosen = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (isIn(choice.rows(), row)) {
        chosen.add(rows.get(row));
      }
    }
    return chosen;
  }

  /** Rows as one. */
  private static Row together(List<Row> rows) {
    Map<String, List<Integer>> cells = new TreeMap<>();
    Map<String, Optional<BigDecimal>> sums = new TreeMap<>();
    for (Row row : rows) {
      row.cells()
          .forEach(
              (line, each) -> cells.computeIfAbsent(line, l -> new ArrayList<>()).addAll(each));
      row.sums()
          .forEach(
              (line, sum) ->
                  sums.merge(line, sum, (one, other) -> one.flatMap(a -> other.map(a::add))));
    }
    return new Row(-1, "", cells, sums);
  }
}
