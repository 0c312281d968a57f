package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class RiskScoreRuleTest {
  private static final String THREE_AND_ONE =
      "s: {kind: risk-score, scores: {small-count: 3, dominated-line: 1}}";

  @ParameterizedTest
  @CsvSource({"9, 20, REVIEW", "10, 20, PASS", "0, 20, REVIEW", "0, 9, FAIL", "9, 8, REVIEW"})
  void pointsAddUpToTheCut(String one, String other, Verdict verdict) {
    assertThat(verdict(THREE_AND_ONE, table(one, other))).isEqualTo(verdict);
  }

  @Test
  void aTriggerCountsOnceATable() {
    assertThat(verdict("s: {kind: risk-score, cut: 6, scores: {small-count: 3}}", table("9", "8")))
        .isEqualTo(Verdict.REVIEW);
    assertThat(verdict("s: {kind: risk-score, cut: 3, scores: {small-count: 3}}", table("9", "8")))
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void aTriggerWithoutPointsIsForAPerson() {
    List<Finding> findings = Packed.check("s: {kind: risk-score}", table("9", "20"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings).extracting(Finding::need).containsExactly(new Need.Person());
    assertThat(findings)
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("B2");
  }

  @Test
  void thePackSaysWhatASmallCountIs() {
    assertThat(verdict("s: {kind: risk-score, minimum: 5}", table("5", "20")))
        .isEqualTo(Verdict.PASS);
    assertThat(verdict("s: {kind: risk-score, minimum: 5}", table("4", "20")))
        .isEqualTo(Verdict.REVIEW);
  }

  private static Table table(String one, String other) {
    return Tables.tidy("outcome | n:count\nOrder | " + one + "\nNone | " + other).table();
  }

  private static Verdict verdict(String rule, Table table) {
    List<Finding> findings = Packed.check(rule, table);
    assertThat(findings).hasSizeLessThan(2);
    return Finding.worst(findings);
  }
}
