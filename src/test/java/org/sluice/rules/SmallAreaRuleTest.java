package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class SmallAreaRuleTest {
  private static final String RULE = "a: {kind: small-area, population: 300}";

  @Test
  void everyFigureOfTheAreaFailsButItsPopulation() {
    Table table =
        Tables.tidy("area | population:denominator | n:count | age:mean\nA | 299 | 40 | 31.5")
            .table();
    List<Finding> findings = Packed.check(RULE, table);
    assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.FAIL);
    assertThat(findings).extracting(Finding::need).containsOnly(new Need.Withhold());
    assertThat(places(findings)).containsExactly("C2", "D2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"population", "pop_2021", "Residents", "inhabitants", "people living in area"})
  void aHeadThatSaysWhoLivesThereIsAPopulation(String head) {
    assertThat(verdict(Tables.tidy("area | " + head + ":count | n:count\nA | 299 | 40").table()))
        .isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"population_density", "people", "children"})
  void anotherCountIsNone(String head) {
    assertThat(verdict(Tables.tidy("area | " + head + ":count | n:count\nA | 299 | 40").table()))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void anEmptyAreaIsASmallOne() {
    assertThat(verdict(population("0"))).isEqualTo(Verdict.FAIL);
  }

  @Test
  void aWithheldPopulationIsForAPerson() {
    assertThat(verdict(population("[c]"))).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void aBlankPopulationIsForAPerson() {
    assertThat(verdict(population(""))).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void aPopulationWhoseMarkSaysSmallIsSmall() {
    assertThat(verdict(population("<100"))).isEqualTo(Verdict.FAIL);
  }

  @Test
  void aPopulationInThousandsIsForAPerson() {
    assertThat(
            verdict(
                Tables.tidy("area | population_thousands:count | n:count\nA | 12 | 40").table()))
        .isEqualTo(Verdict.REVIEW);
  }

  @Test
  void aRoundedPopulationThatMayLieBelowIsForAPerson() {
    Tables table = Tables.tidy("area | population:count | n:count\nA | 300 | 40\nB | 340 | 40");
    List<Finding> findings = Packed.check(RULE, table.roundedTo("population", 20).table());
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(places(findings)).containsExactly("C2");
  }

  @Test
  void aTableByAreaWithoutAPopulationIsForAPerson() {
    Tables table = Tables.tidy("area | n:count\nA | 40");
    assertThat(verdict(table.nature("area", Dimension.Nature.AREA).table()))
        .isEqualTo(Verdict.REVIEW);
  }

  @Test
  void aTableByAreaWithoutAFigureToJudgeIsNoConcern() {
    Table table =
        Tables.tidy("area | n:count\nA | 40").nature("area", Dimension.Nature.AREA).table();
    assertThat(Packed.check("a: {kind: small-area, population: 300, applies-to: [rate]}", table))
        .isEmpty();
  }

  @Test
  void aTableThatIsNotByAreaAndHasNoPopulationIsNoConcern() {
    assertThat(verdict(Tables.tidy("sex | n:count\nF | 40").table())).isEqualTo(Verdict.PASS);
  }

  @Test
  void eachFigureIsHeldAgainstThePopulationItIsMadeFrom() {
    Table table =
        Tables.tidy(
                "area | pop_men:denominator | pop_women:denominator | men:percent | women:percent\n"
                    + "A | 299 | 300 | 20.0 | 20.0")
            .link("men", Link.DENOMINATOR, "pop_men")
            .link("women", Link.DENOMINATOR, "pop_women")
            .table();
    assertThat(places(Packed.check(RULE, table))).containsExactly("D2");
  }

  @Test
  void twoPopulationsThatDifferAreForAPerson() {
    String heads = "area | pop_men:count | pop_women:count | n:count\n";
    assertThat(verdict(Tables.tidy(heads + "A | 299 | 300 | 40").table()))
        .isEqualTo(Verdict.REVIEW);
    assertThat(verdict(Tables.tidy(heads + "A | 299 | 299 | 40").table())).isEqualTo(Verdict.FAIL);
  }

  @Test
  void aRowOfResidentsIsAboutTheAreasThatAreItsColumns() {
    Table table =
        Tables.tidy("reason | A:count | B:count\nNeglect | 40 | 41\nTotal population | 299 | 300")
            .table();
    assertThat(places(Packed.check(RULE, table))).containsExactly("B2");
  }

  @Test
  void aCategoryOfResidentsIsAboutTheRecordsThatShareTheOthers() {
    String text =
        "area | what | n:count\nA | orders | 40\nA | Population 2021 | 299\nB | orders | 41\n"
            + "B | Population 2021 | 300\nC | orders | 42";
    List<Finding> findings = Packed.check(RULE, Tables.tidy(text).table());
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL, Verdict.REVIEW);
    assertThat(places(findings)).containsExactly("C2", "C6");
  }

  @Test
  void aPrisonPopulationIsNoRowOfResidents() {
    assertThat(verdict(Tables.tidy("group | n:count\nPrison population | 40\nOthers | 60").table()))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void aRowReadAsPopulationsIsAboutTheColumnsItStandsIn() {
    Table counts = Tables.crosstab("reason | A | B\nNeglect | 40 | 41\nAll | 299 | 300").table();
    Column.Builder orders = new Column.Builder();
    Column.Builder residents = new Column.Builder();
    for (int r = 0; r < counts.size(); r++) {
      CellValue missing = new CellValue.Missing();
      boolean last = counts.row(r) == 2;
      orders.add(last ? missing : counts.value(0, r), counts.column(0).column(r));
      residents.add(last ? counts.value(0, r) : missing, counts.column(0).column(r));
    }
    Table table =
        counts.with(
            List.of(
                counts.measures().get(0), Measure.of("population", List.of(), Role.DENOMINATOR)),
            List.of(orders.build(), residents.build()));
    assertThat(places(Packed.check(RULE, table))).containsExactly("B2");
  }

  @Test
  void whatARateIsARateOfIsAPopulation() {
    String heads = "age | base:denominator | n:count | r:rate\n";
    Table table =
        Tables.tidy(heads + "1 | 299 | 40 | 133.8\n2 | 300 | 40 | 133.3")
            .link("r", Link.DENOMINATOR, "base")
            .table();
    assertThat(places(Packed.check(RULE, table))).containsExactly("C2", "D2");
    assertThat(verdict(Tables.tidy(heads + "1 | 299 | 40 | 133.8").table()))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void ratesMayNeedMoreResidents() {
    Table table =
        Tables.tidy("area | population:count | n:count | r:rate\nA | 2499 | 40 | 16.0").table();
    assertThat(
            places(
                Packed.check("a: {kind: small-area, population: 2500, applies-to: [rate]}", table)))
        .containsExactly("D2");
  }

  private static Table population(String field) {
    return Tables.tidy("area | population:count | n:count\nA | " + field + " | 40").table();
  }

  private static Verdict verdict(Table table) {
    return Finding.worst(Packed.check(RULE, table));
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().flatMap(finding -> finding.places().stream()).map(Place::a1).toList();
  }
}
