package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Verdict;

/** What a submission wishes of its own files, where there is a choice. */
class WishesTest {
  private static final String TABLE =
      "area,boys,girls,Total|Alderby,3,20,23|Brackley,25,30,55|Cawsey,40,22,62|Total,68,72,140";

  @TempDir private Path temporary;

  @Test
  void whatIsKeptStaysAndOthersGoForIt() throws IOException {
    assertThat(copy("keep: [C2]")).contains("Alderby,[c],20,[c]");
    assertThat(copy("keep: [D2]")).contains("Alderby,[c],[c],23");
  }

  @Test
  void whatIsPreferredGoesFirst() throws IOException {
    assertThat(copy("prefer: [C2, B4, C4]")).contains("Alderby,[c],[c],23", "Cawsey,[c],[c],62");
    assertThat(copy("prefer: [C2, B3, C3]")).contains("Alderby,[c],[c],23", "Brackley,[c],[c],55");
    assertThat(copy("weights: {\"C2:C5\": 50}")).contains("Alderby,[c],20,[c]");
  }

  @Test
  void noWishKeepsAnUnsafeFigurePublished() throws IOException {
    SmallSubmission submission = submission("keep: [B2]");
    assertThat(submission.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(temporary.resolve("out/redacted/t.csv")).doesNotExist();
    assertThat(report())
        .contains("a cell that must stay published goes with one that must be withheld: B2");
  }

  @Test
  void wishesThatForbidEveryChoiceAreNamed() throws IOException {
    submission("keep: [C2, D2]").verdict();
    assertThat(temporary.resolve("out/redacted/t.csv")).doesNotExist();
    assertThat(report()).contains("while these stay published: C2, D2");
  }

  private SmallSubmission submission(String wishes) throws IOException {
    return new SmallSubmission(temporary)
        .write("t.csv", TABLE)
        .write("sluice.yaml", "outputs:|  - file: t.csv|    " + wishes);
  }

  private List<String> copy(String wishes) throws IOException {
    submission(wishes).verdict();
    return Files.readAllLines(temporary.resolve("out/redacted/t.csv"));
  }

  private String report() throws IOException {
    return Files.readString(temporary.resolve("out/report.json"));
  }
}
