package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Role;
import org.sluice.table.Surroundings;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class RareVariantRuleTest {
  private static final String BULK = "v: {kind: rare-variant, list: 1}";

  @ParameterizedTest
  @CsvSource({
    "0.005, 20, PASS",
    "0.0049, 20, FAIL",
    "0.005, 19, FAIL",
    "0.995, 20, PASS",
    "0.9951, 20, FAIL",
    "0, 0, FAIL",
    "0.2, [c], REVIEW",
    "[c], 25, REVIEW",
    "0.2, <20, FAIL",
    "1.2, 25, REVIEW"
  })
  void aVariantNeedsBothAFrequencyAndACount(String maf, String ac, Verdict verdict) {
    assertThat(verdict(BULK, one("maf", maf, "ac", ac))).isEqualTo(verdict);
  }

  @Test
  void aPersonMustTakeTheRowOut() {
    List<Finding> findings = Packed.check(BULK, one("maf", "0.0049", "ac", "20"));
    assertThat(findings).extracting(Finding::need).containsExactly(new Need.Person());
    assertThat(findings)
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("B2");
  }

  @Test
  void aShortListIsANoteAndOneMoreVariantMakesItBulk() {
    Table two =
        Tables.tidy("rsid | maf:proportion | ac:count\nrs1 | 0.001 | 4\nrs2 | 0.1 | 40").table();
    assertThat(Packed.check("v: {kind: rare-variant, list: 3}", two))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.NOTE);
    assertThat(verdict("v: {kind: rare-variant, list: 2}", two)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void bulkWithoutAFrequencyOrWithoutACountIsForAPerson() {
    assertThat(verdict(BULK, Tables.tidy("rsid | maf:proportion\nrs1 | 0.1").table()))
        .isEqualTo(Verdict.REVIEW);
    assertThat(verdict(BULK, Tables.tidy("rsid | ac:count\nrs1 | 40").table()))
        .isEqualTo(Verdict.REVIEW);
    assertThat(verdict(BULK, Tables.tidy("rsid | p:p\nrs1 | 0.04").table()))
        .isEqualTo(Verdict.REVIEW);
    assertThat(
            verdict(
                "v: {kind: rare-variant, list: 1, count: 0}",
                Tables.tidy("rsid | maf:proportion\nrs1 | 0.1").table()))
        .isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAF", "minor_allele_frequency", "alleleFreq", "EAF", "AF_cases"})
  void frequenciesHaveManyNames(String head) {
    assertThat(verdict(BULK, one(head, "0.001", "allele_count", "20"))).isEqualTo(Verdict.FAIL);
  }

  @Test
  void percentagesAreHeldAgainstAHundred() {
    Table table = Tables.tidy("rsid | maf:proportion | ac:count\nrs1 | 0.4 | 20").table();
    Table percent =
        Tables.tidy("rsid | maf:percent | ac:count\nrs1 | 0.4 | 20")
            .role("maf", Role.PERCENT)
            .table();
    assertThat(verdict(BULK, table)).isEqualTo(Verdict.PASS);
    assertThat(verdict(BULK, percent)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void positionsOfAChromosomeAreVariants() {
    assertThat(
            verdict(
                BULK,
                Tables.tidy("where | af:proportion | ac:count\nchr19:44908822:C:T | 0.001 | 20")
                    .table()))
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void aPlaceOnAChromosomeInTwoColumnsIsAVariant() {
    String heads = "CHROM | POS | A1FREQ:proportion | ALLELE_CT:count\n";
    assertThat(verdict(BULK, Tables.tidy(heads + "19 | 44908822 | 0.001 | 20").table()))
        .isEqualTo(Verdict.FAIL);
    assertThat(verdict(BULK, Tables.tidy(heads + "19 | 44908822 | 0.1 | 19").table()))
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void aColumnThatFollowsFromAnotherTellsOfVariants() {
    Table table = Tables.tidy("gene | af:proportion\nAPOE | 0.001").table();
    assertThat(verdict(BULK, table)).isEqualTo(Verdict.PASS);
    assertThat(verdict(BULK, table.within(new Surroundings(List.of(), List.of("rsid")))))
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void atrialFibrillationIsNoVariant() {
    assertThat(verdict(BULK, Tables.tidy("area | af:count\nNorth | 12").table()))
        .isEqualTo(Verdict.PASS);
  }

  private static Table one(String frequency, String f, String count, String c) {
    return Tables.tidy(
            "rsid | " + frequency + ":proportion | " + count + ":count\nrs1 | " + f + " | " + c)
        .table();
  }

  private static Verdict verdict(String rule, Table table) {
    return Finding.worst(Packed.check(rule, table));
  }
}
