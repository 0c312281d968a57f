package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.rules.EveryWholeNumber.MINIMUM;
import static org.sluice.rules.EveryWholeNumber.found;
import static org.sluice.rules.EveryWholeNumber.half;
import static org.sluice.rules.EveryWholeNumber.put;
import static org.sluice.rules.EveryWholeNumber.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;
import org.sluice.table.Dimension;
import org.sluice.table.Link;
import org.sluice.table.Tables;

/**
 * What figures tell of counts that are not printed, against an enumeration of all tables of whole
 * numbers with totals up to 60 and printed with 0, 1 and 2 decimals: none is missed, none is made
 * up. Margins of two by two tables are taken in steps; all of them with {@code
 * -Dsluice.implied=all}.
 */
class EveryImpliedCountTest {
  private static final int LARGEST = 60;

  private static final boolean ALL = "all".equals(System.getProperty("sluice.implied"));

  /** One percentage of a shown number. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void thePercentageOfANumber(int decimals) {
    StringBuilder text = new StringBuilder("area | share:percent | n:denominator\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int n = 1; n <= LARGEST; n++) {
      for (int k = 0; k <= n; k++) {
        BigDecimal printed = percent(k, n, decimals);
        text.append("a" + ++row + " | " + printed.toPlainString() + " | " + n + "\n");
        int whole = n;
        Set<Integer> possible = new TreeSet<>();
        IntStream.rangeClosed(0, n)
            .filter(other -> mayPrint(other, whole, printed))
            .forEach(possible::add);
        put(expected, "B" + row, verdict(possible));
      }
    }
    assertThat(found(Tables.tidy(text.toString()).link("share", Link.DENOMINATOR, "n").table()))
        .isEqualTo(expected);
  }

  /** Two and three percentages that make up a whole of a shown number, in the columns of a row. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void thePercentagesOfARow(int decimals) {
    two(decimals);
    for (int n = 1; n <= LARGEST; n++) {
      three(n, decimals);
    }
  }

  private static void two(int decimals) {
    StringBuilder text = new StringBuilder("area | a:percent | b:percent | n:denominator\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int n = 1; n <= LARGEST; n++) {
      for (int k = 0; k <= n; k++) {
        List<BigDecimal> printed = List.of(percent(k, n, decimals), percent(n - k, n, decimals));
        row++;
        text.append("r" + row + " | " + printed.get(0) + " | " + printed.get(1) + " | " + n + "\n");
        Set<Integer> first = new TreeSet<>();
        Set<Integer> second = new TreeSet<>();
        for (int other = 0; other <= n; other++) {
          if (mayPrint(other, n, printed.get(0)) && mayPrint(n - other, n, printed.get(1))) {
            first.add(other);
            second.add(n - other);
          }
        }
        put(expected, "B" + row, verdict(first));
        put(expected, "C" + row, verdict(second));
      }
    }
    assertThat(
            found(
                Tables.tidy(text.toString())
                    .link("a", Link.DENOMINATOR, "n")
                    .link("b", Link.DENOMINATOR, "n")
                    .table()))
        .isEqualTo(expected);
  }

  private static void three(int whole, int decimals) {
    StringBuilder text =
        new StringBuilder("area | a:percent | b:percent | c:percent | n:denominator\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int i = 0; i <= whole; i++) {
      for (int j = 0; i + j <= whole; j++) {
        List<BigDecimal> printed =
            List.of(
                percent(i, whole, decimals),
                percent(j, whole, decimals),
                percent(whole - i - j, whole, decimals));
        row++;
        text.append("r" + row);
        printed.forEach(share -> text.append(" | " + share));
        text.append(" | " + whole + "\n");
        List<Set<Integer>> possible = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        enumerate(possible, printed, whole);
        for (int c = 0; c < 3; c++) {
          put(expected, "BCD".charAt(c) + String.valueOf(row), verdict(possible.get(c)));
        }
      }
    }
    assertThat(
            found(
                Tables.tidy(text.toString())
                    .link("a", Link.DENOMINATOR, "n")
                    .link("b", Link.DENOMINATOR, "n")
                    .link("c", Link.DENOMINATOR, "n")
                    .table()))
        .isEqualTo(expected);
  }

  private static void enumerate(List<Set<Integer>> possible, List<BigDecimal> printed, int whole) {
    int[] first =
        IntStream.rangeClosed(0, whole).filter(i -> mayPrint(i, whole, printed.get(0))).toArray();
    int[] second =
        IntStream.rangeClosed(0, whole).filter(i -> mayPrint(i, whole, printed.get(1))).toArray();
    for (int i : first) {
      for (int j : second) {
        int rest = whole - i - j;
        if (rest >= 0 && mayPrint(rest, whole, printed.get(2))) {
          possible.get(0).add(i);
          possible.get(1).add(j);
          possible.get(2).add(rest);
        }
      }
    }
  }

  /** The same along the rows of a table: one dimension is what is told. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void thePercentagesOfALine(int decimals) {
    StringBuilder text = new StringBuilder("area | order | share:percent | n:denominator\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int n = 1; n <= LARGEST; n++) {
      for (int k = 0; k <= n; k++) {
        BigDecimal one = percent(k, n, decimals);
        BigDecimal other = percent(n - k, n, decimals);
        String area = "r" + row;
        text.append(area + " | yes | " + one + " | " + n + "\n");
        text.append(area + " | no | " + other + " | " + n + "\n");
        Set<Integer> first = new TreeSet<>();
        Set<Integer> second = new TreeSet<>();
        for (int i = 0; i <= n; i++) {
          if (mayPrint(i, n, one) && mayPrint(n - i, n, other)) {
            first.add(i);
            second.add(n - i);
          }
        }
        put(expected, "C" + (row + 1), verdict(first));
        put(expected, "C" + (row + 2), verdict(second));
        row += 2;
      }
    }
    assertThat(found(Tables.tidy(text.toString()).link("share", Link.DENOMINATOR, "n").table()))
        .isEqualTo(expected);
  }

  /** Percentages of a number of which only the mark below ten is shown. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theWithheldNumberThatPercentagesAreOf(int decimals) {
    StringBuilder text = new StringBuilder("area | a:percent | b:percent | n:denominator\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int n = 1; n < MINIMUM; n++) {
      for (int k = 0; k <= n; k++) {
        BigDecimal one = percent(k, n, decimals);
        BigDecimal other = percent(n - k, n, decimals);
        row++;
        text.append("r" + row + " | " + one + " | " + other + " | <10\n");
        Set<Integer> possible = new TreeSet<>();
        for (int base = 1; base < MINIMUM; base++) {
          for (int i = 0; i <= base; i++) {
            if (mayPrint(i, base, one) && mayPrint(base - i, base, other)) {
              possible.add(base);
            }
          }
        }
        Verdict verdict = possible.size() == MINIMUM - 1 ? Verdict.PASS : Verdict.FAIL;
        put(expected, "B" + row, verdict);
        put(expected, "C" + row, verdict);
      }
    }
    Map<String, Verdict> found =
        found(
            Tables.tidy(text.toString())
                .link("a", Link.DENOMINATOR, "n")
                .link("b", Link.DENOMINATOR, "n")
                .table());
    assertThat(found).isEqualTo(expected);
    assertThat(found).isNotEmpty();
  }

  /** The units behind a standard deviation and the standard error of its mean. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theNumberBehindASpreadAndAnError(int decimals) {
    StringBuilder text = new StringBuilder("area | weeks_sd:sd | weeks_se:se\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int n = 2; n <= LARGEST; n++) {
      for (int spread : new int[] {3, 10, 47}) {
        double error = spread / Math.sqrt(n);
        BigDecimal sd = BigDecimal.valueOf(spread).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal se = BigDecimal.valueOf(error).setScale(decimals, RoundingMode.HALF_UP);
        row++;
        text.append("r" + row + " | " + sd + " | " + se + "\n");
        Set<Integer> possible = new TreeSet<>();
        for (int other = 2; other <= 40_000 && se.signum() > 0; other++) {
          if (mayBeApart(sd, se, other)) {
            possible.add(other);
          }
        }
        put(expected, "C" + row, possible.isEmpty() ? Verdict.PASS : verdict(possible));
      }
    }
    assertThat(found(Tables.tidy(text.toString()).table())).isEqualTo(expected);
  }

  /** Whether a spread and an error that print so exist with sd² = n se². */
  private static boolean mayBeApart(BigDecimal sd, BigDecimal se, int n) {
    BigDecimal half = half(sd.scale());
    BigDecimal most = sd.add(half).pow(2);
    BigDecimal least = sd.subtract(half).max(BigDecimal.ZERO).pow(2);
    BigDecimal fewest = se.subtract(half).max(BigDecimal.ZERO).pow(2);
    BigDecimal whole = BigDecimal.valueOf(n);
    return fewest.multiply(whole).compareTo(most) <= 0
        && se.add(half).pow(2).multiply(whole).compareTo(least) >= 0;
  }

  /** Odds ratios of two by two tables beside their margins. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theCellsBehindAnOddsRatio(int decimals) {
    for (int one = 1; one < LARGEST; one += ALL ? 1 : 5) {
      for (int two = 1; one + two <= LARGEST; two += ALL ? 1 : 4) {
        odds(one, two, decimals);
      }
    }
  }

  private static void odds(int one, int two, int decimals) {
    StringBuilder text =
        new StringBuilder(
            "area | exposed:count | others:count | events:count | odds_ratio:ratio\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int a = 0; a < one; a++) {
      for (int b = 1; b <= two; b++) {
        BigDecimal printed =
            BigDecimal.valueOf((long) a * (two - b))
                .divide(BigDecimal.valueOf((long) b * (one - a)), decimals, RoundingMode.HALF_UP);
        row++;
        text.append("r" + row + " | " + one + " | " + two + " | " + (a + b));
        text.append(" | " + printed + "\n");
        put(expected, "E" + row, ofCells(one, two, a + b, printed));
      }
    }
    assertThat(found(Tables.tidy(text.toString()).table())).isEqualTo(expected);
  }

  private static Verdict ofCells(int one, int two, int events, BigDecimal printed) {
    List<Set<Integer>> cells =
        List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (int a = 0; a <= Math.min(one, events); a++) {
      int b = events - a;
      boolean fits = b <= two;
      if (fits
          && (isOdds(a, one - a, b, two - b, printed) || isOdds(b, two - b, a, one - a, printed))) {
        cells.get(0).add(a);
        cells.get(1).add(one - a);
        cells.get(2).add(b);
        cells.get(3).add(two - b);
      }
    }
    Verdict worst = Verdict.PASS;
    for (Set<Integer> cell : cells) {
      worst = worst.and(verdict(cell));
    }
    return worst;
  }

  /** Whether (a / c) / (b / d) prints so; no ratio of nothing is printed. */
  private static boolean isOdds(long a, long c, long b, long d, BigDecimal printed) {
    double ratio = (double) (a * d) / (b * c);
    double apart = Math.abs(ratio - printed.doubleValue());
    return b * c > 0 && apart <= 0.5 / Math.pow(10, printed.scale()) + 1e-12;
  }

  /** Running totals of every three steps. */
  @Test
  void theStepsOfARunningTotal() {
    StringBuilder text = new StringBuilder("area | month | cumulative_cases:count\n");
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    List<int[]> steps = new ArrayList<>();
    for (int start = 0; start <= 12; start += 4) {
      for (int one = 0; one <= 24; one++) {
        for (int two = 0; two <= 24; two++) {
          steps.add(new int[] {start, one, two});
        }
      }
    }
    for (int[] line : steps) {
      String area = "r" + row;
      int total = 0;
      for (int i = 0; i < line.length; i++) {
        total += line[i];
        row++;
        text.append(area + " | 2024-0" + (i + 1) + " | " + total + "\n");
        put(expected, "C" + row, i == 0 ? Verdict.PASS : verdict(Set.of(line[i])));
      }
    }
    assertThat(found(Tables.tidy(text.toString()).nature("month", Dimension.Nature.TIME).table()))
        .isEqualTo(expected);
  }

  private static BigDecimal percent(int count, int of, int decimals) {
    return BigDecimal.valueOf(100L * count)
        .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
  }

  /** Whether a count may print as this percentage, whichever way a half goes. */
  private static boolean mayPrint(int count, int of, BigDecimal printed) {
    BigDecimal apart =
        BigDecimal.valueOf(100L * count).subtract(printed.multiply(BigDecimal.valueOf(of))).abs();
    return apart.compareTo(half(printed.scale()).multiply(BigDecimal.valueOf(of))) <= 0;
  }
}
