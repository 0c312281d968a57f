package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.rules.EveryWholeNumber.found;
import static org.sluice.rules.EveryWholeNumber.half;
import static org.sluice.rules.EveryWholeNumber.put;
import static org.sluice.rules.EveryWholeNumber.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;
import org.sluice.table.Link;
import org.sluice.table.Tables;

/**
 * Sums behind means and numbers behind sums and their means, against every sum up to 60 of up to 60
 * units, the mean printed with 0, 1 and 2 decimals.
 */
class EveryImpliedSumTest {
  private static final int LARGEST = 60;

  /** A mean of 0 with no decimals may be of any number; more than these need not be looked at. */
  private static final int MOST = 200;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theSumBehindAMean(int decimals) {
    StringBuilder text = new StringBuilder("area | mean_children:mean | cases:denominator\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int n = 1; n <= LARGEST; n++) {
      for (int sum = 0; sum <= LARGEST; sum++) {
        BigDecimal mean = mean(sum, n, decimals);
        text.append("a" + ++row + " | " + mean + " | " + n + "\n");
        int units = n;
        put(expected, "B" + row, verdict(possible(0, other -> mayPrint(other, units, mean))));
      }
    }
    assertThat(
            found(
                Tables.tidy(text.toString())
                    .link("mean_children", Link.DENOMINATOR, "cases")
                    .table()))
        .isEqualTo(expected);
    assertThat(expected).isNotEmpty();
  }

  /** The number of units is withheld; that of the last row, which confirms what is counted, not. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theNumberBehindASumAndItsMean(int decimals) {
    StringBuilder text =
        new StringBuilder("area | children:count | mean_children:mean | cases:count\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int n = 1; n <= LARGEST; n++) {
      for (int sum = 1; sum <= LARGEST; sum++) {
        BigDecimal mean = mean(sum, n, decimals);
        text.append("a" + ++row + " | " + sum + " | " + mean + " | [c]\n");
        int all = sum;
        put(expected, "C" + row, verdict(possible(1, other -> mayPrint(all, other, mean))));
      }
    }
    text.append("last | 120 | " + mean(120, 60, decimals) + " | 60\n");
    assertThat(found(Tables.tidy(text.toString()).table())).isEqualTo(expected);
    assertThat(expected).isNotEmpty();
  }

  /** The same beside a mark that says below ten: only what the mean adds to it is told. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theNumberBehindAMarkWithASumAndItsMean(int decimals) {
    StringBuilder text =
        new StringBuilder("area | children:count | mean_children:mean | cases:count\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int n = 1; n < EveryWholeNumber.MINIMUM; n++) {
      for (int sum = 1; sum <= LARGEST; sum++) {
        BigDecimal mean = mean(sum, n, decimals);
        text.append("a" + ++row + " | " + sum + " | " + mean + " | <10\n");
        int all = sum;
        Set<Integer> small = possible(1, other -> mayPrint(all, other, mean));
        small.removeIf(other -> other >= EveryWholeNumber.MINIMUM);
        put(expected, "C" + row, verdict(small));
      }
    }
    text.append("last | 120 | " + mean(120, 60, decimals) + " | 60\n");
    assertThat(found(Tables.tidy(text.toString()).table())).isEqualTo(expected);
    assertThat(expected).isNotEmpty();
  }

  private static Set<Integer> possible(int first, IntPredicate prints) {
    return IntStream.rangeClosed(first, MOST)
        .filter(prints)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static BigDecimal mean(int sum, int n, int decimals) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP);
  }

  /** Whether a sum over a number may print as this mean, whichever way a half goes. */
  private static boolean mayPrint(int sum, int n, BigDecimal mean) {
    BigDecimal units = BigDecimal.valueOf(n);
    BigDecimal apart = BigDecimal.valueOf(sum).subtract(mean.multiply(units)).abs();
    return apart.compareTo(half(mean.scale()).multiply(units)) <= 0;
  }
}
