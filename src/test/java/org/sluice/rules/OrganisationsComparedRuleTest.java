package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Surroundings;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class OrganisationsComparedRuleTest {
  private static final String RULE = "o: {kind: organisations-compared}";

  @ParameterizedTest
  @ValueSource(
      strings = {"court", "Courts", "provider_code", "name of school", "NHS Trust", "agencies"})
  void aDimensionThatIsCalledLikeOrganisationsComparesThem(String name) {
    assertThat(verdict(RULE, table(name, "Northmoor", "Southmere"))).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"court type", "school_sector", "court_area", "county", "local authority"})
  void kindsOfOrganisationsAndAreasAreNone(String name) {
    assertThat(verdict(RULE, table(name, "Northmoor", "Southmere"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void oneOrganisationIsNoComparison() {
    assertThat(verdict(RULE, table("court", "Northmoor", "Total"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void masksAreNoNames() {
    assertThat(verdict(RULE, table("court", "A", "B"))).isEqualTo(Verdict.PASS);
    assertThat(verdict(RULE, table("provider", "Provider 1", "Provider 12")))
        .isEqualTo(Verdict.PASS);
    assertThat(verdict(RULE, table("provider", "RA1", "RB2"))).isEqualTo(Verdict.FAIL);
  }

  @Test
  void labelsThatAreNamesOfOrganisationsAreForAPerson() {
    assertThat(verdict(RULE, table("place", "Northmoor Family Court", "Court of Southmere")))
        .isEqualTo(Verdict.REVIEW);
    assertThat(verdict(RULE, table("place", "Northmoor Hospital", "Home", "Street")))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void aColumnThatFollowsFromAnotherIsForAPerson() {
    Table folded =
        table("ward", "Blue ward", "Red ward")
            .within(new Surroundings(List.of(), List.of("ward", "hospital")));
    assertThat(verdict(RULE, folded)).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void sortsOfOrganisationsAreNoNames() {
    assertThat(verdict(RULE, table("place", "State school", "Private school")))
        .isEqualTo(Verdict.PASS);
    assertThat(verdict(RULE, table("reason", "Hospital admissions", "Court fees")))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void aPackMayNameOthers() {
    String rule = "o: {kind: organisations-compared, kinds: [local authority]}";
    assertThat(verdict(rule, table("Local authorities", "Alderby", "Carrow")))
        .isEqualTo(Verdict.FAIL);
    assertThat(verdict(rule, table("court", "Northmoor", "Southmere"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void aListWithoutAFigureComparesNothing() {
    assertThat(
            verdict(RULE, Tables.tidy("court | n:count\nNorthmoor | [c]\nSouthmere | [c]").table()))
        .isEqualTo(Verdict.PASS);
  }

  private static Table table(String name, String... labels) {
    StringBuilder text = new StringBuilder(name + " | n:count");
    for (String label : labels) {
      text.append("\n").append(label).append(" | 30");
    }
    return Tables.tidy(text.toString()).table();
  }

  private static Verdict verdict(String rule, Table table) {
    return Finding.worst(Packed.check(rule, table));
  }
}
