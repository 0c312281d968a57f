package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** What means tell of sums and of numbers of units, by figures that a reader multiplies by eye. */
class ImpliedSumsTest {
  private static final String RULE = "i: {kind: implied-count}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mean_children", "children per application", "average number of siblings",
            "hearings (mean)",
        "Mean no. of previous hearings", "avg_n_moves", "meanVisits", "Average younger siblings"
      })
  void theMeanOfWhatComesInWholeOnesIsOfACount(String head) {
    assertThat(MeanHead.of(head).isCounted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mean",
        "mean_weeks",
        "mean age of children",
        "average time between hearings",
        "average number of weeks",
        "mean cost per child",
        "mean score",
        "mean_fte",
        "mean children age",
        "average number of hours",
        "mean_income"
      })
  void theMeanOfWhatIsMeasuredIsNot(String head) {
    assertThat(MeanHead.of(head).isCounted()).isFalse();
  }

  @Test
  void aQuarterOfAChildForTwelveApplicationsAreThreeChildren() {
    List<Finding> findings = Packed.check(RULE, means("mean_children", "0.25 | 12"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).message())
        .isEqualTo("This mean tells a count below the minimum of 10 (rule i of test)");
    assertThat(findings.get(0).evidence()).containsExactly("B2: possible: {3}");
    assertThat(Packed.check(RULE, means("mean_weeks", "0.25 | 12"))).isEmpty();
  }

  @Test
  void nineInAllAreFewAndTenAreNot() {
    assertThat(Packed.check(RULE, means("mean_children", "0.45 | 20")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
    assertThat(Packed.check(RULE, means("mean_children", "0.50 | 20"))).isEmpty();
    assertThat(Packed.check(RULE, means("mean_children", "0.00 | 20"))).isEmpty();
  }

  /** 0.13 of 12 are 1.5 to 1.62: where one row was counted of fewer, no row is sure. */
  @Test
  void aMeanThatGivesNoWholeNumberCastsDoubtOnTheOthers() {
    String rows = "0.25 | 12\n" + "North | 1.50 | 40\n".repeat(9) + "East | 0.13 | 12";
    assertThat(Packed.check(RULE, means("mean_children", rows)))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertThat(Packed.check(RULE, means("mean_children", "0.25 | 12\nEast | 0.13 | 12"))).isEmpty();
  }

  @Test
  void aRoundedNumberLeavesMoreOpen() {
    Table table =
        Tables.tidy("area | mean_children:mean | n:denominator\nNorth | 0.25 | 40")
            .link("mean_children", Link.DENOMINATOR, "n")
            .roundedTo("n", 10)
            .table();
    assertThat(evidence(table)).containsExactly("B2: possible: {9} or more");
  }

  @Test
  void aShownSumIsJudgedAsACountAndAWithheldOneIsTold() {
    String head = "area | children:count | mean_children:mean | cases:count\n";
    String last = "\nSouth | 60 | 1.50 | 40";
    assertThat(evidence(table(head + "North | 3 | 0.25 | 12" + last))).isEmpty();
    assertThat(evidence(table(head + "North | [c] | 0.25 | 12" + last)))
        .containsExactly("C2: possible: {3}");
    assertThat(evidence(table(head + "North | <10 | 0.25 | 12" + last)))
        .containsExactly("C2: possible: {3}");
    assertThat(evidence(table(head + "North | <10 | 0 | 12" + last)))
        .containsExactly("C2: possible: {0, 1, 2, 3, 4, 5, 6}");
  }

  /** 14 / 1.75 = 8; 20 / 2.00 = 10. */
  @Test
  void aSumOverItsMeanIsTheNumberOfUnits() {
    String head =
        "area | children:count | mean_children:mean | cases:count\nEast | 60 | 1.50 | 40\n";
    List<Finding> findings = Packed.check(RULE, table(head + "North | 14 | 1.75 | [c]"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).message())
        .isEqualTo("This mean tells a number of units below the minimum of 10 (rule i of test)");
    assertThat(findings.get(0).evidence()).containsExactly("C3: possible: {8}");
    assertThat(evidence(table(head + "North | 18 | 2.00 | [c]"))).hasSize(1);
    assertThat(evidence(table(head + "North | 20 | 2.00 | [c]"))).isEmpty();
    assertThat(evidence(table(head + "North | 14 | 1.75 | 8"))).isEmpty();
  }

  @Test
  void theSumOfWhatIsMeasuredTellsUnitsToo() {
    String head =
        "area | total_weeks:other | mean_weeks:mean | cases:count\nEast | 80.0 | 2.0 | 40\n";
    assertThat(evidence(table(head + "North | 217.0 | 31.0 | [c]")))
        .containsExactly("C3: possible: {7}");
    assertThat(evidence(table(head + "North | 372.0 | 31.0 | [c]"))).isEmpty();
  }

  @Test
  void aNumberThatStandsNowhereIsNearlyTold() {
    assertThat(
            Packed.check(
                RULE, table("area | total_weeks:sum | mean_weeks:mean\nNorth | 217.0 | 31.0")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  /** Of other things, or of two that may be meant, a mean tells nothing. */
  @Test
  void aSumOfSomethingElseTellsNothing() {
    assertThat(evidence(table("area | total_days:sum | mean_weeks:mean\nNorth | 217.0 | 31.0")))
        .isEmpty();
    assertThat(
            evidence(
                table(
                    "area | total_weeks:sum | weeks:sum | mean_weeks:mean\nNorth | 217.0 | 217.0 |"
                        + " 31.0")))
        .isEmpty();
    assertThat(evidence(table("area | weeks:other | mean_weeks:mean\nNorth | 217.0 | 31.0")))
        .isEmpty();
    assertThat(evidence(table("area | total_weeks:sum | mean_weeks:mean\nNorth | 0 | 0")))
        .isEmpty();
    assertThat(evidence(table("area | total_weeks:sum | mean_weeks:mean\nNorth | 12.0 | -3.0")))
        .isEmpty();
  }

  /** A mean of nought with no decimals may be of any number above twice the sum. */
  @Test
  void aMeanThatMayBeNothingLeavesAllLargerNumbersOpen() {
    String head =
        "area | children:count | mean_children:mean | cases:count\nEast | 60 | 1.50 | 40\n";
    assertThat(evidence(table(head + "North | 2 | 0 | [c]")))
        .containsExactly("C3: possible: {4, 5, 6, 7, 8, 9} or more");
  }

  private static Table means(String head, String rows) {
    return Tables.tidy("area | " + head + ":mean | n:denominator\nWest | " + rows)
        .link(head, Link.DENOMINATOR, "n")
        .table();
  }

  private static Table table(String text) {
    return Tables.tidy(text).table();
  }

  private static List<String> evidence(Table table) {
    return Packed.check(RULE, table).stream()
        .flatMap(finding -> finding.evidence().stream())
        .toList();
  }
}
