package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Role;

/** What programs print of models: estimates side by side, residuals, how well a model fits. */
class PrintedModelTest {
  @Test
  void estimatesBelowNumbersOfModelsAreNoCountsAndTheirSizeIs() {
    assertThat(
            Prints.roles(
                """
                ----------------------------------------------------
                                      (1)             (2)
                                     died            died
                ----------------------------------------------------
                age                 0.070***        0.068***
                                  (7.00)          (6.50)
                male                0.400*          0.390
                                  (2.10)          (1.90)
                ----------------------------------------------------
                N                     915               9
                r2                  0.151           0.160
                ----------------------------------------------------
                t statistics in parentheses
                """))
        .containsEntry("N", Role.COUNT)
        .containsValue(Role.COEFFICIENT)
        .hasSize(3);
  }

  @Test
  void theSizeBelowModelsThatAreNamedByWordsIsCountedWhateverPanelsStandAboveIt() {
    assertThat(
            Prints.roles(
                """
                \\begin{tabular}[t]{lll}
                & Plain & Adjusted \\\\
                \\midrule
                \\multicolumn{3}{l}{\\textbf{Panel A: men}} \\\\
                \\hspace{1em}Age & 0.0007 & 0.0010 \\\\
                \\hspace{1em} & (   0.0003) & (   0.0008) \\\\
                \\multicolumn{3}{l}{\\textbf{Panel B: women}} \\\\
                \\hspace{1em}Age & -0.0001 & 0.5195 \\\\
                \\hspace{1em} & (   0.0441) & (  58.1926) \\\\
                \\midrule
                Number of observations & 1863 & 9 \\\\
                Controls & & X \\\\
                \\end{tabular}
                """))
        .containsEntry("Number of observations", Role.COUNT)
        .hasSize(2);
  }

  @Test
  void figuresInsideOfCommandsAreFiguresOfModels() {
    assertThat(
            Prints.roles(
                """
                \\begin{tblr}{colspec={lll}, hline{2}={solid}}
                & Plain & Adjusted \\\\
                Age & \\num{54.701}*** & \\num{-0.601}** \\\\
                & (\\num{1.565}) & (\\num{0.211}) \\\\
                Height & $-$2.5$^{***}$ & \\\\
                & (0.5) & \\\\
                Num.Obs. & \\num{335} & \\num{9} \\\\
                R2 & & \\num{0.875} \\\\
                FE: Area & & X \\\\
                \\end{tblr}
                """))
        .containsEntry("Num.Obs.", Role.COUNT)
        .hasSize(2);
  }

  @Test
  void aScaleWithTheDigitsOfAFractionIsNoCount() {
    assertThat(
            Prints.roles(
                """
                ==============================================================================
                Dep. Variable:                  cared   No. Observations:                    8
                Model:                            GLM   Df Residuals:                        6
                Link Function:                  Logit   Scale:                          1.0000
                Method:                          IRLS   Log-Likelihood:                -425.67
                ==============================================================================
                """))
        .containsEntry("No. Observations", Role.COUNT)
        .containsEntry("Scale", Role.STATISTIC);
  }

  @Test
  void wholeNumbersBelowNumbersOfColumnsStayCounts() {
    assertThat(
            Prints.roles(
                """
                ----------------------------------------------------
                                      (1)             (2)
                                      men           women
                ----------------------------------------------------
                Alderby                 7              68
                Cawsey                 40              39
                ----------------------------------------------------
                """))
        .containsValue(Role.COUNT)
        .doesNotContainValue(Role.COEFFICIENT);
  }

  @Test
  void quantilesOfResidualsAreNoValuesOfPeople() {
    assertThat(
            Prints.roles(
                """
                Deviance Residuals:
                    Min       1Q   Median       3Q      Max
                -1.9012  -0.7234   0.1234   0.6543   2.1098
                """))
        .hasSize(5)
        .allSatisfy((name, role) -> assertThat(role).isEqualTo(Role.STATISTIC));
    assertThat(
            Prints.roles(
                """
                Stay in days:
                    Min       1Q   Median       3Q      Max
                 1.9012   2.7234   3.1234   4.6543  92.1098
                """))
        .containsEntry("Max", Role.MAX);
  }

  @Test
  void howWellAModelFitsCountsNobody() {
    assertThat(Prints.roles("AIC: 35519\nBIC: 9\nLog-likelihood: -1204\n"))
        .allSatisfy((name, role) -> assertThat(role).isEqualTo(Role.STATISTIC));
  }

  @Test
  void degreesOfFreedomBesideAProbabilityCountNobody() {
    assertThat(
            Prints.roles(
                """
                Statistic                     DF       Value      Prob
                ------------------------------------------------------
                Chi-Square                     1      0.6310    0.4270
                Likelihood Ratio Chi-Square    1      0.6482    0.4208
                """))
        .containsEntry("DF", Role.STATISTIC);
  }

  @Test
  void countsAboveTheSharesThatAProgramMakesOfThemAreCounts() {
    assertThat(
            Prints.roles(
                """
                                 | exposed                |
                                 |   Exposed   Unexposed  |      Total
                -----------------+------------------------+------------
                           Cases |         4          19  |         23
                        Noncases |       462         430  |        892
                -----------------+------------------------+------------
                            Risk |  .0085837    .0423163  |   .0251366
                """))
        .containsValue(Role.COUNT);
  }

  @Test
  void aProbabilityWithoutOtherWordsIsOneWhereItCanBe() {
    assertThat(Prints.roles("chi2(1) = 17.12   Pr = 0.000\n")).containsEntry("Pr", Role.P);
    assertThat(Prints.roles("chi2(1) = 17.12   Pr = 7\n")).containsEntry("Pr", Role.COUNT);
  }

  @Test
  void whatASignMeansCountsNobody() {
    assertThat(Prints.roles("(1 means complete)\n")).containsValue(Role.OTHER);
  }

  @Test
  void valuesAtTheEndsAreExtremesAndTheNumbersOfTheirRecordsAreNone() {
    assertThat(
            Prints.roles(
                """
                ----Lowest----        ----Highest---

                Value      Obs        Value      Obs

                   18      712           99       41
                   19       17          101        8
                """))
        .containsValue(Role.MIN)
        .containsValue(Role.MAX)
        .doesNotContainValue(Role.COUNT);
    assertThat(
            Prints.roles(
                "100% Max           104\n50% Median          49\n0% Min              18\n"))
        .containsEntry("100% Max", Role.MAX)
        .containsEntry("50% Median", Role.QUANTILE)
        .containsEntry("0% Min", Role.MIN);
  }

  @Test
  void aNumberAboveOneBesideSharesIsNone() {
    assertThat(
            Prints.roles(
                """
                              precision    recall  f1-score   support

                           0       0.98      0.99      0.98       892
                           1       0.50      0.25      0.33         4
                """))
        .containsEntry("support", Role.COUNT);
  }

  @Test
  void aSingleRowOfNumbersBelowNamesOfVariablesHoldsCounts() {
    assertThat(
            Prints.roles(
                "> colSums(is.na(d))\n   age    sex region   died \n     5      0      3      0 \n"))
        .hasSize(4)
        .allSatisfy((name, role) -> assertThat(role).isEqualTo(Role.COUNT));
  }

  @Test
  void headsThatDifferByASignAloneNameNoLabels() {
    assertThat(
            Prints.roles(
                """
                             Outcome +    Outcome -      Total
                Exposed +            4          462        466
                Exposed -           19          430        449
                """))
        .containsValue(Role.COUNT);
  }

  @Test
  void limitsOfIntervalsAreNamedWithABlank() {
    assertThat(
            Prints.roles(
                """
                                 2.5 %     97.5 %
                (Intercept) 32.8400000 41.1600000
                age          0.1910000  0.4290000
                """))
        .containsEntry("2.5 %", Role.CI)
        .containsEntry("97.5 %", Role.CI);
  }

  @Test
  void howManyValuesAreKnownIsACountAndHowManyDifferIsNone() {
    assertThat(Prints.roles("Number of nonmissing values: 4\n")).containsValue(Role.COUNT);
    assertThat(Prints.roles("Number of unique values: 4\n")).containsValue(Role.OTHER);
  }

  @Test
  void aMeanAmongCountsLeavesTheOtherRowsCounts() {
    assertThat(
            Prints.roles(
                """
                                   |       N   Percent
                -------------------+------------------
                Smoking            |
                  Never            |       5     71.43
                  Current          |     206     98.10
                Age, mean (SD)     |   50.12   (18.20)
                --------------------------------------
                """))
        .containsEntry("N", Role.COUNT);
  }
}
