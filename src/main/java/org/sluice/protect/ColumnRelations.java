package org.sluice.protect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Columns that are computed from each other in every row: sums and differences, products and
 * quotients, running totals.
 */
final class ColumnRelations {
  private static final int FEWEST_ROWS = 2;

  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "\\b(?:diff\\w*|change|increase|decrease|gap|excess|surplus|deficit|net|growth|delta|rise|fall"
              + "|drop|loss|gain|reduction|variation|revision)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final double[] PER = {1, 100, 1_000, 10_000, 100_000};

  private static final Pattern RUNNING =
      Pattern.compile(
          "\\b(?:since|to date|cumulative|cumul|cum|running|so far|ytd)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOTAL =
      Pattern.compile("\\b(?:all|total)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern STOCK =
      Pattern.compile(
          "\\b(?:waiting|caseload|open|outstanding|stock|on roll|in care|remaining|balance|end)\\b",
          Pattern.CASE_INSENSITIVE);

  /** With more columns, sums of two and two are found by chance. */
  private static final int MOST_FLOWS = 8;

  private final List<Series> series;
  private final boolean headsAddUp;
  private final int rows;
  private final Set<String> found = new TreeSet<>();

  private ColumnRelations(List<Series> series, boolean headsAddUp) {
    this.series = series;
    this.headsAddUp = headsAddUp;
    this.rows = series.get(0).size();
  }

  /**
   * What gives hidden figures of some series back, in words.
   *
   * @param headsAddUp whether the reading knows sums among the heads of one measure
   */
  static Set<String> among(List<Series> series, boolean headsAddUp) {
    ColumnRelations relations = new ColumnRelations(series, headsAddUp);
    relations.search();
    return relations.found;
  }

  private void search() {
    double pairs = Math.log10(Math.max(1, series.size() * (series.size() - 1.0)));
    double triples = Math.log10(Math.max(1, Math.pow(series.size(), 3)));
    for (int i = 0; i < series.size(); i++) {
      for (int j = 0; j < series.size(); j++) {
        if (j != i) {
          runningShare(series.get(i), series.get(j), pairs);
          running(series.get(i), series.get(j), pairs);
        }
        for (int k = 0; k < series.size(); k++) {
          if (j != i && k != i && k != j) {
            products(series.get(i), series.get(j), series.get(k), triples);
            rollsForward(series.get(i), series.get(j), series.get(k), triples);
          }
        }
      }
    }
    sums(triples);
    flows();
  }

  /** What was there and what came is what left and what is there: two columns equal two others. */
  private void flows() {
    List<Series> additive = series.stream().filter(Series::mayAddUp).toList();
    int size = additive.size() > MOST_FLOWS ? 0 : additive.size();
    double attempts = Math.log10(Math.max(1, Math.pow(size, 4) / 8));
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        for (int k = i + 1; k < size; k++) {
          for (int l = k + 1; l < size; l++) {
            if (j != k && j != l) {
              flow(
                  List.of(additive.get(i), additive.get(j)),
                  List.of(additive.get(k), additive.get(l)),
                  attempts);
            }
          }
        }
      }
    }
  }

  private void flow(List<Series> before, List<Series> after, double attempts) {
    Evidence evidence = new Evidence();
    boolean givesBack = false;
    for (int row = 0; row < rows && evidence.holds(); row++) {
      double one = before.get(0).value(row) + before.get(1).value(row);
      double other = after.get(0).value(row) + after.get(1).value(row);
      if (!Double.isNaN(one + other)) {
        evidence.take(
            Math.abs(one - other), 0, one, before.get(0).value(row), before.get(1).value(row));
        givesBack |= hidden(row, before.get(0), before.get(1), after.get(0), after.get(1)) == 1;
      }
    }
    if (givesBack && evidence.isBeyondChance(attempts, FEWEST_ROWS)) {
      found.add("two columns add up to what two others do, which the audit leaves out");
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
    boolean named =
        parts.size() == 2
            && (says(DIFFERENCE, total) || parts.stream().anyMatch(part -> says(DIFFERENCE, part)));
    boolean oneMeasure = parts.stream().allMatch(part -> part.measure() == total.measure());
    if (oneMeasure && (headsAddUp || !named)) {
      return; // the reading looked for the sums within a measure: what is left there is chance
    }
    Evidence evidence = new Evidence();
    boolean givesBack = false;
    for (int row = 0; row < rows && evidence.holds(); row++) {
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
        givesBack |= hidden > 0 && hidden <= parts.size();
      }
    }
    boolean isTotal = parts.size() > 2 && says(TOTAL, total);
    if (givesBack && evidence.isSure(named, isTotal ? 0 : attempts, FEWEST_ROWS)) {
      found.add("a column is the sum or the difference of others, which the audit leaves out");
    }
  }

  private static boolean says(Pattern what, Series one) {
    return what.matcher(one.name().replace('_', ' ')).find();
  }

  /** {@code one} over {@code other} is the third: a mean times its n is a sum. */
  private void products(Series one, Series other, Series third, double attempts) {
    for (double per : PER) {
      Evidence evidence = new Evidence();
      boolean givesBack = false;
      for (int row = 0; row < rows && evidence.holds(); row++) {
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

  /** A column that counts on from row to row. */
  private void running(Series total, Series step, double attempts) {
    if (!total.mayAddUp() || !step.mayAddUp() || total.measure() == step.measure()) {
      return;
    }
    Evidence evidence = new Evidence();
    boolean givesBack = false;
    for (int row = 1; row < rows && evidence.holds(); row++) {
      double gap = Math.abs(total.value(row) - total.value(row - 1) - step.value(row));
      if (!Double.isNaN(gap)) {
        evidence.take(gap, 0, Math.abs(step.value(row)), step.value(row));
        givesBack |= hidden(row, step, total) + hidden(row - 1, total) == 1;
      }
    }
    if (givesBack && evidence.isSure(says(RUNNING, total), attempts, FEWEST_ROWS + 1)) {
      found.add("a column counts on from row to row, which the audit leaves out");
    }
  }

  /** What there is, and what comes, less what goes, is what there is in the next row. */
  private void rollsForward(Series stock, Series came, Series went, double attempts) {
    if (!stock.mayAddUp() || !came.mayAddUp() || !went.mayAddUp()) {
      return;
    }
    for (int lag = 0; lag < 2; lag++) {
      Evidence evidence = new Evidence();
      boolean givesBack = false;
      for (int row = 1; row < rows && evidence.holds(); row++) {
        int at = row - lag;
        double gap = stock.value(row - 1) + came.value(at) - went.value(at) - stock.value(row);
        if (!Double.isNaN(gap)) {
          evidence.take(Math.abs(gap), 0, Math.abs(came.value(at)), came.value(at), went.value(at));
          givesBack |= hidden(at, came, went) + hidden(row, stock) + hidden(row - 1, stock) == 1;
        }
      }
      if (givesBack && evidence.isSure(says(STOCK, stock), attempts, FEWEST_ROWS)) {
        found.add("a column is carried on from row to row, which the audit leaves out");
      }
    }
  }

  /** A share that counts on from row to row: each step tells how many of the base are added. */
  private void runningShare(Series total, Series step, double attempts) {
    if (!step.mayAddUp() || total.halves().stream().allMatch(half -> half >= 0.5)) {
      return;
    }
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double digits = 0;
    boolean givesBack = false;
    for (int row = 0; row < rows && low <= high; row++) {
      double change = total.value(row) - (row == 0 ? 0 : total.value(row - 1));
      double slack = total.halves().get(row) * (row == 0 ? 1 : 2);
      if (!Double.isNaN(change + step.value(row)) && step.value(row) > 0) {
        low = Math.max(low, (change - slack) / step.value(row));
        high = Math.min(high, (change + slack) / step.value(row));
        digits += Math.log10(Math.max(1, change / (2 * slack)));
        givesBack |= step.isHidden(row);
      }
    }
    if (givesBack && low <= high && digits >= Evidence.FEWEST_DIGITS + attempts) {
      found.add("a column counts on from row to row, which the audit leaves out");
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
