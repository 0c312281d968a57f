package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.rules.Rules;
import org.sluice.yaml.Node;
import org.sluice.yaml.YamlText;

/** The packs in the program say what their services publish, and how well that is known. */
class BundledPacksTest {
  private static final List<String> KINDS = Rules.names();

  static List<String> packs() {
    return Packs.bundled();
  }

  private static Pack pack(String id) {
    return Packs.find(id).usable().orElseThrow();
  }

  private static String setting(String pack, String rule, String key) {
    return YamlText.of(pack(pack).rule(rule).orElseThrow().settings().get(key).orElseThrow());
  }

  @Test
  void theListOfPacksIsTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      List<String> ids =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.replace(".yaml", ""))
              .sorted()
              .toList();
      assertThat(Packs.bundled()).isEqualTo(ids);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackHasNoFaultsAndItsIdIsItsName(String id) {
    assertThat(Packs.find(id).problems()).isEmpty();
    assertThat(pack(id).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackSaysWhereItsRulesStandWhenTheyWereReadAndHowWellTheyAreKnown(String id) {
    Pack pack = pack(id);
    assertSaysWhere(pack.source());
    assertThat(pack.source().read()).isBetween("2026-08-07", "2026-11-23");
    assertThat(pack.source().grade()).isPresent();
    assertThat(pack.version()).isNotBlank();
    assertThat(pack.title()).isNotBlank();
    assertThat(pack.units()).isNotEmpty();
    assertThat(pack.protect()).isPresent();
    assertThat(pack.notChecked()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyRuleIsOfAKnownKindAndHasASourceOfItsOwnOrThePacks(String id) {
    for (PackRule rule : pack(id).rules()) {
      assertThat(KINDS).contains(rule.kind().text());
      assertSaysWhere(rule.source());
      assertThat(rule.source().read()).isNotEmpty();
      assertThat(rule.source().grade()).isPresent();
    }
  }

  /** A document that is on no page that is known goes by its name. */
  private static void assertSaysWhere(PackSource source) {
    assertThat(source.address()).isNotBlank();
    if (!source.address().matches("https?://.+")) {
      assertThat(source.note()).contains("no web address is known");
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aSecondHandRuleSaysSo(String id) {
    for (PackRule rule : pack(id).rules()) {
      boolean secondHand = rule.source().grade().orElseThrow().label().startsWith("C");
      assertThat(rule.source().line().contains("confirm against the original"))
          .isEqualTo(secondHand);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everythingNotCheckedSaysWhatItConcerns(String id) {
    Set<String> words =
        Set.of(
            "coefficient",
            "se",
            "ci",
            "p",
            "statistic",
            "sd",
            "variance",
            "gini",
            "concentration",
            "person-time",
            "min",
            "max",
            "range",
            "mode",
            "sum",
            "quantile",
            "ratio",
            "mean",
            "rate",
            "figure",
            "request");
    for (NotChecked rule : pack(id).notChecked()) {
      assertThat(rule.concerns()).extracting(Node.Scalar::text).isSubsetOf(words).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "principles, 10, safe",
    "sail-2025-06, 10, review",
    "ukllc-2026, 10, unsafe",
    "opensafely-2026, 8, safe",
    "acro-default, 10, unsafe",
    "abs-datalab-2021, 10, review",
  })
  void theSmallestCountThatPassesAndWhatAZeroIs(String pack, String minimum, String zeros) {
    assertThat(setting(pack, "small-counts", "minimum")).isEqualTo(minimum);
    assertThat(setting(pack, "small-counts", "zeros")).isEqualTo(zeros);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "principles | [{n: 1, k: 50}, {n: 2, k: 67}] | above | absolute",
        "abs-datalab-2021 | [{n: 1, k: 50}, {n: 2, k: 67}] | above | absolute",
        "acro-default | [{n: 2, k: 90}] | at-or-above | review",
      })
  void dominanceStartsAboveOrAtTheLimit(
      String pack, String rules, String boundary, String negatives) {
    assertThat(setting(pack, "dominance", "rules")).isEqualTo(rules);
    assertThat(setting(pack, "dominance", "boundary")).isEqualTo(boundary);
    assertThat(setting(pack, "dominance", "negatives")).isEqualTo(negatives);
  }

  @Test
  void openSafelyRemovesSevenOrFewerAndThenRoundsToFive() {
    assertThat(setting("opensafely-2026", "small-rates", "minimum")).isEqualTo("8");
    assertThat(setting("opensafely-2026", "small-statistics", "minimum")).isEqualTo("8");
    assertThat(setting("opensafely-2026", "rounding", "base")).isEqualTo("5");
    assertThat(setting("opensafely-2026", "rounding", "totals")).isEqualTo("sum-of-rounded");
    assertThat(YamlText.of(pack("opensafely-2026").protect().orElseThrow()))
        .isEqualTo(
            "{marker: \"[REDACTED]\", level: band,"
                + " then: {round: {base: 5, method: nearest}, totals: sum-of-rounded}}");
  }

  @Test
  void acroFailsBelowTenPercentOfTheLargest() {
    assertThat(setting("acro-default", "close-estimates", "p")).isEqualTo("10");
    assertThat(setting("acro-default", "close-estimates", "negatives")).isEqualTo("review");
  }

  @Test
  void sailLetsNoMinimumOrMaximumOut() {
    assertThat(setting("sail-2025-06", "extremes", "allow")).isEqualTo("never");
  }

  @Test
  void ukLlcMakesNoExceptionsAndOpenSafelyRareOnes() {
    assertThat(pack("ukllc-2026").used().exceptions()).isEqualTo("none");
    assertThat(pack("opensafely-2026").used().exceptions()).isEqualTo("rare");
    assertThat(pack("sail-2025-06").used().exceptions()).isEmpty();
  }

  @Test
  void sailsLimitRestsOnTwoSecondHandSources() {
    PackSource source = pack("sail-2025-06").rule("small-counts").orElseThrow().source();
    assertThat(source.grade()).contains(Grade.C2);
    assertThat(source.line()).contains("two secondary sources; confirm against the original");
  }
}
