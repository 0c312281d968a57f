package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Alternative;
import org.sluice.finding.Alternative.Drop;
import org.sluice.finding.Alternative.Merge;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class MergingTest {
  @Test
  void twoAgesAreMergedWhereTheirSumIsLargeEnough() {
    Table table =
        Tables.crosstab(
                """
                age   | women | men | Total
                0-4   | 6     | 20  | 26
                5-9   | 8     | 20  | 28
                10-14 | 30    | 30  | 60
                Total | 44    | 70  | 114
                """)
            .table();
    assertThat(alternatives(table))
        .containsExactly(new Merge("age", List.of("0-4", "5-9")), new Drop("age"), new Drop(""));
  }

  @Test
  void aMergeOfTwoLowCountsWithoutATotalWouldTellOfTheirSum() {
    Table table =
        Tables.crosstab(
                """
                age   | women | men
                0-4   | 6     | 20
                5-9   | 8     | 20
                10-14 | 30    | 30
                """)
            .table();
    assertThat(alternatives(table)).isEmpty();
  }

  @Test
  void aMergeThatLeavesAnotherLowCountIsNotSuggested() {
    Table table =
        Tables.crosstab(
                """
                age   | women | men
                0-4   | 6     | 20
                5-9   | 8     | 20
                10-14 | 30    | 3
                """)
            .table();
    assertThat(alternatives(table)).isEmpty();
  }

  @Test
  void aMergedTableIsStillTheSumOfItsParts() {
    Table table =
        Tables.tidy(
                """
                age   | n:count | share:percent
                0-4   | 6       | 30.0
                5-9   | 8       | 40.0
                10-14 | 6       | 30.0
                Total | 20      | 100.0
                """)
            .table();
    Table merged = SmallerTable.merging(table, 0, 0, 1);
    assertThat(merged.dimensions().get(0).hierarchy().categories())
        .containsExactly("0-4 and 5-9", "10-14", "Total");
    assertThat(merged.measures()).hasSize(1);
    assertThat(merged.size()).isEqualTo(3);
    assertThat(merged.column(0).isBetween(0, 14, 14)).isTrue();
    assertThat(merged.dimensions().get(0).hierarchy().sums().get(0).parts()).containsExactly(0, 1);
  }

  private static List<Alternative> alternatives(Table table) {
    return Merging.alternatives(
        List.of(table),
        Cases.lowCounts(table, 10, false),
        Set.of(),
        smaller -> Cases.lowCounts(smaller, 10, false).isEmpty());
  }
}
