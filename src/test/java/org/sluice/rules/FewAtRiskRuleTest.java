package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class FewAtRiskRuleTest {
  private static final String TEN = "r: {kind: few-at-risk}";
  private static final String NO_STEPS = "r: {kind: few-at-risk, per-step: 0}";
  private static final String NOTED = "r: {kind: few-at-risk, verdict: note}";

  @Test
  void tenAtRiskAreEnoughAndNineAreNot() {
    assertPasses(TEN, curve("0 | 200 | 1", "30 | 10 | 0.9"));
    List<Finding> findings = Packed.check(TEN, curve("0 | 200 | 1", "30 | 9 | 0.9"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("B3", "C3");
    assertThat(findings.get(0).need()).isEqualTo(new Need.Withhold());
    assertThat(findings.get(0).statbarn()).isEqualTo(Statbarn.HAZARD_SURVIVAL_TABLES);
    assertThat(findings.get(0).message()).contains("minimum of 10 are at risk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n.risk", "n_risk", "Number at risk", "at_risk", "nrisk", "No. at risk"})
  void theNumberAtRiskIsToldByItsHead(String head) {
    Table table = Tables.tidy("time | " + head + ":count\n0 | 200\n30 | 9").table();
    assertPlaces(TEN, table, "B3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Days",
        "time",
        "t",
        "Weeks since order",
        "Follow-up (years)",
        "Months",
        "Time (d)"
      })
  void theTimeIsToldByItsHead(String head) {
    assertPlaces(TEN, Tables.tidy(head + " | n.risk:count\n0 | 200\n3 | 9").table(), "B3");
  }

  @Test
  void theTimeMayStandAmongTheFigures() {
    Table table =
        Tables.tidy("group | Days:other | n.risk:count\nA | 0 | 200\nA | 30 | 9\nB | 0 | 8")
            .table();
    assertPlaces(TEN, table, "C3", "C4");
  }

  @Test
  void aStepOfTenPassesAndOneOfNineDoesNot() {
    assertPasses(TEN, curve("0 | 200 | 1", "30 | 190 | 0.95"));
    List<Finding> findings = Packed.check(TEN, curve("0 | 200 | 1", "30 | 191 | 0.955"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("B3", "C3");
    assertThat(findings.get(0).message()).contains("step").contains("minimum of 10");
  }

  @Test
  void noStepIsNoSmallStep() {
    assertPasses(TEN, curve("0 | 200 | 1", "30 | 200 | 1"));
  }

  @Test
  void stepsAreAskedForOnlyWherePacksDo() {
    assertPasses(NO_STEPS, curve("0 | 200 | 1", "30 | 199 | 0.995"));
  }

  @Test
  void rowsInAnyOrderAreReadByTheirTime() {
    assertPlaces(TEN, curve("60 | 150 | 0.8", "0 | 200 | 1", "30 | 155 | 0.9"), "B2", "C2");
  }

  @Test
  void eachGroupHasACurveOfItsOwn() {
    assertPasses(
        TEN,
        Tables.tidy(
                "group | time | n.risk:count\nA | 0 | 200\nB | 0 | 195\nA | 9 | 100\nB | 9 | 96")
            .table());
  }

  @Test
  void printedEventsAreTheStep() {
    String head = "time | n.risk:count | n.event:count | surv:proportion\n";
    assertPasses(TEN, Tables.tidy(head + "0 | 200 | 0 | 1\n30 | 195 | 10 | 0.95").table());
    assertPlaces(
        TEN, Tables.tidy(head + "0 | 200 | 0 | 1\n30 | 180 | 9 | 0.95").table(), "C3", "D3");
  }

  @Test
  void aFallAsSmallAsTheEventsWouldTellThem() {
    String rows = "time | n.risk:count | n.event:count\n0 | 200 | 0\n30 | 194 | 5";
    assertPlaces(TEN, Tables.tidy(rows).table(), "B3", "C3");
  }

  @Test
  void eventsThatAreWithheldAreToldByTheFall() {
    String head = "time | n.risk:count | n.event:count\n0 | 200 | 0\n30 | ";
    assertPlaces(TEN, Tables.tidy(head + "195 | [c]").table(), "B3");
    assertPasses(TEN, Tables.tidy(head + "190 | [c]").table());
  }

  @Test
  void aRunningNumberOfEventsRisesByTheStep() {
    String head = "time | n.risk:count | cumulative events:count\n0 | 200 | 0\n30 | 150 | ";
    assertPasses(TEN, Tables.tidy(head + "12\n60 | 100 | 22").table());
    assertPlaces(TEN, Tables.tidy(head + "12\n60 | 100 | 21").table(), "C4");
  }

  @Test
  void fewCensoredAreUnsafeUnlessAPackSaysOtherwise() {
    Table table =
        Tables.tidy("time | n.risk:count | n.censor:count\n0 | 200 | 0\n9 | 90 | 9").table();
    assertPlaces(TEN, table, "C3");
    assertPasses("r: {kind: few-at-risk, censor-marks: safe}", table);
    assertPasses("r: {kind: few-at-risk, per-step: 9}", table);
  }

  @Test
  void aCurveWithoutItsNumberAtRiskCannotBeAssessed() {
    assertReview(
        Tables.tidy("time | surv:proportion\n0 | 1\n30 | 0.9").table(), "no number at risk");
  }

  @Test
  void aCurveOverAHiddenNumberCannotBeAssessed() {
    assertReview(curve("0 | 200 | 1", "30 | [c] | 0.9"), "is withheld");
  }

  @Test
  void aMarkThatClaimsFewIsFew() {
    assertPlaces(TEN, curve("0 | 200 | 1", "30 | <10 | 0.9"), "C3");
  }

  @Test
  void atLeastAsManyAreAtRiskAsLater() {
    assertPasses(TEN, curve("0 | 200 | 1", "15 |  | 0.97", "20 | [c] | 0.96", "30 | 100 | 0.9"));
    assertReview(curve("0 | 200 | 1", "30 | 100 | 0.9", "45 |  | 0.8"), "no number at risk");
  }

  @Test
  void whereTheCurveIsWithheldTooNothingIsLeftToAssess() {
    assertPasses(TEN, curve("0 | 200 | 1", "30 | [c] | [c]"));
  }

  @Test
  void childrenAtRiskByCalendarYearAreNoCurve() {
    assertPasses(
        TEN,
        Tables.tidy("year | children at risk:count\n2021 | 203\n2022 | 200\n2023 | 4").table());
  }

  @Test
  void childrenAtRiskByAreaAreNoCurve() {
    assertPasses(TEN, Tables.tidy("area | children at risk:count\nNorth | 4").table());
  }

  @Test
  void personTimeWithoutPeopleCannotBeAssessed() {
    assertReview(Tables.tidy("area | pyears:person-time\nNorth | 40").table(), "person-time");
    assertPasses(TEN, Tables.tidy("area | n:count | pyears:person-time\nNorth | 9 | 40").table());
  }

  @Test
  void aHazardRatioIsNoCurve() {
    assertPasses(
        TEN, Tables.tidy("time | hazard ratio:ratio | HR hazard:other\n30 | 2 | 2").table());
  }

  @Test
  void theCurveOfATableWithEnoughAtRiskNeedsNoOtherDenominator() {
    Table table = curve("0 | 200 | 1", "30 | 150 | 0.75");
    assertThat(Packed.check("d: {kind: low-denominator}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertPasses("d: {kind: low-denominator}\n" + TEN, table);
    assertThat(Packed.check("d: {kind: low-denominator}\n" + NOTED, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  private static void assertPasses(String rule, Table table) {
    assertThat(Packed.check(rule, table)).isEmpty();
  }

  private static void assertPlaces(String rule, Table table, String... places) {
    List<Finding> findings = Packed.check(rule, table);
    assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.FAIL);
    assertThat(findings)
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactlyInAnyOrder(places);
  }

  private static void assertReview(Table table, String why) {
    List<Finding> findings = Packed.check(TEN, table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).message()).startsWith("Cannot assess").contains(why);
    assertThat(findings.get(0).need()).isEqualTo(new Need.Person());
  }

  private static Table curve(String... rows) {
    return Tables.tidy("time | n.risk:count | surv:proportion\n" + String.join("\n", rows)).table();
  }
}
