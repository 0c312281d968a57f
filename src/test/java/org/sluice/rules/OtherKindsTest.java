package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Reading;
import org.sluice.table.Statbarn;
import org.sluice.table.Sum;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** Kinds whose limits {@link BoundaryTest} holds, where they are about more than one figure. */
class OtherKindsTest {
  private static final String MARKS = "c: {kind: low-count}\nr: {kind: recoverable}";

  @Test
  void theEquationThatGivesAMarkBackIsNamedWithoutFigures() {
    Table table =
        Tables.crosstab(
                """
                area  | public | private | Total
                North | 120    | 340     | 460
                West  | [c]    | 210     | [c]
                East  | 95     | 260     | 355
                Total | 222    | 810     | 1032
                """)
            .table();
    Finding finding =
        Packed.check(MARKS, table).stream()
            .filter(found -> found.verdict() == Verdict.FAIL)
            .findFirst()
            .orElseThrow();
    assertThat(finding.places()).extracting(Place::a1).containsExactly("B3");
    assertThat(finding.message()).contains("give back this withheld figure: B5 minus B2 and B4");
    assertThat(finding.message()).doesNotContain("222").doesNotContain(" 7");
    assertThat(finding.need()).isEqualTo(new Need.MoreMarks());
    assertThat(finding.evidence()).containsExactly("possible: 7 to 7");
  }

  @Test
  void tablesOfOneFileAreAttackedTogether() {
    Table marked =
        Tables.tidy("area | n:count\nNorth | 20\nWest | [c]\nTotal | [c]").id("a.csv#1").table();
    Table total = Tables.tidy("sex | n:count\nF | 15\nM | 12\nTotal | 27").id("a.csv#2").table();
    assertThat(Packed.check(MARKS, marked))
        .extracting(Finding::verdict)
        .doesNotContain(Verdict.FAIL);
    assertThat(Packed.check(MARKS, marked, total))
        .extracting(Finding::verdict)
        .contains(Verdict.FAIL);
  }

  @Test
  void aMarkMayStandForTheZeroOfAGroupThatLiesInOneCategory() {
    String text =
        """
        area  | male | female | Total
        North | [c]  | [c]    | 10
        West  | 14   | 13     | 27
        East  | [c]  | [c]    | 22
        Total | 23   | 36     | 59
        """;
    Table table =
        Tables.crosstab(text)
            .sum("area", Sum.Basis.LABEL, "Total", "North", "West", "East")
            .sum("", Sum.Basis.LABEL, "Total", "male", "female")
            .table();
    assertThat(Packed.check(MARKS, table)).extracting(Finding::verdict).contains(Verdict.FAIL);
    assertThat(Packed.check(MARKS + "\ng: {kind: class-disclosure}", table))
        .extracting(Finding::verdict)
        .doesNotContain(Verdict.FAIL);
  }

  @Test
  void aMarkThatCanOnlyBeLargeIsANote() {
    Table table = Tables.tidy("area | n:count\nNorth | 20\nWest | [c]\nTotal | 60").table();
    assertThat(Packed.check(MARKS, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.NOTE);
  }

  @Test
  void aClaimThatTheMarginsExcludeFails() {
    Table table = Tables.tidy("area | n:count\nNorth | 20\nWest | <10\nTotal | 60").table();
    assertThat(Packed.check(MARKS, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void aSumOfRoundedPartsIsTheSumOfWhatIsShown() {
    String rule = "r: {kind: not-rounded, totals: sum-of-rounded}";
    assertThat(Packed.check(rule, parts("15", "10", "25"))).isEmpty();
    assertThat(Packed.check(rule, parts("15", "[c]", "15"))).isEmpty();
    assertThat(Packed.check(rule, parts("15", "10", "30")))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("B4");
  }

  @Test
  void trueTotalsNeedNotBeOnTheGrid() {
    assertThat(Packed.check("r: {kind: not-rounded, totals: true}", parts("15", "10", "23")))
        .isEmpty();
    assertThat(Packed.check("r: {kind: not-rounded}", parts("15", "10", "23"))).hasSize(1);
  }

  @Test
  void aListingWithoutAnIdentifierIsForAPerson() {
    StringBuilder text = new StringBuilder("sex | outcome | age:other");
    for (int row = 0; row < 20; row++) {
      text.append("\nF | care | ").append(20 + row % 3);
    }
    List<Finding> findings =
        Packed.check("l: {kind: record-level}", Tables.tidy(text.toString()).table());
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).need()).isEqualTo(new Need.Person());
  }

  @Test
  void twentyRowsOfCountsAreNoListing() {
    StringBuilder text = new StringBuilder("area | n:count");
    for (int row = 0; row < 20; row++) {
      text.append("\nArea ").append(row).append(" | 30");
    }
    assertThat(Packed.check("l: {kind: record-level}", Tables.tidy(text.toString()).table()))
        .isEmpty();
  }

  @Test
  void aGuessedTableIsReviewAtBestWithEveryPack() {
    Table table = Tables.tidy("area | n:count\nA | 30").reading(Reading.GUESSED).table();
    assertThat(Packed.check("c: {kind: low-count}", table))
        .extracting(Finding::rule)
        .containsExactly("guessed-reading");
  }

  @Test
  void textWhereAFigureBelongsIsReviewWithEveryPack() {
    Table table = Tables.tidy("area | n:count\nA | ?\nB | 30").table();
    List<Finding> findings = Packed.check("c: {kind: low-count}", table);
    assertThat(findings).extracting(Finding::rule).containsExactly("unread-cells");
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("B2");
  }

  @Test
  void aRuleThatOnlyNotesChangesNothing() {
    Table table = Tables.tidy("area | n:count | age:mean\nA | 3 | 20").table();
    String rules =
        "c: {kind: low-count, verdict: note, zeros: review}\n"
            + "d: {kind: low-denominator, verdict: note}";
    assertThat(Packed.check(rules, table)).extracting(Finding::verdict).containsOnly(Verdict.NOTE);
  }

  @Test
  void aRuleConfinedToDenominatorsLeavesOtherCountsAlone() {
    Table table = Tables.tidy("area | n:count | all:denominator\nA | 3 | 4").table();
    assertThat(Packed.check("c: {kind: low-count, applies-to: [denominator]}", table))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("C2");
  }

  @Test
  void whatOnlyNotesIsNotKnownToAnIntruder() {
    Table table = Tables.tidy("area | n:count\nA | 30").table();
    RuleSet noted = Packed.rules("c: {kind: low-count, verdict: note}");
    RuleSet applied = Packed.rules("c: {kind: low-count, zeros: unsafe}");
    assertThat(noted.knowledge(List.of(table)).minimum()).isEqualTo(1);
    assertThat(applied.knowledge(List.of(table)).minimum()).isEqualTo(10);
    assertThat(applied.knowledge(List.of(table)).zerosShown()).isFalse();
  }

  @Test
  void roundingIsKnownOnlyWhereEveryCountIsOnTheGrid() {
    RuleSet rules = Packed.rules("r: {kind: not-rounded}");
    assertThat(rules.knowledge(List.of(parts("15", "10", "25"))).rounding())
        .isEqualTo(Knowledge.Rounding.NEAREST);
    assertThat(rules.knowledge(List.of(parts("15", "10", "26"))).rounding())
        .isEqualTo(Knowledge.Rounding.NONE);
  }

  @Test
  void aModeIsOfTheFamilyOfModes() {
    Table table = Tables.tidy("area | weeks:mode | most:max\nNorth | 26 | 171").table();
    String rule = "r: {kind: extreme-value, statistics: [mode, max]}";
    List<Finding> findings = Packed.check(rule, table);
    assertThat(findings)
        .extracting(Finding::statbarn)
        .containsExactly(Statbarn.MODE, Statbarn.ENDPOINTS);
    assertThat(findings.get(0).message())
        .isEqualTo("The most frequent value may be the value of a single case (rule r of test)");
  }

  private static Table parts(String one, String other, String total) {
    return Tables.tidy("area | n:count\nA | " + one + "\nB | " + other + "\nTotal | " + total)
        .table();
  }

  /** Randomly rounded totals need not be the sums of their parts: 15 and 18 may be 17 and 19. */
  @Test
  void whatRoundingLeavesOfATotalIsNoCount() {
    String three =
        """
        area  | women | men | Total
        North | 15    | 18  | 36
        West  | 21    | 30  | 51
        """;
    String rounded =
        "c: {kind: low-count, minimum: 6}\nr: {kind: not-rounded, method: random, base: 3}";
    Table table = Tables.crosstab(three).table();
    assertThat(Packed.check(rounded, table)).extracting(Finding::kind).doesNotContain("low-count");
    Table off = Tables.crosstab(three.replace("51", "53")).table();
    assertThat(Packed.check(rounded, off)).extracting(Finding::kind).contains("not-rounded");
  }
}
