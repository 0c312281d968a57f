package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/** Totals of amounts beside columns that do not add up: whoever subtracts looks at the amounts. */
class AmountsTest {
  @Test
  void theLargestContributionOfATotalIsNoSumAndContradictsNone() {
    Table table =
        Grids.read(
                "region|service|cost|contributors|largest|second",
                "North|Assessments|83417|16|71903|2689",
                "North|Contact|91638|19|18226|17359",
                "South|Assessments|61982|15|13571|12839",
                "South|Contact|78351|13|69127|1963",
                "Total|Assessments|145399|31|71903|13571",
                "Total|Contact|169989|32|69127|18226")
            .tables()
            .get(0);
    assertTotals(table);
    assertThat(table.why()).doesNotContain(WeighedSums.CONTRADICTED);
  }

  @Test
  void contributorsInSeveralPartsDoNotDissolveTheSumsOfAmounts() {
    Table table =
        Grids.read(
                "region|service|cost|contributors",
                "North|Assessments|83417|16",
                "North|Contact|91638|19",
                "South|Assessments|61982|15",
                "South|Contact|78351|13",
                "Total|Assessments|145399|24",
                "Total|Contact|169989|21")
            .tables()
            .get(0);
    assertTotals(table);
    assertThat(table.why()).contains(WeighedSums.CONTRADICTED);
  }

  private static void assertTotals(Table table) {
    assertThat(table.dimensions().get(0).hierarchy().sums())
        .containsExactly(new Sum(2, List.of(0, 1), Sum.Basis.ARITHMETIC));
  }
}
