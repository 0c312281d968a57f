package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Assessment;
import org.sluice.finding.Verdict;
import org.sluice.format.decoded.Limits;
import org.sluice.grid.Place;
import org.sluice.workflow.CheckRequest.Task;

/**
 * Files that want to break the program: each gives a clear line in the report, and nothing passes.
 */
class HostileFilesTest {
  @TempDir Path temporary;
  private Path input = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    input = Files.createDirectory(temporary.resolve("input"));
  }

  private Assessment check() throws IOException {
    return ((Outcome.Done) Check.run(request())).assessment();
  }

  private CheckRequest request() {
    return new CheckRequest(
        "0.1.0",
        List.of(input),
        "principles",
        temporary.resolve("out"),
        Set.of("html", "json", "md", "sarif", "junit", "csv"),
        Task.CHECK,
        true,
        true,
        Optional.empty(),
        LimitSettings.standard(),
        2,
        Progress.SILENT);
  }

  private void assertReviewed(Assessment assessment, String path) {
    boolean listed =
        assessment.unchecked().stream().anyMatch(file -> file.path().equals(path))
            || assessment.files().stream()
                .anyMatch(
                    file ->
                        file.path().equals(path) && file.verdict().compareTo(Verdict.REVIEW) >= 0);
    assertThat(listed).as(path + " is named as a case for a person").isTrue();
    assertThat(assessment.verdict()).isGreaterThanOrEqualTo(Verdict.REVIEW);
  }

  private void assertReviewed(byte[] bytes) throws IOException {
    Files.write(input.resolve("file.csv"), bytes);
    assertReviewed(check(), "file.csv");
  }

  private void assertReviewed(String text) throws IOException {
    assertReviewed(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileOfZeroBytesIsListed() throws IOException {
    assertReviewed("");
  }

  @Test
  void aBinaryFileIsListed() throws IOException {
    assertReviewed(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1});
  }

  private Assessment wide(String head, String last) throws IOException {
    StringBuilder text = new StringBuilder("area");
    for (int i = 0; i < 200_000; i++) {
      text.append(',').append(head).append(i);
    }
    for (String area : List.of("North", "West", "East")) {
      text.append('\n').append(area).append(",42".repeat(199_999)).append(',').append(last);
    }
    Files.writeString(input.resolve("file.csv"), text.append('\n'));
    return assertTimeoutPreemptively(Duration.ofMinutes(2), this::check);
  }

  @Test
  void twoHundredThousandColumnsAreRead() throws IOException {
    Assessment assessment = wide("c", "42");
    assertThat(assessment.unchecked()).isEmpty();
    assertThat(assessment.files().get(0).tables().get(0).measures()).hasSize(200_000);
    assertReviewed(assessment, "file.csv");
  }

  @Test
  void aSmallCountInTheLastOfTwoHundredThousandColumnsFails() throws IOException {
    Assessment assessment = wide("children_", "3");
    assertThat(assessment.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(assessment.files().get(0).findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo("low-count");
              assertThat(finding.places()).contains(Place.at(3, 200_000));
            });
  }

  @Test
  void twoHundredThousandColumnsOfWordsAreForAPerson() throws IOException {
    assertReviewed(wide("note_", "yes"), "file.csv");
  }

  @Test
  void anUnclosedQuoteIsListed() throws IOException {
    assertReviewed("area,applications\nNorth,31\n\"West,24\nEast,44\n");
  }

  @Test
  void aNulIsListed() throws IOException {
    assertReviewed("area,applications\nNorth,31\nWe\u0000st,24\nEast,44\n");
  }

  @Test
  void aLoneSurrogateIsListed() throws IOException {
    byte[] bytes = "area,applications\nNorth,31\nW...st,24\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, bytes, 28, 3);
    assertReviewed(bytes);
  }

  @Test
  void aRightToLeftOverrideIsListed() throws IOException {
    assertReviewed("area,applications\nNorth,31\nWe\u202Est,24\n");
  }

  @Test
  void aFormulaIsNoFigure() throws IOException {
    assertReviewed("area,applications\nNorth,31\nWest,=1+2\nEast,@SUM(A1)\nSouth,+cmd|x\n");
  }

  @Test
  void aNumberOfAMillionDigitsIsListed() throws IOException {
    assertReviewed("area,children\nNorth," + "7".repeat(1_000_000) + "\nWest,24\n");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = temporary.resolve("secret.csv");
    Files.writeString(secret, "area,applications\nNorth,3\n");
    try {
      Files.createSymbolicLink(input.resolve("file.csv"), secret);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "this disk has no symbolic links");
    }
    Assessment assessment = check();
    assertReviewed(assessment, "file.csv");
    assertThat(assessment.files()).isEmpty();
  }

  @Test
  void aFileThatFailsWhileItIsReadIsListed() throws IOException {
    FileCheck check =
        fileCheck(
            file -> {
              throw new IOException("the disk went away");
            });
    Judged judged = check.judge(new Inputs.Entry("file.csv", input.resolve("file.csv")));
    assertThat(judged.unchecked()).singleElement().extracting("why").asString().contains("read");
    assertThat(judged.defect()).isFalse();
  }

  @Test
  void aFileThatMayNotBeReadIsListedAsThat() throws IOException {
    FileCheck check =
        fileCheck(
            file -> {
              throw new AccessDeniedException(file.toString());
            });
    Judged judged = check.judge(new Inputs.Entry("file.csv", input.resolve("file.csv")));
    assertThat(judged.unchecked())
        .singleElement()
        .extracting("why")
        .asString()
        .contains("may not be read")
        .doesNotContain("disk");
  }

  @Test
  void aDefectStrikesOneFileAndIsListed() throws IOException {
    FileCheck check =
        fileCheck(
            file -> {
              throw new IllegalStateException("3");
            });
    Judged judged = check.judge(new Inputs.Entry("file.csv", input.resolve("file.csv")));
    assertThat(judged.defect()).isTrue();
    assertThat(judged.unchecked()).singleElement().extracting("why").asString().contains("defect");
  }

  private FileCheck fileCheck(FileCheck.Opening opening) throws IOException {
    return new FileCheck(
        Judgement.by(PackReview.of("principles").pack().orElseThrow(), Task.CHECK),
        Submission.described(
            Inputs.under(List.of(input), temporary.resolve("out")), Limits.standard()),
        OutputFolder.stagedBeside(temporary.resolve("out")),
        request(),
        opening);
  }

  @Test
  void htmlInLabelsIsEscaped() throws IOException {
    Files.writeString(
        input.resolve("file.csv"),
        "area,applications\n<script>alert(1)</script>,3\nWest,24\nEast,44\nTotal,71\n");
    check();
    assertThat(Files.readString(temporary.resolve("out").resolve("report.html")))
        .doesNotContain("<script>alert");
  }
}
