package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** What the mean of a yes or no tells, by figures that a reader multiplies by eye. */
class ImpliedYesesTest {
  private static final String RULE = "i: {kind: implied-count}";

  /** 0.04 of 100 are 4, and the spread of 4 ones and 96 noughts is 0.1969. */
  @Test
  void aSpreadTellsThatAMeanIsOfAYesOrNo() {
    List<Finding> findings = Packed.check(RULE, means("outcome", "0.04 | 0.197"));
    assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.FAIL);
    assertThat(findings)
        .flatExtracting(Finding::evidence)
        .containsExactly("B2: possible: {4}", "C2: possible: {4}");
  }

  /** Over all units it is 0.1960, and the error of the mean is a tenth of the spread. */
  @Test
  void theSpreadMayBeOverAllUnitsAndTheErrorIsATenthOfIt() {
    assertThat(Packed.check(RULE, means("outcome", "0.04 | 0.196"))).isNotEmpty();
    assertThat(Packed.check(RULE, means("outcome", "0.04 | 0.195"))).isEmpty();
    assertThat(Packed.check(RULE, table("mean outcome", ":se", "0.04 | 0.0197")))
        .flatExtracting(Finding::evidence)
        .contains("B2: possible: {4}");
  }

  /** Statistics below each other are rows of one case each. */
  @Test
  void aSpreadInARowOfItsOwnTellsItToo() {
    Table table =
        Tables.tidy(
                "area | mean outcome:mean | spread:sd | n:denominator\n"
                    + "North | 0.04 |  | 100\nNorth |  | 0.197 | 100")
            .link("mean outcome", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(RULE, table))
        .flatExtracting(Finding::evidence)
        .containsExactly("B2: possible: {4}", "C3: possible: {4}");
  }

  /** 4 times 96 over 100 times 99 are 0.0388. */
  @ParameterizedTest
  @CsvSource({"mean, variance, 0.0388", "proportion, sd, 0.197", "proportion, variance, 0.0388"})
  void aProportionAndAVarianceTellItToo(String role, String spread, String printed) {
    Table table =
        Tables.tidy(
                "area | outcome:"
                    + role
                    + " | spread:"
                    + spread
                    + " | n:denominator\n"
                    + "North | 0.04 | "
                    + printed
                    + " | 100")
            .link("outcome", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(RULE, table))
        .flatExtracting(Finding::evidence)
        .contains("B2: possible: {4}", "C2: possible: {4}");
  }

  @ParameterizedTest
  @CsvSource({"0.46, 0.501", "0.44, 0.220", "0.00, 0.000", "1.40, 0.197", "45.3, 11.2"})
  void manyOrAnotherSpreadTellNothing(String mean, String spread) {
    assertThat(Packed.check(RULE, means("outcome", mean + " | " + spread))).isEmpty();
  }

  @Test
  void aSpreadOfOneDigitIsNoProof() {
    assertThat(Packed.check(RULE, means("outcome", "0.04 | 0.2")))
        .extracting(Finding::verdict)
        .containsOnly(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"died (mean)", "mean female", "mean_is_carer", "Mean smoker flag"})
  void aNameTellsItToo(String head) {
    assertThat(Packed.check(RULE, table(head, ":other", "0.04 | 1")))
        .flatExtracting(Finding::evidence)
        .containsExactly("B2: possible: {4}");
  }

  @Test
  void aNameOfAMeasureDoesNot() {
    assertThat(Packed.check(RULE, table("mean share", ":other", "0.04 | 1"))).isEmpty();
  }

  private static Table means(String head, String figures) {
    return table("mean " + head, ":sd", figures);
  }

  private static Table table(String head, String role, String figures) {
    return Tables.tidy(
            "area | "
                + head
                + ":mean | spread"
                + role
                + " | n:denominator\nNorth | "
                + figures
                + " | 100")
        .link(head, Link.DENOMINATOR, "n")
        .table();
  }
}
