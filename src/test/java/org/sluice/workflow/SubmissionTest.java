package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Problem;
import org.sluice.finding.Supplied;
import org.sluice.finding.Verdict;
import org.sluice.format.decoded.Limits;

/** With several paths, each one's description tells of its own files and of no others. */
class SubmissionTest {
  @TempDir Path temporary;
  private Path first = Path.of("");
  private Path second = Path.of("");

  @BeforeEach
  void twoInputs() throws IOException {
    first = Files.createDirectory(temporary.resolve("first"));
    second = Files.createDirectory(temporary.resolve("second"));
    for (Path input : List.of(first, second)) {
      Files.writeString(input.resolve("a.csv"), "area,x\nNorth,31\n");
      Files.writeString(input.resolve("areas.csv"), "child,parent\nNorth,All\n");
    }
  }

  private Submission described(String text, Path... inputs) throws IOException {
    Files.writeString(first.resolve("sluice.yaml"), text);
    return Submission.described(
        Inputs.under(List.of(inputs), temporary.resolve("out")), Limits.standard());
  }

  @Test
  void aDescriptionAppliesToTheFilesOfItsOwnInput() throws IOException {
    Submission submission =
        described(
            "outputs:\n  - {file: a.csv, role: supporting, measures: {x: {role: count}}}\n",
            first,
            second);
    assertThat(submission.declared("first/a.csv").isNone()).isFalse();
    assertThat(submission.declared("second/a.csv").isNone()).isTrue();
    assertThat(submission.isSupporting("first/a.csv")).isTrue();
    assertThat(submission.isSupporting("second/a.csv")).isFalse();
    assertThat(submission.isDescription("first/sluice.yaml")).isTrue();
    assertThat(submission.assessment("first/sluice.yaml").path()).isEqualTo("first/sluice.yaml");
    assertThat(submission.assessment("first/sluice.yaml").verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void wordsOfADescriptionThatTellANumberAreForAPerson() throws IOException {
    Submission submission =
        described(
            """
            project: Cawsey had 7 children in care
            # seven children of Dunmere left
            outputs:
              - {file: a.csv, title: Orders of 2024 by area, keep: [B2]}
            requests:
              - {finding: 3f9a, reason: "a single child moved"}
            """,
            first);
    assertThat(submission.assessment("first/sluice.yaml").verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(submission.assessment("first/sluice.yaml").problems())
        .extracting(Problem::found)
        .containsOnlyOnce("numbers in the words of line 1, 2, 6");
  }

  @Test
  void wordsOfADescriptionThatTellNoNumberPass() throws IOException {
    Submission submission =
        described(
            """
            project: Children aged 0 to 17 in care, 2024
            # tables 1 to 3, counts below 10 are withheld
            outputs:
              - {file: a.csv, title: Orders of 2024 by area, keep: [B2]}
            requests:
              - {finding: 3f9a, reason: "structural zero: no court of that kind"}
            """,
            first);
    assertThat(submission.assessment("first/sluice.yaml").verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void whatIsSaidOfAFileIsSaidOfNoOtherInput() throws IOException {
    Submission submission =
        described("outputs:\n  - {file: a.csv, title: Orders, sample: all}\n", first, second);
    assertThat(submission.declared("first/a.csv").supplied())
        .containsExactlyInAnyOrder(Supplied.TITLE, Supplied.SAMPLE);
    assertThat(submission.declared("second/a.csv").supplied()).isEmpty();
  }

  @Test
  void aHierarchyIsFoundBelowTheInputThatNamesIt() throws IOException {
    Submission submission =
        described(
            """
            hierarchies: {areas: areas.csv}
            outputs:
              - {file: a.csv, dimensions: {area: {hierarchy: areas}}}
            """,
            first,
            second);
    assertThat(submission.isSupporting("first/areas.csv")).isTrue();
    assertThat(submission.isSupporting("second/areas.csv")).isFalse();
    assertThat(submission.assessment("first/sluice.yaml").problems()).isEmpty();
  }

  @Test
  void aFaultNamesTheDescriptionByItsPathInTheRun() throws IOException {
    Submission submission = described("outputs:\n  - {file: b.csv}\nxyz: 1\n", second, first);
    assertThat(submission.assessment("first/sluice.yaml").problems())
        .extracting(Problem::place)
        .containsExactly("first/sluice.yaml:3:1", "first/sluice.yaml");
  }

  @Test
  void aDescriptionInAFolderBelowTheRootIsAFileLikeAnyOther() throws IOException {
    Path below = Files.createDirectory(second.resolve("below"));
    Files.writeString(below.resolve("sluice.yaml"), "outputs:\n  - {file: a.csv}\n");
    Submission submission = described("outputs: []\n", first, second);
    assertThat(submission.isDescription("second/below/sluice.yaml")).isFalse();
  }
}
