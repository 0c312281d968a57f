package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/** Tables whose labels stand left of a line, with heads and parts of several kinds. */
class StubTableTest {
  @Test
  void headsWithoutALabelAreNoBox() {
    Grid grid =
        Cuts.grid(
            """
                             |      sex
                             |  Female     Male
            -----------------+------------------
                     Alderby |     210        7
                      Cawsey |     256      242
            -----------------+------------------
            """);
    assertThat(grid.extents()).hasSize(1);
    assertThat(grid.extents().get(0).heads()).isEqualTo(2);
    assertThat(Cuts.row(grid, 3)).containsExactly("Alderby", "210", "7");
  }

  @Test
  void aRuleThatLeavesTheLabelsOutOpensATableOfItsOwn() {
    Grid grid =
        Cuts.grid(
            """
                             | exposed                |
                             |   Exposed   Unexposed  |      Total
            -----------------+------------------------+------------
                       Cases |         4          19  |         23
                    Noncases |       462         430  |        892
            -----------------+------------------------+------------
                        Risk |  .0085837    .0423163  |   .0251366
                             |                        |
                             |      Point estimate    |    [95% Conf. Interval]
                             |------------------------+------------------------
             Risk difference |        -.0337326       |   -.0541     -.0133
                  Risk ratio |         .2028463       |    .06955    .591605
                             +-------------------------------------------------
            """);
    assertThat(grid.extents()).hasSize(2);
    assertThat(Cuts.row(grid, 3)).containsExactly("Cases", "4", "19", "23");
    assertThat(Cuts.row(grid, 10))
        .containsExactly("Risk difference", "-.0337326", "-.0541", "-.0133");
    assertThat(grid.extents().get(1).top()).isEqualTo(8);
  }

  @Test
  void statisticsThatEachHeadingRepeatsBorrowIt() {
    Grid grid =
        Cuts.grid(
            """
                                 |  Female     Male
            ---------------------+------------------
            area                 |
              Alderby            |
                Frequency        |     210        7
                Mean             |    50.1     49.1
              Cawsey             |
                Frequency        |     256      242
                Mean             |    51.3     50.7
            ----------------------------------------
            """);
    assertThat(Cuts.row(grid, 4)).containsExactly("Alderby", "Frequency", "210", "7");
    assertThat(Cuts.row(grid, 8)).containsExactly("Cawsey", "Mean", "51.3", "50.7");
    assertThat(grid.extents().get(0).labels()).isEqualTo(2);
  }

  @Test
  void labelsThatHeadingsDoNotRepeatStayAsTheyAre() {
    Grid grid =
        Cuts.grid(
            """
                                 |  Frequency
            ---------------------+-----------
            area                 |
              Alderby            |        210
              Cawsey             |          4
            sex                  |
              Female             |        110
              Male               |        104
            ---------------------------------
            """);
    assertThat(Cuts.row(grid, 4)).containsExactly("Cawsey", "4");
    assertThat(grid.extents().get(0).labels()).isEqualTo(1);
  }

  @Test
  void aHeadingOfAGroupMayFollowTheRuleBelowTheHeads() {
    Grid grid =
        Cuts.grid(
            """
              Time     Total     Fail   Function
            ------------------------------------
            Female
                 0         0        0     1.0000
               100       440        3     0.9933
            Male
                 0         0        0     1.0000
               100       430       12     0.9725
            ------------------------------------
            """);
    Extent extent = grid.extents().get(0);
    assertThat(grid.extents()).hasSize(1);
    assertThat(extent.heads()).isEqualTo(1);
    assertThat(Cuts.row(grid, 4)).containsExactly("100", "440", "3", "0.9933");
  }

  @Test
  void bracketsHoldWhatStandsInThemTogether() {
    Grid grid =
        Cuts.grid(
            """
            Cutpoint      Sensitivity   Classified          LR+
            ----------------------------------------------------
            ( >= 0 )          100.00%        2.51%       1.0000
            ( >= 1 )           82.61%       56.10%       1.8523
            ( >= 2 )           17.39%       93.15%       3.5490
            ----------------------------------------------------
            """);
    assertThat(Cuts.row(grid, 3)).containsExactly("( >= 1 )", "82.61%", "56.10%", "1.8523");
  }

  @Test
  void rulesThatLeaveTheLabelsOutPartTheHeadsOfABox() {
    Grid grid =
        Cuts.grid(
            """
            -------------------------------------------
            |             |            sex            |
            |             |---------------------------|
            |             |      F      |      M      |
            |             |-------------+-------------|
            |             |  N   | PctN |  N   | PctN |
            |-------------+------+------+------+------|
            |Alderby      |   206| 45.18|     4| 11.11|
            |-------------+------+------+------+------|
            |Cawsey       |   250| 54.82|    32| 88.89|
            -------------------------------------------
            """);
    assertThat(grid.extents()).hasSize(1);
    assertThat(grid.extents().get(0).heads()).isEqualTo(5);
    assertThat(Cuts.row(grid, 3)).containsExactly("", "F", "F", "M", "M");
    assertThat(Cuts.row(grid, 7)).containsExactly("Alderby", "206", "45.18", "4", "11.11");
  }

  @Test
  void barsBetweenColumnsNeedNoCrossingRule() {
    Grid grid =
        Cuts.grid(
            """
            Value  |   N | Raw % | Cum. %
            -----------------------------
            Female | 466 | 50.65 |  50.65
            Other  |   4 |  0.43 | 100.00
            """);
    assertThat(grid.extents()).hasSize(1);
    assertThat(Cuts.row(grid, 3)).containsExactly("Other", "4", "0.43", "100.00");
    assertThat(grid.extents().get(0).labels()).isEqualTo(1);
  }

  @Test
  void patternsStandRightOfTheLineAndTheirFiguresLeft() {
    Grid grid =
        Cuts.grid(
            """
                 Freq.  Percent    Cum. |  Pattern
             ---------------------------+----------
                  412     98.56   98.56 |  11111111
                    6      1.44  100.00 |  1.1.1.1.
             ---------------------------+----------
                  418    100.00         |  XXXXXXXX
            """);
    assertThat(grid.extents()).hasSize(1);
    assertThat(grid.extents().get(0).labels()).isZero();
    assertThat(Cuts.row(grid, 3)).containsExactly("6", "1.44", "100.00", "1.1.1.1.");
  }

  @Test
  void bandsLeftOfTheLineAreLabels() {
    Grid grid =
        Cuts.grid(
            """
             low  high |   N   Deaths
            -----------+--------------
              0    4   |  12        1
              5    9   |  31        3
            """);
    assertThat(Cuts.row(grid, 3)).containsExactly("5    9", "31", "3");
  }

  @Test
  void wordsInPlaceOfRowsThatWereTakenOutPartNoTable() {
    String table =
        """
             week |     girls      boys |     Total
        ----------+---------------------+----------
           REDACTED 1-10
               11 |        40        17 |        57
               12 |        71        25 |        96
        ----------+---------------------+----------
            Total |       311       142 |       453
        """;
    assertThat(Cuts.rows(table))
        .containsExactly(
            "week|girls|boys|Total",
            "|||",
            "REDACTED 1-10|||",
            "11|40|17|57",
            "12|71|25|96",
            "|||",
            "Total|311|142|453");
    assertThat(Cuts.rows(table.replace("REDACTED", "see weeks")))
        .doesNotContain("week|girls|boys|Total");
  }
}
