package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.pack.Grade;
import org.sluice.pack.Pack;
import org.sluice.pack.PackRule;
import org.sluice.pack.Packs;
import org.sluice.yaml.YamlText;

/**
 * Every published limit that a pack of the program holds, with the figure just inside and the one
 * just outside. The whole table is written to {@code target/parameters.md}.
 */
class ParametersTest {
  private static final Path SERVICES = Path.of("src/test/resources/org/sluice/rules/services.csv");
  private static final Path TABLE = Path.of("target", "parameters.md");

  /** Settings that say how a limit is applied and draw none themselves. */
  private static final Set<String> NO_LIMITS =
      Set.of(
          "boundary",
          "negatives",
          "structural",
          "totals",
          "half",
          "method",
          "q",
          "allow",
          "percentages",
          "requires");

  /** How a pack switches a limit off that it does not have. */
  private static final String OFF = "0";

  private static final Set<Grade> OWN_TEXT = Set.of(Grade.A, Grade.A_CODE, Grade.B);

  @TestFactory
  Stream<DynamicTest> everyLimitHoldsOnBothSides() throws IOException {
    return Parameter.all().stream()
        .map(limit -> DynamicTest.dynamicTest(limit.sentence(), () -> holds(limit)));
  }

  private static void holds(Parameter limit) {
    assertThat(limit.inside() + limit.outside()).isNotEmpty();
    PackRule rule = pack(limit.pack()).rule(limit.rule()).orElseThrow();
    assertThat(rule.source().grade().map(Grade::label)).contains(limit.grade());
    if (!limit.inside().isEmpty()) {
      assertThat(findings(limit, limit.inside())).as(limit.inside()).isEmpty();
    }
    if (!limit.outside().isEmpty()) {
      assertThat(findings(limit, limit.outside()))
          .as(limit.outside())
          .extracting(Finding::verdict)
          .contains(limit.then());
    }
  }

  private static List<Finding> findings(Parameter limit, String figures) {
    RuleSet rules = RuleSet.from(pack(limit.pack())).usable().orElseThrow();
    return limit.findings(rules, figures).stream()
        .filter(finding -> finding.rule().equals(limit.rule()))
        .toList();
  }

  @Test
  void everyLimitThatAServiceItselfPublishesIsInTheTable() throws IOException {
    Set<String> tested = new TreeSet<>();
    for (Parameter limit : Parameter.all()) {
      tested.add(String.join(" ", limit.pack(), limit.rule(), limit.setting()));
    }
    assertThat(tested).containsAll(published());
  }

  private static Set<String> published() {
    Set<String> published = new TreeSet<>();
    for (String id : Packs.bundled()) {
      for (PackRule rule : pack(id).rules()) {
        if (rule.source().grade().filter(OWN_TEXT::contains).isPresent()) {
          for (String setting : limits(rule)) {
            published.add(String.join(" ", id, rule.id(), setting));
          }
        }
      }
    }
    return published;
  }

  /** Which statistics a rule judges is a limit only where it asks for no number. */
  private static List<String> limits(PackRule rule) {
    List<String> written =
        rule.settings().entries().stream()
            .filter(entry -> !YamlText.of(entry.value()).equals(OFF))
            .map(entry -> entry.key().text())
            .filter(setting -> !NO_LIMITS.contains(setting))
            .toList();
    return written.size() == 1
        ? written
        : written.stream().filter(setting -> !setting.equals("statistics")).toList();
  }

  @Test
  void everyServiceHasAPackOrAReasonAndEveryPackAService() throws IOException {
    Set<String> packs = new TreeSet<>();
    for (String line : Files.readAllLines(SERVICES).stream().skip(1).toList()) {
      String[] fields = line.split(",", -1);
      assertThat(fields).as(line).hasSize(4);
      assertThat(fields[2].isEmpty()).as(line).isNotEqualTo(fields[3].isEmpty());
      packs.addAll(List.of(fields[2].split(" ", -1)));
    }
    packs.remove("");
    assertThat(packs).containsExactlyElementsOf(Packs.bundled());
  }

  @Test
  void theTableIsWrittenForPeople() throws IOException {
    StringBuilder text = new StringBuilder("# Published limits, and both sides of each\n\n");
    text.append("| service | pack | limit | may leave | may not | then | grade | source |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    for (Parameter limit : Parameter.all()) {
      Pack pack = pack(limit.pack());
      List<String> fields =
          List.of(
              pack.title(),
              "`" + pack.id() + "`",
              limit.words(),
              limit.inside(),
              limit.outside(),
              limit.then() == Verdict.PASS ? "" : limit.becomes(),
              limit.grade(),
              pack.rule(limit.rule()).orElseThrow().source().address());
      text.append("| ").append(String.join(" | ", fields)).append(" |\n");
    }
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, text.toString());
    assertThat(Files.readAllLines(TABLE)).hasSize(Parameter.all().size() + 4);
  }

  private static Pack pack(String id) {
    return Packs.find(id).usable().orElseThrow();
  }
}
