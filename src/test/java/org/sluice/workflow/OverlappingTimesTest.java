package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Verdict;

/** Two years that end a quarter apart, and the quarters that part them. */
class OverlappingTimesTest {
  private static final String YEARS =
      "period,applications|year ending March 2024,47|year ending June 2024,44";

  @TempDir Path temporary;

  @Test
  void theHiddenQuarterIsTheYearsAndTheOldQuarter() throws IOException {
    SmallSubmission submission =
        submission("|April to June 2023,12|April to June 2024,[c]"); // 44 - 47 + 12 = 9
    assertThat(submission.rules("a.csv")).contains("derivable");
    assertThat(submission.copy("a.csv"))
        .contains("April to June 2023,[c]", "April to June 2024,[c]");
  }

  @Test
  void theQuarterWithoutARowIsTheYearsAndTheOldQuarter() throws IOException {
    SmallSubmission submission = submission("|April to June 2023,12");
    assertThat(submission.rules("a.csv")).contains("small-counts");
    assertThat(submission.copy("a.csv")).isEmpty();
  }

  @Test
  void monthsMakeUpAQuarter() throws IOException {
    assertThat(submission("|April 2023,10|May to June 2023,12|2024 Q2,[c]").verdict())
        .isNotEqualTo(Verdict.FAIL); // 44 - 47 + 22 = 19
    assertThat(submission("|April 2023,0|May to June 2023,12|2024 Q2,[c]").rules("a.csv"))
        .contains("derivable");
  }

  @Test
  void aQuarterThatIsLargeEnoughIsNone() throws IOException {
    assertThat(submission("|April to June 2023,14").verdict()).isNotEqualTo(Verdict.FAIL);
  }

  @Test
  void figuresThatDenyItAreOfSomethingElse() throws IOException {
    assertThat(submission("|April to June 2023,12|April to June 2024,31").verdict())
        .isNotEqualTo(Verdict.FAIL);
  }

  private SmallSubmission submission(String quarters) throws IOException {
    return new SmallSubmission(temporary).write("a.csv", YEARS + quarters);
  }
}
