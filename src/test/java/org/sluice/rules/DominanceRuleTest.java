package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** The costs of three invented services, on which the rules disagree. */
class DominanceRuleTest {
  private static Tables costs() {
    return Tables.tidy(
            """
            region     | service | cost:sum | n:other | largest:other | second:other
            Northreach | experts | 1842     | 11      | 1105          | 400
            Southvale  | experts | 1000     | 12      | 900           | 60
            Southvale  | contact | 640      | 14      | 96            | 88
            """)
        .link("cost", Link.CONTRIBUTORS, "n")
        .link("cost", Link.LARGEST, "largest")
        .link("cost", Link.SECOND, "second");
  }

  @Test
  void theRulesDisagreeAsPublished() {
    assertThat(failing("{kind: dominance, rules: [{n: 1, k: 50}]}")).containsExactly("C2", "C3");
    assertThat(failing("{kind: dominance, rules: [{n: 2, k: 67}]}")).containsExactly("C2", "C3");
    assertThat(failing("{kind: dominance, rules: [{n: 2, k: 90}]}")).containsExactly("C3");
    assertThat(failing("{kind: p-percent, p: 10}")).containsExactly("C3");
  }

  @Test
  void whichOfItsRulesFailsIsNotToldSinceItTellsHowManyContribute() {
    List<Finding> findings = Packed.check("d: {kind: dominance}", costs().table());
    assertThat(findings).extracting(Finding::message).allMatch(m -> m.contains("(1,50) or (2,67)"));
  }

  @Test
  void theDistanceIsTheLargestOfAllFailingRules() {
    // (1,50): 2 x 900 - 1000 = 800. (2,90): 960 / 0.9 - 1000 = 66.67.
    List<Finding> findings =
        Packed.check(
            "d: {kind: dominance, rules: [{n: 2, k: 90}, {n: 1, k: 50}]}", costs().table());
    BigDecimal distance = new BigDecimal("800");
    assertThat(findings.get(1).need()).isEqualTo(new Need.Distance(distance, distance));
  }

  @Test
  void theDistanceOfThePRuleIsWhatTheRestLacks() {
    // 10 % of 900 is 90, the rest is 40.
    List<Finding> findings = Packed.check("p: {kind: p-percent}", costs().table());
    BigDecimal distance = new BigDecimal("50");
    assertThat(findings.get(0).need()).isEqualTo(new Need.Distance(distance, distance));
  }

  @Test
  void withoutEvidenceDominanceCannotBeAssessed() {
    List<Finding> findings =
        Packed.check("d: {kind: dominance}", Tables.tidy("area | cost:sum\nA | 5\nB | 6").table());
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(findings.get(0).message()).startsWith("Cannot assess dominance");
  }

  @Test
  void oneContributorHoldsEverythingWithoutFurtherEvidence() {
    Table table =
        Tables.tidy("area | cost:sum | n:other\nA | 50 | 1")
            .link("cost", Link.CONTRIBUTORS, "n")
            .table();
    assertThat(Packed.check("d: {kind: dominance}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
    assertThat(Packed.check("p: {kind: p-percent}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void aPrintedShareOfFiftyDoesNotDecide() {
    assertThat(shares("50")).containsExactly(Verdict.REVIEW);
    assertThat(shares("49.9")).isEmpty();
    assertThat(shares("50.1")).containsExactly(Verdict.FAIL);
  }

  @Test
  void aShareOfTheLargestMayBePrintedAsAProportion() {
    assertThat(proportions("0.499")).isEmpty();
    assertThat(proportions("0.50")).containsExactly(Verdict.REVIEW);
    assertThat(proportions("0.501")).containsExactly(Verdict.FAIL);
  }

  @Test
  void evidenceLeftInTheOutputIsAFindingInEveryRow() {
    Table table = costs().evidence("largest").evidence("second").table();
    assertThat(Packed.check("d: {kind: dominance, rules: [{n: 2, k: 99}]}", table))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactlyInAnyOrder("E2", "E3", "E4", "F2", "F3", "F4");
  }

  @Test
  void refundsAreTakenWithoutTheirSignOrLeftToAPersonOrMayNotLeave() {
    Table table =
        Tables.tidy("area | cost:sum | largest:other | second:other\nA | 100 | -80 | 5")
            .link("cost", Link.LARGEST, "largest")
            .link("cost", Link.SECOND, "second")
            .table();
    assertThat(Packed.check("d: {kind: dominance}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
    assertThat(Packed.check("d: {kind: dominance, negatives: review}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    Table refund =
        Tables.tidy(
                "area | cost:sum | largest:other | second:other\nA | 100 | -10 | 5\nB | 90 | 9 | 5")
            .link("cost", Link.LARGEST, "largest")
            .link("cost", Link.SECOND, "second")
            .table();
    assertThat(Packed.check("d: {kind: dominance}", refund)).isEmpty();
    assertThat(Packed.check("d: {kind: dominance, negatives: fail}", refund))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
              assertThat(finding.places()).extracting(Place::a1).containsExactly("B2");
            });
  }

  @Test
  void aThirdContributorIsAtMostAsLargeAsTheSecond() {
    // Three hold 60 + 10 + at most 10 of 100.
    Table table =
        Tables.tidy("area | cost:sum | largest:other | second:other\nA | 100 | 60 | 10")
            .link("cost", Link.LARGEST, "largest")
            .link("cost", Link.SECOND, "second")
            .table();
    assertThat(Packed.check("d: {kind: dominance, rules: [{n: 3, k: 80}]}", table)).isEmpty();
    assertThat(Packed.check("d: {kind: dominance, rules: [{n: 3, k: 75}]}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void meansAreJudgedOnlyWhereThePackNamesThem() {
    Table table =
        Tables.tidy("area | n:denominator | cost:mean\nA | 20 | 50")
            .link("cost", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check("d: {kind: dominance}", table)).isEmpty();
    assertThat(Packed.check("d: {kind: dominance, applies-to: [mean]}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  private static List<String> failing(String rule) {
    return Packed.check("r: " + rule, costs().table()).stream()
        .flatMap(finding -> finding.places().stream())
        .map(Place::a1)
        .toList();
  }

  private static List<Verdict> shares(String share) {
    return shares("other", share);
  }

  private static List<Verdict> proportions(String share) {
    return shares("proportion", share);
  }

  private static List<Verdict> shares(String role, String share) {
    Table table =
        Tables.tidy("area | cost:sum | top:" + role + "\nA | 1000 | " + share)
            .link("cost", Link.LARGEST_SHARE, "top")
            .table();
    return Packed.check("d: {kind: dominance, rules: [{n: 1, k: 50}]}", table).stream()
        .map(Finding::verdict)
        .toList();
  }
}
