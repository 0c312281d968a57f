package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** What an index or the share of a few says of the largest contributor, at the limits of rules. */
class ConcentrationsTest {
  /** One over 1.07 is 0.93, and so much the largest holds at least. */
  @Test
  void anInverseIndexIsOneOverTheIndex() {
    Table table =
        Tables.tidy("market | inverse_hhi:concentration\nCare | 1.07\nFostering | 12.1").table();
    assertThat(Packed.check("d: {kind: dominance}", table))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
              assertThat(finding.places()).extracting(Place::a1).containsExactly("B2");
            });
  }

  private static final String ONE_HALF = "{kind: dominance, rules: [{n: 1, k: 50}]}";
  private static final String TWO_THIRDS = "{kind: dominance, rules: [{n: 2, k: 67}]}";
  private static final String ACRO =
      "{kind: dominance, rules: [{n: 2, k: 90}], boundary: at-or-above}";

  /** The first row decides; the second is small on whatever scale the first is. */
  private static Table table(String head, String figure) {
    String other = Double.parseDouble(figure) > 100 ? "110" : "0.0001";
    return Tables.tidy("market | " + head + ":concentration\nA | " + figure + "\nB | " + other)
        .table();
  }

  private static String verdict(String rule, String head, String figure) {
    List<Finding> findings = Packed.check("d: " + rule, table(head, figure));
    return findings.isEmpty() ? "pass" : findings.get(0).verdict().label();
  }

  /** The digits that are printed decide, so that a limit itself is for a person. */
  @ParameterizedTest
  @CsvSource({
    "2499, pass",
    "2500, review",
    "5000, review",
    "5001, fail",
    "0.2499, pass",
    "0.2500, review",
    "0.5000, review",
    "0.5001, fail",
    "24.99, pass",
    "25.00, review",
    "50.00, review",
    "50.01, fail",
  })
  void theLargestShareLiesBetweenAnIndexAndItsRoot(String hhi, String verdict) {
    assertThat(verdict(ONE_HALF, "hhi", hhi)).isEqualTo(verdict);
  }

  /** 67 percent squared is 4,489, half of it 2,244.5. */
  @ParameterizedTest
  @CsvSource({"2243, pass", "2245, review", "4489, review", "4490, fail"})
  void theTwoLargestHoldTheRootOfAnIndexAtLeast(String hhi, String verdict) {
    assertThat(verdict(TWO_THIRDS, "hhi", hhi)).isEqualTo(verdict);
  }

  /** 40 percent squared is 1,600, but two of five alike hold 40 percent at an index of 2,000. */
  @ParameterizedTest
  @CsvSource({"2000, review", "2001, fail"})
  void theTwoLargestMayBeAlike(String hhi, String verdict) {
    assertThat(verdict("{kind: dominance, rules: [{n: 2, k: 40}]}", "hhi", hhi)).isEqualTo(verdict);
  }

  /** 90 percent squared is 8,100; from half of it on two alike may hold so much. */
  @ParameterizedTest
  @CsvSource({"4049, pass", "4050, review", "8100, review", "8101, fail"})
  void ninetyPercentOfTwoAreHeldAgainstTheirSquare(String hhi, String verdict) {
    assertThat(verdict(ACRO, "hhi", hhi)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "CR1, 49.94, pass",
    "CR1, 50.0, review",
    "CR1, 50.1, fail",
    "CR1, 0.494, pass",
    "CR1, 0.501, fail",
    "CR4, 49.9, pass",
    "CR4, 50.1, review",
    "CR4, 99.9, review",
    "concentration ratio, 49.9, pass",
    "concentration ratio, 99.9, review",
  })
  void theShareOfTheLargestFewHoldsThatOfTheLargest(String head, String share, String verdict) {
    assertThat(verdict(ONE_HALF, head, share)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"CR2, 66.9, pass", "CR2, 67.1, fail", "CR1, 33.4, pass", "CR1, 33.6, review"})
  void theSharesOfOneAndOfTwoAreHeldAgainstThatOfTwo(String head, String share, String verdict) {
    assertThat(verdict(TWO_THIRDS, head, share)).isEqualTo(verdict);
  }

  @Test
  void aShareOfThreeCanBeTooLargeForTwoForCertain() {
    assertThat(verdict("{kind: dominance, rules: [{n: 2, k: 50}]}", "CR3", "75.1"))
        .isEqualTo("fail");
    assertThat(verdict("{kind: dominance, rules: [{n: 2, k: 50}]}", "CR3", "74.9"))
        .isEqualTo("review");
  }

  /** At 0.5 to a hundred an index is small; at 0.5 to one somebody holds half. */
  @Test
  void theHeadSaysTheScaleWhereTheFiguresFitSeveral() {
    assertThat(verdict(ONE_HALF, "hhi", "0.6")).isEqualTo("fail");
    assertThat(verdict(ONE_HALF, "HHI (0-100)", "0.6")).isEqualTo("pass");
    assertThat(verdict(ONE_HALF, "hhi", "60")).isEqualTo("fail");
    assertThat(verdict(ONE_HALF, "HHI (0-10,000)", "60")).isEqualTo("pass");
    assertThat(verdict(ONE_HALF, "hhi_10000", "60")).isEqualTo("pass");
    assertThat(verdict(ONE_HALF, "HHI (0-1)", "6000")).isEqualTo("fail");
  }

  @Test
  void aConcentrationThatFailsIsWithheldAndOneThatMayFailIsForAPerson() {
    Table table = Tables.tidy("market | hhi:concentration\nA | 6801\nB | 3120\nC | 1204").table();
    List<Finding> findings = Packed.check("d: " + ONE_HALF, table);
    assertThat(findings).extracting(Finding::verdict).contains(Verdict.FAIL, Verdict.REVIEW);
    for (Finding finding : findings) {
      boolean fails = finding.verdict() == Verdict.FAIL;
      assertThat(finding.places().get(0).a1()).isEqualTo(fails ? "B2" : "B3");
      assertThat(finding.need()).isEqualTo(fails ? new Need.Withhold() : new Need.Person());
      assertThat(finding.statbarn()).isEqualTo(Statbarn.NON_LINEAR_CONCENTRATION_RATIOS);
      assertThat(finding.risk()).isEqualTo(Risk.DOMINANCE);
      assertThat(finding.message())
          .startsWith(fails ? "This concentration tells" : "Cannot assess");
    }
  }

  @Test
  void theShareOfAFewIsALinearConcentration() {
    assertThat(Packed.check("d: " + ONE_HALF, table("CR1", "62.0")))
        .extracting(Finding::statbarn)
        .containsExactly(Statbarn.LINEAR_AGGREGATIONS);
  }

  /** The rest beside the two largest is below a tenth of the largest for certain above 0.8392. */
  @ParameterizedTest
  @CsvSource({"4360, pass", "4361, review", "8392, review", "8393, fail"})
  void anIndexIsHeldAgainstTheSecondLargestsEstimateToo(String hhi, String verdict) {
    assertThat(verdict("{kind: p-percent, p: 10}", "hhi", hhi)).isEqualTo(verdict);
  }

  @Test
  void oneContributorHoldsEverythingWhateverIsPrinted() {
    Table table =
        Tables.tidy("market | n:denominator | hhi:concentration\nA | 1 | 0.1\nB | 2 | 0.1")
            .link("hhi", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check("d: " + ONE_HALF, table))
        .flatExtracting(Finding::places)
        .extracting(place -> place.a1())
        .containsExactly("C2");
  }

  @Test
  void anIndexBelowZeroIsTakenWithoutItsSignOrLeftToAPerson() {
    assertThat(verdict(ONE_HALF, "hhi", "-0.7")).isEqualTo("fail");
    assertThat(
            verdict("{kind: dominance, rules: [{n: 1, k: 50}], negatives: review}", "hhi", "-0.7"))
        .isEqualTo("review");
  }

  @Test
  void aWithheldConcentrationIsNotJudgedAndOneOfOtherFiguresOnlyWhereThePackNamesIt() {
    Table withheld = Tables.tidy("market | hhi:concentration\nA | [c]\nB | 0.1").table();
    assertThat(Packed.check("d: " + ONE_HALF, withheld)).isEmpty();
    Table shown = table("hhi", "0.6");
    assertThat(Packed.check("d: {kind: dominance, applies-to: [sum]}", shown)).isEmpty();
    assertThat(Packed.check("d: {kind: dominance, applies-to: [concentration]}", shown))
        .isNotEmpty();
  }
}
