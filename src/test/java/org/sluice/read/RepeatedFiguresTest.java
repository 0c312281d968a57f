package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.table.Table;

class RepeatedFiguresTest {
  @ParameterizedTest
  @CsvSource({
    "North (7), true",
    "North [7], true",
    "North: 7, true",
    "North 7/30, true",
    "North 7 (of 30), true",
    "North (8), false",
    "North 7, false",
    "North (7.5), false",
    "North (17), false",
    "2020-01-07, false"
  })
  void aLabelMaySayTheCountOfItsRow(String label, boolean told) {
    assertThat(
            Grids.read("area|orders", label + "|7", "Cawsey|41").leftOver().stream()
                .anyMatch(remark -> remark.contains("says counts of its rows once more")))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"57, true", "56, false", "1, false"})
  void aHeadMaySayTheSumOfItsCounts(String said, boolean told) {
    assertThat(
            Grids.read(
                    "area|Girls (" + said + ")|orders",
                    "Alderby|13|40",
                    "Brackwater|24|25",
                    "Cawsey|20|15")
                .leftOver()
                .stream()
                .anyMatch(remark -> remark.contains("says the sum of its counts")))
        .isEqualTo(told);
  }

  @Test
  void numbersOfModelsInBracketsAreNoTotals() {
    Table table = Grids.table("area|Group (1)|Group (2)", "Alderby|13|40", "Brackwater|24|25");
    assertThat(table.dimensions().get(0).hierarchy().categories())
        .containsExactly("Alderby", "Brackwater");
  }
}
