package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.pack.RoundingBases;
import org.sluice.pack.RoundingBases.Step;
import org.sluice.rules.CountGrid.Half;
import org.sluice.rules.CountGrid.Method;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** Findings about rounding against an enumeration of all whole numbers that may stand behind. */
class EveryRoundingTest {
  private static final int LARGEST = 60;

  /** A grid, and the settings that say it in a pack. */
  private record Way(CountGrid grid, String settings) {
    @Override
    public String toString() {
      return settings;
    }

    /** Every figure that a count may be printed as. */
    List<Long> prints(long count) {
      long base = 1;
      boolean one = false;
      for (Step step : grid.bases().steps()) {
        base = count >= step.from() ? step.base() : base;
        one = count >= step.from() ? step.one() : one;
      }
      if (one) {
        return List.of(count == 0 ? 0 : base);
      }
      long below = count / base * base;
      if (grid.method() == Method.MIDPOINT) {
        return List.of(count == 0 ? 0 : (count + base - 1) / base * base - base / 2);
      }
      if (count == below) {
        return List.of(count);
      }
      if (grid.method() == Method.UP) {
        return List.of(below + base);
      }
      if (grid.method() != Method.NEAREST) {
        return List.of(below, below + base);
      }
      long twice = 2 * (count - below);
      boolean up =
          twice > base || (twice == base && (grid.half() != Half.EVEN || (below / base) % 2 == 1));
      return List.of(up ? below + base : below);
    }

    /** Every count that may be printed as a figure, the withheld ones left out. */
    List<Long> behind(long figure) {
      return LongStream.rangeClosed(0, figure + 200)
          .filter(count -> count == 0 || count >= grid.least())
          .filter(count -> prints(count).contains(figure))
          .boxed()
          .toList();
    }
  }

  private static Way way(Method method, Half half, int least, Step... steps) {
    RoundingBases bases = new RoundingBases(List.of(steps));
    String written =
        Stream.of(steps)
            .map(
                step ->
                    "{from: %d, %s: %d}"
                        .formatted(step.from(), step.one() ? "becomes" : "base", step.base()))
            .collect(Collectors.joining(", ", "[", "]"));
    boolean graduated = bases.equals(RoundingBases.GRADUATED);
    String settings =
        "method: "
            + method.name().toLowerCase(Locale.ROOT)
            + ", half: "
            + half.name().toLowerCase(Locale.ROOT)
            + ", least: "
            + least
            + (steps.length == 1 ? ", base: " + steps[0].base() : "")
            + (steps.length == 1 || graduated ? "" : ", bases: " + written);
    return new Way(new CountGrid(method, bases, half, least), settings);
  }

  static Stream<Way> ways() {
    return Stream.of(
        way(Method.NEAREST, Half.UP, 0, new Step(0, 5)),
        way(Method.NEAREST, Half.UP, 8, new Step(0, 5)),
        way(Method.NEAREST, Half.UP, 10, new Step(0, 10)),
        way(Method.NEAREST, Half.EVEN, 0, new Step(0, 10)),
        way(Method.NEAREST, Half.AWAY, 0, new Step(0, 4)),
        way(Method.NEAREST, Half.EVEN, 15, new Step(0, 10), new Step(100, 50)),
        way(Method.NEAREST, Half.UP, 0, new Step(0, 5), new Step(20, 25), new Step(50, 50)),
        way(Method.NEAREST, Half.UP, 0, new Step(0, 5, true), new Step(8, 10)),
        way(Method.NEAREST, Half.UP, 0, new Step(0, 5), new Step(40, 47, true), new Step(60, 20)),
        way(Method.UP, Half.UP, 0, new Step(0, 20)),
        way(Method.UP, Half.UP, 11, new Step(0, 10)),
        way(Method.RANDOM, Half.UP, 0, new Step(0, 3)),
        way(Method.RANDOM, Half.UP, 6, new Step(0, 3)),
        way(Method.MIDPOINT, Half.UP, 0, new Step(0, 6)),
        way(Method.MIDPOINT, Half.UP, 8, new Step(0, 6)),
        way(Method.GRADUATED, Half.UP, 0, RoundingBases.GRADUATED.steps().toArray(Step[]::new)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void theGridHoldsWhatSomeCountIsPrintedAs(Way way) {
    for (long figure = 0; figure <= 420; figure++) {
      List<Long> behind = way.behind(figure);
      Optional<WholeNumbers> found = way.grid().behind(BigDecimal.valueOf(figure));
      assertThat(found.isPresent()).as("figure " + figure).isEqualTo(!behind.isEmpty());
      if (found.isPresent()) {
        assertThat(List.of(found.get().low(), found.get().high()))
            .as("figure " + figure)
            .containsExactly(behind.get(0), behind.get(behind.size() - 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aFigureThatOnlyWithheldCountsRoundToIsFound(Way way) {
    StringBuilder text = new StringBuilder("area | n:count\n");
    Set<String> wrong = new TreeSet<>();
    for (long figure = 0; figure <= LARGEST; figure++) {
      text.append("a").append(figure).append(" | ").append(figure).append('\n');
      if (way.behind(figure).isEmpty()) {
        wrong.add("B" + (figure + 2));
      }
    }
    assertThat(cells("{kind: not-rounded, " + way + "}", Tables.tidy(text.toString()).table()))
        .isEqualTo(wrong);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aPercentageIsFoundExactlyWhereTheRoundedCountsDoNotGiveIt(Way way) {
    StringBuilder text = new StringBuilder("area | k:count | share:percent | n:denominator\n");
    StringBuilder bottoms = new StringBuilder("area | share:percent | n:denominator\n");
    Set<String> wrong = new TreeSet<>();
    Set<String> wrongBottoms = new TreeSet<>();
    int row = 1;
    for (long[] of : shares(way)) {
      for (int digits = 0; digits <= 2; digits++) {
        BigDecimal printed = percent(of[0], of[1], digits);
        row++;
        long top = way.prints(of[0]).get(0);
        long bottom = way.prints(of[1]).get(0);
        text.append("a" + row + " | " + top + " | " + printed.toPlainString() + " | " + bottom);
        text.append('\n');
        bottoms.append("a" + row + " | " + printed.toPlainString() + " | " + bottom + "\n");
        if (bottom > 0 && !prints(top, bottom, printed)) {
          wrong.add("C" + row);
        }
        if (bottom > 0
            && LongStream.rangeClosed(0, bottom + 20)
                .noneMatch(k -> !way.behind(k).isEmpty() && prints(k, bottom, printed))) {
          wrongBottoms.add("B" + row);
        }
      }
    }
    String rule = "{kind: not-rounded, " + way + "}";
    Table both =
        Tables.tidy(text.toString())
            .link("share", Link.NUMERATOR, "k")
            .link("share", Link.DENOMINATOR, "n")
            .table();
    Table one = Tables.tidy(bottoms.toString()).link("share", Link.DENOMINATOR, "n").table();
    assertThat(cells(rule, both)).isEqualTo(wrong);
    assertThat(cells(rule, one)).isEqualTo(wrongBottoms);
    assertThat(wrong).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aPercentageOfTheRoundedCountsIsNoFinding(Way way) {
    StringBuilder text = new StringBuilder("area | k:count | share:percent | n:denominator\n");
    int row = 1;
    for (long[] of : shares(way)) {
      long top = way.prints(of[0]).get(0);
      long bottom = way.prints(of[1]).get(0);
      for (int digits = 0; bottom > 0 && digits <= 2; digits++) {
        row++;
        String printed = percent(top, bottom, digits).toPlainString();
        text.append("a" + row + " | " + top + " | " + printed + " | " + bottom + "\n");
      }
    }
    Table table =
        Tables.tidy(text.toString())
            .link("share", Link.NUMERATOR, "k")
            .link("share", Link.DENOMINATOR, "n")
            .table();
    assertThat(cells("{kind: not-rounded, " + way + "}", table)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aTrueTotalRoundedByItselfIsFoundExactlyWhereItTellsAPart(Way way) {
    TreeMap<String, List<Long>> printed = new TreeMap<>();
    for (int parts = 2; parts <= 4; parts++) {
      int most = parts == 2 ? LARGEST : parts == 3 ? 40 : 22;
      collect(way, parts, most, new ArrayList<>(), 0, printed);
    }
    assertThat(printed).hasSizeGreaterThan(20);
    Map<Long, List<Long>> known = new HashMap<>();
    for (List<Long> figures : printed.values()) {
      List<WholeNumbers> counts =
          figures.stream()
              .map(figure -> way.grid().behind(BigDecimal.valueOf(figure)).orElseThrow())
              .toList();
      assertThat(PinnedParts.isAnyPinned(counts))
          .as(figures.toString())
          .isEqualTo(isTold(way, figures, known));
    }
  }

  /** Four counts of 12 print as 10 each, and their 48 as 50: only four times 12 can be so much. */
  @Test
  void aTotalTwoStepsAboveFourPartsTellsEachOfThem() {
    String rule = "r: {kind: not-rounded}";
    Finding finding = Packed.check(rule, fourParts("50")).get(0);
    assertThat(finding.verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(finding.message()).contains("leave one possible count only");
    assertThat(Packed.check(rule, fourParts("45"))).isEmpty();
    assertThat(Packed.check("r: {kind: not-rounded, totals: true}", fourParts("50"))).isEmpty();
  }

  private static Table fourParts(String total) {
    return Tables.tidy("area | n:count\nA | 10\nB | 10\nC | 10\nD | 10\nTotal | " + total).table();
  }

  /** Every tuple of parts and total as they are printed, each part and the total by itself. */
  private static void collect(
      Way way, int parts, int most, List<Long> figures, long sum, Map<String, List<Long>> all) {
    if (figures.size() == parts) {
      for (long total : way.prints(sum)) {
        List<Long> whole = new ArrayList<>(figures);
        whole.add(total);
        if (sum == 0 || sum >= way.grid().least()) {
          all.put(whole.toString(), whole);
        }
      }
      return;
    }
    for (long count = 0; count <= most - sum; count++) {
      if (count == 0 || count >= way.grid().least()) {
        for (long figure : way.prints(count)) {
          figures.add(figure);
          collect(way, parts, most, figures, sum + count, all);
          figures.remove(figures.size() - 1);
        }
      }
    }
  }

  /** Whether all tables that print so agree in a count that its own rounding leaves open. */
  private static boolean isTold(Way way, List<Long> figures, Map<Long, List<Long>> known) {
    List<List<Long>> behind =
        figures.stream().map(figure -> known.computeIfAbsent(figure, way::behind)).toList();
    List<Set<Long>> possible = new ArrayList<>();
    figures.forEach(figure -> possible.add(new TreeSet<>()));
    enumerate(behind, new ArrayList<>(), 0, possible);
    for (int i = 0; i < figures.size(); i++) {
      if (possible.get(i).size() == 1 && behind.get(i).size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static void enumerate(
      List<List<Long>> behind, List<Long> chosen, long sum, List<Set<Long>> possible) {
    int at = chosen.size();
    if (at == behind.size() - 1) {
      if (behind.get(at).contains(sum)) {
        for (int i = 0; i < at; i++) {
          possible.get(i).add(chosen.get(i));
        }
        possible.get(at).add(sum);
      }
      return;
    }
    for (long count : behind.get(at)) {
      chosen.add(count);
      enumerate(behind, chosen, sum + count, possible);
      chosen.remove(at);
    }
  }

  /** Counts that leave and what they are of, the withheld ones left out. */
  private static List<long[]> shares(Way way) {
    List<long[]> shares = new ArrayList<>();
    for (long n = 1; n <= LARGEST; n++) {
      for (long k = 0; k <= n; k++) {
        boolean leave = (k == 0 || k >= way.grid().least()) && n >= way.grid().least();
        if (leave) {
          shares.add(new long[] {k, n});
        }
      }
    }
    return shares;
  }

  private static BigDecimal percent(long top, long bottom, int digits) {
    return BigDecimal.valueOf(100 * top)
        .divide(BigDecimal.valueOf(bottom), digits, RoundingMode.HALF_UP);
  }

  /** In whole numbers: |200 k 10^d - 2 p 10^d n| is at most n. */
  private static boolean prints(long top, long bottom, BigDecimal printed) {
    BigInteger unit = BigInteger.TEN.pow(printed.scale());
    BigInteger twice = BigInteger.valueOf(200 * top).multiply(unit);
    BigInteger shown = printed.unscaledValue().multiply(BigInteger.valueOf(2 * bottom));
    return twice.subtract(shown).abs().compareTo(BigInteger.valueOf(bottom)) <= 0;
  }

  private static Set<String> cells(String rule, Table table) {
    Set<String> cells = new TreeSet<>();
    for (Finding finding : Packed.check("r: " + rule, table)) {
      finding.places().forEach(place -> cells.add(place.a1()));
    }
    return cells;
  }
}
