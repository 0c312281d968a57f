package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.format.ods.OdsFiles.row;
import static org.sluice.format.ods.OdsFiles.sheet;
import static org.sluice.format.ods.OdsFiles.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Verdict;
import org.sluice.format.decoded.Limit;
import org.sluice.format.ods.OdsFiles;
import org.sluice.workflow.CheckRequest.Task;

/** Who runs sluice says how much of a file is opened; what has more is named, and never passes. */
class LimitSettingsTest {
  private static final String SAFE =
      "<table><tr><th>area</th><th>children</th></tr><tr><td>Alderby</td><td>120</td></tr>"
          + "<tr><td>Brackwater</td><td>150</td></tr></table>";

  @TempDir Path temporary;
  private Path input = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    input = Files.createDirectory(temporary.resolve("input"));
  }

  private Assessment check(Task task, String... limits) {
    LimitSettings settings = LimitSettings.of(List.of(limits));
    assertThat(settings.fault()).isEmpty();
    CheckRequest request =
        new CheckRequest(
            "0.1.0",
            List.of(input),
            "principles",
            temporary.resolve("out"),
            Set.of("json"),
            task,
            true,
            false,
            Optional.empty(),
            settings,
            1,
            Progress.SILENT);
    return ((Outcome.Done) Check.run(request)).assessment();
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void aFileOverALimitIsNotCheckedAndNeverPasses(Task task) throws IOException {
    Files.writeString(input.resolve("page.html"), SAFE);
    assertThat(check(task).verdict()).isEqualTo(Verdict.PASS);
    Assessment over = check(task, "html-elements=8");
    assertThat(over.verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(over.unchecked())
        .singleElement()
        .extracting("why")
        .asString()
        .contains("it has more than 8 elements of HTML; `--limit html-elements=N` opens more");
    assertThat(over.limits()).containsExactly("html-elements=8");
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void aPartOverALimitIsAFindingBesideWhatWasRead(Task task) throws IOException {
    String wide = "<table><tr><td colspan=9>12</td></tr></table>";
    Files.writeString(input.resolve("page.html"), SAFE + wide);
    Assessment over = check(task, "html-cells=9");
    assertThat(over.verdict()).isEqualTo(Verdict.REVIEW);
    FileAssessment file = over.files().get(0);
    assertThat(file.tables()).hasSize(1);
    assertThat(file.findings())
        .extracting("message")
        .anyMatch(message -> message.toString().contains("`--limit html-cells=N` opens more"));
  }

  @Test
  void aSubmissionSetsNoLimit() throws IOException {
    Files.writeString(input.resolve("page.html"), SAFE);
    Files.writeString(
        input.resolve("sluice.yaml"), "limits: {html-elements: 99}\nlimit: html-elements=99\n");
    Assessment assessment = check(Task.CHECK, "html-elements=8");
    assertThat(assessment.unchecked()).extracting("path").contains("page.html");
    assertThat(assessment.limits()).containsExactly("html-elements=8");
    assertThat(assessment.files())
        .filteredOn(file -> file.path().equals("sluice.yaml"))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.verdict()).isEqualTo(Verdict.REVIEW);
              assertThat(file.problems())
                  .filteredOn(problem -> problem.expected().equals("a known key"))
                  .hasSize(2);
            });
  }

  @Test
  void aCopyThatIsOverALimitIsNotLeftHalfWritten() throws IOException {
    String styles =
        "<o:document-styles xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>"
            + "<o:styles/></o:document-styles>";
    byte[] book =
        OdsFiles.of(
            "",
            sheet(
                "Children",
                row(text("area"), text("children")),
                row(text("Alderby"), text("4")),
                row(text("Brackwater"), text("150")),
                row(text("Cawsey"), text("64")),
                row(text("Dunmere"), text("71"))),
            "styles.xml",
            styles);
    Files.write(input.resolve("book.ods"), book);
    check(Task.CHECK);
    Path copy = temporary.resolve("out/redacted/book.ods");
    assertThat(copy).exists();
    Assessment over = check(Task.CHECK, "style-elements=1");
    assertThat(copy).doesNotExist();
    assertThat(over.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(over.files().get(0).redaction().orElseThrow().why())
        .contains("it has more than 1 elements", "`--limit style-elements=N` opens more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sheet=5", "sheets", "=5", "", "SHEETS=5", "json_depth=5"})
  void aWrongNameIsToldAllNames(String setting) {
    String fault = LimitSettings.of(List.of(setting)).fault().orElseThrow();
    assertThat(fault).startsWith("expected NAME=VALUE").endsWith("found " + setting);
    assertThat(fault).contains(Arrays.stream(Limit.values()).map(Limit::title).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "",
        "1e9",
        "5.0",
        "1,000",
        "٣",
        "1000000000001",
        "99999999999999999999"
      })
  void aWrongValueIsToldWhatMayBe(String value) {
    assertThat(LimitSettings.of(List.of("cells=" + value)).fault())
        .contains(
            "expected cells=VALUE with a whole number from 1 to 1000000000000, found cells="
                + value);
  }

  @Test
  void theLaterOfTwoSettingsHolds() {
    LimitSettings settings = LimitSettings.of(List.of("cells=5", "sheets=2", "cells=7"));
    assertThat(settings.settings()).containsExactly("sheets=2", "cells=7");
    assertThat(LimitSettings.of(List.of("sheets=1000")).settings()).isEmpty();
  }

  @Test
  void theHelpListsEveryLimitOnALineOfAScreen() {
    assertThat(LimitSettings.help()).hasSameSizeAs(Limit.values());
    assertThat(LimitSettings.help()).allMatch(line -> line.length() <= 80);
    Stream.of("sheets", "1000", "more than N sheets")
        .forEach(word -> assertThat(LimitSettings.help()).anyMatch(line -> line.contains(word)));
  }
}
