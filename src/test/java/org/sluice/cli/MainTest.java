package org.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String SAFE = "area,applications\nNorth,31\nWest,24\nEast,44\nTotal,99\n";
  private static final String UNSAFE = "area,applications\nNorth,31\nWest,4\nEast,44\nTotal,79\n";

  @TempDir Path temporary;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(temporary.resolve("file.csv"), text);
  }

  private int check(String text, String... more) throws IOException {
    List<String> arguments = new java.util.ArrayList<>(List.of("check", file(text).toString()));
    arguments.addAll(List.of("--out", temporary.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void aSafeTablePasses() throws IOException {
    assertThat(check(SAFE)).isZero();
  }

  @Test
  void anUnsafeTableFails() throws IOException {
    assertThat(check(UNSAFE)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("FAIL");
  }

  @Test
  void whatNeedsAPersonIsThreeUnlessItIsToFail() throws IOException {
    String image = "\u0089PNG\r\n\u001a\n";
    Files.write(temporary.resolve("file.csv"), image.getBytes(StandardCharsets.ISO_8859_1));
    String path = temporary.resolve("file.csv").toString();
    String folder = temporary.resolve("out").toString();
    assertThat(run("check", path, "-o", folder)).isEqualTo(3);
    assertThat(run("check", path, "-o", folder, "--fail-on", "review")).isEqualTo(1);
  }

  @Test
  void aPackThatRoundsAtRandomIsRefusedWithoutAKeyAndDrawsTheSameWithIt() throws IOException {
    Path pack =
        Files.writeString(
            temporary.resolve("random.yaml"),
            """
            pack: at-random
            title: Random rounding
            version: 1
            extends: principles
            rules:
              rounding: {kind: not-rounded, base: 5, method: random}
            protect:
              then: {round: {base: 5, method: random}}
            """);
    String table = "area,n\nNorth,31\nSouth,42\nWest,53\nEast,64\nUpper,76\nLower,88\n";
    assertThat(check(table, "--rules", pack.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--rounding-key");
    Path key = Files.writeString(temporary.resolve("key"), "too short");
    assertThat(check(table, "--rules", pack.toString(), "--rounding-key", key.toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("16 bytes");
    Files.writeString(key, "long enough for a key");
    assertThat(check(table, "--rules", pack.toString(), "--rounding-key", key.toString()))
        .isEqualTo(1);
    Path copy = temporary.resolve("out").resolve("redacted").resolve("file.csv");
    String first = Files.readString(copy);
    assertThat(first).isNotEqualTo(table);
    check(table, "--rules", pack.toString(), "--rounding-key", key.toString());
    assertThat(Files.readString(copy)).isEqualTo(first);
  }

  @Test
  void wrongUsageIsTwoAndSaysWhatWasExpected() throws IOException {
    assertThat(run("check")).isEqualTo(2);
    assertThat(check(SAFE, "--format", "pdf")).isEqualTo(2);
    assertThat(check(SAFE, "--rules", "principels")).isEqualTo(2);
    assertThat(run("check", temporary.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("html, json")
        .contains("principles")
        .contains("nothing there");
  }

  @Test
  void aLimitIsSetByItsNameAndStandsInTheReport() throws IOException {
    assertThat(check(SAFE)).isEqualTo(0);
    Path report = temporary.resolve("out").resolve("report.json");
    assertThat(Files.readString(report)).doesNotContain("limits");
    assertThat(check(SAFE, "--limit", "sheets=5", "--limit", "cells=7")).isEqualTo(0);
    assertThat(Files.readString(report)).contains("\"sheets=5\"", "\"cells=7\"");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("limits: sheets=5, cells=7");
    assertThat(check(SAFE, "--limit", "sheet=5")).isEqualTo(2);
    assertThat(check(SAFE, "--limit", "sheets=none")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("--limit: expected NAME=VALUE with one of the names parts, ")
        .contains("--limit: expected sheets=VALUE with a whole number from 1 to ");
  }

  @Test
  void theHelpOfBothVerbsListsTheLimits() {
    for (String verb : List.of("check", "audit")) {
      out.reset();
      assertThat(run(verb, "--help")).isEqualTo(0);
      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains("--limit=NAME=VALUE", "more than N sheets");
    }
  }

  @Test
  void aWrongOptionIsOneLineAndWhereToReadMore() {
    assertThat(run("check", "--bogus", "x")).isEqualTo(2);
    assertThat(run("chekc")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(5)
        .contains("Try 'sluice check --help'.", "Did you mean: sluice check?");
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsWrongUsageAndNamedAsTheUserWroteIt() throws IOException {
    Path file = file(SAFE);
    List<String> folders = List.of(file.toString(), file + "/below", file + "/below/deeper");
    for (String folder : folders) {
      err.reset();
      assertThat(run("check", file.toString(), "-o", folder)).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("sluice: " + folder + ": expected a folder to write to, found a file")
          .contains("name another with --out")
          .doesNotContain("defect");
    }
  }

  @Test
  void anOutputFolderWhereNobodyMayWriteIsWrongUsage() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "a system without such a folder");
    assertThat(run("check", file(SAFE).toString(), "-o", "/proc/foo")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("sluice: /proc/foo: expected");
  }

  @Test
  void aRunThatIsRefusedLeavesTheOldReports() throws IOException {
    Path out = Files.createDirectory(temporary.resolve("out"));
    Files.writeString(out.resolve("report.json"), "old");
    assertThat(check(SAFE, "--rules", "principels")).isEqualTo(2);
    assertThat(out.resolve("report.json")).hasContent("old");
  }

  @Test
  void anEmptyPathIsWrongUsage() throws IOException {
    assertThat(run("check", "")).isEqualTo(2);
    assertThat(run("audit", file(SAFE).toString(), "-o", "")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("PATH: expected a file or folder, found an empty path")
        .contains("--out: expected a folder, found an empty path");
  }

  @Test
  void aPathThatNoDiskCanHaveIsWrongUsageWithoutTheWordsOfJava() {
    assertThat(run("check", "a\u0000b")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("expected a path")
        .doesNotContain("java");
  }

  @Test
  void anArgumentLikeAFileOfOptionsIsAPathAndNothingElse() throws IOException {
    Path options = Files.writeString(temporary.resolve("p"), "--no-redact -q");
    assertThat(run("check", "@" + options)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("@" + options);
  }

  @Test
  void whatAScreenWouldObeyIsSpelledOutInComplaints() {
    run("check", "no\u001b[31mred");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("no‹U+001B›[31mred")
        .doesNotContain("\u001b");
  }

  @Test
  void wordsOfOptionsMayBeInCapitals() throws IOException {
    assertThat(check(SAFE, "-f", "HTML,Json", "--color", "Never", "--progress", "NEVER")).isZero();
    assertThat(temporary.resolve("out").resolve("report.html")).exists();
    assertThat(temporary.resolve("out").resolve("report.json")).exists();
  }

  @Test
  void aWrongWordIsToldTheRightOnesAsTheHelpWritesThem() throws IOException {
    assertThat(check(SAFE, "--color", "blue")).isEqualTo(2);
    assertThat(check(SAFE, "--progress", "blue")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("'--color': expected auto, always or never, found blue")
        .contains("'--progress': expected auto, always or never, found blue");
  }

  @Test
  void quietSilencesVerbose() {
    RunOptions options = new RunOptions();
    options.verbose = true;
    assertThat(options.isVerbose()).isTrue();
    options.quiet = true;
    assertThat(options.isVerbose()).isFalse();
  }

  @Test
  void theSummaryNamesRuleAndCellAndHowMuchWasJudged() throws IOException {
    check(UNSAFE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("file.csv  small-counts B3; copy audited and protected")
        .contains("judged: 4 counts and 0 other statistics in 1 table\n");
  }

  @Test
  void whereNoCopyWasAskedForTheSummarySaysSo() throws IOException {
    check(UNSAFE, "--no-redact");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("1 file fails and no copy was asked for")
        .doesNotContain("no copy can leave");
  }

  @Test
  void quietPrintsNothing() throws IOException {
    check(UNSAFE, "--quiet");
    assertThat(out.size()).isZero();
  }

  @Test
  void noRedactWritesNoCopy() throws IOException {
    check(UNSAFE, "--no-redact");
    assertThat(temporary.resolve("out").resolve("redacted")).doesNotExist();
    check(UNSAFE);
    assertThat(temporary.resolve("out").resolve("redacted").resolve("file.csv")).exists();
  }

  @Test
  void restrictedFiguresGoToAFolderOfTheirOwn() throws IOException {
    check(UNSAFE, "--restricted");
    Path restricted = temporary.resolve("out").resolve("restricted");
    assertThat(Files.readString(restricted.resolve("report.json"))).contains("\"value\"");
    assertThat(Files.readString(temporary.resolve("out").resolve("report.json")))
        .doesNotContain("\"value\"");
  }

  @Test
  void anAuditTellsAMarkThatGivesWayFromOneThatHolds() throws IOException {
    Path folder = temporary.resolve("out");
    Files.writeString(
        temporary.resolve("file.csv"),
        "area,applications\nNorth,31\nWest,[c]\nEast,44\nTotal,79\n");
    String path = temporary.resolve("file.csv").toString();
    assertThat(run("audit", path, "-o", folder.toString())).isEqualTo(1);
    Files.writeString(
        temporary.resolve("file.csv"),
        "area,applications\nNorth,31\nWest,[c]\nEast,[c]\nTotal,79\n");
    assertThat(run("audit", path, "-o", folder.toString())).isIn(0, 3);
  }

  @Test
  void theRulesCommandListsShowsExplainsAndValidates() {
    assertThat(run("rules", "list")).isZero();
    assertThat(run("rules", "show", "sail-2025-06")).isZero();
    assertThat(run("rules", "explain", "low-count")).isZero();
    assertThat(run("rules", "schema", "pack")).isZero();
    assertThat(run("rules", "schema", "report")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("sail-2025-06")
        .contains("WHAT IT FINDS");
    assertThat(run("rules", "explain", "low-cuont")).isEqualTo(2);
  }

  @Test
  void aFaultyPackIsRefusedWithLineAndColumn() throws IOException {
    Path pack = Files.writeString(temporary.resolve("mine.yaml"), "pack: mine\nruels: {}\n");
    assertThat(run("rules", "validate", pack.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("mine.yaml:2:1");
  }

  @Test
  void askingForTheVersionLoadsNeitherYamlNorLogging() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sluice.cli.Main",
                "--version")
            .redirectErrorStream(true)
            .start();
    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(loaded)
        .contains("sluice 0.1.0")
        .doesNotContain("org.yaml.snakeyaml")
        .doesNotContain("com.fasterxml.jackson.dataformat.yaml")
        .doesNotContain("ch.qos.logback")
        .doesNotContain("org.slf4j");
  }
}
