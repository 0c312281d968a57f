package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/** Heads of aligned tables that hold numbers or blanks, or take several lines. */
class HeadLinesTest {
  private static Extent extent(Grid grid) {
    assertThat(grid.extents()).hasSize(1);
    return grid.extents().get(0);
  }

  /** The fields of one row of the only table. */
  private static List<String> row(Grid grid, int row) {
    List<String> fields = new ArrayList<>();
    for (int column = 0; column <= extent(grid).right(); column++) {
      fields.add(grid.text(row, column));
    }
    return fields;
  }

  @Test
  void namesCutShortAreTheHeadsOfCorrelatedEffects() {
    assertThat(
            Cuts.rows(
                """
                Correlation of Fixed Effects:
                        (Intr) pst_tr p(,2)1
                pst_trn -0.387
                ply(,2)  0.764 -0.002
                yrs_exp -0.833 -0.030 -0.952
                """))
        .containsExactly(
            "|(Intr)|pst_tr|p(,2)1",
            "pst_trn|-0.387||",
            "ply(,2)|0.764|-0.002|",
            "yrs_exp|-0.833|-0.030|-0.952");
  }

  @Test
  void strataNamedByNumbersAreAHead() {
    Grid grid =
        Cuts.grid(
            """
                                 Stratified by case
                                  0             1             p
              n                   1200           300
              age (mean (SD))    49.51 (10.43) 41.69 (6.33)  <0.001
              imd = 1 (%)          300 (25.0)      4 ( 1.3)   0.120
            """);
    assertThat(extent(grid).heads()).isEqualTo(2);
    assertThat(row(grid, 1)).containsExactly("", "0", "1", "p");
    assertThat(row(grid, 4)).containsExactly("imd = 1 (%)", "300 (25.0)", "4 ( 1.3)", "0.120");
  }

  @Test
  void numbersThatDoNotRiseBelowAHeadAreFigures() {
    Grid grid =
        Cuts.grid(
            """
                                 Patients of wards
                                    12             4   x
              other               1200           300
              more                 120            30
            """);
    assertThat(extent(grid).heads()).isEqualTo(1);
  }

  @Test
  void sizesBelowHeadsAreHeads() {
    Grid grid =
        Cuts.grid(
            """
            ___________________________________
                       Placebo      Verum     p
                       (n=364)     (n=366)
            -----------------------------------
             Sex                            0.7
              - F   224 (61.5%) 220 (60.1%)
              - M   140 (38.5%)   4 (1.1%)
            -----------------------------------
            """);
    assertThat(extent(grid).heads()).isEqualTo(2);
    assertThat(row(grid, 2)).containsExactly("", "(n=364)", "(n=366)", "");
  }

  @Test
  void valuesBesideTheNameOfAVariableAreAHeadOverTheNameOfTheLabels() {
    Grid grid =
        Cuts.grid(
            """
            died       0   1  All
            sex              \s\s\s\s
            Female   462   4  466
            Male     430  19  449
            """);
    assertThat(extent(grid).heads()).isEqualTo(2);
    assertThat(row(grid, 0)).containsExactly("died", "0", "1", "All");
  }

  @Test
  void aShortHeadingBelowARowDoesNotMakeTheRowAHead() {
    Grid grid =
        Cuts.grid(
            """
            Male       3   7   10
            region
            Alderby  462  14  476
            Cawsey   430  19  449
            """);
    assertThat(grid.extents()).noneMatch(each -> each.top() == 0 && each.heads() > 0);
  }

  @Test
  void namesOfLabelsMayStandBelowTwoLinesOfHeads() {
    Grid grid =
        Cuts.grid(
            """
                   died         age
                    sum count  mean
            area
            Alderby  18   417  49.3
            Cawsey    5   498  51.1
            """);
    assertThat(extent(grid).heads()).isEqualTo(3);
    assertThat(row(grid, 1)).containsExactly("", "sum", "count", "mean");
  }

  @Test
  void headsThatEndWhereTheirFiguresEndMayHoldBlanks() {
    Grid grid =
        Cuts.grid(
            """
                       No. of residents age med[IQR]   unknown
            Overall               15476  87 [80, 92]       407
            Affected              12133  87 [80, 91]         4
            """);
    assertThat(row(grid, 0)).containsExactly("", "No. of residents", "age med[IQR]", "unknown");
  }

  @Test
  void aBlankLineMayPartHeadsFromFiguresThatStandBelowThem() {
    Grid grid =
        Cuts.grid(
            """
                       Ordered                      Total
                         Value     died         Frequency

                             1     yes                  8
                             2     no                 907
            """);
    assertThat(extent(grid).heads()).isEqualTo(2);
    assertThat(row(grid, 3)).containsExactly("1", "yes", "8");
  }

  @Test
  void blankLinesMayPartTwoLinesOfHeads() {
    Grid grid =
        Cuts.grid(
            """
               ----Lowest----        ----Highest---

               Value      Obs        Value      Obs

                  18      712           99       41
                  18      311          101      501
            """);
    assertThat(extent(grid).heads()).isEqualTo(3);
    assertThat(row(grid, 2)).containsExactly("Value", "Obs", "Value", "Obs");
    assertThat(row(grid, 0))
        .containsExactly("----Lowest----", "----Lowest----", "----Highest---", "----Highest---");
  }

  @Test
  void aTitleOverABlankLineAndFiguresElsewhereIsNoHead() {
    Grid grid =
        Cuts.grid(
            """
            Kinds  of areas

                                              Alderby         12         30
                                              Cawsey           4         31
            """);
    assertThat(grid.extents()).allMatch(extent -> extent.top() > 0);
  }

  @Test
  void wordsOverTheLastColumnAloneNameItAlone() {
    Grid grid =
        Cuts.grid(
            """
                                                           Pr >
               Test              Chi-Square      DF     Chi-Square
               Log-Rank             10.9412       1         0.0009
               Wilcoxon             10.5012       1         0.0012
            """);
    assertThat(row(grid, 0)).containsExactly("", "", "", "Pr >");
  }

  @Test
  void percentagesOfARowAreFiguresAndThoseOfAHeadAreQuantiles() {
    Grid grid =
        Cuts.grid(
            """
                                      no        yes      Total
            Female  Count            462          4        466
                    % of sex       99.1%       0.9%     100.0%
            Male    Count            430         19        449
                    % of sex       95.8%       4.2%     100.0%
            """);
    assertThat(extent(grid).heads()).isEqualTo(1);
    Grid quantiles = Cuts.grid("  0%  25%  50%  75% 100%\n  18   34   49   66  104\n");
    assertThat(extent(quantiles).heads()).isEqualTo(1);
  }

  @Test
  void headsBesideANameWithAColonAreHeads() {
    Grid grid =
        Cuts.grid(
            """
                        tabulation:  Freq.   Numeric  Label
                                       462         1  Female
                                         4         3  Other
            """);
    assertThat(extent(grid).heads()).isEqualTo(1);
    assertThat(row(grid, 2)).containsExactly("4", "3", "Other");
  }

  @Test
  void intervalsNamedByTheirPercentageAreHeads() {
    Grid grid =
        Cuts.grid(
            """
             time n.risk n.event survival lower 95% CI upper 95% CI
                0    588       0    1.000        1.000        1.000
              365      5       4    0.913        0.891        0.937
            """);
    assertThat(extent(grid).heads()).isEqualTo(1);
    assertThat(row(grid, 0).get(5)).isEqualTo("upper 95% CI");
  }

  @Test
  void aHeadLongerThanItsLabelsStaysOverThem() {
    Grid grid =
        Cuts.grid(
            """
              percent_tpp_cat  n_hh n_pat n_case
            1 (-0.1,20]         601  6878   1404
            2 (20,40]           624  3600      5
            """);
    assertThat(row(grid, 0)).contains("percent_tpp_cat", "n_hh", "n_pat", "n_case");
  }

  @Test
  void aLoneHeadMayStandOverTheSizeOfItsColumn() {
    Grid grid =
        Cuts.grid(
            """
                                 Overall
                                 (N=915)
            Sex
              Female             466 (50.9%)
              Other              4 (0.4%)
            """);
    assertThat(extent(grid).top()).isZero();
    assertThat(row(grid, 1)).containsExactly("", "(N=915)");
  }

  @Test
  void aHeadOfSeveralWordsStandsOverTheNameOfTheLabels() {
    assertThat(
            Cuts.rows(
                """
                                       coef  coef lower 95%  coef upper 95%
                covariate
                SeniorCitizen      0.081384       -0.025833        0.188601
                MonthlyCharges     0.036422        0.031629        0.041214
                """))
        .hasSize(4)
        .element(0)
        .isEqualTo("|coef|coef lower 95%|coef upper 95%");
  }
}
