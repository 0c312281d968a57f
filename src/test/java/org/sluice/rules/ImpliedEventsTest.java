package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Layout;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** What steps of small survival curves tell, each by a table that a reader solves by eye. */
class ImpliedEventsTest {
  @Test
  void theFirstPrintedStepIsOneFromTheStart() {
    assertThat(evidence("time | survival:proportion | n_risk:count\n3 | 0.917 | 12"))
        .containsExactly("B2: possible: {1}");
  }

  @Test
  void fewPeopleAtRiskAreReasonEnough() {
    String rules =
        """
        c: {kind: few-at-risk, at-risk: 10}
        i: {kind: implied-count, minimum: 10}
        """;
    Table table =
        Tables.tidy("time | survival:proportion | n_risk:count\n1 | 0.917 | 24\n2 | 0.688 | 8")
            .layout(Layout.SURVIVAL)
            .table();
    assertThat(Packed.check(rules, table))
        .filteredOn(finding -> finding.places().stream().anyMatch(at -> at.a1().equals("B3")))
        .extracting(Finding::rule)
        .containsExactly("c");
  }

  @Test
  void nobodyHasAnEventAtTimeZero() {
    assertThat(evidence("time | survival:proportion | n_risk:count\n0 | 1.00 | 200")).isEmpty();
    assertThat(evidence("time | survival:proportion | n_risk:count\n1 | 1.00 | 200"))
        .containsExactly("B2: possible: {0, 1}");
  }

  /** Of 100, 10 and then 10 or 9 of 90: 0.80 is 0.795 to 0.805, and 0.9 times 80 or 81 of 90. */
  @Test
  void aStepOfTenIsSafeAndOneOfNineIsNot() {
    String start = "time | survival:proportion | n_risk:count\n1 | 0.900 | 100\n";
    assertThat(evidence(start + "2 | 0.800 | 90")).isEmpty();
    assertThat(evidence(start + "2 | 0.810 | 90")).containsExactly("B3: possible: {9}");
  }

  /** Five of 100 leave 95 percent and no less; from 95.5 to 93.5 it would be none or one. */
  @Test
  void theStepsTogetherTellMoreThanEachByItself() {
    String curve = "time | survival:percent | n_risk:count\n1 | 95 | 100\n2 | 94 | 95";
    assertThat(evidence(percent(curve))).containsExactly("B2: possible: {5}", "B3: possible: {1}");
  }

  /** Two at risk less than before: three cannot have had the event. */
  @Test
  void noMoreHaveTheEventThanAreNoLongerAtRisk() {
    String curve = "time | survival:percent | n_risk:count\n1 | 99 | 240\n2 | 99 | 238";
    assertThat(evidence(percent(curve)))
        .containsExactly("B2: possible: {2}", "B3: possible: {0, 1}");
  }

  @Test
  void whatHasHappenedTellsAsMuchAsWhatHasNot() {
    assertThat(evidence("time | cumulative incidence:proportion | n_risk:count\n3 | 0.083 | 12"))
        .containsExactly("B2: possible: {1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hazard", "cumhaz"})
  void aHazardIsNoCurveThatFalls(String head) {
    assertThat(
            Packed.check(
                "i: {kind: implied-count}",
                Tables.tidy("time | " + head + ":rate | n_risk:count\n1 | 0.30 | 20\n2 | 0.25 | 14")
                    .layout(Layout.SURVIVAL)
                    .table()))
        .isEmpty();
  }

  @Test
  void withheldEventsAreToldAndPrintedOnesAreJudgedAsCounts() {
    String head = "time | survival:proportion | n_risk:count | deaths:count\n";
    assertThat(evidence(head + "1 | 0.960 | 50 | [c]\n2 | 0.900 | 48 | 3"))
        .containsExactly("B2: possible: {2}");
    assertThat(evidence(head + "1 | 0.960 | 50 | <10")).containsExactly("B2: possible: {2}");
    assertThat(evidence(head + "1 | 0.960 | 50 | 2")).isEmpty();
  }

  /** Of 200 one, two or three leave 99 percent. */
  @Test
  void aMarkThatSaysAsMuchIsNoNews() {
    String head = "time | survival:percent | n_risk:count | deaths:count\n";
    assertThat(evidence(percent(head + "1 | 99 | 200 | <4"))).isEmpty();
    assertThat(evidence(percent(head + "1 | 99 | 200 | <10")))
        .containsExactly("B2: possible: {1, 2, 3}");
  }

  @Test
  void aRoundedNumberAtRiskIsAllThatItMayStandFor() {
    Table table =
        Tables.tidy("time | survival:proportion | n_risk:count\n0 | 1.000 | 120\n1 | 0.975 | 120")
            .roundedTo("n_risk", 40)
            .table();
    List<Finding> findings = Packed.check("i: {kind: implied-count}", table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).evidence()).containsExactly("B3: possible: {3}");
  }

  /** 0.95 of 40 are 38, and no whole number of 30 leaves 0.9 of that: rows are left out. */
  @Test
  void whereStepsWereLeftOutEachIsJudgedByItself() {
    assertThat(
            evidence(
                "time | survival:proportion | n_risk:count\n0 | 1.0000 | 40\n1 | 0.9500 | 40\n2 |"
                    + " 0.8500 | 30\n3 | 0.8000 | 30"))
        .containsExactly("B3: possible: {2}");
  }

  /** A curve that starts again, or whose number at risk rises, is none; nor is one of nobody. */
  @Test
  void whatRisesIsNoCurve() {
    String head = "time | survival:proportion | n_risk:count\n";
    assertThat(evidence(head + "1 | 0.5 | 100\n2 | 0.9 | 100")).isEmpty();
    assertThat(evidence(head + "1 | 0.0 | 0")).isEmpty();
  }

  private static Table percent(String text) {
    return Tables.tidy(text).table();
  }

  private static List<String> evidence(String text) {
    return evidence(Tables.tidy(text).table());
  }

  private static List<String> evidence(Table table) {
    return Packed.check("i: {kind: implied-count}", table).stream()
        .flatMap(finding -> finding.evidence().stream())
        .toList();
  }
}
