package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** First tables with a count and its percentage, a mean and its spread in columns of their own. */
class FirstTablesTest {
  private static final String TABLE =
      "origin,fair,,good,"
          + "|home,27,90.0%%,%s"
          + "|abroad,30,10.0%%,90,90.0%%"
          + "|price,6429.2,(3525.1),5913.1,(2615.8)";

  @TempDir Path temporary;

  @Test
  void theCountsAreKnownByThePercentagesBesideThem() throws IOException {
    SmallSubmission submission =
        new SmallSubmission(temporary).write("a.csv", TABLE.formatted("4,10.0%"));
    assertThat(submission.findings("a.csv"))
        .anyMatch(
            finding ->
                finding.rule().equals("small-counts")
                    && finding.places().stream().anyMatch(place -> place.a1().equals("D2")));
  }

  @Test
  void aGroupCalledBIsNoCoefficient() throws IOException {
    assertThat(
            new SmallSubmission(temporary)
                .write(
                    "a.csv",
                    "variable,A,B,SMD|N,88,57,|male,41 (46.6),38 (66.7),0.414"
                        + "|care leaver,14 (15.9),2 (3.5),0.428")
                .rules("a.csv"))
        .contains("small-counts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Group B",
        "Arm B (N=60)",
        "Ill or injured",
        "HR staff",
        "HR",
        "Beta blockers",
        "OR (Oregon)",
        "Estimate group",
        "Below average",
      })
  void aLetterOrAWordOfAHeadMakesNoCoefficientOfACount(String head) throws IOException {
    String table = "variable,Others,%s|male,41 (46.6),28 (46.7)|care leaver,14 (15.9),4 (6.7)";
    assertThat(new SmallSubmission(temporary).write("a.csv", table.formatted(head)).rules("a.csv"))
        .contains("small-counts");
  }

  @Test
  void theMeansAreNone() throws IOException {
    assertThat(
            new SmallSubmission(temporary)
                .write("a.csv", TABLE.formatted("40,10.0%").replace("5913.1", "4"))
                .rules("a.csv"))
        .doesNotContain("small-counts");
  }
}
