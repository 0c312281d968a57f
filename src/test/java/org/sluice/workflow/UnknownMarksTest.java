package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Columns of few figures and marks that nobody explains. */
class UnknownMarksTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"S1", "[c1]", "<5a", "*1", "c-1"})
  void aColumnThatIsLostForSuchAMarkIsForAPerson(String mark) throws IOException {
    assertThat(
            new SmallSubmission(temporary)
                .verdict("area,patients,diabetic|North,100," + mark + "|South,140,4|East,90,11"))
        .isNotEqualTo(Verdict.PASS);
  }

  @Test
  void figuresThatAllPointToNotesAreForAPerson() throws IOException {
    assertThat(
            new SmallSubmission(temporary)
                .verdict("area,patients,diabetic|North,100,33r|South,140,4r|East,90,11r"))
        .isNotEqualTo(Verdict.PASS);
  }
}
