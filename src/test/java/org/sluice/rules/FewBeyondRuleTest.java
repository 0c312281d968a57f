package org.sluice.rules;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class FewBeyondRuleTest {
  @Test
  void theAdviceSaysWhatTheServiceTakesInstead() {
    Table table = Tables.tidy("area | median_age:quantile\nNorth | 31").table();
    String rule = "q: {kind: few-beyond, forbidden: [median], instead: the mean of p45 and p55}";
    assertThat(Packed.check(rule, table))
        .extracting(Finding::advice)
        .singleElement(as(STRING))
        .endsWith("; this service takes the mean of p45 and p55");
  }

  private static final String TEN = "r: {kind: few-beyond}";
  private static final String CLASSES =
      "r: {kind: few-beyond, minimum: {median: 20, quartile: 40, decile: 80, five-percent: 200,"
          + " one-percent: 400}}";

  @ParameterizedTest
  @CsvSource({
    "median, 20, 19",
    "lower quartile, 40, 39",
    "Q3, 40, 39",
    "p90, 100, 99",
    "p95, 200, 199",
    "p5, 200, 199",
    "p97.5, 400, 399",
    "p99.9, 10000, 9999",
  })
  void tenUnitsLieOnTheShorterSideOrTheyDoNot(String name, String enough, String few) {
    assertThat(Packed.check(TEN, quantile(name, enough))).isEmpty();
    List<Finding> findings = Packed.check(TEN, quantile(name, few));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).need()).isEqualTo(new Need.Withhold());
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("C2");
  }

  @ParameterizedTest
  @CsvSource({
    "median, 20, 19",
    "uq, 40, 39",
    "d9, 80, 79",
    "p20, 80, 79",
    "p95, 200, 199",
    "p1, 400, 399",
    // Nothing is as far out as the classes reach, so ten beyond it are asked for.
    "p0.5, 2000, 1999",
  })
  void aClassThatIsNamedIsJudgedByItsNumberOfUnits(String name, String enough, String few) {
    assertThat(Packed.check(CLASSES, quantile(name, enough))).isEmpty();
    assertThat(Packed.check(CLASSES, quantile(name, few)))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void theLeastOfAllHasNobodyBeyondItHoweverManyThereAre() {
    assertThat(Packed.check(TEN, quantile("p100", "1000000")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void aForbiddenClassFailsHoweverManyThereAre() {
    String rule = "r: {kind: few-beyond, forbidden: [median]}";
    List<Finding> findings = Packed.check(rule, quantile("median", "100000"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).message()).contains("median, which is never released");
    assertThat(Packed.check(rule, quantile("lower quartile", "100000"))).isEmpty();
  }

  @Test
  void aForbiddenMedianFailsAlsoWithoutItsNumber() {
    Table table = Tables.tidy("area | median:quantile\nNorth | 35").table();
    assertThat(Packed.check("r: {kind: few-beyond, forbidden: [median]}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void onlyTheAllowedQuantilesMayLeave() {
    String rule = "r: {kind: few-beyond, allowed: [5, 97.5]}";
    assertThat(Packed.check(rule, quantile("p5", "10000"))).isEmpty();
    assertThat(Packed.check(rule, quantile("p97_5", "10000"))).isEmpty();
    assertThat(Packed.check(rule, quantile("p6", "10000")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void theRangeBetweenQuartilesNeedsEnoughBeyondBoth() {
    assertThat(Packed.check(TEN, quantile("IQR", "40"))).isEmpty();
    assertThat(Packed.check(TEN, quantile("IQR", "39")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void aRangeNeedsEnoughBeyondItsFartherEnd() {
    assertThat(Packed.check(TEN, quantile("p25 to p95", "199")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void theLabelsOfARowMaySayWhichItIs() {
    Table table =
        Tables.tidy(
                """
                statistic | n:denominator | weeks:quantile
                median    | 40            | 35
                p5        | 40            | 9
                """)
            .link("weeks", Link.DENOMINATOR, "n")
            .table();
    assertThat(Packed.check(TEN, table))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("C3");
  }

  @Test
  void aQuantileOfUnknownKindCannotBeAssessed() {
    assertReview(quantile("quantile", "10000"), "which quantile");
  }

  @Test
  void aQuantileWithoutItsNumberCannotBeAssessed() {
    assertReview(
        Tables.tidy("area | median:quantile\nNorth | 35").table(), "nothing says how many");
  }

  @Test
  void aQuantileOverAHiddenNumberCannotBeAssessed() {
    assertReview(quantile("median", "[c]"), "is withheld");
  }

  @Test
  void aMarkThatClaimsFewIsFew() {
    assertThat(Packed.check(TEN, quantile("median", "<20")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
    assertReview(quantile("median", "<21"), "is withheld");
  }

  @Test
  void theNumberOfContributorsServesToo() {
    Table table =
        Tables.tidy("area | n:count | median:quantile\nNorth | 19 | 35")
            .link("median", Link.CONTRIBUTORS, "n")
            .table();
    assertThat(Packed.check(TEN, table)).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
  }

  @Test
  void aWithheldQuantileAndOneOfNobodyAreNoFindings() {
    assertThat(
            Packed.check(
                TEN,
                Tables.tidy("area | n:denominator | median:quantile\nA | 5 | [c]\nB | 0 | 0")
                    .link("median", Link.DENOMINATOR, "n")
                    .table()))
        .isEmpty();
  }

  @Test
  void otherStatisticsAreNotJudged() {
    Table table = Tables.tidy("area | n:denominator | mean:mean\nNorth | 2 | 35").table();
    assertThat(Packed.check(TEN, table)).isEmpty();
  }

  private static void assertReview(Table table, String why) {
    List<Finding> findings = Packed.check(TEN, table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).message()).startsWith("Cannot assess").contains(why);
    assertThat(findings.get(0).need()).isEqualTo(new Need.Person());
  }

  private static Table quantile(String name, String n) {
    return Tables.tidy("area | n:denominator | " + name + ":quantile\nNorth | " + n + " | 35")
        .link(name, Link.DENOMINATOR, "n")
        .table();
  }
}
