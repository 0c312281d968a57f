package org.sluice.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Columns that are the same share or the same multiple of another in every row, as costs at one
 * price for each are, and columns that compare the rows with one of them: ratios of risks or of
 * odds, which are the same share of the risks or odds.
 */
final class Proportions {
  private static final int FEWEST_ROWS = 2;

  /** What a name says is one row's hundred in each: whole numbers, and shares all the same. */
  private static final Pattern INDEX =
      Pattern.compile("\\b(?:index|indices|indexed|relative|ratio)\\b", Pattern.CASE_INSENSITIVE);

  private final int rows;
  private final Set<String> found = new TreeSet<>();

  private Proportions(int rows) {
    this.rows = rows;
  }

  /** What gives hidden figures of some series back, in words. */
  static Set<String> among(List<Series> series) {
    Proportions proportions = new Proportions(series.get(0).size());
    double pairs = Math.log10(Math.max(1, series.size() * (series.size() - 1.0)));
    double triples = Math.log10(Math.max(1, 2 * Math.pow(series.size(), 3)));
    BitSet shares = new BitSet();
    for (int i = 0; i < series.size(); i++) {
      shares.set(i, hasDecimals(series.get(i)) || INDEX.matcher(series.get(i).name()).find());
    }
    BitSet multiples = (BitSet) shares.clone();
    multiples.flip(0, series.size());
    for (int one = 0; one < series.size(); one++) {
      proportions.test(series, shares, series.get(one), Set.of(one), false, pairs);
      proportions.test(series, multiples, series.get(one), Set.of(one), true, pairs);
      for (int other = 0; other < series.size() && !shares.isEmpty(); other++) {
        boolean counts = series.get(one).mayAddUp() && series.get(other).mayAddUp();
        if (one != other && counts) {
          Series risks = series.get(one).outOf(series.get(other));
          Series odds = series.get(one).againstRestOf(series.get(other));
          proportions.test(series, shares, risks, Set.of(one, other), false, triples);
          proportions.test(series, shares, odds, Set.of(one, other), false, triples);
        }
      }
    }
    return proportions.found;
  }

  /** Holds every share against figures that are made of other columns than itself. */
  private void test(
      List<Series> series,
      BitSet shares,
      Series of,
      Set<Integer> madeOf,
      boolean exact,
      double attempts) {
    shares.stream()
        .filter(share -> !madeOf.contains(share))
        // Columns of one measure are parts of one count, and multiples of each other by chance.
        .filter(share -> !exact || series.get(share).measure() != of.measure())
        .forEach(share -> constant(series.get(share), of, exact, attempts));
  }

  private static boolean hasDecimals(Series share) {
    boolean decimals = share.role().isShare();
    for (int row = 0; row < share.size(); row++) {
      decimals |= share.isShown(row) && share.halves().get(row) < 0.5;
    }
    return decimals;
  }

  /**
   * The same share of a base that has no column: each shown row gives the base. Whole numbers that
   * no name calls a share are only told as exact multiples.
   */
  private void constant(Series share, Series of, boolean exact, double attempts) {
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double digits = 0;
    boolean givesBack = false;
    List<Double> wholes = new ArrayList<>();
    for (int row = 0; row < rows && low <= high; row++) {
      double part = share.value(row);
      double whole = of.value(row);
      if (!Double.isNaN(part + whole) && whole > 0 && (part > 0 || exact)) {
        double half = share.halves().get(row) + of.slack(row) * part / whole;
        double slack = exact ? 1e-9 * part : half;
        low = Math.max(low, (part - slack) / whole);
        high = Math.min(high, (part + slack) / whole);
        digits += Math.log10(Math.max(1, part / (2 * half)));
        wholes.add(whole);
        // What the others are compared with is one, also where that is withheld.
        givesBack |= of.isHidden(row) && (!share.isHidden(row) || part == 1);
      }
    }
    boolean whole = !share.linked() && isWhole(share);
    givesBack |= whole && share.hidden().contains(true);
    boolean varies = wholes.stream().distinct().count() > 1;
    boolean enough = wholes.size() > FEWEST_ROWS || whole;
    if (givesBack
        && varies
        && enough
        && low <= high
        && digits >= Evidence.FEWEST_DIGITS + attempts) {
      found.add("a column is the same share of another in every row, which the audit leaves out");
    }
  }

  /**
   * Whether shares, whatever their name, add up to one or to a hundred, so that their base is the
   * sum of their rows.
   */
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
}
