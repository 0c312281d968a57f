package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** The ways in which a small count follows, each by a table that a reader solves by eye. */
class ImpliedCountRuleTest {
  private static final String RULE = "i: {kind: implied-count}";

  /** Each row holds those of the row before, or after: 313 less 310 are three. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "waited_at_most_days:other | children:count\n7 | 120\n14 | 310\n21 | 313\n28 | 400",
        "days_or_more:other | adults:count\n30 | 400\n60 | 313\n90 | 310\n120 | 120",
        "days:other | people_at_least:count\n10 | 400\n20 | 310\n30 | 313\n40 | 500",
        "within_days:other | patients_ever:count\n10 | 120\n20 | 310\n30 | 313\n40 | 500",
      })
  void anAxisThatIsOpenSaysThatCountsRunOn(String rows) {
    List<Finding> findings =
        Packed.check("i: {kind: implied-count, minimum: 10}", Tables.tidy(rows).table());
    boolean rises = !rows.contains("people_at_least");
    assertThat(findings).hasSize(rises ? 1 : 0);
  }

  @Test
  void fourPercentOfSeventyFiveAreThree() {
    List<Finding> findings = Packed.check(RULE, percent("4.0", "75"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).message())
        .isEqualTo("This percent tells a count below the minimum of 10 (rule i of test)")
        .doesNotContain("3");
    assertThat(findings.get(0).evidence()).containsExactly("B2: possible: {3}");
    assertThat(findings.get(0).need()).isEqualTo(new Need.Withhold());
  }

  @Test
  void fourPercentOfTwoHundredAndFiftyMayBeTen() {
    assertThat(Packed.check(RULE, percent("4", "250")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertThat(Packed.check(RULE, percent("4.0", "250"))).isEmpty();
  }

  @Test
  void aPercentageThatARoundedCountDoesNotGiveTellsTheTrueOne() {
    assertThat(Packed.check(RULE, besideRounded("6.8")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
    assertThat(Packed.check(RULE, besideRounded("8.3"))).isEmpty();
    assertThat(Packed.check(RULE, besideRounded("9.9"))).isEmpty();
  }

  private static Table besideRounded(String share) {
    return Tables.tidy("area | k:count | n:denominator | share:percent\nA | 10 | 120 | " + share)
        .roundedTo("k", 5)
        .roundedTo("n", 5)
        .link("share", Link.NUMERATOR, "k")
        .link("share", Link.DENOMINATOR, "n")
        .table();
  }

  @Test
  void aZeroIsToldWhereZerosCount() {
    assertThat(Packed.check(RULE, percent("0.0", "75"))).isEmpty();
    assertThat(Packed.check("i: {kind: implied-count, zeros: unsafe}", percent("0.0", "75")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void aRoundedNumberIsAllThatItMayStandFor() {
    Table table =
        Tables.tidy("area | share:percent | n:denominator\nNorth | 4.0 | 250")
            .roundedTo("n", 10)
            .link("share", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(RULE, table)).isEmpty();
    Table fewer =
        Tables.tidy("area | share:percent | n:denominator\nNorth | 4 | 240")
            .roundedTo("n", 10)
            .link("share", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(RULE, fewer))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void aRateOfPersonYearsTellsItsEvents() {
    Table table =
        Tables.tidy("area | rate:rate | years:person-time\nNorth | 3.2 | 1250")
            .per("rate", 1000)
            .link("rate", Link.DENOMINATOR, "years")
            .table();
    assertThat(Packed.check(RULE, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void aMeanAndASpreadOfTwoAreTheirValues() {
    assertThat(Packed.check(RULE, spread("2"))).extracting(Finding::verdict).contains(Verdict.FAIL);
    assertThat(Packed.check(RULE, spread("3"))).extracting(Finding::verdict).contains(Verdict.FAIL);
    assertThat(Packed.check(RULE, spread("4"))).isEmpty();
  }

  /** With 95 percent and p = 20 %: 1.96 times the root of 0.16 / 64 are 9.8 percentage points. */
  @Test
  void anIntervalTellsTheNumberBehindItsShare() {
    assertThat(Packed.check(RULE, interval("20.0", "10.2", "29.8"))).isEmpty();
    assertThat(Packed.check(RULE, interval("20.0", "0.0", "48.0")))
        .extracting(Finding::verdict)
        .isEmpty();
    assertThat(Packed.check(RULE, interval("50.0", "10.0", "90.0")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  /** Two of five: Wilson's interval is 11.8 to 76.9, the exact one 5.3 to 85.3. */
  @ParameterizedTest
  @CsvSource({"11.8, 76.9", "5.3, 85.3", "0.0, 82.9", "-2.9, 82.9"})
  void everyUsualIntervalTellsTheNumberBehindItsShare(String low, String high) {
    List<Finding> findings = Packed.check(RULE, interval("40.0", low, high));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).evidence()).containsExactly("B2: possible: {5}");
  }

  /** Four of ten and five of ten by the method of Wilson, and four of nine. */
  @Test
  void anIntervalOfTenIsSafeAndOneOfNineIsNot() {
    assertThat(Packed.check(RULE, interval("40.0", "16.8", "68.7"))).isEmpty();
    assertThat(Packed.check(RULE, interval("50.0", "23.7", "76.3"))).isEmpty();
    assertThat(Packed.check(RULE, interval("44.4", "18.9", "73.3"))).hasSize(1);
  }

  @Test
  void anIntervalThatNoMethodGivesTellsNothing() {
    assertThat(Packed.check(RULE, interval("50.0", "20.0", "95.0"))).isEmpty();
    assertThat(Packed.check(RULE, interval("50.0", "80.0", "20.0"))).isEmpty();
  }

  @Test
  void aSurvivalCurveBesideItsNumberAtRiskTellsEvents() {
    assertThat(
            Packed.check(
                RULE,
                Tables.tidy(
                        "time | survival:proportion | n_risk:count\n0 | 1.000 | 120\n1 | 0.975 | 120")
                    .table()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertThat(
            Packed.check(
                RULE,
                Tables.tidy(
                        "time | survival:proportion | n_risk:count\n0 | 1.000 | 120\n1 | 0.900 | 120")
                    .table()))
        .isEmpty();
  }

  /** 0.995 to 1 less 0.895 to 0.905, of about 1, times 100. */
  @Test
  void eventsAreFoundOverAllThatTheDigitsLeaveOpen() {
    assertThat(events("1.00", "0.90", 100)).contains(new WholeNumbers(10, 10));
    assertThat(events("0.50", "0.45", 100)).contains(new WholeNumbers(9, 11));
    assertThat(events("0.5", "0.6", 10)).isEmpty();
  }

  private static Optional<WholeNumbers> events(String before, String after, long atRisk) {
    BigDecimal risk = BigDecimal.valueOf(atRisk);
    return ImpliedEvents.events(shown(before), shown(after), risk, risk, BigDecimal.ONE);
  }

  @Test
  void oneCellIsSaidOnce() {
    String both = "d: {kind: low-denominator}\n" + RULE;
    assertThat(Packed.check(both, percent("4.0", "75")))
        .extracting(Finding::kind)
        .containsExactly("low-denominator");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "5", "10"})
  void aShownNumeratorIsJudgedAsACountAndNotHere(String count) {
    Table table =
        Tables.tidy(
                "area | k:count | share:percent | n:denominator\nNorth | " + count + " | 5.0 | 75")
            .link("share", Link.NUMERATOR, "k")
            .link("share", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(RULE, table)).isEmpty();
  }

  private static CellValue.Shown shown(String figure) {
    return new CellValue.Shown(new BigDecimal(figure));
  }

  private static Table percent(String share, String n) {
    return Tables.tidy("area | share:percent | n:denominator\nNorth | " + share + " | " + n)
        .link("share", Link.DENOMINATOR, "n")
        .table();
  }

  private static Table spread(String n) {
    return Tables.tidy(
            "area | n:denominator | weeks:mean | weeks_sd:sd\nNorth | " + n + " | 31 | 4")
        .link("weeks", Link.DENOMINATOR, "n")
        .link("weeks_sd", Link.DENOMINATOR, "n")
        .table();
  }

  private static Table interval(String share, String low, String high) {
    return Tables.tidy(
            "area | share:percent | low:ci | high:ci\nNorth | "
                + String.join(" | ", share, low, high))
        .table();
  }
}
