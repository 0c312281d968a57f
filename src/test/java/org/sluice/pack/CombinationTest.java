package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.pack.Service.Style;
import org.sluice.yaml.Node;
import org.sluice.yaml.YamlText;

/** Several packs at once: all their rules apply, each under the name of its pack. */
class CombinationTest {
  private static final String NORTH =
      """
      pack: north
      title: North
      version: 1
      service: North room
      style: principles-based
      exceptions: {allowed: by-appeal, least: 5, by: its board}
      source: {address: https://north.example, read: 2026-01-02, grade: C}
      units: [person]
      rules:
        small-counts: {kind: low-count, minimum: 10, verdict: review}
        extremes: {kind: extreme-value, source: {note: section 2}}
      protect: {marker: "[n]", PROTECT}
      not-checked: [{rule: graphs, source: north}]
      """;

  private static final String SOUTH =
      """
      pack: south
      title: South
      version: 1
      service: South room
      style: principles-based
      exceptions: {allowed: rare, least: 8, by: its director}
      source: {address: https://south.example, read: 2026-01-02, grade: B}
      units: [child]
      rules:
        small-counts: {kind: low-count, minimum: 8, zeros: unsafe}
      protect: {marker: "[s]", PROTECT}
      not-checked: [{rule: models, source: south}]
      """;

  private static final String BOTH = "{HEAD}combines: [./north.yaml, ./south.yaml]\n";

  @TempDir private Path folder;
  private Fixture packs = new Fixture(Path.of(""));

  @BeforeEach
  void north() {
    packs = protecting("level: band", "level: band");
  }

  private Fixture protecting(String north, String south) {
    return new Fixture(folder)
        .with("north.yaml", NORTH.replace("PROTECT", north))
        .with("south.yaml", SOUTH.replace("PROTECT", south));
  }

  private Pack both(String more) {
    return packs.with("own.yaml", BOTH + more).pack("own.yaml");
  }

  private static String settings(Pack pack, String rule) {
    return YamlText.of(pack.rule(rule).orElseThrow().settings());
  }

  @Test
  void everyRuleAppliesUnderTheNameOfItsPackWithItsOwnSourceAndUnits() {
    Pack both = both("");
    assertThat(both.rules())
        .extracting(PackRule::id)
        .containsExactly("north.small-counts", "north.extremes", "south.small-counts");
    assertThat(both.rules())
        .extracting(PackRule::named)
        .containsExactly("small-counts of north", "extremes of north", "small-counts of south");
    assertThat(settings(both, "north.small-counts")).isEqualTo("{minimum: 10}");
    assertThat(settings(both, "south.small-counts")).isEqualTo("{minimum: 8, zeros: unsafe}");
    assertThat(both.rule("north.extremes").orElseThrow().source().line())
        .isEqualTo(
            "https://north.example (section 2; read 2026-01-02; secondary source; confirm against"
                + " the original)");
    assertThat(both.rule("south.small-counts").orElseThrow().units()).containsExactly("child");
    assertThat(both.rule("north.small-counts").orElseThrow().units()).containsExactly("person");
    assertThat(both.units()).containsExactly("person", "child");
    assertThat(both.notChecked()).extracting(NotChecked::rule).containsExactly("graphs", "models");
    assertThat(both.layers()).extracting(Pack.Layer::id).containsExactly("own", "north", "south");
  }

  @Test
  void thePackThatCombinesOverridesDropsAndAddsByThoseIds() {
    Pack both =
        both(
            """
            units: [court]
            source: own.example
            rules:
              south.small-counts: {minimum: 12}
              north.extremes: off
              listings: {kind: record-level}
            """);
    assertThat(both.rules())
        .extracting(PackRule::id)
        .containsExactly("north.small-counts", "south.small-counts", "listings");
    assertThat(settings(both, "south.small-counts")).isEqualTo("{minimum: 12, zeros: unsafe}");
    assertThat(both.rule("south.small-counts").orElseThrow().source().line())
        .isEqualTo("own.example");
    assertThat(both.rule("south.small-counts").orElseThrow().units()).containsExactly("child");
    assertThat(both.rule("listings").orElseThrow().units()).containsExactly("court");
  }

  @Test
  void aRuleWrittenWithoutItsPackIsToldTheFullName() {
    packs.with("own.yaml", BOTH + "rules:\n  small-counts: {minimum: 12}\n  extremes: off\n");
    assertThat(packs.faults("own.yaml"))
        .containsExactly(
            "own.yaml:6:17 the key `kind` | none | did you mean `north.small-counts` or"
                + " `south.small-counts`? A new rule needs `kind:`",
            "own.yaml:7:3 an inherited rule to drop | `extremes` | did you mean"
                + " `north.extremes`?");
  }

  @Test
  void itsServicesAreAllOfThemAndItsExceptionsThoseOfTheStrictest() {
    Pack both = both("");
    assertThat(both.service().name()).isEqualTo("North room and South room");
    assertThat(both.service().style()).contains(Style.PRINCIPLES_BASED);
    assertThat(both.used().exceptions())
        .isEqualTo("rare, never below 8 (its board and its director)");
    assertThat(both("service: Care study\nexceptions: {allowed: none}\n").used().exceptions())
        .isEqualTo("none");
  }

  @Test
  void whatOnePackLeavesOpenIsOnlySaidWhereItIsCertain() {
    packs.with("south.yaml", "pack: south\ntitle: x\nversion: 1\nrules: {a: {kind: low-count}}\n");
    assertThat(both("").service().style()).isEmpty();
    assertThat(both("").service().exceptions()).isEmpty();
    packs.with(
        "north.yaml",
        """
        pack: north
        title: x
        version: 1
        style: rules-based
        exceptions: {allowed: none}
        rules: {a: {kind: low-count}}
        """);
    assertThat(both("").service().style()).contains(Style.RULES_BASED);
    assertThat(both("").used().exceptions()).isEqualTo("none");
  }

  @Test
  void aCombinationIsKnownAsWellAsTheWorstKnownOfItsPacks() {
    assertThat(both("").source().line()).isEqualTo("rule pack own (the strictest of north, south)");
    assertThat(both("").used().grade()).isEqualTo("C");
    assertThat(both("source: {address: own.example, grade: A}\n").used().grade()).isEqualTo("A");
    assertThat(both("source: own.example\n").source().line()).isEqualTo("own.example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level: exact | level: band | level: band",
        "level: exact | level: exact | level: exact",
        "'level: {percent: 5}' | 'level: {percent: 20}' | 'level: {percent: 20}'",
        "level: exact | 'level: {percent: 20}' | 'level: {percent: 20}'",
        "level: exact | cost: cells | cost: cells",
        "insiders: exact | insiders: band | insiders: band",
        "insiders: off | insiders: exact | insiders: exact",
        "insiders: off | cost: cells | cost: cells",
        "insiders: band | cost: cells | 'insiders: band, cost: cells'",
        "coalition: 2 | coalition: 3 | coalition: 3",
        "search: quick | search: thorough | search: thorough",
        "cost: value | cost: cells | cost: value",
        "'then: {round: {base: 5}}' | cost: cells | 'then: {round: {base: 5}}, cost: cells'",
        "level: strict | level: band | level: strict",
      })
  void ofTwoWaysToProtectTheStricterHoldsAndTheFirstMark(
      String north, String south, String strictest) {
    packs = protecting(north, south);
    assertThat(YamlText.of(both("").protect().orElseThrow()))
        .isEqualTo("{marker: \"[n]\", " + strictest + "}");
  }

  @Test
  void thePackThatCombinesMayDecideHowToProtect() {
    assertThat(YamlText.of(both("protect: {marker: \"*\"}").protect().orElseThrow()))
        .isEqualTo("{level: band, marker: \"*\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level: band | 'level: {percent: 20}' | level: exact | one level",
        "cost: cells | 'level: {percent: 20}' | level: exact | one level",
        "'then: {round: {base: 5}}' | 'then: {round: {base: 10}}' | 'then: {round: {base: 5}}' |"
            + " one way of rounding",
      })
  void whereNeitherWayIsStricterThePackThatCombinesHasToDecide(
      String north, String south, String decided, String expected) {
    packs = protecting(north, south).with("own.yaml", BOTH);
    assertThat(packs.faults("own.yaml"))
        .singleElement()
        .asString()
        .startsWith("own.yaml:4:26 " + expected + " | ")
        .contains("decide with `protect: {");
    assertThat(both("protect: {" + decided + "}").protect()).isPresent();
  }

  @Test
  void packsMayExtendTheSamePackAndACombinationMayBeExtended() {
    packs
        .with("east.yaml", "pack: east\ntitle: x\nversion: 1\nextends: ./north.yaml\n")
        .with("own.yaml", "{HEAD}combines: [./north.yaml, ./east.yaml]\n")
        .with(
            "third.yaml",
            "pack: third\ntitle: x\nversion: 1\nextends: own.yaml\nrules: {east.extremes: off}\n");
    assertThat(packs.pack("third.yaml").rules())
        .extracting(PackRule::id)
        .containsExactly("north.small-counts", "north.extremes", "east.small-counts");
    assertThat(packs.pack("third.yaml").notChecked()).hasSize(1);
  }

  @Test
  void aCombinationMayBeCombined() {
    both("");
    packs
        .with("west.yaml", "pack: west\ntitle: x\nversion: 1\nrules: {a: {kind: low-count}}\n")
        .with("top.yaml", "pack: top\ntitle: x\nversion: 1\ncombines: [own.yaml, west.yaml]\n");
    assertThat(packs.pack("top.yaml").rules())
        .extracting(PackRule::id)
        .containsExactly(
            "own.north.small-counts", "own.north.extremes", "own.south.small-counts", "west.a");
  }

  @Test
  void twoRulesOfOneNameAreAFault() {
    packs.with("south.yaml", NORTH.replace("PROTECT", "level: band")).with("own.yaml", BOTH);
    assertThat(packs.faults("own.yaml"))
        .containsExactly(
            "own.yaml:4:26 packs whose rules have ids of their own | a second rule"
                + " `north.small-counts` | give one of the packs another id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'combines: [./north.yaml]' | 4:11 | two packs or more | one | write `extends:` instead",
        "combines: ./north.yaml | 4:11 | a list | \"./north.yaml\" | write a list",
        "'combines: [./north.yaml, ./north.yaml]' | 4:26 | each item once | \"./north.yaml\" | remove the repeat",
        "'combines: [./north.yaml, nroth]' | 4:26 | a bundled pack or a file | `nroth` | known here:",
        "'combines: [./north.yaml, ./own.yaml]' | 4:26 | a pack that does not take over this one | a circle back to `./own.yaml` | remove it",
      })
  void whatCannotBeCombinedIsAFaultWhereItStands(
      String line, String place, String expected, String found, String advice) {
    packs.with("own.yaml", "{HEAD}" + line + "\n");
    assertThat(packs.faults("own.yaml").get(0))
        .startsWith("own.yaml:" + place + " " + expected + " | " + found + " | " + advice);
  }

  @Test
  void aPackExtendsOrCombines() {
    packs.with("own.yaml", BOTH + "extends: principles\n");
    assertThat(packs.faults("own.yaml"))
        .containsExactly(
            "own.yaml:4:11 either `extends` or `combines` | both | list that pack here too");
  }

  @Test
  void aCircleThroughACombinedPackIsAFaultWhereItCloses() {
    packs
        .with("south.yaml", "pack: south\ntitle: x\nversion: 1\nextends: own.yaml\n")
        .with("own.yaml", BOTH);
    assertThat(packs.faults("own.yaml"))
        .containsExactly(
            "south.yaml:4:10 a pack that does not take over this one | a circle back to `own.yaml`"
                + " | remove it");
  }

  @Test
  void aFaultOfACombinedPackIsToldOnceWhereItStands() {
    packs.with("south.yaml", SOUTH.replace("PROTECT", "level: band") + "extra: 1\n");
    packs.with("own.yaml", BOTH);
    assertThat(packs.faults("own.yaml"))
        .singleElement()
        .asString()
        .startsWith("south.yaml:13:1 a known key | unknown key `extra` | ");
  }

  @Test
  void theDigestCoversEveryPack() {
    String before = both("").sha256();
    packs.with("south.yaml", SOUTH.replace("PROTECT", "level: band") + "# counts too\n");
    assertThat(both("").sha256()).isNotEqualTo(before).hasSize(64);
  }

  @Test
  void whatIsShownReadsBackAsTheSameRules() {
    Pack both = both("rules: {south.small-counts: {minimum: 12}}\n");
    String shown = PackText.show(both);
    Pack again = packs.with("again.yaml", shown).pack("again.yaml");
    assertThat(again.service()).isEqualTo(both.service());
    assertThat(again.source()).isEqualTo(both.source());
    assertThat(again.units()).isEqualTo(both.units());
    assertThat(again.protect().map(YamlText::of)).isEqualTo(both.protect().map(YamlText::of));
    assertThat(again.rules().stream().map(CombinationTest::meaning))
        .containsExactlyElementsOf(both.rules().stream().map(CombinationTest::meaning).toList());
    assertThat(shown).contains("    minimum: 10  # north:10\n", "    minimum: 12  # own:5\n");
  }

  private static List<Object> meaning(PackRule rule) {
    return List.of(
        rule.id(),
        rule.kind().text(),
        rule.source(),
        rule.verdict(),
        rule.units(),
        rule.appliesTo().stream().map(Node.Scalar::text).toList(),
        YamlText.of(rule.settings()));
  }
}
