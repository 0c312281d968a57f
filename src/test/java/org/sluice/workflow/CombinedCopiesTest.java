package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Verdict;
import org.sluice.workflow.CheckRequest.Task;

/** A copy that was written under several packs may leave under each of them. */
class CombinedCopiesTest {
  private static final int TABLES = 12;

  /** Another minimum and another way with zeros than most packs have. */
  private static final String EIGHT =
      """
      pack: eight
      title: Eight
      version: 1
      rules:
        small-counts: {kind: low-count, minimum: 8, zeros: unsafe}
        derivable: {kind: recoverable}
      """;

  @TempDir Path temporary;

  private void tables(boolean sparse) throws IOException {
    Files.writeString(temporary.resolve("eight.yaml"), EIGHT);
    Random random = new Random(20261126);
    Path input = Files.createDirectories(temporary.resolve("input"));
    for (int i = 0; i < TABLES; i++) {
      Files.writeString(input.resolve("table" + i + ".csv"), table(random, 3 + i % 3, sparse));
    }
  }

  /** Areas by age; one count in four is small or zero, or three are. */
  private static String table(Random random, int areas, boolean sparse) {
    StringBuilder text = new StringBuilder("area,Under 1,1 to 4,5 to 9,10 to 15,Total\n");
    int[] totals = new int[5];
    for (int area = 0; area < areas; area++) {
      text.append("Area ").append((char) ('A' + area));
      int sum = 0;
      for (int age = 0; age < 4; age++) {
        boolean small = (random.nextInt(4) == 0) != sparse;
        int count = small ? random.nextInt(11) : 15 + random.nextInt(80);
        totals[age] += count;
        sum += count;
        text.append(',').append(count);
      }
      totals[4] += sum;
      text.append(',').append(sum).append('\n');
    }
    text.append("Total");
    for (int total : totals) {
      text.append(',').append(total);
    }
    return text.append('\n').toString();
  }

  @ParameterizedTest
  @CsvSource({
    "principles, sail-2025-06",
    "sail-2025-06, ukllc-2026",
    "ukllc-2026, acro-default",
    "principles, ukllc-2026",
    "principles, eight",
    "eight, sail-2025-06",
  })
  void aCopyPassesEachOfThePacks(String one, String other) throws IOException {
    tables(false);
    assertThat(passing(one, other)).isGreaterThan(TABLES / 2);
  }

  /** Where a mark may stand for a zero, a pack that shows zeros thinks too little possible. */
  @ParameterizedTest
  @CsvSource({"principles, sail-2025-06", "ukllc-2026, acro-default", "eight, ukllc-2026"})
  void soDoesTheCopyOfASparseTableUnderPacksThatTreatZerosAlike(String one, String other)
      throws IOException {
    tables(true);
    assertThat(passing(one, other)).isPositive();
  }

  /** How many copies there are, which all pass. */
  private long passing(String one, String other) throws IOException {
    Path both = temporary.resolve("both.yaml");
    String combined = "combines: [" + path(one) + ", " + path(other) + "]\n";
    Files.writeString(both, "pack: both\ntitle: Both\nversion: 1\n" + combined);
    Assessment source = check(both.toString(), "input");
    assertThat(source.verdict()).isEqualTo(Verdict.FAIL);
    long copies =
        source.files().stream()
            .flatMap(file -> file.redaction().stream())
            .filter(redaction -> redaction.copySha256().isPresent())
            .count();
    for (String pack : List.of(path(one), path(other), both.toString())) {
      for (FileAssessment copy : check(pack, "out/redacted").files()) {
        assertThat(copy.verdict()).as(pack + " " + copy.findings()).isNotEqualTo(Verdict.FAIL);
      }
    }
    return copies;
  }

  private String path(String pack) {
    return pack.equals("eight") ? temporary.resolve("eight.yaml").toString() : pack;
  }

  private Assessment check(String pack, String input) {
    Path copies = temporary.resolve("out").resolve("redacted");
    boolean again = temporary.resolve(input).equals(copies);
    Outcome outcome =
        Check.run(
            new CheckRequest(
                "0.1.0",
                List.of(temporary.resolve(input)),
                pack,
                temporary.resolve(again ? "again" : "out"),
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
