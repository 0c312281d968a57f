package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/** Shapes of printed tables, each cut as a reader would cut it. */
class PrintedTest {
  /** Rows of the only table, fields parted by bars; rules and blank lines left out. */
  private static List<String> table(String text) {
    Grid grid = Cuts.grid(text);
    assertThat(grid.extents()).hasSize(1);
    return rows(grid, grid.extents().get(0));
  }

  private static List<String> rows(Grid grid, Extent extent) {
    List<String> rows = new ArrayList<>();
    for (int row = extent.top(); row <= extent.bottom(); row++) {
      StringBuilder fields = new StringBuilder();
      for (int column = extent.left(); column <= extent.right(); column++) {
        fields.append(column == extent.left() ? "" : "|").append(grid.text(row, column));
      }
      if (fields.chars().anyMatch(c -> c != '|')) {
        rows.add(fields.toString());
      }
    }
    return rows;
  }

  @Test
  void everyLineIsARow() {
    Grid grid = Cuts.grid("one\n\nthree\r\nfour");
    assertThat(grid.rows()).isEqualTo(4);
    assertThat(grid.text(2, 0)).isEqualTo("three");
  }

  @Test
  void aOneWayTabulationHasItsLabelLeftOfTheLine() {
    assertThat(
            table(
                """
                . tab area

                       area |      Freq.     Percent        Cum.
                ------------+-----------------------------------
                    Alderby |         12       75.00       75.00
                 Brackwater |          4       25.00      100.00
                ------------+-----------------------------------
                      Total |         16      100.00
                """))
        .containsExactly(
            "area|Freq.|Percent|Cum.",
            "Alderby|12|75.00|75.00",
            "Brackwater|4|25.00|100.00",
            "Total|16|100.00|");
  }

  @Test
  void aStackedCrosstabBorrowsLabelsAndTheNamesOfItsKey() {
    assertThat(
            table(
                """
                +----------------+
                | Key            |
                |----------------|
                |   frequency    |
                | row percentage |
                +----------------+

                           |          sex
                      area |    Female       Male |     Total
                -----------+----------------------+----------
                   Alderby |         3          1 |         4
                           |     75.00      25.00 |    100.00
                -----------+----------------------+----------
                     Total |         3          1 |         4
                           |     75.00      25.00 |    100.00
                """))
        .containsExactly(
            "||sex|sex|",
            "area||Female|Male|Total",
            "Alderby|frequency|3|1|4",
            "Alderby|row percentage|75.00|25.00|100.00",
            "Total|frequency|3|1|4",
            "Total|row percentage|75.00|25.00|100.00");
  }

  @Test
  void stackedStatisticsTakeTheirNamesFromTheCommandEvenIfItIsBroken() {
    assertThat(
            table(
                """
                . table area sex, contents(count id mean inco
                > me)

                ----------------------------
                          |      sex
                     area |      F       M
                ----------+-----------------
                  Alderby |     12       4
                          |   20.5    21.5
                          |
                   Cawsey |     13       5
                          |   22.5    23.5
                ----------------------------
                """))
        .contains("Alderby|count id|12|4", "Cawsey|mean inco|22.5|23.5");
  }

  @Test
  void aDetailedSummaryIsThreeTablesSideBySide() {
    Grid grid =
        Cuts.grid(
            """
                                         age
            -------------------------------------------------------------
                  Percentiles      Smallest
             1%            2              0
            10%            9              1       Obs                  40
            25%           23              1       Sum of Wgt.          40

            50%           42                      Mean           41.82572
                                    Largest       Std. Dev.      23.33631
            75%           60            101
            99%           89            104       Kurtosis       2.042777
            """);
    assertThat(grid.extents()).hasSize(3);
    assertThat(rows(grid, grid.extents().get(0))).contains("|Percentiles", "50%|42", "99%|89");
    assertThat(rows(grid, grid.extents().get(1)))
        .containsExactly("Smallest|0", "Smallest|1", "Smallest|1", "Largest|101", "Largest|104");
    assertThat(rows(grid, grid.extents().get(2))).contains("Obs|40", "Sum of Wgt.|40");
  }

  @Test
  void figuresBeforeTheirLabelsAndInRemarksArePairs() {
    assertThat(table("  7  failures in all\n  3  exclusions\n"))
        .containsExactly("failures in all|7", "exclusions|3");
    assertThat(table("(7 observations deleted)\n")).containsExactly("observations deleted|7");
  }

  @Test
  void namesWithFiguresSideBySideAreATableEach() {
    Grid grid =
        Cuts.grid(
            """
            No. of subjects =        7          Number of obs    =        9
                                                LR chi2(1)       =     0.23
            """);
    assertThat(grid.extents()).hasSize(2);
    assertThat(rows(grid, grid.extents().get(1)))
        .containsExactly("Number of obs|9", "LR chi2(1)|0.23");
  }

  @Test
  void anAnswerBorrowsTheMessageAboveIt() {
    assertThat(table("[1] \"Children in care\"\n[1] 7\n")).containsExactly("Children in care|7");
  }

  @Test
  void aBoxIsCutAtItsGapsAndRowsKeepTheirNumbers() {
    assertThat(
            table(
                """
                     +-----------------+
                     | area       n    |
                     |-----------------|
                  1. | Alderby    12   |
                  2. | Cawsey      4   |
                     +-----------------+
                """))
        .containsExactly("|area|n", "1|Alderby|12", "2|Cawsey|4");
  }

  @Test
  void aPipeTableIsCutAtItsPipes() {
    assertThat(table("| Area | N |\n|:-----|--:|\n| Alderby | 7 |\n"))
        .containsExactly("Area|N", "Alderby|7");
  }

  @Test
  void aDataFrameIsCutWhereAllRowsAreBlank() {
    assertThat(table("        area  n\n1    Alderby 12\n2 North End   4\n"))
        .containsExactly("|area|n", "1|Alderby|12", "2|North End|4");
  }

  @Test
  void headsOfACrosstabMayStandOnSeveralLines() {
    assertThat(table("sex       F   M\narea           \nAlderby  12   4\nCawsey   13   5\n"))
        .containsExactly("sex|F|M", "area||", "Alderby|12|4", "Cawsey|13|5");
  }

  @Test
  void aWrappedDataFrameIsSeveralTables() {
    Grid grid = Cuts.grid("     area  n\n1 Alderby 12\n2  Cawsey  4\n  share\n1  0.75\n2  0.25\n");
    assertThat(grid.extents()).extracting(Extent::top).containsExactly(0, 3);
  }

  @Test
  void latexCellsStandBetweenAmpersands() {
    assertThat(
            table(
                "\\begin{tabular}{lr}\n\\hline\nArea & N \\\\\n\\hline\nAlder \\& Co & 7 \\\\\n\\end{tabular}\n"))
        .containsExactly("Area|N", "Alder & Co|7");
  }

  @Test
  void whatNoFieldOfATableShowsStandsRightOfIt() {
    Grid grid =
        Cuts.grid(
            "\\begin{tabular}{lr}\nArea & N \\\\\n\\hline\nAlderby & 17 \\\\ % 6 late\n\\end{tabular}\n");
    assertThat(grid.extents()).singleElement().extracting(Extent::right).isEqualTo(1);
    assertThat(grid.text(3, 2)).isEqualTo("% 6 late");
  }

  @Test
  void commandsTimesAndProseAreNoTables() {
    assertThat(
            Cuts.grid(
                    """
                    . tab area if n > 7
                    2024-03-01 10:00:01  read 345 rows
                    2024-03-01 INFO  wrote  345 rows
                    The study took 12 months, and then it ended.
                      log:  /srv/a.log
                    """)
                .extents())
        .isEmpty();
  }
}
