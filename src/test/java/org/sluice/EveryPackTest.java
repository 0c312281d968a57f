package org.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Verdict;
import org.sluice.pack.Packs;

/**
 * Every pack of the program over examples: what it was applied to, it finds nothing wrong with. The
 * usual run takes the examples that have the most to mend; {@code -Dsluice.examples=all} takes
 * every one, which lasts some minutes.
 */
class EveryPackTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Kinds of which a copy may hold no finding but what the missing evidence leaves open. */
  private static final Set<String> MENDED =
      Set.of("low-count", "low-denominator", "dominance", "p-percent", "not-rounded");

  private static final List<String> MOST_TO_MEND =
      List.of("dominance", "linked-areas", "low-denominator", "newborns", "submission-2024-07");

  @TempDir Path temporary;

  private Path key;

  static List<String> packs() {
    return Packs.bundled();
  }

  @BeforeEach
  void aKeyForRandomRounding() throws IOException {
    key = Files.writeString(temporary.resolve("key"), "0123456789abcdef".repeat(4));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void whatAPackWasAppliedToItFindsNothingWrongWith(String pack) throws IOException {
    for (String example : examples()) {
      Path out = temporary.resolve(example);
      assertThat(check(pack, Examples.input(example), out)).as(example).isIn(0, 1, 3);
      Path copies = out.resolve("redacted");
      if (Files.isDirectory(copies)) {
        Path again = temporary.resolve(example + "-again");
        assertThat(check(pack, copies, again)).as(example).isIn(0, 3);
        assertThat(wrong(pack, again)).as(example).isEmpty();
      }
    }
  }

  private static List<String> examples() throws IOException {
    return "all".equals(System.getProperty("sluice.examples"))
        ? Examples.names().toList()
        : MOST_TO_MEND;
  }

  private int check(String pack, Path input, Path out) {
    List<String> arguments = new ArrayList<>(List.of("check", input.toString()));
    arguments.addAll(List.of("--rules", pack, "--out", out.toString(), "--format", "json"));
    arguments.addAll(List.of("--rounding-key", key.toString()));
    return Examples.run(arguments).code();
  }

  /** Findings that fail, and those of a treated kind where the rule itself would fail a figure. */
  private static List<String> wrong(String pack, Path out) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JsonNode file : JSON.readTree(out.resolve("report.json").toFile()).get("files")) {
      for (JsonNode finding : file.get("findings")) {
        if (isWrong(pack, finding)) {
          wrong.add(file.get("path").asText() + ": " + finding);
        }
      }
    }
    return wrong;
  }

  private static boolean isWrong(String pack, JsonNode finding) {
    if (finding.get("verdict").asText().equals("fail")) {
      return true;
    }
    return MENDED.contains(finding.get("kind").asText())
        && fails(pack, finding.get("rule").asText())
        && !isOpen(finding.get("message").asText());
  }

  private static boolean fails(String pack, String rule) {
    return Packs.find(pack).usable().orElseThrow().rule(rule).orElseThrow().verdict()
        == Verdict.FAIL;
  }

  /** Marks take evidence away, and a zero that is shown is for a person in some packs. */
  private static boolean isOpen(String message) {
    return message.startsWith("Cannot assess") || message.contains("zero");
  }
}
