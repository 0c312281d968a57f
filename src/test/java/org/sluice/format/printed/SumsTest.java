package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.grid.Grid;

/** Typed reports: dots between labels and figures, strokes under what is added up. */
class SumsTest {
  @Test
  void aRowOfSumsBelowStrokesBelongsToTheTableAndDotsToNoLabel() {
    Grid grid =
        Cuts.grid(
            """
                               Boys    Girls
            Alderby ......       31        8
            Cawsey .......       10        1
                             ------   ------
            Total ........       41        9
            """);
    assertThat(grid.extents()).hasSize(1);
    assertThat(grid.extents().get(0).bottom()).isEqualTo(4);
    assertThat(grid.text(4, 0)).isEqualTo("Total");
    assertThat(grid.text(4, 2)).isEqualTo("9");
  }

  @Test
  void dotsForFiguresStay() {
    Grid grid =
        Cuts.grid(
            """
                               Boys    Girls
            Alderby              31       ..
            Cawsey               10        1
            """);
    assertThat(grid.text(1, 2)).isEqualTo("..");
  }

  @Test
  void aRuleOverTheWholeWidthEndsTheTable() {
    Grid grid =
        Cuts.grid(
            """
                               Boys    Girls
            Alderby              31        8
            Cawsey               10        1
            ---------------------------------
            Mothers              41        9
            """);
    assertThat(grid.extents().get(0).bottom()).isEqualTo(2);
  }
}
