package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.pack.Pack;
import org.sluice.pack.Packs;

/** Names whatever a kind of rule still lacks. */
class CatalogueTest {
  static Stream<String> pages() {
    return Explain.names().stream();
  }

  static Stream<String> kinds() {
    return Rules.names().stream();
  }

  static Stream<String> packs() {
    return Packs.bundled().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageHasItsFourHeadings(String name) {
    List<String> headings = page(name).lines().filter(line -> line.startsWith("#")).toList();
    assertThat(headings)
        .containsExactly(
            "# " + name, "## What it finds", "## Why it discloses", "## Settings", "## Example");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageCitesASource(String name) {
    assertThat(page(name)).contains("\nSource: ");
  }

  @Test
  void everySettingStandsOnItsPageWithItsDefault() {
    for (Kind kind : Rules.ALL) {
      for (Setting<?> setting : kind.settings()) {
        assertThat(page(kind.name()))
            .as(kind.name() + ": " + setting.name())
            .contains("\n| `" + setting.name() + "` | `" + setting.written() + "` |");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFindingOfItsExampleNamesTheRuleAndItsPack(String kind) throws IOException {
    JsonNode report =
        new ObjectMapper().readTree(Path.of("examples", kind, "expected/report.json").toFile());
    List<String> said =
        report.findValues("findings").stream()
            .flatMap(JsonNode::valueStream)
            .filter(finding -> finding.get("kind").asText().equals(kind))
            .map(finding -> finding.get("message").asText())
            .toList();
    assertThat(said)
        .isNotEmpty()
        .allMatch(message -> message.matches(".*\\(rule [\\w-]+ of [\\w-]+\\)"));
  }

  @Test
  void everyKindIsUsedByAPackOfTheProgramOrOfItsExample() {
    Set<String> used =
        Packs.bundled().stream()
            .flatMap(id -> pack(id).rules().stream())
            .map(rule -> rule.kind().text())
            .collect(Collectors.toSet());
    assertThat(Rules.names()).allMatch(kind -> used.contains(kind) || exampleUses(kind));
  }

  private static boolean exampleUses(String kind) {
    Path pack = Path.of("examples", kind, "rules.yaml");
    return Files.exists(pack)
        && pack(pack.toString()).rules().stream().anyMatch(rule -> rule.kind().text().equals(kind));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noPackOfTheProgramHasAFault(String id) {
    assertThat(RuleSet.from(pack(id)).faults()).isEmpty();
  }

  private static Pack pack(String id) {
    return Packs.find(id).usable().orElseThrow();
  }

  private static String page(String name) {
    return Explain.page(name).orElseThrow();
  }
}
