package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.rules.EveryWholeNumber.MINIMUM;
import static org.sluice.rules.EveryWholeNumber.found;
import static org.sluice.rules.EveryWholeNumber.put;
import static org.sluice.rules.EveryWholeNumber.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/**
 * The numbers behind shares and their confidence intervals, against every x of n up to 60 with its
 * interval by every method that the rule knows, printed with 0, 1 and 2 decimals. The intervals are
 * made here with roots and quantiles, as those who publish make them; the rule uses neither. With
 * {@code -Dsluice.implied=all} the numbers that print alike are looked for up to 300.
 */
class EveryImpliedIntervalTest {
  private static final int LARGEST = 60;

  /** No interval of more is as wide as one of nine that is printed in whole percent. */
  private static final int ALIKE = "all".equals(System.getProperty("sluice.implied")) ? 300 : 80;

  private static final double QUANTILE = 1.959963984540054;
  private static final double AT_A_HALF = 1e-10;

  /** A share and the ends of its interval, as parts of one. */
  private record Interval(double share, double low, double high) {}

  /** x of n and its intervals by all methods. */
  private record Made(int x, int n, List<Interval> intervals) {}

  private static final List<Made> ALL = all();

  @ParameterizedTest
  @CsvSource({"percent, 0", "percent, 1", "percent, 2", "proportion, 2", "proportion, 3"})
  void theNumberBehindAShareAndItsInterval(String role, int decimals) {
    double per = role.equals("percent") ? 100 : 1;
    Map<String, Set<Integer>> numbers = new HashMap<>();
    Set<String> rows = new LinkedHashSet<>();
    for (Made made : ALL) {
      for (Interval interval : made.intervals()) {
        for (String row : printed(interval, per, decimals)) {
          numbers.computeIfAbsent(row, alike -> new TreeSet<>()).add(made.n());
          if (made.n() <= LARGEST) {
            rows.add(row);
          }
        }
      }
    }
    StringBuilder text = new StringBuilder("area | share:" + role + " | low:ci | high:ci\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (String figures : rows) {
      text.append("a" + ++row + " | " + figures + "\n");
      put(expected, "B" + row, atMostReview(numbers.getOrDefault(figures, Set.of())));
    }
    assertThat(found(Tables.tidy(text.toString()).table())).isEqualTo(expected);
    assertThat(expected).isNotEmpty();
  }

  /** The same beside a mark that says below ten: only what the interval adds to it is told. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theNumberBehindAMarkWithAnInterval(int decimals) {
    Map<String, Set<Integer>> numbers = new TreeMap<>();
    ALL.stream()
        .filter(made -> made.n() < MINIMUM)
        .forEach(
            made ->
                made.intervals().stream()
                    .flatMap(interval -> printed(interval, 100, decimals).stream())
                    .forEach(
                        row ->
                            numbers.computeIfAbsent(row, alike -> new TreeSet<>()).add(made.n())));
    StringBuilder text = new StringBuilder("area | share:percent | low:ci | high:ci | n:count\n");
    Map<Integer, Set<Integer>> expected = new TreeMap<>();
    int record = 0;
    for (Map.Entry<String, Set<Integer>> made : numbers.entrySet()) {
      text.append("a" + record + " | " + made.getKey() + " | <10\n");
      if (made.getValue().size() < MINIMUM - 1) {
        expected.put(record, made.getValue());
      }
      record++;
    }
    Table table = Tables.tidy(text.toString()).link("share", Link.DENOMINATOR, "n").table();
    Map<Integer, Set<Integer>> found = new TreeMap<>();
    for (Implied implied : new ImpliedIntervals(table, 0, MINIMUM).all()) {
      assertThat(implied.counts().larger()).isFalse();
      found.put(
          implied.record(),
          implied.counts().small().stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static Verdict atMostReview(Set<Integer> possible) {
    Verdict verdict = verdict(possible);
    return verdict == Verdict.FAIL ? Verdict.REVIEW : verdict;
  }

  private static List<Made> all() {
    List<Made> all = new ArrayList<>();
    for (int n = 1; n <= ALIKE; n++) {
      for (int x = 0; x <= n; x++) {
        List<Interval> intervals = new ArrayList<>();
        for (double z : new double[] {QUANTILE, 1.96}) {
          Interval wald = wald(x, n, z);
          intervals.add(wald);
          intervals.add(
              new Interval(wald.share(), Math.max(0, wald.low()), Math.min(1, wald.high())));
          intervals.add(wilson(x, n, z));
        }
        intervals.add(exact(x, n));
        all.add(new Made(x, n, intervals));
      }
    }
    return all;
  }

  private static Interval wald(int x, int n, double z) {
    double share = (double) x / n;
    double reach = z * Math.sqrt(share * (1 - share) / n);
    return new Interval(share, share - reach, share + reach);
  }

  private static Interval wilson(int x, int n, double z) {
    double share = (double) x / n;
    double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    double reach = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    return new Interval(share, middle - reach, middle + reach);
  }

  private static Interval exact(int x, int n) {
    double low = x == 0 ? 0 : beta(x, n - x + 1, 0.025);
    double high = x == n ? 1 : beta(x + 1, n - x, 0.975);
    return new Interval((double) x / n, low, high);
  }

  private static double beta(int first, int second, double part) {
    return new BetaDistribution(null, first, second, 1e-14).inverseCumulativeProbability(part);
  }

  /** Three figures apart by bars, in all the ways in which halves may have been rounded. */
  private static List<String> printed(Interval interval, double per, int decimals) {
    List<String> all = new ArrayList<>();
    for (BigDecimal share : printed(interval.share() * per, decimals)) {
      for (BigDecimal low : printed(interval.low() * per, decimals)) {
        for (BigDecimal high : printed(interval.high() * per, decimals)) {
          all.add(share + " | " + low + " | " + high);
        }
      }
    }
    return all;
  }

  private static Set<BigDecimal> printed(double value, int decimals) {
    double unit = Math.pow(10, -decimals);
    Set<BigDecimal> both = new LinkedHashSet<>();
    for (double near : new double[] {value - AT_A_HALF * unit, value + AT_A_HALF * unit}) {
      both.add(new BigDecimal(near).setScale(decimals, RoundingMode.HALF_UP));
    }
    return both;
  }
}
