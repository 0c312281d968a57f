package org.sluice.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** What the figures of printed text are taken for. */
class PrintedReadingTest {
  @Test
  void aLineThatNamesTheGroupBelowIsNoCount() {
    assertThat(
            Prints.tables(
                """
                -> area = 2

                                treatment=3
                 time n.risk n.event survival std.err
                    1     30      11    0.633  0.0880
                    2     19      12    0.233  0.0772
                """))
        .singleElement()
        .satisfies(table -> assertThat(table.range().top()).isEqualTo(3));
  }

  @Test
  void aCountWithItsPercentageIsReadBesidePlainCounts() {
    assertThat(
            Prints.tables(
                """
                Cohort: 335
                Deaths: 5 (1.5%)
                Survivors: 330
                """))
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.measures().stream().map(Measure::role))
                    .containsExactlyInAnyOrder(Role.COUNT, Role.COUNT, Role.COUNT, Role.PERCENT));
  }

  @Test
  void aConfusionMatrixInBracketsCountsInEveryColumn() {
    assertThat(Prints.tables("Confusion Matrix:\n[[42  6]\n [ 4 49]]\n"))
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.reading()).isEqualTo(Reading.CERTAIN);
              assertThat(table.measures())
                  .allMatch(measure -> measure.role() == Role.COUNT)
                  .hasSize(2);
              assertThat(table.dimensions().get(0).hierarchy().categories())
                  .containsExactly("1", "2");
            });
  }

  @Test
  void anArrayOfFractionsCountsNothing() {
    assertThat(Prints.tables("Shares:\n[[0.5  0.25]\n [0.5  0.75]]\n"))
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.measures()).noneMatch(measure -> measure.role() == Role.COUNT));
  }

  @Test
  void figuresNamedInEachLineAreWhatTheirNamesSay() {
    assertThat(
            Prints.tables(
                """
                Means by group (95% CI)
                North: mean=26.67, 95% CI=[-6.46, 59.79], n=3
                South: mean=8.89, 95% CI=[-0.67, 18.45], n=12
                """))
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.reading()).isEqualTo(Reading.CERTAIN);
              assertThat(table.measures().stream().map(Measure::role))
                  .containsExactly(Role.MEAN, Role.CI, Role.CI, Role.COUNT);
              assertThat(table.dimensions().get(0).hierarchy().categories())
                  .containsExactly("North", "South");
            });
  }

  @Test
  void aNumberBeforeWhatItCountsIsACount() {
    assertThat(
            Prints.tables(
                """
                Summary

                Emergency: 2 visits, average wait 67.5 minutes, average score 2.0/5
                Surgical: 1 visit, average wait 40.0 minutes, average score 3.0/5
                """))
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.measures().stream().map(Measure::role))
                    .containsExactly(Role.COUNT, Role.MEAN, Role.MEAN));
  }

  @Test
  void aScoreOutOfATopDoesNotEndAList() {
    assertThat(Prints.roles("Patients: 10\nAverage score: 3.5/5\nLongest wait: 75 minutes\n"))
        .containsEntry("Patients", Role.COUNT)
        .containsEntry("Average score", Role.MEAN)
        .hasSize(3);
  }

  @Test
  void aQuotedLineStatesItsNumberAndACommandDoesNot() {
    String table = "region  deaths\nNorth      120\nSouth       88\n";
    assertThat(Prints.read("> 4 deaths in East\n" + table).leftOver())
        .anyMatch(remark -> remark.contains("states a number"));
    assertThat(Prints.read("> tab(x, 4)\n" + table).leftOver())
        .noneMatch(remark -> remark.contains("states a number"));
  }

  @Test
  void allRowsOfWholeNumbersBesideASizeAreCountsWhateverTheirLabels() {
    assertThat(
            Prints.tables(
                """
                ==================================
                               (1)        (2)
                ----------------------------------
                age           0.120      0.140
                             (0.030)    (0.040)
                ----------------------------------
                Observations   1200       1304
                Twins             3         52
                Men            1196       1164
                ==================================
                """))
        .singleElement()
        .satisfies(
            table ->
                assertThat(
                        table.measures().stream()
                            .filter(measure -> measure.role() == Role.COUNT)
                            .count())
                    .isEqualTo(2));
  }

  @Test
  void observationsBelowEstimatesAreCounts() {
    assertThat(
            Prints.roles(
                """
                ==================================
                               (1)        (2)
                ----------------------------------
                age          -0.062***  -0.059***
                              (0.004)    (0.004)

                area                      0.011**
                                         (0.004)
                ----------------------------------
                Observations   734        801
                R2            0.045      0.036
                ==================================
                """))
        .containsEntry("Observations", Role.COUNT);
  }

  @Test
  void stackedStatisticsAreToldApartByTheirNames() {
    assertThat(
            Prints.roles(
                """
                . table area sex, c(count id mean income sum died)

                ----------------------------
                          |      sex
                     area |      F       M
                ----------+-----------------
                  Alderby |     12      14
                          |   20.5    21.5
                          |      2       3
                          |
                   Cawsey |     13      15
                          |   22.5    23.5
                          |      4       1
                ----------------------------
                """))
        .containsEntry("count id", Role.COUNT)
        .containsEntry("mean income", Role.MEAN)
        .containsEntry("sum died", Role.COUNT);
  }

  @Test
  void numbersLeftOfTheLineAreLabels() {
    assertThat(
            Prints.roles(
                """
                 admissions |      Freq.     Percent        Cum.
                ------------+-----------------------------------
                          1 |         12       75.00       75.00
                          2 |          4       25.00      100.00
                ------------+-----------------------------------
                      Total |         16      100.00
                """))
        .isEqualTo(
            Map.of(
                "Freq.", Role.COUNT,
                "Percent", Role.PERCENT,
                "Cum.", Role.PERCENT,
                "n behind Cum.", Role.OTHER));
  }

  @Test
  void theSmallestAndTheLargestValuesAreEnds() {
    assertThat(
            Prints.roles(
                """
                      Percentiles      Smallest
                 1%            2              0
                25%           23              1       Obs                  40
                50%           42                      Mean           41.82572
                                        Largest       Std. Dev.      23.33631
                75%           60            101
                99%           89            104       Kurtosis       2.042777
                """))
        .isEqualTo(
            Map.of(
                "Percentiles", Role.QUANTILE,
                "Smallest", Role.MIN,
                "Largest", Role.MAX,
                "Obs", Role.COUNT,
                "Mean", Role.MEAN,
                "Std. Dev.", Role.SD,
                "Kurtosis", Role.STATISTIC,
                "n behind the statistics", Role.OTHER));
  }

  @Test
  void eachPairIsWhatItsNameSays() {
    assertThat(
            Prints.roles(
                """
                No. of subjects =           17          Number of obs    =          19
                Time at risk    =         6651
                                                        LR chi2(1)       =        0.23
                                                        Prob > chi2      =      0.6334
                """))
        .isEqualTo(
            Map.of(
                "No. of subjects", Role.COUNT,
                "Time at risk", Role.PERSON_TIME,
                "Number of obs", Role.COUNT,
                "LR chi2(1)", Role.STATISTIC,
                "Prob > chi2", Role.P,
                "n behind the statistics", Role.OTHER));
  }

  @Test
  void editsOfTheDataCountNoOne() {
    assertThat(Prints.roles("(7 observations deleted)\n(3 missing values generated)\n"))
        .isEqualTo(
            Map.of("observations deleted", Role.COUNT, "missing values generated", Role.OTHER));
  }

  @Test
  void theQuartilesOfASummaryAreNoCounts() {
    assertThat(
            Prints.roles(
                "   Min. 1st Qu.  Median 3rd Qu.    Max. \n      1       2       3       4      99 \n"))
        .isEqualTo(
            Map.of(
                "Min.", Role.MIN,
                "1st Qu.", Role.QUANTILE,
                "Median", Role.QUANTILE,
                "3rd Qu.", Role.QUANTILE,
                "Max.", Role.MAX));
  }

  @Test
  void aNumberInProseIsLeftOverAndACommandIsAProblem() {
    Recognised read =
        Prints.read(
            ". drop if age < 16\nOf them 7 died in the first year of the study.\n\nn = 12\n");
    assertThat(read.leftOver())
        .containsExactly("line 2 states a number outside of tables: check by eye");
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void aNumberInWordsOutsideOfTablesIsNamed() {
    String table = "| Area | Children |\n|---|---|\n| Alderby | 40 |\n| Cawsey | 27 |\n\n";
    assertThat(Prints.read(table + "Three children moved away.\n").leftOver())
        .containsExactly("line 6 states a number outside of tables: check by eye");
    assertThat(Prints.read(table + "Most children moved away.\n").leftOver()).isEmpty();
    assertThat(Prints.read(table + ". * code for one row\n").leftOver()).isEmpty();
  }

  @Test
  void levelsThatCountOnInATableWithoutHeadsAreCodes() {
    StringBuilder text = new StringBuilder();
    for (String name : List.of("agegroup", "smoking", "obesity")) {
      for (int level = 1; level <= 4; level++) {
        text.append(
            name
                + "\t"
                + level
                + "\t"
                + (20 + 17 * level + name.length() * level * level)
                + "\t1.2"
                + level
                + "\n");
      }
    }
    Decoded.Grids grids = (Decoded.Grids) Formats.decode("a.txt", text.toString().getBytes(UTF_8));
    Grid grid = grids.sheets().grids().get(0);
    Table table = Recognition.of("a.txt", Sheets.of(grid), Declared.none()).tables().get(0);
    assertThat(table.measures().stream().filter(m -> m.role().isCount()))
        .singleElement()
        .extracting(Measure::columns)
        .isEqualTo(List.of("C"));
  }

  @Test
  void whatIsSaidBeforeAFigureBelongsToItsTable() {
    assertThat(
            Prints.read(
                    """
                    [1] "No. households with two names:"
                    [1] 14
                    [1] "Ages of zero set to NA."
                    [1] "No. without an area:"
                    [1] 6
                    """)
                .tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.range().a1()).isEqualTo("A1:B5");
              assertThat(table.measures()).allMatch(measure -> measure.role() == Role.COUNT);
              assertThat(table.why()).noneMatch(why -> why.contains("blank"));
            });
  }

  @Test
  void aSummaryInGroupsOfRowsCountsRowsAndNoColumns() {
    assertThat(
            Prints.roles(
                """
                -- Data Summary ------------------------
                                           Values
                Name                       data
                Number of rows             2904
                Number of columns          18
                _______________________
                Column type frequency:
                  factor                   4
                  numeric                  5
                ________________________
                Group variables            None
                """))
        .containsEntry("Number of rows", Role.COUNT)
        .containsEntry("Number of columns", Role.OTHER)
        .containsEntry("factor", Role.OTHER)
        .doesNotContainKey("Column type frequency:");
  }

  @Test
  void levelsInACellAreCountedOneByOne() {
    Table table =
        Prints.read(
                """
                  skim_variable n_missing top_counts
                1 sex                   0 Fem: 157, Mal: 132
                2 ageband               0 70-: 127, 75-: 85, 80-: 4
                """)
            .tables()
            .get(0);
    assertThat(table.measures().stream().filter(each -> each.name().equals("top_counts")))
        .hasSize(5)
        .allMatch(measure -> measure.role() == Role.COUNT);
  }

  @Test
  void theRowCalledCountStandsBehindTheStatisticsOfItsColumn() {
    Table table =
        Prints.read(
                """
                            age    weeks
                count  412.0000  405.000
                mean    34.2152   22.904
                max     81.0000   98.000
                """)
            .tables()
            .get(0);
    Measure mean = Grids.measure(table, "mean");
    int at = table.measures().indexOf(mean);
    List<String> behind = new ArrayList<>();
    for (int record = 0; record < table.size(); record++) {
      if (table.column(at).isShown(record)) {
        behind.add(table.value(mean.units().orElseThrow(), record).toString());
      }
    }
    assertThat(behind).containsExactly("Shown[value=412]", "Shown[value=405]");
  }

  @Test
  void theNumberOfObservationsStandsBehindPercentilesBesideIt() {
    Table percentiles =
        Prints.read(
                """
                      Percentiles      Smallest
                 1%         1200            800
                 5%         4100           1200       Obs                 412
                50%        21000                      Mean           22904.12
                                        Largest       Variance       8.32e+07
                99%        64500          98000
                """)
            .tables()
            .get(0);
    Measure quantile = percentiles.measures().get(0);
    assertThat(quantile.role()).isEqualTo(Role.QUANTILE);
    assertThat(percentiles.value(quantile.units().orElseThrow(), 0))
        .hasToString("Shown[value=412]");
  }

  @Test
  void theAnswerToACommandThatCountsIsACount() {
    Table table = Prints.read(". count if flag == 3\n  4\n\n. di 7\n7\n").tables().get(0);
    assertThat(table.range().a1()).isEqualTo("A2:B2");
    assertThat(table.measures()).singleElement().matches(each -> each.role() == Role.COUNT);
  }

  @Test
  void levelsBesideNumbersOfRowsAreNoCounts() {
    assertThat(
            Prints.roles(
                """
                  mixed_household  n_hh n_pat
                1               0  7429 32227
                2               1 10403 73331
                """))
        .containsOnlyKeys("n_hh", "n_pat");
  }

  @Test
  void whatALineOfATableSaysBesideItsCellsIsForAPerson() {
    String table =
        """
        \\begin{tabular}{lr}
        Outcome & Cases \\\\
        \\hline
        Made & 40 \\\\ % draft
        Withdrawn & 36 \\\\
        \\end{tabular}
        """;
    assertThat(Prints.read(table).leftOver()).isEmpty();
    assertThat(Prints.read(table.replace("draft", "of which 6 late")).leftOver())
        .containsExactly("line 4 states a number outside of tables: check by eye");
  }

  @Test
  void aFigureThatLatexDoesNotPrintIsNotLeftUnseen() {
    String table =
        """
        \\begin{tabular}{lr}
        Outcome & Cases \\\\
        \\hline
        Made & 40\\phantom{0} \\\\
        Withdrawn & 36 \\\\
        Pending & 28 \\\\
        \\end{tabular}
        """;
    assertThat(Prints.read(table).tables().get(0).column(0).isShown(0)).isTrue();
    String hiding = table.replace("phantom{0}", "phantom{6}");
    assertThat(Prints.read(hiding).tables().get(0).column(0).isShown(0)).isFalse();
  }

  @Test
  void aNumberInTheLettersOfMathematicsIsNoMoney() {
    Table table =
        Prints.read(
                """
                \\begin{tabular}{lr}
                Outcome & $n$ \\\\
                \\hline
                Made & $40$ \\\\
                Withdrawn & $6$ \\\\
                \\end{tabular}
                """)
            .tables()
            .get(0);
    assertThat(Grids.roles(table)).containsExactly("n=count");
  }

  @Test
  void aNameOfTwoLinesOverTwoLevelsIsNoListOfStatistics() {
    Table table =
        Prints.read(
                """
            . tab mixed_household

            mixed_house |
                   hold |      Freq.     Percent        Cum.
            ------------+-----------------------------------
                      0 |        325       86.67       86.67
                      1 |         50       13.33      100.00
            ------------+-----------------------------------
                  Total |        375      100.00
            """)
            .tables()
            .get(0);
    assertThat(table.dimensions()).hasSize(1);
    assertThat(table.dimensions().get(0).hierarchy().categories())
        .containsExactly("0", "1", "Total");
  }

  @Test
  void levelsAndTheirCountsBelowTheNamesOfVariablesAreTablesSideBySide() {
    List<Table> tables =
        Prints.read(
                """
            > summary(placed)
                  sex          order         weeks
             Girl:188   Care     : 61   Min.   : 1.00
             Boy :215   Placement:334   Median :12.00
                        NA's     :  8   Mean   :15.12
            """)
            .tables();
    assertThat(tables)
        .extracting(table -> table.range().a1())
        .containsExactly("A2:B4", "C2:D5", "E2:F5");
    assertThat(tables.get(1).dimensions().get(0).hierarchy().categories())
        .containsExactly("Care", "Placement", "NA's");
    assertThat(tables.get(1).measures())
        .singleElement()
        .extracting(Measure::role)
        .isEqualTo(Role.COUNT);
    assertThat(tables.get(2).measures())
        .extracting(Measure::role)
        .containsExactly(Role.MIN, Role.QUANTILE, Role.MEAN);
  }

  @Test
  void rowsMayBeLabelledByDates() {
    String rows =
        """
        Week ending   North   South   Total
        05/01/2024      3        11      14
        12/01/2024     [c]       [c]     16
        """;
    assertThat(Prints.read(rows).tables())
        .singleElement()
        .extracting(table -> table.range().a1())
        .isEqualTo("A1:D3");
  }

  @Test
  void levelsThatAreHalfOpenIntervalsAreLabels() {
    Table table =
        Prints.read(
                """
              cover     n_hh n_pat
            1 (-0.1,20]    6   878
            2 (20,40]    624  3600
            """)
            .tables()
            .get(0);
    assertThat(table.measures()).extracting(Measure::name).containsExactly("n_hh", "n_pat");
  }

  @Test
  void sharesBelowCountsWithoutANameAreNoCounts() {
    Table table =
        Prints.read(
                """
                       |        Group
                   sex |   Control   Treated |     Total
            -----------+---------------------+----------
                  Male |       192       194 |       386
                       |     43.84     49.62 |     46.74
            -----------+---------------------+----------
                Female |       239         4 |       243
                       |     54.57     49.36 |     52.02
            """)
            .tables()
            .get(0);
    assertThat(table.measures())
        .filteredOn(measure -> measure.role() == Role.COUNT)
        .extracting(Measure::name)
        .containsExactly("Control", "Treated", "Total");
  }

  @Test
  void numbersInBracketsBehindTheirNamesAreCounts() {
    Table table =
        Prints.read(
                "Assessed for eligibility (n=287)\nDeclined to take part (n=3)\nRandomised (n=201)\n")
            .tables()
            .get(0);
    assertThat(table.measures()).singleElement().extracting(Measure::role).isEqualTo(Role.COUNT);
    assertThat(table.range().a1()).isEqualTo("A1:B3");
  }

  @Test
  void thoseWhoseValueIsNotAvailableAreNotBehindTheOthers() {
    Table table =
        Prints.read(
                """
            > summary(d$weeks)
               Min. 1st Qu.  Median    Mean 3rd Qu.    Max.    NA's
               1.00    4.00   12.00   15.31   20.00   61.00      31
            """)
            .tables()
            .get(0);
    assertThat(table.measures()).allMatch(measure -> measure.links().isEmpty());
  }

  @Test
  void anItemOfNoListMayBeACount() {
    String table =
        """
        region   Female   Male
        North        25     30
        South        41     22

        """;
    assertThat(Prints.read(table + "   7.  North\n").leftOver())
        .containsExactly("line 5 states a number outside of tables: check by eye");
    String loop = "  2.  go on with men and women\n  3.  go on with all\n  4.  go on\n";
    assertThat(Prints.read(table + loop).leftOver())
        .noneMatch(why -> why.contains("states a number"));
  }
}
