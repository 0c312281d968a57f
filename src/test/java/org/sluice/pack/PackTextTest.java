package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.yaml.YamlText;

class PackTextTest {
  private static final String OWN =
      """
      {HEAD}extends: ./base.yaml
      source: own.example
      rules:
        small-counts: {minimum: 15}
      not-checked: [{rule: "graphs: all", source: own, concerns: [figure]}]
      """;

  private static final String BASE =
      """
      pack: base
      title: Base
      version: 1
      units: [person]
      rules:
        small-counts: {kind: low-count, minimum: 10}
      protect: {marker: "[c]"}
      """;

  @TempDir private Path folder;

  static List<String> packs() {
    return Packs.bundled();
  }

  @Test
  void behindEveryValueStandsWhereItComesFrom() {
    Pack own = new Fixture(folder).with("base.yaml", BASE).with("own.yaml", OWN).pack("own.yaml");
    assertThat(PackText.show(own))
        .isEqualTo(
            """
            # sha256 %s
            pack: own
            title: Own rules
            version: "1"
            source: {address: own.example}
            units: [person]
            rules:
              small-counts:
                kind: low-count  # base:6
                minimum: 15  # own:7
                source: {address: own.example}
            protect:
              marker: "[c]"  # base:7
            not-checked:
              - rule: "graphs: all"
                source: own
                concerns: [figure]
            """
                .formatted(own.sha256()));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void whatIsShownIsAPackWithTheSameRules(String id) {
    Pack pack = Packs.find(id).usable().orElseThrow();
    Pack again = new Fixture(folder).with("again.yaml", PackText.show(pack)).pack("again.yaml");
    assertThat(withoutComments(again)).isEqualTo(withoutComments(pack));
    assertThat(again.rules().stream().map(PackTextTest::meaning))
        .containsExactlyElementsOf(pack.rules().stream().map(PackTextTest::meaning).toList());
    assertThat(again.used().notChecked()).isEqualTo(pack.used().notChecked());
  }

  private static String withoutComments(Pack pack) {
    return PackText.show(pack).replaceAll("(^|  )# [^\n]*", "");
  }

  private static List<Object> meaning(PackRule rule) {
    return List.of(
        rule.id(), rule.source(), rule.verdict(), rule.units(), YamlText.of(rule.settings()));
  }
}
