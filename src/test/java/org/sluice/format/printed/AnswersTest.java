package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.grid.Grid;

/** Single figures with the words that name them: answers, messages, pairs. */
class AnswersTest {
  @Test
  void aSingleFigureBorrowsTheCommandItAnswers() {
    assertThat(Cuts.rows("> nrow(d)\n[1] 7\n> sum(d$died)\n[1] 4\n"))
        .containsExactly("nrow(d)|7", "sum(d$died)|4");
    assertThat(Cuts.rows(">>> len(d)\n7\n>>> d.died.sum()\n4\n"))
        .containsExactly("len(d)|7", "d.died.sum()|4");
    assertThat(Cuts.rows(". count if died == 1\n  4\n")).containsExactly("count if died == 1|4");
  }

  @Test
  void otherAnswersAreNoTables() {
    assertThat(Cuts.rows("> dim(d)\n[1] 915   4\n> f(d)\n7 of 9\n. di 3\n3\n>>> d.shape\n(9, 4)\n"))
        .isEmpty();
  }

  @Test
  void aFigureBelowWordsWithAColonBorrowsThem() {
    assertThat(Cuts.rows("d$sex: Female\n[1] 466\n-----------\nd$sex: Male\n[1] 7\n"))
        .containsExactly("d$sex: Female|466", "d$sex: Male|7");
    assertThat(Cuts.rows("Care homes in all:\n[1] 9\n")).containsExactly("Care homes in all|9");
  }

  @Test
  void wordsBesideCountsHideNoCount() {
    assertThat(
            Cuts.rows(
                """
                      age             sex         area
                 Min.   :18.00   Female:466   Length:915
                 Median :49.00   Male  :445   Class :character
                 Max.   :99.00   Other :  4   Mode  :character
                """))
        .contains("Female|466", "Male|445", "Other|4", "Length|915", "Max.|99.00");
  }

  @Test
  void degreesOfFreedomAreNamedFiguresBesideTheirStatistic() {
    assertThat(Cuts.rows("Wald test            = 50.1  on 2 df,   p=1e-11\n"))
        .containsExactly("Wald test|50.1", "df|2", "p|1e-11");
    assertThat(Cuts.rows("F-statistic: 35.3 on 2 and 398 DF,  p-value: 7.7e-15\n"))
        .containsExactly("F-statistic|35.3", "DF|2", "DF|398", "p-value|7.7e-15");
    assertThat(Cuts.rows("Chisq= 10.9  on 1 degrees of freedom, p= 9e-04\n"))
        .containsExactly("Chisq|10.9", "degrees of freedom|1", "p|9e-04");
  }

  @Test
  void valuesOverTheirCountsMayEndInMissing() {
    Grid grid = Cuts.grid("   0    1 <NA>\n 892   23    4\n");
    assertThat(grid.extents()).hasSize(1);
    assertThat(grid.extents().get(0).heads()).isEqualTo(1);
  }

  @Test
  void namesOfQuantilesAndLimitsAreHeads() {
    Grid grid =
        Cuts.grid(
            """
                    exp(coef) exp(-coef) lower .95 upper .95
            sexMale     5.104     0.1959     1.737    15.000
            age         1.073     0.9324     1.052     1.094

                  n  missing distinct     Mean      .05      .50
                910        5       80    50.12       20       49
                .75      .90      .95
                 66       75       80
            """);
    assertThat(grid.extents()).hasSize(3).allMatch(extent -> extent.heads() == 1);
    assertThat(grid.text(0, 3)).isEqualTo("lower .95");
  }

  @Test
  void strokesBelowHeadsTellTheColumns() {
    assertThat(
            Cuts.rows(
                """
                                 Placebo (N=466)   Verum (N=449)   p value
                ---------------- ----------------- --------------- -------
                Age                                                  0.300
                   Mean (SD)      50.120 (18.200)  49.120 (17.200)
                sex                                                  0.700
                   Male             4 (0.9%)          9 (2.0%)
                """))
        .contains(
            "|Placebo (N=466)|Verum (N=449)|p value", "Male|4 (0.9%)|9 (2.0%)|", "sex|||0.700");
  }

  @Test
  void theHeadingOfASliceIsNoPair() {
    assertThat(Cuts.rows(", , area = 1\n")).isEmpty();
  }

  @Test
  void aStarMayStandAmongTheTypesOfATibble() {
    assertThat(
            Cuts.rows(
                """
                  .y.   group    n1
                * <chr> <chr> <int>
                1 age   F       466
                2 bmi   M         8
                """))
        .containsExactly("|.y.|group|n1", "|||", "1|age|F|466", "2|bmi|M|8");
  }

  @Test
  void aPercentageInBracketsBelongsToTheFigureBeforeIt() {
    assertThat(Cuts.rows("Patients: 915\nDeaths: 4 (0.4%)\n"))
        .containsExactly("Patients|915", "Deaths|4 (0.4%)");
  }

  @Test
  void theNameOfAnElementOfAListIsThatOfTheFigureBelow() {
    assertThat(Cuts.rows("$Male\n[1] 462\n\n$Other\n[1] 4\n"))
        .containsExactly("$Male|462", "$Other|4");
  }
}
