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
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class UnreliableRuleTest {
  private static final String RULE = "u: {kind: unreliable}";
  private static final String ERRORS = "u: {kind: unreliable, withhold-below: 0, flag-below: 0}";

  @ParameterizedTest
  @CsvSource({"29, FAIL", "30, NOTE", "59, NOTE", "0, FAIL", "<30, FAIL"})
  void fewSampledUnits(String n, Verdict verdict) {
    assertThat(Packed.check(RULE, sampled(n)))
        .extracting(Finding::verdict)
        .containsExactly(verdict);
  }

  @Test
  void sixtyUnitsAreEnough() {
    assertThat(Packed.check(RULE, sampled("60"))).isEmpty();
  }

  @Test
  void whatRestsOnTooFewIsWithheldAndAFlagAsksForNothing() {
    assertThat(Packed.check(RULE, sampled("29")))
        .extracting(Finding::need)
        .containsExactly(new Need.Withhold());
    assertThat(Packed.check(RULE, sampled("59")))
        .extracting(Finding::need)
        .containsExactly(new Need.Nothing());
  }

  @ParameterizedTest
  @CsvSource({"[c]", "''"})
  void anUnknownNumberOfUnitsIsForAPerson(String n) {
    assertThat(Packed.check(RULE, sampled(n)))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void estimatesWithoutANumberOfUnitsAreForAPerson() {
    List<Finding> findings =
        Packed.check(RULE, Tables.tidy("area | m:mean\nA | 3.1\nB | [c]").table());
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(places(findings)).containsExactly("B2");
  }

  @Test
  void theUnweightedNumberCountsAndNotTheWeightedOne() {
    Table table =
        Tables.tidy(
                "area | base:denominator | unweighted_n:count | p:percent\n"
                    + "A | 90000 | 29 | 31.0")
            .link("p", Link.DENOMINATOR, "base")
            .table();
    assertThat(places(Packed.check(RULE, table))).containsExactly("D2");
  }

  @Test
  void aLinkedNumberDoesWhereNoneIsNamed() {
    Table table =
        Tables.tidy("area | n:denominator | p:percent\nA | 29 | 31.0")
            .link("p", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(RULE, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void countsAreEstimatesOnlyWhereTheyAreWeighted() {
    assertThat(Packed.check(RULE, Tables.tidy("area | n:count\nA | 20").table())).isEmpty();
    assertThat(Packed.check(RULE, Tables.tidy("area | weighted_n:count\nA | 20").table()))
        .hasSize(1);
    assertThat(Packed.check(RULE, Tables.tidy("area | n:count\nA | 20.5").table())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "rse, 29.9, false",
    "rse, 30, true",
    "RSE (%), 30, true",
    "cv, 0.29, false",
    "cv, 0.30, true",
    "rse_pct, 0.9, false",
    "relative standard error, 31, true"
  })
  void aLargeRelativeErrorNeedsAFlag(String head, String error, boolean flagged) {
    Table table = Tables.tidy("area | m:mean | " + head + ":se\nA | 10.0 | " + error).table();
    List<Finding> findings = Packed.check(ERRORS, table);
    assertThat(!findings.isEmpty()).isEqualTo(flagged);
    assertThat(findings).extracting(Finding::verdict).allMatch(Verdict.NOTE::equals);
  }

  @ParameterizedTest
  @CsvSource({"10.0, 2.99, false", "10.0, 3.00, true", "-10.0, 3.00, true", "0, 3.00, false"})
  void anErrorIsHeldAgainstItsEstimate(String estimate, String error, boolean flagged) {
    Table table = Tables.tidy("area | m:mean | m_se:se\nA | " + estimate + " | " + error).table();
    assertThat(Packed.check(ERRORS, table).isEmpty()).isEqualTo(!flagged);
  }

  @Test
  void whatMayNotLeaveNeedsNoFlag() {
    Table table =
        Tables.tidy("area | sample:count | m:mean | rse:se\nA | 29 | 10.0 | 40\nB | 90 | 10.0 | 40")
            .table();
    List<Finding> findings = Packed.check(RULE, table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL, Verdict.NOTE);
    assertThat(places(findings)).containsExactly("C2", "C3");
  }

  @Test
  void anErrorBelongsToTheEstimateOnItsLeft() {
    Table table = Tables.tidy("area | a:mean | b:mean | se:se\nA | 1.0 | 10.0 | 1.0").table();
    List<Finding> findings = Packed.check(ERRORS, table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(places(findings)).containsExactly("B2");
  }

  private static Table sampled(String n) {
    return Tables.tidy("area | sample:count | m:mean\nA | " + n + " | 3.1").table();
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().flatMap(finding -> finding.places().stream()).map(Place::a1).toList();
  }
}
