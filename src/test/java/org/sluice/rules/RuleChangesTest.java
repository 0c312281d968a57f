package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.pack.Pack;
import org.sluice.pack.Packs;
import org.sluice.rules.Strictness.Change;

/** Which way the rules change between two packs. */
class RuleChangesTest {
  @TempDir private Path folder;

  static List<String> packs() {
    return Packs.bundled();
  }

  private Pack pack(String name, String rules) throws IOException {
    String text = "pack: " + name + "\ntitle: x\nversion: 1\nrules: {" + rules + "}\n";
    Path file = Files.writeString(folder.resolve(name + ".yaml"), text);
    return Packs.find(file.toString()).usable().orElseThrow();
  }

  private List<String> changes(Change change, String before, String after) throws IOException {
    return RuleChanges.between(pack("one", before), pack("two", after))
        .getOrDefault(change, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "low-count, minimum: 8 | low-count, minimum: 10 | low-count: minimum 8 → 10 (8 and 9 no longer may)",
        "low-count | low-count, zeros: review | low-count: zeros safe → review",
        "low-count, zeros: review | low-count, zeros: unsafe | low-count: zeros review → unsafe",
        "low-count, verdict: note | low-count, verdict: review | low-count: verdict note → review",
        "class-disclosure | class-disclosure, largest-share: 90 | class-disclosure: largest-share 100 → 90",
        "class-disclosure, boundary: above | class-disclosure | class-disclosure: boundary above → at-or-above",
        "p-percent | p-percent, p: 15 | p-percent: p 10 → 15",
        "recoverable, level: exact | recoverable | recoverable: level exact → band",
        "'low-count, exempt: [England]' | low-count | low-count: exempt [England] → []",
        "'low-count, exempt: [Wales, England]' | 'low-count, exempt: [Wales]' | low-count: exempt [Wales, England] → [Wales]",
        "'low-count, only: [England]' | low-count | low-count: only [England] → []",
        "'low-count, only: [England]' | 'low-count, only: [England, Wales]' | low-count: only [England] → [England, Wales]",
        "record-level | record-level, rows: 10 | record-level: rows 20 → 10",
        "'extreme-value, statistics: [min], allow: structural' | 'extreme-value, statistics: [min]' | extreme-value of min: allow structural → never",
      })
  void aSettingKnowsWhichWayItIsStricter(String loose, String strict, String sentence)
      throws IOException {
    String before = "a: {kind: " + loose + "}";
    String after = "b: {kind: " + strict + "}";
    assertThat(changes(Change.STRICTER, before, after)).containsExactly(sentence);
    assertThat(changes(Change.LOOSER, before, after)).isEmpty();
    assertThat(changes(Change.LOOSER, after, before)).hasSize(1);
    assertThat(changes(Change.STRICTER, after, before)).isEmpty();
  }

  @Test
  void figuresThatSeveralRulesJudgeAreMatchedOneByOne() throws IOException {
    String before =
        "a: {kind: low-denominator, statistics: [percent, mean], minimum: 10},"
            + " b: {kind: low-denominator, statistics: [mean], minimum: 20}";
    String after = "c: {kind: low-denominator, statistics: [percent, sd], minimum: 20}";
    assertThat(changes(Change.STRICTER, before, after))
        .containsExactly(
            "low-denominator of percent: minimum 10 → 20 (10 to 19 no longer may)",
            "low-denominator of sd: only two judges it (minimum 20)");
    assertThat(changes(Change.LOOSER, before, after))
        .containsExactly("low-denominator of mean: only one judges it (minimum 10)");
  }

  @Test
  void aRuleForEverythingCoversOneThatIsConfined() throws IOException {
    assertThat(
            changes(
                Change.STRICTER,
                "a: {kind: low-count, applies-to: [denominator], minimum: 5}",
                "b: {kind: low-count, minimum: 10}"))
        .containsExactly(
            "low-count: only two judges it (minimum 10)",
            "low-count of denominator: minimum 5 → 10 (5 to 9 no longer may)");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void whatIsStricterThereIsLooserBack(String one) {
    Pack before = Packs.find(one).usable().orElseThrow();
    for (String other : Packs.bundled()) {
      Pack after = Packs.find(other).usable().orElseThrow();
      Map<Change, List<String>> there = RuleChanges.between(before, after);
      Map<Change, List<String>> back = RuleChanges.between(after, before);
      assertThat(there.getOrDefault(Change.STRICTER, List.of()))
          .hasSameSizeAs(back.getOrDefault(Change.LOOSER, List.of()));
      assertThat(there.getOrDefault(Change.SAME, List.of()))
          .hasSameElementsAs(back.getOrDefault(Change.SAME, List.of()));
      if (one.equals(other)) {
        assertThat(there.keySet()).containsExactly(Change.SAME);
      }
    }
  }
}
