package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Dimension;
import org.sluice.table.Surroundings;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class ForbiddenCrossRuleTest {
  private static final String PAIR =
      "f: {kind: forbidden-cross, never-together: [[Ethnic group, religion]]}";
  private static final String ONE_GEOGRAPHY = "f: {kind: forbidden-cross, geographies: 1}";

  @ParameterizedTest
  @CsvSource({
    "ethnic_group, religion, FAIL",
    "childEthnicGroups, Religions of parents, FAIL",
    "ethnicity, religion, PASS",
    "group_ethnic, religion, PASS",
    "ethnic_group, area, PASS"
  })
  void bothNamesTogether(String one, String other, Verdict verdict) {
    assertThat(verdict(PAIR, crossed(one, other))).isEqualTo(verdict);
  }

  @Test
  void oneOfTheTwoIsFine() {
    assertThat(verdict(PAIR, Tables.tidy("religion | n:count\nA | 20\nB | 20").table()))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void allNamesOfAGroupMustBeThere() {
    String three = "f: {kind: forbidden-cross, never-together: [[age, sex, religion]]}";
    assertThat(verdict(three, crossed("age", "religion"))).isEqualTo(Verdict.PASS);
    Table all =
        Tables.tidy("age | sex | religion | n:count\n1 | F | A | 20\n2 | M | B | 20").table();
    assertThat(verdict(three, all)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void aDimensionOfOneCategoryCrossesNothing() {
    Table table = Tables.tidy("ethnic_group | religion | n:count\nA | X | 20\nA | Y | 20").table();
    assertThat(verdict(PAIR, table)).isEqualTo(Verdict.PASS);
  }

  @Test
  void columnsWithoutANameMayBeTheOther() {
    Table table = Tables.crosstab("religion | A | B\nX | 20 | 30\nY | 20 | 30").table();
    assertThat(verdict(PAIR, table)).isEqualTo(Verdict.REVIEW);
    Table neither = Tables.crosstab("sex | A | B\nX | 20 | 30\nY | 20 | 30").table();
    assertThat(verdict(PAIR, neither)).isEqualTo(Verdict.PASS);
  }

  @Test
  void aColumnThatFollowsFromAnotherMayBeTheOther() {
    Table table = Tables.tidy("religion | n:count\nX | 20\nY | 20").table();
    Table folded = table.within(new Surroundings(List.of(), List.of("religion", "ethnic_group")));
    assertThat(verdict(PAIR, folded)).isEqualTo(Verdict.REVIEW);
    Table other = table.within(new Surroundings(List.of(), List.of("religion", "area")));
    assertThat(verdict(PAIR, other)).isEqualTo(Verdict.PASS);
  }

  @Test
  void whatIsKeptApartIsNamedByThePacksWords() {
    assertThat(Packed.check(PAIR, crossed("my_ethnic_group", "religion")))
        .extracting(Finding::message)
        .containsExactly(
            "This table crosses what must be kept apart: Ethnic group with religion (rule f of test)");
  }

  @Test
  void oneGeographyIsFineAndTwoAreNot() {
    assertThat(verdict(ONE_GEOGRAPHY, areas("A1 | N", "B1 | N", "C1 | S"))).isEqualTo(Verdict.FAIL);
    assertThat(verdict("f: {kind: forbidden-cross, geographies: 2}", areas("A1 | N", "B1 | S")))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void anAreaAndItsCodeAreOneGeography() {
    assertThat(verdict(ONE_GEOGRAPHY, areas("A1 | N", "B1 | S", "A1 | N"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void otherDimensionsAreNoGeographies() {
    assertThat(verdict(ONE_GEOGRAPHY, crossed("age", "sex"))).isEqualTo(Verdict.PASS);
  }

  private static Table areas(String... rows) {
    return Tables.tidy("area | region | n:count\n" + String.join(" | 20\n", rows) + " | 20")
        .nature("area", Dimension.Nature.AREA)
        .nature("region", Dimension.Nature.AREA)
        .table();
  }

  private static Table crossed(String one, String other) {
    return Tables.tidy(one + " | " + other + " | n:count\nA | X | 20\nB | Y | 20").table();
  }

  private static Verdict verdict(String rule, Table table) {
    List<Finding> findings = Packed.check(rule, table);
    assertThat(findings).hasSizeLessThan(2);
    return Finding.worst(findings);
  }
}
