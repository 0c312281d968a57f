package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Verdict;
import org.sluice.yaml.Node;
import org.sluice.yaml.YamlText;

/** What a pack inherits, overrides and drops, and where each value comes from. */
class InheritanceTest {
  private static final String BASE =
      """
      pack: base
      title: Base
      version: 1
      source: {address: https://base.example, read: 2026-01-02, grade: C}
      units: [person]
      rules:
        small-counts: {kind: low-count, minimum: 10, verdict: review}
        extremes: {kind: extreme-value, allow: never}
      protect: {marker: "[c]", level: band}
      not-checked: [{rule: graphs, source: base}]
      """;

  @TempDir private Path folder;
  private Fixture packs = new Fixture(Path.of(""));

  @BeforeEach
  void base() {
    packs = new Fixture(folder).with("base.yaml", BASE);
  }

  private Pack own(String text) {
    return packs.with("own.yaml", "{HEAD}extends: ./base.yaml\n" + text).pack("own.yaml");
  }

  private static String settings(Pack pack, String rule) {
    return YamlText.of(pack.rule(rule).orElseThrow().settings());
  }

  private String origin(Pack pack, String rule, String key) {
    Node value = pack.rule(rule).orElseThrow().settings().get(key).orElseThrow();
    return folder.relativize(Path.of(value.position().name())) + ":" + value.position().line();
  }

  @Test
  void everythingIsInheritedButTheHead() {
    Pack own = own("");
    assertThat(own.id()).isEqualTo("own");
    assertThat(own.units()).containsExactly("person");
    assertThat(own.rules()).extracting(PackRule::id).containsExactly("small-counts", "extremes");
    assertThat(own.rule("small-counts").orElseThrow().verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(own.protect()).isPresent();
    assertThat(own.notChecked()).extracting(NotChecked::line).containsExactly("graphs [base]");
  }

  @Test
  void aKeyIsOverriddenAndTheOthersStay() {
    Pack own = own("rules:\n  small-counts: {minimum: 15, zeros: unsafe}\n");
    assertThat(settings(own, "small-counts")).isEqualTo("{minimum: 15, zeros: unsafe}");
    assertThat(own.rule("small-counts").orElseThrow().verdict()).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void everyValueKnowsTheFileAndLineItComesFrom() {
    Pack own = own("rules:\n  small-counts:\n    zeros: unsafe\n");
    assertThat(origin(own, "small-counts", "minimum")).isEqualTo("base.yaml:7");
    assertThat(origin(own, "small-counts", "zeros")).isEqualTo("own.yaml:7");
  }

  @Test
  void aRuleIsNamedAfterThePackThatHadTheLastWordOnIt() {
    Pack own = own("rules:\n  small-counts: {minimum: 5}\n");
    assertThat(own.rules())
        .extracting(PackRule::named)
        .containsExactly("small-counts of own", "extremes of base");
  }

  @Test
  void aChangedKindReplacesTheRule() {
    Pack own = own("rules:\n  small-counts: {kind: low-denominator, minimum: 5}\n");
    assertThat(settings(own, "small-counts")).isEqualTo("{minimum: 5}");
    assertThat(own.rule("small-counts").orElseThrow().verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void theSameKindWrittenAgainIsAnOverride() {
    Pack own = own("rules:\n  small-counts: {kind: low-count, zeros: unsafe}\n");
    assertThat(settings(own, "small-counts")).isEqualTo("{minimum: 10, zeros: unsafe}");
  }

  @Test
  void offDropsAnInheritedRule() {
    assertThat(own("rules: {small-counts: off}").rules())
        .extracting(PackRule::id)
        .containsExactly("extremes");
    assertThat(own("rules: {small-counts: \"off\"}").rules()).hasSize(1);
  }

  @Test
  void aPackThatDropsEveryRuleWouldPassEverything() {
    packs.with(
        "own.yaml", "{HEAD}extends: ./base.yaml\nrules: {small-counts: off, extremes: off}\n");
    assertThat(packs.faults("own.yaml"))
        .containsExactly(
            "own.yaml:5:28 at least one rule | none that is left | keep one: a pack that judges"
                + " nothing would pass everything");
  }

  @Test
  void aRuleThatThePackBelowDroppedIsWrittenWhole() {
    packs
        .with("own.yaml", "{HEAD}extends: ./base.yaml\nrules: {small-counts: off}\n")
        .with(
            "third.yaml",
            """
            pack: third
            title: x
            version: 1
            extends: own.yaml
            rules: {small-counts: {minimum: 20}}
            """);
    assertThat(packs.faults("third.yaml"))
        .containsExactly(
            "third.yaml:5:23 the key `kind` | none |"
                + " a pack that this one extends dropped `small-counts`: write it whole, with `kind:`");
  }

  @Test
  void aMisspeltInheritedRuleIsToldTheRightName() {
    packs.with("own.yaml", "{HEAD}extends: ./base.yaml\nrules: {small-count: {minimum: 20}}\n");
    assertThat(packs.faults("own.yaml"))
        .containsExactly(
            "own.yaml:5:22 the key `kind` | none |"
                + " did you mean `small-counts`? A new rule needs `kind:`");
  }

  @Test
  void aRuleOfOnesOwnComesAfterTheInherited() {
    assertThat(own("rules: {a: {kind: low-count}}").rules())
        .extracting(PackRule::id)
        .containsExactly("small-counts", "extremes", "a");
  }

  @Test
  void protectIsOverriddenKeyByKey() {
    assertThat(YamlText.of(own("protect: {level: exact}").protect().orElseThrow()))
        .isEqualTo("{marker: \"[c]\", level: exact}");
  }

  @Test
  void whatIsNotCheckedAddsUp() {
    assertThat(own("not-checked: [{rule: models, source: own}]").notChecked())
        .extracting(NotChecked::rule)
        .containsExactly("graphs", "models");
  }

  @Test
  void whatIsNotCheckedMayConcernItsRolesOrElseAnyFile() {
    Pack own = own("not-checked: [{rule: models, source: own, concerns: [coefficient, p]}]");
    NotChecked graphs = own.notChecked().get(0);
    NotChecked models = own.notChecked().get(1);
    assertThat(graphs.mayConcern(List.of("count"))).isTrue();
    assertThat(models.mayConcern(List.of("count"))).isFalse();
    assertThat(models.mayConcern(List.of("count", "p"))).isTrue();
  }

  @Test
  void anInheritedRuleKeepsItsSource() {
    assertThat(own("source: own.example").rule("extremes").orElseThrow().source().line())
        .isEqualTo(
            "https://base.example (read 2026-01-02; secondary source; confirm against the"
                + " original)");
  }

  @Test
  void aChangedRuleNoLongerClaimsTheInheritedSource() {
    String change = "rules: {extremes: {allow: structural}}\n";
    assertThat(own(change).rule("extremes").orElseThrow().source().line())
        .isEqualTo("rule pack own");
    assertThat(own("source: own.example\n" + change).rule("extremes").orElseThrow().source().line())
        .isEqualTo("own.example");
  }

  @Test
  void aRulesSourceTakesWhatItDoesNotSayFromThePack() {
    Pack own =
        own(
            """
            source: {address: own.example, read: 2026-03-04, grade: B}
            rules: {a: {kind: x, source: {note: section 2, grade: A}}}
            """);
    assertThat(own.rule("a").orElseThrow().source().line())
        .isEqualTo("own.example (section 2; read 2026-03-04)");
  }

  @Test
  void aRuleCountsThePacksUnitsUnlessItNamesItsOwn() {
    Pack own = own("rules: {a: {kind: x, units: [court]}, b: {kind: x, applies-to: [mean]}}");
    assertThat(own.rule("a").orElseThrow().units()).containsExactly("court");
    assertThat(own.rule("b").orElseThrow().units()).containsExactly("person");
    assertThat(own.rule("b").orElseThrow().appliesTo())
        .extracting(Node.Scalar::text)
        .containsExactly("mean");
  }

  @Test
  void aChainOfThreeIsFollowedAndTheNearestDecides() {
    packs.with("own.yaml", "{HEAD}extends: ./base.yaml\nrules: {small-counts: {minimum: 15}}\n");
    Pack third =
        packs
            .with(
                "deep/third.yaml",
                """
                pack: third
                title: Third
                version: 1
                extends: ../own.yaml
                rules: {small-counts: {minimum: 20}}
                """)
            .pack("deep/third.yaml");
    assertThat(settings(third, "small-counts")).isEqualTo("{minimum: 20}");
    assertThat(third.layers()).extracting(Pack.Layer::id).containsExactly("third", "own", "base");
  }

  @Test
  void aBundledPackIsExtendedById() {
    Pack own =
        packs
            .with("own.yaml", "{HEAD}extends: principles\nrules: {groups: off}\n")
            .pack("own.yaml");
    assertThat(own.rules())
        .hasSize(Packs.find("principles").usable().orElseThrow().rules().size() - 1);
  }

  @Test
  void aPackMayUseEverythingAtOnce() {
    String text =
        """
        pack: example
        title: An example
        version: 2026-01-30
        extends: principles            # inherits rules by id
        source: {address: https://example.org/rules, read: 2026-08-07, grade: A}
        units: [person]
        rules:
          small-counts: {kind: low-count, minimum: 10, zeros: unsafe, verdict: fail}
          means:        {kind: low-denominator, statistics: [mean, median, mode, sd], minimum: 10}
          dominance:    {kind: dominance, rules: [{n: 1, k: 50}, {n: 2, k: 67}], boundary: above}
          groups: off
        protect:
          marker: "[c]"                # one mark for primary and secondary
          level: band                  # band | exact | {percent: 10}
          then: {round: {base: 5, method: nearest}, totals: sum-of-rounded}
        not-checked: [{rule: Kaplan-Meier steps, source: example.org}]
        """;
    Pack example = packs.with("example.yaml", text).pack("example.yaml");
    assertThat(settings(example, "small-counts")).isEqualTo("{minimum: 10, zeros: unsafe}");
    assertThat(example.rule("groups")).isEmpty();
    assertThat(example.rule("extremes")).isPresent();
  }

  @Test
  void aReportNeverNamesTheFolderOfAPack() {
    packs.with("own.yaml", "{HEAD}source: {grade: A}\nrules: {a: {kind: x}}\n");
    Pack own = packs.pack("own.yaml");
    assertThat(own.used().source()).isEqualTo("rule pack own");
    assertThat(PackText.show(own)).doesNotContain(folder.toString());
  }

  @Test
  void aCircleIsAFaultWhereItCloses() {
    packs
        .with("own.yaml", "{HEAD}extends: ./other.yaml\n")
        .with("other.yaml", "pack: other\ntitle: x\nversion: 1\nextends: below/../own.yaml\n");
    assertThat(packs.faults("own.yaml"))
        .containsExactly(
            "other.yaml:4:10 a pack that does not take over this one |"
                + " a circle back to `below/../own.yaml` | remove it");
    packs.with("self.yaml", "pack: self\ntitle: x\nversion: 1\nextends: self.yaml\n");
    assertThat(packs.faults("self.yaml")).hasSize(1);
  }

  @Test
  void aFaultInAnInheritedPackNamesThatFile() {
    packs.with("base.yaml", BASE + "extra: 1\n").with("own.yaml", "{HEAD}extends: ./base.yaml\n");
    assertThat(packs.faults("own.yaml"))
        .singleElement()
        .asString()
        .startsWith("base.yaml:11:1 a known key | unknown key `extra` | ");
  }

  @Test
  void theDigestCoversEveryFileOfTheChain() {
    String before = own("").sha256();
    packs.with("base.yaml", BASE + "# a comment counts too\n");
    assertThat(own("").sha256()).isNotEqualTo(before).hasSize(64);
  }

  @Test
  void theDigestOfAPackThatExtendsNothingIsThatOfItsFile() {
    packs.with("abc.yaml", "{HEAD}rules: {a: {kind: low-count}}\n");
    assertThat(packs.pack("abc.yaml").sha256())
        .isEqualTo(
            Digests.sha256(
                "pack: own\ntitle: Own rules\nversion: 1\nrules: {a: {kind: low-count}}\n"));
  }
}
