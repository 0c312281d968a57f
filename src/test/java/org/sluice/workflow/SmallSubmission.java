package org.sluice.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.finding.Assessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.workflow.CheckRequest.Task;

/**
 * A submission of small files, for a verdict on all of it.
 *
 * @param pack the rules it is checked by
 */
record SmallSubmission(Path temporary, String pack) {
  /** One that is checked by the default pack. */
  SmallSubmission(Path temporary) {
    this(temporary, "principles");
  }

  /** The verdict on tables whose rows are parted by bars. */
  Verdict verdict(String... tables) throws IOException {
    for (int i = 0; i < tables.length; i++) {
      write("table" + i + ".csv", tables[i]);
    }
    return verdict();
  }

  /** Adds a file. */
  SmallSubmission write(String name, String lines) throws IOException {
    Path input = Files.createDirectories(temporary.resolve("input"));
    Files.write(
        input.resolve(name), (lines.replace('|', '\n') + "\n").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The verdict on what was added. */
  Verdict verdict() throws IOException {
    return assessment().verdict();
  }

  /** The rules of all findings of one of the files. */
  List<String> rules(String path) throws IOException {
    return findings(path).stream().map(Finding::rule).toList();
  }

  /** All findings of one of the files. */
  List<Finding> findings(String path) throws IOException {
    return assessment().files().stream()
        .filter(file -> file.path().equals(path))
        .flatMap(file -> file.findings().stream())
        .toList();
  }

  /** The lines of a file's redacted copy after a check, none where there is no copy. */
  List<String> copy(String path) throws IOException {
    assessment();
    Path copy = temporary.resolve("out/redacted").resolve(path);
    return Files.exists(copy) ? Files.readAllLines(copy) : List.of();
  }

  private Assessment assessment() throws IOException {
    Outcome outcome =
        Check.run(
            new CheckRequest(
                "0.1.0",
                List.of(temporary.resolve("input")),
                pack,
                temporary.resolve("out"),
                Set.of("json"),
                Task.CHECK,
                true,
                false,
                Optional.empty(),
                LimitSettings.standard(),
                1,
                Progress.SILENT));
    return ((Outcome.Done) outcome).assessment();
  }
}
