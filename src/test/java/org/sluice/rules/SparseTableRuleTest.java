package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class SparseTableRuleTest {
  private static final String SMALL = "s: {kind: sparse-table}";
  private static final String NONZERO =
      "s: {kind: sparse-table, most-small: 100, least-nonzero: 40}";
  private static final String MEAN = "s: {kind: sparse-table, most-small: 100, mean-cell: 1}";

  @Test
  void theWholeTableIsForAPersonAndHasNoTreatment() {
    List<Finding> findings = Packed.check(SMALL, row("4", "4", "5"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).places()).isEmpty();
    assertThat(findings.get(0).need()).isEqualTo(new Need.Person());
  }

  @Test
  void totalsAreNoInnerCells() {
    Table table =
        Tables.crosstab("area | A | B | Total\nN | 4 | 5 | 9\nS | 4 | 5 | 9\nTotal | 8 | 10 | 18")
            .table();
    assertThat(verdict(SMALL, table)).isEqualTo(Verdict.PASS);
    assertThat(verdict("s: {kind: sparse-table, most-small: 49}", table)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void zerosAreCellsAndNotSmall() {
    assertThat(verdict(SMALL, row("0", "4"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void aCellInWhichNoFigureCanStandIsNone() {
    assertThat(verdict(SMALL, row("z", "4"))).isEqualTo(Verdict.FAIL);
  }

  @Test
  void withheldCellsThatWouldDecideAreForAPerson() {
    assertThat(verdict(SMALL, row("4", "[c]", "5"))).isEqualTo(Verdict.REVIEW);
    assertThat(verdict(SMALL, row("5", "[c]", "5"))).isEqualTo(Verdict.PASS);
    assertThat(verdict(SMALL, row("4", "4", "4", "[c]"))).isEqualTo(Verdict.FAIL);
  }

  @Test
  void blankCellsThatWouldDecideAreForAPerson() {
    assertThat(verdict(SMALL, row("4", "", "5"))).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void threeOfTenAreTooFewThatAreNotZeroAndFourAreNot() {
    assertThat(verdict(NONZERO, row("9", "9", "9", "0", "0", "0", "0", "0", "0", "0")))
        .isEqualTo(Verdict.FAIL);
    assertThat(verdict(NONZERO, row("9", "9", "9", "9", "0", "0", "0", "0", "0", "0")))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void marksThatMayBeZerosAreForAPerson() {
    assertThat(verdict(NONZERO, row("9", "[c]", "[c]", "0", "0"))).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void combinationsWithoutARowMayBeZeros() {
    Table table = Tables.tidy("area | sex | n:count\nA | F | 9\nB | M | 9\nA | M | 9").table();
    assertThat(verdict("s: {kind: sparse-table, least-nonzero: 76}", table))
        .isEqualTo(Verdict.REVIEW);
    assertThat(verdict("s: {kind: sparse-table, least-nonzero: 75}", table))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void theNameOfACodeMakesNoCombinations() {
    Table table =
        Tables.tidy("code | area | n:count\nE1 | A | 9\nE2 | B | 9\nE3 | C | 9\nE4 | D | 9")
            .table();
    assertThat(verdict(NONZERO, table)).isEqualTo(Verdict.PASS);
  }

  @Test
  void oneCaseACellOnAverageIsEnough() {
    assertThat(verdict(MEAN, row("3", "0", "0"))).isEqualTo(Verdict.PASS);
    assertThat(verdict(MEAN, row("2", "0", "0"))).isEqualTo(Verdict.FAIL);
  }

  @Test
  void anAverageWithMarksInItIsForAPerson() {
    assertThat(verdict(MEAN, row("2", "0", "[c]"))).isEqualTo(Verdict.REVIEW);
    assertThat(verdict(MEAN, row("3", "0", "[c]"))).isEqualTo(Verdict.PASS);
  }

  @Test
  void aTableOfSeveralCountsHasOneFinding() {
    Table table = Tables.tidy("area | a:count | b:count\nN | 4 | 4\nS | 4 | 4").table();
    assertThat(Packed.check(SMALL, table)).hasSize(1);
  }

  @Test
  void aCellThatHoldsAnotherFigureIsNoneOfThisCount() {
    Table counts = row("4", "5", "90");
    Column.Builder own = new Column.Builder();
    Column.Builder other = new Column.Builder();
    for (int r = 0; r < 3; r++) {
      own.add(r == 2 ? new CellValue.Missing() : counts.value(0, r), 1);
      other.add(r == 2 ? counts.value(0, r) : new CellValue.Missing(), 1);
    }
    Table table =
        counts.with(
            List.of(counts.measures().get(0), Measure.of("base", List.of("B"), Role.DENOMINATOR)),
            List.of(own.build(), other.build()));
    assertThat(verdict(SMALL, table)).isEqualTo(Verdict.PASS);
    assertThat(verdict("s: {kind: sparse-table, most-small: 49}", table)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void onlyCountsAreLookedAt() {
    assertThat(verdict(SMALL, Tables.tidy("area | p:percent\nA | 2.0").table()))
        .isEqualTo(Verdict.PASS);
  }

  /** One row: an inner cell for each field. */
  private static Table row(String... fields) {
    StringBuilder text = new StringBuilder("area | n:count");
    for (int i = 0; i < fields.length; i++) {
      text.append("\nArea ").append(i).append(" | ").append(fields[i]);
    }
    return Tables.tidy(text.toString()).table();
  }

  private static Verdict verdict(String rule, Table table) {
    return Finding.worst(Packed.check(rule, table));
  }
}
