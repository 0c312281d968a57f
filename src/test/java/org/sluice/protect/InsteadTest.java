package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sluice.finding.Alternative;
import org.sluice.finding.Alternative.Drop;
import org.sluice.finding.Alternative.DropMargin;
import org.sluice.finding.Alternative.Merge;
import org.sluice.finding.Alternative.Round;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class InsteadTest {
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
    assertThat(said(table))
        .containsExactly("merge [[0-4, 5-9]] 6", "drop  8", "drop age 9", "round 10 12");
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
    assertThat(said(table)).isEmpty();
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
    assertThat(said(table)).isEmpty();
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

  @Test
  void severalMergesAreSuggestedWhereTwoCategoriesAreNotEnough() {
    Table table =
        Tables.crosstab(
                """
                age   | women | men
                0-4   | 6     | 20
                5-9   | 30    | 20
                10-14 | 30    | 30
                15-19 | 40    | 3
                20-24 | 50    | 40
                """)
            .table();
    assertThat(said(table)).containsExactly("merge [[0-4, 5-9], [10-14, 15-19]] 8");
  }

  @Test
  void onlyNeighbouringAgesAreMerged() {
    Table table =
        Tables.crosstab(
                """
                age   | women | men
                0-4   | 60    | 20
                5-9   | 30    | 20
                10-14 | 30    | 3
                """)
            .table();
    assertThat(said(table)).containsExactly("merge [[5-9, 10-14]] 4");
  }

  @Test
  void anyTwoAreasMayBeMergedAndTheSmallestLossComesFirst() {
    Table table =
        Tables.crosstab(
                """
                area  | women | men
                North | 60    | 20
                South | 30    | 0
                West  | 30    | 3
                """)
            .table();
    assertThat(said(table)).containsExactly("merge [[North, West]] 4");
  }

  @Test
  void whatIsLostIsMeasuredAgainstAnEqualShareOfTheMergedFigure() {
    Table table =
        Tables.crosstab(
                """
                age   | n
                0-4   | 6
                5-9   | 30
                10-14 | 64
                """)
            .table();
    Alternative merge = alternatives(table).get(0);
    assertThat(merge.cost().loss().value()).isEqualByComparingTo("24");
    assertThat(merge.cost().loss().meanChange()).isEqualByComparingTo("8");
    double six = Math.sqrt(0.06) - Math.sqrt(0.18);
    double thirty = Math.sqrt(0.3) - Math.sqrt(0.18);
    assertThat(merge.cost().loss().hellinger().doubleValue())
        .isCloseTo(Math.sqrt((six * six + thirty * thirty) / 2), within(0.0001));
  }

  @Test
  @Timeout(20)
  void aLargeTableTakesLittleTime() {
    StringBuilder text = new StringBuilder("area");
    for (int column = 0; column < 20; column++) {
      text.append(" | c").append((char) ('a' + column));
    }
    for (int row = 0; row < 60; row++) {
      text.append("\n")
          .append("Town ")
          .append((char) ('A' + row % 26))
          .append((char) ('a' + row / 26));
      for (int column = 0; column < 20; column++) {
        text.append(" | ").append((row * 7 + column * 11) % 17 == 0 ? 4 : 20 + row + column);
      }
    }
    Table table = Tables.crosstab(text.toString()).table();
    List<Alternative> found = alternatives(table);
    assertThat(found).isNotEmpty();
  }

  private static List<String> said(Table table) {
    return alternatives(table).stream().map(InsteadTest::said).toList();
  }

  private static String said(Alternative alternative) {
    String what = "";
    if (alternative instanceof Merge merge) {
      what = "merge " + merge.groups();
    } else if (alternative instanceof Drop drop) {
      what = "drop " + drop.dimension();
    } else if (alternative instanceof DropMargin margin) {
      what = "drop " + margin.dimension() + " " + margin.category();
    } else if (alternative instanceof Round round) {
      what = "round " + round.base();
    }
    return what + " " + alternative.cost().cells();
  }

  private static List<Alternative> alternatives(Table table) {
    return Instead.of(
        List.of(table),
        Cases.lowCounts(table, 10, false),
        Set.of(),
        smaller -> Cases.lowCounts(smaller, 10, false).isEmpty(),
        Optional.empty());
  }
}
