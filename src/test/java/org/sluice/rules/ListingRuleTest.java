package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class ListingRuleTest {
  private static final RuleSet RULES = Packed.rules("small: {kind: low-count}");

  @Test
  void threeNumberedRowsOfPeopleAreAListing() {
    assertThat(
            found(
                "  | age:other | sex | region\n0 | 34 | F | North\n1 | 71 | M | West\n2 | 5 | F | East"))
        .isTrue();
  }

  @Test
  void agesThatReadLikeCountsAreStillAges() {
    assertThat(found(" | age:count | sex\n1. | 34 | F\n2. | 71 | M\n3. | 5 | F")).isTrue();
  }

  @Test
  void linesBetweenRowsAreNoRows() {
    String grid =
        " | patient~d | age | sex\n | | | \n1 | 40123 | 34 | F\n2 | 40124 | 71 | M\n"
            + " | | | \n3 | 40129 | 5 | F";
    Table table =
        Tables.tidy(
                " | patient~d:count | age | sex\n1 | 40123 | 34 | F\n2 | 40124 | 71 | M\n"
                    + "3 | 40129 | 5 | F\n4 | ? | x | x\n5 | ? | x | x")
            .table();
    assertThat(RULES.submitted(SubmittedFiles.empty().grid(grid).table(table).submitted()))
        .extracting(Finding::kind)
        .containsExactly("listing", "identifier");
  }

  @Test
  void twoRowsAreFewerThanThree() {
    assertThat(found(" | age:other | sex\n0 | 34 | F\n1 | 71 | M")).isFalse();
  }

  @Test
  void rowsNeedNoNumbersWhereTheyHoldDates() {
    assertThat(found("sex | died\nF | 2021-03-04\nM | 2020-11-19\nF | 2021-01-30")).isTrue();
    assertThat(found("sex | died\nF | yes\nM | no\nF | yes")).isFalse();
  }

  @Test
  void numberedCountsAreNone() {
    assertThat(
            found(
                " | sex | region | n:count\n0 | F | North | 34\n1 | M | West | 71\n2 | F | East | 58"))
        .isFalse();
    assertThat(
            found(
                " | age_band | sex | applications:count\n0 | 0-4 | F | 34\n1 | 0-4 | M | 71\n2 | 5-9 | F"
                    + " | 58"))
        .isFalse();
  }

  @Test
  void numberedTermsOfAModelAreNone() {
    assertThat(found(" | term | estimate:coefficient\n1 | age | 1.2\n2 | sex | 0.4\n3 | imd | 0.1"))
        .isFalse();
  }

  @Test
  void numberedCodesAreNone() {
    assertThat(found(" | code | term\n1 | A1 | Asthma\n2 | B2 | Gout\n3 | C3 | Measles")).isFalse();
  }

  @Test
  void rowsThatAreNamedAsAListingAlreadyAreNotNamedTwice() {
    StringBuilder rows = new StringBuilder("patient_id:identifier | age:other | sex");
    for (int row = 1; row <= 20; row++) {
      rows.append("\n").append(1000 + row).append(" | ").append(20 + row).append(" | F");
    }
    Table table = Tables.tidy(rows.toString()).table();
    assertThat(RULES.check(List.of(table)))
        .extracting(Finding::kind)
        .containsExactly("record-level");
    assertThat(found(rows.toString())).isFalse();
  }

  @Test
  void aPackMayAskForMoreRowsAndFail() {
    RuleSet five = Packed.rules("l: {kind: listing, rows: 4}");
    String three = " | age:other | sex\n0 | 34 | F\n1 | 71 | M\n2 | 5 | F";
    assertThat(five.submitted(file(three))).isEmpty();
    assertThat(five.submitted(file(three + "\n3 | 8 | M")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  private static boolean found(String table) {
    return RULES.submitted(file(table)).stream()
        .anyMatch(finding -> finding.kind().equals("listing"));
  }

  private static Submitted file(String table) {
    return SubmittedFiles.empty()
        .grid(table.replaceAll(":[a-z]+", ""))
        .table(Tables.tidy(table).table())
        .submitted();
  }
}
