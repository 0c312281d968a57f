package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/** Cells of several lines: each line is labelled by its group and the name of its statistic. */
class StackedTest {
  /** First fields of the rows of the last table, parted by bars. */
  private static List<String> table(String text, int fields) {
    Grid grid = Printed.of(EncodedText.of(text.getBytes(UTF_8))).grid();
    Extent extent = grid.extents().get(grid.extents().size() - 1);
    List<String> rows = new ArrayList<>();
    for (int row = extent.top() + extent.heads(); row <= extent.bottom(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < fields; column++) {
        cells.add(grid.text(row, column));
      }
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  @Test
  void aCornerNamesTheLinesOfEachCellAndTotalsBelowTheLastRuleBelongToIt() {
    assertThat(
            table(
                """
                Frequency|
                Percent  |
                Row Pct  |Alive   |Dead    |  Total
                ---------+--------+--------+
                Alderby  |     45 |      3 |     48
                         |  43.27 |   2.88 |  46.15
                         |  93.75 |   6.25 |
                ---------+--------+--------+
                Cawsey   |     50 |      6 |     56
                         |  48.08 |   5.77 |  53.85
                         |  89.29 |  10.71 |
                ---------+--------+--------+
                Total          95        9      104
                            91.35     8.65   100.00
                """,
                5))
        .containsExactly(
            "Alderby|Frequency|45|3|48",
            "Alderby|Percent|43.27|2.88|46.15",
            "Alderby|Row Pct|93.75|6.25|",
            "Cawsey|Frequency|50|6|56",
            "Cawsey|Percent|48.08|5.77|53.85",
            "Cawsey|Row Pct|89.29|10.71|",
            "Total|Frequency|95|9|104",
            "Total|Percent|91.35|8.65|100.00");
  }

  @Test
  void aLabelMayGoOnBesideTheSecondStatistic() {
    assertThat(
            table(
                """
                Frequency        |
                Expected         |Alive   |Dead    |  Total
                -----------------+--------+--------+
                Alderby and the  |     45 |      3 |     48
                lower villages   | 44.100 |  3.900 |
                -----------------+--------+--------+
                Cawsey           |     50 |      6 |     56
                                 | 51.200 |  4.800 |
                -----------------+--------+--------+
                Total                  95        9      104
                """,
                3))
        .containsExactly(
            "Alderby and the|Frequency|45",
            "Alderby and the|Expected|44.100",
            "Cawsey|Frequency|50",
            "Cawsey|Expected|51.200",
            "Total|Frequency|95");
  }

  @Test
  void aBoxOfContentsNamesTheLinesOfTheNextTable() {
    assertThat(
            table(
                """
                   Cell Contents
                |-----------------|
                |               N |
                |   N / Row Total |
                |-----------------|

                             | died
                        area |        no |       yes | Row Total |
                -------------|-----------|-----------|-----------|
                           1 |        86 |         4 |        90 |
                             |     0.956 |     0.044 |     0.769 |
                -------------|-----------|-----------|-----------|
                           2 |        20 |         7 |        27 |
                             |     0.741 |     0.259 |     0.231 |
                -------------|-----------|-----------|-----------|
                Column Total |       106 |        11 |       117 |
                -------------|-----------|-----------|-----------|
                """,
                5))
        .containsExactly(
            "1|N|86|4|90",
            "1|N / Row Total|0.956|0.044|0.769",
            "2|N|20|7|27",
            "2|N / Row Total|0.741|0.259|0.231",
            "Column Total|N|106|11|117");
  }

  @Test
  void aListAboveTheTableNamesItsStatistics() {
    assertThat(
            table(
                """
                Summary statistics: N, mean, sd
                  by categories of: area

                    area |       age       bmi
                ---------+--------------------
                 Alderby |       466         6
                         |     50.12      27.1
                         |      18.2       5.3
                ---------+--------------------
                  Cawsey |        31       449
                         |     49.12      26.1
                         |      17.2       4.3
                ------------------------------
                """,
                4))
        .containsExactly(
            "Alderby|N|466|6",
            "Alderby|mean|50.12|27.1",
            "Alderby|sd|18.2|5.3",
            "Cawsey|N|31|449",
            "Cawsey|mean|49.12|26.1",
            "Cawsey|sd|17.2|4.3");
  }

  @Test
  void withoutNamesTheLinesStayAsTheyAre() {
    assertThat(
            table(
                """
                    area |       age       bmi
                ---------+--------------------
                 Alderby |       466         6
                         |     50.12      27.1
                ------------------------------
                """,
                3))
        .containsExactly("Alderby|466|6", "|50.12|27.1");
  }

  @Test
  void numbersBeforeALineThatOnlyBreaksTheRuleAreNoLabels() {
    Grid grid =
        Printed.of(
                EncodedText.of(
                    """
                       n | pct
                    -----|------
                       4 | 12.5
                      28 | 87.5
                    """
                        .getBytes(UTF_8)))
            .grid();
    assertThat(grid.extents()).hasSize(1);
    assertThat(grid.extents().get(0).labels()).isZero();
  }

  @Test
  void aHeadBrokenOverAsManyLinesAsThereAreRowsNamesNoStatistics() {
    assertThat(
            table(
                """
                    Smoking |
                     status |      Freq.     Percent
                ------------+-----------------------
                      Never |        462       99.14
                    Current |          4        0.86
                ------------+-----------------------
                      Total |        466      100.00
                """,
                3))
        .containsExactly("Never|462|99.14", "Current|4|0.86", "Total|466|100.00");
  }
}
