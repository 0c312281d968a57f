package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** Several kinds of units behind one figure, on both sides of each limit. */
class FewEntitiesRuleTest {
  private static final String RULE =
      "e: {kind: few-entities, minimum: {household: 5, organisation: 3}}";

  private static Table row(String children, String households, String providers) {
    return Tables.tidy(
            "area | children:count | homes:count | providers:count\nNorth | "
                + String.join(" | ", children, households, providers))
        .unit("children", "child")
        .unit("homes", "household")
        .unit("providers", "organisation")
        .table();
  }

  private static List<String> cells(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.places().stream())
        .map(Place::a1)
        .sorted()
        .toList();
  }

  @Test
  void enoughOfEachKindPass() {
    assertThat(Packed.check(RULE, row("52", "5", "3"))).isEmpty();
  }

  @Test
  void fourHouseholdsFailTheWholeRow() {
    List<Finding> findings = Packed.check(RULE, row("52", "4", "3"));
    assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.FAIL);
    assertThat(cells(findings)).containsExactly("B2", "C2", "D2");
    assertThat(findings)
        .extracting(Finding::need)
        .containsExactly(new Need.Band(5, false), new Need.Exact());
  }

  @Test
  void twoProvidersFailThoughHouseholdsAreMany() {
    assertThat(Packed.check(RULE, row("52", "40", "2")))
        .extracting(Finding::message)
        .allMatch(message -> message.contains("`organisation`") && message.contains("of 3"));
  }

  @Test
  void nobodyIsNotFew() {
    assertThat(Packed.check(RULE, row("0", "0", "0"))).isEmpty();
  }

  @Test
  void aWithheldNumberOfUnitsIsForAPerson() {
    List<Finding> findings = Packed.check(RULE, row("52", "[c]", "3"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(cells(findings)).containsExactly("C2");
  }

  @Test
  void aMarkThatClaimsFewFails() {
    assertThat(Packed.check(RULE, row("52", "<5", "3")))
        .extracting(Finding::verdict)
        .containsOnly(Verdict.FAIL);
  }

  @Test
  void aTableThatCountsNoneOfThemCannotBeAssessed() {
    Table table = Tables.tidy("area | children:count\nNorth | 52").table();
    assertThat(Packed.check(RULE, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW, Verdict.REVIEW);
    assertThat(Packed.check("e: {kind: few-entities, missing: pass}", table)).isEmpty();
  }

  @Test
  void amountsAreHiddenByTenPercentAsThoseOfFewContributorsAre() {
    Table table =
        Tables.tidy("area | cost:sum | homes:count\nNorth | 5200 | 4")
            .unit("homes", "household")
            .table();
    assertThat(Packed.check("e: {kind: few-entities, minimum: {household: 5}}", table))
        .extracting(Finding::need)
        .contains(new Need.Percent(BigDecimal.TEN));
  }

  @Test
  void aRuleAboutNoUnitsIsAFault() {
    assertThat(Packed.faults("e: {kind: few-entities, minimum: {}}")).hasSize(1);
    assertThat(Packed.faults("e: {kind: few-entities, minimum: {household: none}}")).hasSize(1);
  }
}
