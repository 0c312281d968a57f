package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class LowDenominatorRuleTest {
  private static final String TEN = "few: {kind: low-denominator}";

  @Test
  void aRateOfPublicBirthsCanOnlyBeSevenBirths() {
    Table table =
        Tables.tidy(
                """
                area       | births:denominator | rate:rate
                Alderby    | 3120               | 44.9
                Brackwater | 2210               | 158.4
                Dunmere    | 840                | 83.3
                """)
            .per("rate", 10_000)
            .link("rate", Link.DENOMINATOR, "births")
            .table();
    List<Finding> findings = Packed.check(TEN, table);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).places().get(0).a1()).isEqualTo("C4");
    assertThat(findings.get(0).verdict()).isEqualTo(Verdict.FAIL);
    assertThat(findings.get(0).need()).isEqualTo(new Need.Withhold());
  }

  @Test
  void aGiniCoefficientAndAConcentrationNeedAsManyUnitsAsAMean() {
    for (String role : List.of("gini", "concentration")) {
      assertThat(Packed.check(TEN, over(role, "10"))).isEmpty();
      List<Finding> few = Packed.check(TEN, over(role, "9"));
      assertThat(few).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
      assertThat(few).extracting(Finding::risk).containsExactly(Risk.LOW_COUNT);
      assertThat(few).extracting(Finding::need).containsExactly(new Need.Withhold());
      assertThat(Packed.check(TEN, over(role, "[c]")))
          .extracting(Finding::message)
          .allMatch(message -> message.startsWith("Cannot assess"))
          .hasSize(1);
    }
  }

  @Test
  void nothingBehindAGiniCoefficientOrAConcentrationIsForAPerson() {
    for (String role : List.of("gini", "concentration")) {
      Table table = Tables.tidy("area | x:" + role + "\nA | 0.33").table();
      assertThat(Packed.check(TEN, table))
          .extracting(Finding::verdict)
          .containsExactly(Verdict.REVIEW);
      assertThat(Packed.check("few: {kind: low-denominator, statistics: [mean]}", table)).isEmpty();
    }
  }

  private static Table over(String role, String n) {
    return Tables.tidy("area | n:denominator | x:" + role + "\nA | " + n + " | 0.33")
        .link("x", Link.DENOMINATOR, "n")
        .table();
  }

  @Test
  void aPercentageBesideItsWithheldCountStillGivesTheCount() {
    Table table =
        Tables.tidy("area | n:count | all:denominator | share:percent\nA | [c] | 46 | 15.2")
            .link("share", Link.NUMERATOR, "n")
            .link("share", Link.DENOMINATOR, "all")
            .table();
    assertThat(Packed.check(TEN, table)).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
  }

  @Test
  void aRoughPercentageOfManyLeavesAllSmallCountsPossible() {
    // 0 stands for 0 to 0.5 percent of 4,000: anything from 0 to 20.
    Table table =
        Tables.tidy("area | all:denominator | share:percent\nA | 4000 | 0")
            .link("share", Link.DENOMINATOR, "all")
            .table();
    assertThat(Packed.check(TEN, table)).isEmpty();
  }

  @Test
  void aPercentageThatMayBeSmallIsForAPerson() {
    // 3 stands for 2.5 to 3.5 percent of 300: 8 to 10.
    Table table =
        Tables.tidy("area | all:denominator | share:percent\nA | 300 | 3")
            .link("share", Link.DENOMINATOR, "all")
            .table();
    assertThat(Packed.check(TEN, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void aPercentageAndItsCountGiveTheDenominator() {
    // 4 are 57.1 percent of 7 only.
    Table table =
        Tables.tidy("area | n:count | share:percent\nA | 4 | 57.1")
            .link("share", Link.NUMERATOR, "n")
            .table();
    assertThat(Packed.check(TEN, table)).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
  }

  @Test
  void withoutADenominatorNothingCanBeAssessed() {
    List<Finding> findings =
        Packed.check(TEN, Tables.tidy("area | age:mean\nA | 31\nB | 29").table());
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(findings.get(0).message()).startsWith("Cannot assess");
    assertThat(findings.get(0).places()).hasSize(2);
  }

  @Test
  void aMeanOverAWithheldNumberIsForAPerson() {
    Table table =
        Tables.tidy("area | n:denominator | age:mean\nA | [c] | 31")
            .link("age", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(TEN, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void aMedianHasAMinimumOfItsOwn() {
    Table table =
        Tables.tidy("area | n:denominator | median_weeks:quantile | p90:quantile\nA | 19 | 35 | 60")
            .link("median_weeks", Link.DENOMINATOR, "n")
            .link("p90", Link.DENOMINATOR, "n")
            .table();
    List<Finding> findings = Packed.check("few: {kind: low-denominator, per: {median: 20}}", table);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).places().get(0).a1()).isEqualTo("C2");
  }

  @Test
  void aSumOfFewContributorsMustStayUncertainByTenPercent() {
    Table table =
        Tables.tidy("area | n:other | cost:sum\nA | 4 | 900")
            .link("cost", Link.CONTRIBUTORS, "n")
            .table();
    List<Finding> findings = Packed.check("few: {kind: low-denominator, statistics: [sum]}", table);
    assertThat(findings.get(0).need()).isEqualTo(new Need.Percent(BigDecimal.TEN));
  }

  @Test
  void anSdOfFewIsARiskOfFewDegreesOfFreedom() {
    Table table =
        Tables.tidy("area | n:denominator | sd:sd\nA | 3 | 37.0")
            .link("sd", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(TEN, table).get(0).risk()).isEqualTo(Risk.LOW_DEGREES_OF_FREEDOM);
  }

  @Test
  void personYearsAreNoPeopleButTheEventsOnTopAre() {
    Table table =
        Tables.tidy("area | years:person-time | rate:rate\nA | 4 | 3000.0\nB | 500 | 10.0")
            .per("rate", 1000)
            .link("rate", Link.DENOMINATOR, "years")
            .table();
    List<Finding> findings = Packed.check(TEN, table);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).places()).extracting(place -> place.a1()).containsExactly("C3");
  }

  @ParameterizedTest
  @CsvSource({"6.8, FAIL", "8.3, PASS", "9.9, PASS"})
  void aPercentageOfTrueCountsIsJudgedByThemAndNotByTheRoundedOneBesideIt(
      String share, Verdict verdict) {
    Table table =
        Tables.tidy("area | k:count | n:denominator | share:percent\nA | 10 | 120 | " + share)
            .roundedTo("k", 5)
            .roundedTo("n", 5)
            .link("share", Link.NUMERATOR, "k")
            .link("share", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check("d: {kind: low-denominator}", table))
        .extracting(Finding::verdict)
        .isEqualTo(verdict == Verdict.PASS ? List.of() : List.of(verdict));
  }

  /** Of 120, 97.5 percent fewer are 3, and 2.5 percent fewer are 117. */
  @ParameterizedTest
  @CsvSource({"-97.5, FAIL", "-2.5, PASS", "-50.0, PASS", "-110.0, PASS"})
  void aFallThatLeavesFewTellsThem(String change, Verdict verdict) {
    Table table =
        Tables.tidy("area | n:denominator | change:percent\nA | 120 | " + change)
            .link("change", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check("d: {kind: low-denominator}", table))
        .extracting(Finding::verdict)
        .isEqualTo(verdict == Verdict.PASS ? List.of() : List.of(verdict));
  }
}
