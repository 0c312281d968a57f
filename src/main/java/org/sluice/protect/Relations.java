package org.sluice.protect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Table;

/**
 * Columns that are computed from each other in every row, as an intruder would notice from the rows
 * that stay: sums and differences, products and quotients, constant shares, running totals, and
 * bases of groups. The audit's equations hold those that the reading understood; where one would
 * give a withheld figure back although the audit found it safe, it is one that was not understood.
 *
 * <p>Chance is ruled out as for margins: together the compared figures have so many digits that no
 * more than one in some hundred searches finds a relation that is none.
 */
final class Relations {
  /** Compared figures have this many digits together, and those of the number of attempts. */
  private static final double FEWEST_DIGITS = 2.5;

  private static final int FEWEST_ROWS = 2;

  /** Smaller sums of two groups are equal by chance too often. */
  private static final double SMALLEST_BASE = 20;

  private static final double[] PER = {1, 100, 1_000, 10_000, 100_000};

  private final List<Series> series;
  private final int rows;
  private final Set<String> found = new TreeSet<>();

  private Relations(List<Series> series) {
    this.series = series;
    this.rows = series.isEmpty() ? 0 : series.get(0).size();
  }

  /** What gives withheld figures of a table back, in words; empty where nothing was found. */
  static Set<String> thatGiveBack(Table table, Set<Place> withheld) {
    List<Series> series = Series.of(table, withheld);
    Relations relations = new Relations(series);
    if (series.stream().anyMatch(each -> each.hidden().contains(true))) {
      relations.search();
      relations.groups(Series.rows(table));
    }
    return relations.found;
  }

  /**
   * Shares in one table of which another one of the file may hold the counts: what they are out of
   * is not known, so that the audit leaves them out.
   */
  static Set<String> betweenTables(List<Table> tables, Set<Place> withheld) {
    for (Table hiding : tables) {
      if (holdsAny(hiding, withheld)) {
        for (Table other : tables) {
          boolean same = other.id().equals(hiding.id());
          if (!same && holdsUnlinkedShares(other) && shareLabels(hiding, other)) {
            return Set.of("another table of the file holds shares of what may be these counts");
          }
        }
      }
    }
    return Set.of();
  }

  private static boolean holdsAny(Table table, Set<Place> withheld) {
    return withheld.stream()
        .anyMatch(
            place ->
                place.sheet().equals(table.range().sheet())
                    && table.range().contains(place.row(), place.column()));
  }

  private static boolean holdsUnlinkedShares(Table table) {
    return table.measures().stream()
        .anyMatch(measure -> measure.role().isShare() && measure.link(Link.NUMERATOR).isEmpty());
  }

  private static boolean shareLabels(Table one, Table other) {
    Set<String> labels = new HashSet<>();
    one.dimensions().forEach(dimension -> labels.addAll(dimension.hierarchy().categories()));
    return other.dimensions().stream()
            .flatMap(dimension -> dimension.hierarchy().categories().stream())
            .distinct()
            .filter(labels::contains)
            .count()
        > 1;
  }

  private void search() {
    double pairs = Math.log10(Math.max(1, series.size() * (series.size() - 1.0)));
    double triples = Math.log10(Math.max(1, Math.pow(series.size(), 3)));
    for (int i = 0; i < series.size(); i++) {
      for (int j = 0; j < series.size(); j++) {
        if (j != i) {
          proportional(series.get(i), series.get(j), pairs);
          running(series.get(i), series.get(j), pairs);
          bases(series.get(i), series.get(j), pairs);
        }
        for (int k = 0; k < series.size(); k++) {
          if (j != i && k != i && k != j) {
            products(series.get(i), series.get(j), series.get(k), triples);
          }
        }
      }
    }
    sums(triples);
  }

  /** One row's part in a relation: how many digits agree, and where it does not hold. */
  private static final class Evidence {
    private final Set<List<Double>> seen = new HashSet<>();
    private double digits;
    private boolean holds = true;

    /** Takes a row; one that repeats the figures of another is no news. */
    void take(double gap, double slack, double size, Double... figures) {
      holds &= gap <= slack + 1e-9 * size;
      if (!seen.add(List.of(figures))) {
        return;
      }
      digits += Math.log10(Math.max(1, size / (2 * slack + 1e-9 * size + (slack == 0 ? 1 : 0))));
    }

    boolean isBeyondChance(double attempts, int fewestRows) {
      return holds && seen.size() >= fewestRows && digits >= FEWEST_DIGITS + attempts;
    }
  }

  /** Runs of columns that add up to another one: a total beside its parts, or a difference. */
  private void sums(double attempts) {
    List<Series> additive = series.stream().filter(Series::mayAddUp).toList();
    for (int total = 0; total < additive.size(); total++) {
      for (int from = 0; from < additive.size(); from++) {
        for (int to = from + 1; to < additive.size(); to++) {
          if (total < from || total > to) {
            sum(additive.get(total), additive.subList(from, to + 1), attempts);
          }
          if (to > from + 1 && total != from && total != to) {
            sum(additive.get(total), List.of(additive.get(from), additive.get(to)), attempts);
          }
        }
      }
    }
  }

  private void sum(Series total, List<Series> parts, double attempts) {
    if (parts.stream().allMatch(part -> part.measure() == total.measure())) {
      return; // the reading looked for the sums within a measure: what is left there is chance
    }
    Evidence evidence = new Evidence();
    boolean givesBack = false;
    for (int row = 0; row < rows && evidence.holds; row++) {
      double rest = total.value(row);
      double slack = total.slack(row);
      int hidden = total.isHidden(row) ? 1 : 0;
      int nonZero = 0;
      for (Series part : parts) {
        rest -= part.value(row);
        slack += part.slack(row);
        hidden += part.isHidden(row) ? 1 : 0;
        nonZero += part.value(row) == 0 ? 0 : 1;
      }
      if (!Double.isNaN(rest) && nonZero > 1) {
        evidence.take(
            Math.abs(rest),
            slack,
            Math.abs(total.value(row)),
            total.value(row),
            parts.get(0).value(row));
        givesBack |= hidden == 1;
      }
    }
    if (givesBack && evidence.isBeyondChance(attempts, FEWEST_ROWS)) {
      found.add("a column is the sum or the difference of others, which the audit leaves out");
    }
  }

  /** {@code one} over {@code other} is the third: a mean times its n is a sum. */
  private void products(Series one, Series other, Series third, double attempts) {
    for (double per : PER) {
      Evidence evidence = new Evidence();
      boolean givesBack = false;
      for (int row = 0; row < rows && evidence.holds; row++) {
        double over = one.value(row);
        double under = other.value(row);
        double quotient = third.value(row);
        if (!Double.isNaN(over + under + quotient) && over != 0 && Math.abs(under) > 1) {
          double slack =
              third.halves().get(row) * Math.abs(under)
                  + other.slack(row) * Math.abs(quotient)
                  + one.slack(row) * per;
          evidence.take(
              Math.abs(over * per - quotient * under), slack, Math.abs(over * per), over, under);
          givesBack |= hidden(row, one, other, third) == 1;
        }
      }
      if (givesBack && evidence.isBeyondChance(attempts, FEWEST_ROWS)) {
        found.add("a column is the product or the quotient of others, which the audit leaves out");
      }
    }
  }

  /** The same share of a base that has no column: each shown row gives the base. */
  private void proportional(Series share, Series of, double attempts) {
    if (!share.role().isShare() && share.halves().stream().allMatch(half -> half >= 0.5)) {
      return;
    }
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double digits = 0;
    int seen = 0;
    boolean givesBack = false;
    for (int row = 0; row < rows; row++) {
      double part = share.value(row);
      double whole = of.value(row);
      if (!Double.isNaN(part + whole) && whole > 0 && part > 0) {
        double half = share.halves().get(row) + of.slack(row) * part / whole;
        low = Math.max(low, (part - half) / whole);
        high = Math.min(high, (part + half) / whole);
        digits += Math.log10(Math.max(1, part / (2 * half)));
        seen++;
        givesBack |= of.isHidden(row) && !share.isHidden(row);
      }
    }
    boolean whole = !share.linked() && share.role().isShare() && isWhole(share);
    givesBack |= whole && share.hidden().contains(true);
    boolean varies = of.values().stream().filter(value -> value > 0).distinct().count() > 1;
    boolean enough = seen > FEWEST_ROWS || whole;
    if (givesBack && varies && enough && low <= high && digits >= FEWEST_DIGITS + attempts) {
      found.add("a column is the same share of another in every row, which the audit leaves out");
    }
  }

  /** Whether shares add up to one or to a hundred, so that their base is the sum of their rows. */
  private boolean isWhole(Series share) {
    double sum = 0;
    double slack = 0;
    for (int row = 0; row < rows; row++) {
      if (share.isShown(row)) {
        sum += share.value(row);
        slack += share.halves().get(row);
      }
    }
    return Math.abs(sum - 100) <= slack || Math.abs(sum - 1) <= slack;
  }

  /**
   * Groups of rows, each below a heading without figures, that add up to the same: several
   * breakdowns of the same people. A row by itself, such as their number, is a group too.
   */
  private void groups(int[] sourceRows) {
    for (Series each : series) {
      if (!each.mayAddUp()) {
        continue;
      }
      Map<Double, Integer> sums = new HashMap<>();
      Set<Double> hiddenIn = new HashSet<>();
      boolean several = false;
      int from = 0;
      while (from < rows) {
        int to = from;
        double sum = 0;
        boolean hidden = false;
        while (to < rows && each.isShown(to) && sourceRows[to] - sourceRows[from] == to - from) {
          sum += each.value(to);
          hidden |= each.isHidden(to);
          to++;
        }
        several |= to - from > 1;
        if (sum >= SMALLEST_BASE) {
          sums.merge(sum, 1, Integer::sum);
          if (hidden) {
            hiddenIn.add(sum);
          }
        }
        from = Math.max(to, from + 1);
      }
      if (several && hiddenIn.stream().anyMatch(sum -> sums.getOrDefault(sum, 0) > 1)) {
        found.add("groups of rows add up to the same, which the audit leaves out");
      }
    }
  }

  /** A column that counts on from row to row, or down by those who left. */
  private void running(Series total, Series step, double attempts) {
    if (!total.mayAddUp() || !step.mayAddUp() || total.measure() == step.measure()) {
      return;
    }
    for (boolean down : new boolean[] {false, true}) {
      Evidence evidence = new Evidence();
      boolean givesBack = false;
      for (int row = 1; row < rows && evidence.holds; row++) {
        int at = down ? row - 1 : row;
        double change = total.value(row) - total.value(row - 1);
        double gap = Math.abs((down ? -change : change) - step.value(at));
        if (!Double.isNaN(gap)) {
          evidence.take(gap, 0, Math.abs(step.value(at)), step.value(at));
          int hidden = step.isHidden(at) ? 1 : 0;
          hidden += total.isHidden(row) ? 1 : 0;
          hidden += total.isHidden(row - 1) ? 1 : 0;
          givesBack |= hidden == 1;
        }
      }
      if (givesBack && evidence.isBeyondChance(attempts, FEWEST_ROWS + 1)) {
        found.add("a column counts on from row to row, which the audit leaves out");
      }
    }
  }

  /** A base that stands in every row of a group whose counts add up to it. */
  private void bases(Series base, Series part, double attempts) {
    if (!base.mayAddUp() || !part.mayAddUp() || base.measure() == part.measure()) {
      return;
    }
    Evidence evidence = new Evidence();
    boolean givesBack = false;
    int from = 0;
    while (from < rows && evidence.holds) {
      int to = from;
      double sum = 0;
      int hidden = 0;
      while (to < rows && base.value(to) == base.value(from)) {
        sum += part.value(to);
        hidden += part.isHidden(to) ? 1 : 0;
        to++;
      }
      if (to - from > 1 && !Double.isNaN(sum)) {
        evidence.take(Math.abs(sum - base.value(from)), 0, Math.abs(sum), sum, part.value(from));
        givesBack |= hidden == 1 && !base.isHidden(from);
      }
      from = Math.max(to, from + 1);
    }
    if (givesBack && evidence.isBeyondChance(attempts, FEWEST_ROWS)) {
      found.add(
          "a column holds the base that groups of rows add up to, which the audit leaves out");
    }
  }

  private static int hidden(int row, Series... some) {
    int hidden = 0;
    for (Series each : some) {
      hidden += each.isHidden(row) ? 1 : 0;
    }
    return hidden;
  }
}
