package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.rules.EveryWholeNumber.found;
import static org.sluice.rules.EveryWholeNumber.put;
import static org.sluice.rules.EveryWholeNumber.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Verdict;
import org.sluice.table.Tables;

/**
 * The events behind the steps of survival curves, against every curve of few people: of up to 60 of
 * one step, of up to 16 of two and of up to 6 of three, and with {@code -Dsluice.implied=all} of up
 * to 60 of two and of up to 12 of three. At each step some have the event and some are lost from
 * sight after it; the curve and the number at risk before the step are printed. All curves that
 * print alike are told apart by nobody.
 */
class EveryImpliedEventTest {
  private static final boolean ALL = "all".equals(System.getProperty("sluice.implied"));

  /** So many in a table: larger ones take long to write. */
  private static final int CURVES = 400;

  @ParameterizedTest
  @CsvSource({
    "percent, 0",
    "percent, 1",
    "percent, 2",
    "proportion, 2",
    "proportion, 3",
    "proportion, 4"
  })
  void theEventsOfOneTwoAndThreeSteps(String role, int decimals) {
    int digits = role.equals("percent") ? decimals + 2 : decimals;
    for (boolean fromZero : new boolean[] {true, false}) {
      judge(role, decimals, digits, 1, 60, fromZero);
      judge(role, decimals, digits, 2, ALL ? 60 : 16, fromZero);
      judge(role, decimals, digits, 3, ALL ? 12 : 6, fromZero);
    }
  }

  /** All curves of some steps; a row at time zero says that everybody is there. */
  private static void judge(
      String role, int decimals, int digits, int steps, int most, boolean fromZero) {
    boolean any = false;
    for (int start = 1; start <= most; start++) {
      Map<String, List<Set<Integer>>> alike = new LinkedHashMap<>();
      follow(List.of(), List.of(), List.of(1L), start, steps, digits, alike);
      String full = BigDecimal.valueOf((long) Math.pow(10, digits), decimals).toPlainString();
      String zero = fromZero ? " | 0 | " + full + " | " + start + "\n" : "";
      List<String> curves = new ArrayList<>(alike.keySet());
      for (int from = 0; from < curves.size(); from += CURVES) {
        List<String> some = curves.subList(from, Math.min(curves.size(), from + CURVES));
        any |= judge("time | survival:" + role + " | n_risk:count\n", zero, some, alike, decimals);
      }
    }
    assertThat(any).isTrue();
  }

  /** Judges one table of some curves; whether anything is found. */
  private static boolean judge(
      String heads,
      String zero,
      List<String> curves,
      Map<String, List<Set<Integer>>> alike,
      int decimals) {
    StringBuilder text = new StringBuilder("curve | " + heads);
    Map<String, Verdict> expected = new TreeMap<>();
    int row = 1;
    for (int curve = 0; curve < curves.size(); curve++) {
      if (!zero.isEmpty()) {
        row++;
        text.append("c" + curve + zero);
      }
      List<Set<Integer>> possible = alike.getOrDefault(curves.get(curve), List.of());
      int step = 0;
      for (String figures : curves.get(curve).split(";", -1)) {
        row++;
        String[] both = figures.split(":", -1);
        String share = BigDecimal.valueOf(Long.parseLong(both[0]), decimals).toPlainString();
        text.append("c" + curve + " | " + (step + 1) + " | " + share + " | " + both[1] + "\n");
        put(expected, "C" + row, atMostReview(possible.get(step)));
        step++;
      }
    }
    assertThat(found(Tables.tidy(text.toString()).table())).isEqualTo(expected);
    return !expected.isEmpty();
  }

  /** Everything that may happen to those at risk, and how it prints. */
  private static void follow(
      List<String> printed,
      List<Integer> events,
      List<Long> left,
      int atRisk,
      int steps,
      int digits,
      Map<String, List<Set<Integer>>> alike) {
    if (steps == 0) {
      List<Set<Integer>> possible =
          alike.computeIfAbsent(
              String.join(";", printed),
              fresh -> events.stream().map(d -> (Set<Integer>) new TreeSet<Integer>()).toList());
      for (int i = 0; i < events.size(); i++) {
        possible.get(i).add(events.get(i));
      }
      return;
    }
    for (int d = 0; d <= atRisk; d++) {
      long of = (left.size() > 1 ? left.get(1) : 1) * atRisk;
      long now = left.get(0) * (atRisk - d);
      for (long figure : printed(now, of, digits)) {
        List<String> more = plus(printed, figure + ":" + atRisk);
        List<Integer> all = plus(events, d);
        int stay = steps == 1 ? 0 : 1;
        for (int next = stay; next <= (steps == 1 ? 0 : atRisk - d); next++) {
          follow(more, all, List.of(now, of), next, steps - 1, digits, alike);
        }
      }
    }
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> more = new ArrayList<>(list);
    more.add(last);
    return more;
  }

  /** A fraction in units of its last printed digit; a half goes both ways. */
  private static Set<Long> printed(long part, long of, int digits) {
    long unit = (long) Math.pow(10, digits);
    long twice = 2 * part * unit;
    Set<Long> both = new TreeSet<>();
    both.add(Math.floorDiv(twice + of, 2 * of));
    both.add(-Math.floorDiv(-(twice - of), 2 * of));
    return both;
  }

  private static Verdict atMostReview(Set<Integer> possible) {
    Verdict verdict = verdict(possible);
    return verdict == Verdict.FAIL ? Verdict.REVIEW : verdict;
  }
}
