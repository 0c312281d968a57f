package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Verdict;

/** Variables side by side, and rows of statistics that a program names. */
class DescribedVariablesTest {
  @TempDir Path temporary;

  @Test
  void headsOfVariablesSayNothingOfTheFigures() throws IOException {
    String table =
        "Statistic,Pay gap (%),Hourly rate,Employee count,Years in role"
            + "|count,512.0,512.0,512.0,512.0|mean,11.86,21.76,6.02,4.1|std,5.21,5.31,1.75,2.2";
    assertThat(verdict(table)).isEqualTo(Verdict.PASS);
  }

  @Test
  void ofHowManyAVariableIsKnownIsSmall() throws IOException {
    assertThat(verdict("Statistic,Pay gap (%),Hourly rate|count,6,6|mean,11.86,21.76|std,5.2,5.3"))
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void ofHowManyMoreAnotherVariableIsKnownIsForAPerson() throws IOException {
    assertThat(verdict(",age,weeks|count,512.0,509.0|mean,30.12,38.6|std,8.1,17.9"))
        .isEqualTo(Verdict.REVIEW);
    assertThat(verdict(",age,weeks|count,512.0,412.0|mean,30.12,38.6|std,8.1,17.9"))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void aTotalThatAllRowsShareTellsTheOneThatACopyWouldWithhold() throws IOException {
    String table = "variable,n_total,n_known|age,512,509|ethnicity,512,402|postcode,%s,480";
    assertThat(copy(table.formatted("512"))).isEmpty();
    assertThat(copy(table.formatted("530"))).isNotEmpty();
  }

  private Iterable<String> copy(String table) throws IOException {
    return new SmallSubmission(temporary).write("a.csv", table).copy("a.csv");
  }

  private Verdict verdict(String table) throws IOException {
    return new SmallSubmission(temporary).verdict(table);
  }
}
