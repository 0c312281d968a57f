package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Sheets;
import org.sluice.table.CellValue;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Table;

class RecognitionTest {
  @Test
  void titlesAndNotesBelongToNoTableAndAreNotLeftOver() {
    Recognised read =
        Grids.read(
            "Table 3: care orders by area",
            "",
            "Area|Children",
            "North|12",
            "South|c",
            "",
            "Notes",
            "c = suppressed because fewer than 5");
    assertThat(read.tables()).hasSize(1);
    assertThat(read.tables().get(0).range().a1()).isEqualTo("A3:B5");
    assertThat(read.leftOver()).isEmpty();
  }

  @Test
  void aNoteSaysWhichMarkWithholds() {
    Table table =
        Grids.table("Area|Children", "North|12", "South|q", "", "q = suppressed, fewer than 5");
    assertThat(table.value(0, 1)).isInstanceOf(CellValue.Withheld.class);
  }

  @Test
  void aNoteSaysWhatFiguresAreRoundedTo() {
    Table table =
        Grids.table(
            "Area|Children", "North|12", "South|15", "", "Figures are rounded to the nearest 5");
    assertThat(table.measures().get(0).roundedTo()).hasValue(5);
  }

  @Test
  void twoTablesBelowEachOtherAreTwo() {
    Recognised read =
        Grids.read("Area|Children", "North|12", "South|9", "", "Year|Mothers", "2020|15", "2021|4");
    assertThat(read.tables())
        .extracting(table -> table.range().a1())
        .containsExactly("A1:B3", "A5:B7");
  }

  @Test
  void twoTablesSideBySideAreTwo() {
    Recognised read =
        Grids.read(
            "Area|Children||Year|Mothers",
            "North|12||2020|15",
            "South|9||2021|4",
            "East|7||2022|8");
    assertThat(read.tables())
        .extracting(table -> table.range().a1())
        .containsExactly("A1:B4", "D1:E4");
  }

  @Test
  void titlesOverTablesSideBySideAreTitles() {
    Recognised read =
        Grids.read(
            "Table 1: Children by area|||Table 2: Hearings by court|",
            "",
            "Area|Children||Court|Hearings",
            "North|12||Norton|15",
            "South|19||Sutton|24");
    assertThat(read.tables())
        .extracting(table -> table.range().a1())
        .containsExactly("A3:B5", "D3:E5");
    assertThat(read.leftOver()).isEmpty();
  }

  @Test
  void rowsAfterABlankRowGoOnWithTheTable() {
    Recognised read = Grids.read("Area|Children", "North|12", "South|9", "", "East|15", "West|4");
    assertThat(read.tables()).hasSize(1);
    assertThat(read.tables().get(0).size()).isEqualTo(4);
  }

  @Test
  void figuresThatStandAloneAreLeftOver() {
    Recognised read = Grids.read("Area|Children", "North|12", "South|9", "", "||||7");
    assertThat(read.leftOver()).containsExactly("row 5 stand alone and were not understood");
  }

  @Test
  void textWhereANumberIsExpectedIsAProblemThatQuotesNothing() {
    Recognised read =
        Grids.read("Area|Children", "North|12", "South|9", "East|about seven", "West|15", "Mid|22");
    assertThat(read.tables().get(0).value(0, 2)).isInstanceOf(CellValue.Unread.class);
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).contains("B4").contains("text where a number is expected");
              assertThat(problem.line()).doesNotContain("seven");
            });
  }

  @Test
  void yearsAsHeadsAreCategories() {
    Table table = Grids.table("Offence|2019|2020", "Theft|120|110", "Robbery|4|9");
    assertThat(table.layout()).isEqualTo(Layout.CROSSTAB);
    assertThat(table.dimensions().get(1).hierarchy().categories()).containsExactly("2019", "2020");
    assertThat(table.size()).isEqualTo(4);
  }

  @Test
  void aHeadOfTwoRowsNamesMeasuresUnderYears() {
    Table table =
        Grids.table("|2020||2021|", "|N|%|N|%", "North|12|40.0|15|50.0", "South|18|60.0|15|50.0");
    assertThat(Grids.roles(table)).containsExactly("N=count", "%=percent");
    assertThat(table.dimensions().get(1).hierarchy().categories()).containsExactly("2020", "2021");
  }

  @Test
  void aRowThatOnlyNamesTheIndexIsPartOfTheHead() {
    Table table =
        Grids.table(
            "|cases|cases|population|population",
            "age|0-49|50+|0-49|50+",
            "date||||",
            "2020-11-02|10|20|1000|2000",
            "2020-11-09|12|22|1000|2000",
            "2020-11-16|14|24|1000|2000");
    assertThat(table.range().a1()).isEqualTo("A1:E6");
    assertThat(table.dimensions().get(0).name()).isEqualTo("date");
    assertThat(Grids.roles(table)).containsExactly("cases=count", "population=denominator");
    assertThat(table.size()).isEqualTo(6);
  }

  @Test
  void aRowOfSeriesCodesIsPartOfTheHead() {
    Table table =
        Grids.table(
            "Period|Employed people|Unemployed people",
            "Code|MGRZ|MGSC",
            "2020|120|30",
            "2021|130|20");
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.measures().get(0).name()).isEqualTo("Employed people");
  }

  @Test
  void aLabelLikeUnderSixtyFiveIsNoMark() {
    Table table = Grids.table("age|patients", "<65|120", "65-74|80", "75+|9");
    assertThat(table.dimensions().get(0).hierarchy().categories())
        .containsExactly("<65", "65-74", "75+");
  }

  @Test
  void aPercentageThatEqualsCountOverTotalIsLinked() {
    Table table =
        Grids.table(
            "wave|died|everyone|value",
            "a|10|40|25.0",
            "b|30|90|33.3",
            "c|7|80|8.8",
            "d|13|70|18.6");
    assertThat(table.measures().get(2).role()).isEqualTo(Role.PERCENT);
    assertThat(table.measures().get(2).link(Link.NUMERATOR)).hasValue(0);
    assertThat(table.measures().get(2).link(Link.DENOMINATOR)).hasValue(1);
    assertThat(table.reading()).isEqualTo(Reading.CERTAIN);
  }

  @Test
  void aRateThatEqualsCountPerTenThousandIsLinked() {
    Table table =
        Grids.table(
            "area|x|y|z", "a|31|4000|77.5", "b|22|3000|73.3", "c|47|9000|52.2", "d|12|7000|17.1");
    assertThat(table.measures().get(2).role()).isEqualTo(Role.RATE);
    assertThat(table.measures().get(2).per()).isEqualByComparingTo("10000");
  }

  @Test
  void wholeNumbersUnderANameThatSaysNothingAreGuessed() {
    Table table = Grids.table("category|value", "A|10", "B|3", "C|55");
    assertThat(table.measures().get(0).role()).isEqualTo(Role.COUNT);
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
    assertThat(String.join(" ", table.why())).contains("guessed");
  }

  @Test
  void theWhyOfATableNeverHoldsAFigure() {
    Table table = Grids.table("category|value", "A|10413", "B|3971", "C|5527");
    assertThat(String.join(" ", table.why())).doesNotContain("10413").doesNotContain("3971");
  }

  @Test
  void codesOfAnotherColumnAreNoCounts() {
    String[] lines = new String[13];
    lines[0] = "area_code|area_name|nearest";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = (300 + i) + "|Place " + i + "|" + (300 + 1 + i % 12);
    }
    assertThat(Grids.table(lines).measures()).isEmpty();
  }

  @Test
  void valuesOfALongFileAreToldByTheirKey() {
    Table table =
        Grids.table(
            "area|measure|value",
            "A|Number of referrals|12",
            "A|Percentage seen|93.5",
            "A|Median wait|12",
            "B|Number of referrals|4",
            "B|Percentage seen|75.0",
            "B|Median wait|15");
    assertThat(Grids.roles(table))
        .containsExactly(
            "Number of referrals=count", "Percentage seen=percent", "Median wait=quantile");
    assertThat(table.column(0).isBetween(3, 4, 4)).isTrue();
    assertThat(table.value(1, 3)).isInstanceOf(CellValue.Missing.class);
  }

  @Test
  void aRowOfPopulationsIsNoSumOfCountsThatAccumulate() {
    Table table =
        Grids.table(
            "|F|M",
            "2020-12-01|7|0",
            "2020-12-02|14|7",
            "2020-12-03|400|350",
            "2020-12-04|500|450",
            "total|600|500");
    assertThat(Grids.roles(table)).containsExactly("count=count", "population=denominator");
    assertThat(Grids.sums(table, 0)).isEmpty();
  }

  @Test
  void compositeCellsAreSeveralMeasuresInOnePlace() {
    Table table =
        Grids.table(
            "Characteristic|Group A|Group B",
            "Female|14 (60.9%)|20 (50.0%)",
            "Male|9 (39.1%)|20 (50.0%)");
    assertThat(table.measures())
        .extracting(each -> each.role().label())
        .containsExactly("count", "percent");
    assertThat(table.place(0, 0)).isEqualTo(table.place(1, 0));
    assertThat(table.measures().get(1).link(Link.NUMERATOR)).hasValue(0);
  }

  @Test
  void aMedianAmongCountsIsAMeasureOfItsOwn() {
    Table table =
        Grids.table(
            "Characteristic|A|B",
            "Age|45 (32, 60)|7 (3, 9)",
            "Female|14 (60.9%)|20 (50.0%)",
            "Male|9 (39.1%)|20 (50.0%)");
    assertThat(table.measures())
        .extracting(each -> each.role().label())
        .containsExactly("count", "percent", "quantile", "quantile", "quantile");
    assertThat(table.column(0).isBetween(1, 1, 9)).isFalse();
  }

  @Test
  void levelsUnderAHeadingAddUpToTheNOfTheirHead() {
    Table table =
        Grids.table(
            "Characteristic|A, N = 42|B, N = 30",
            "Sex||",
            "Female|20 (48%)|14 (47%)",
            "Male|22 (52%)|16 (53%)");
    assertThat(Grids.sums(table, 0)).containsExactly("All stated = Female + Male ARITHMETIC");
    assertThat(table.isStated(table.size() - 1)).isTrue();
    assertThat(table.column(0).isBetween(table.size() - 1, 30, 30)).isTrue();
  }

  @Test
  void anNInTheTitleGivesAWithheldCellAway() {
    Table table =
        Grids.table(
            "Outcomes of proceedings, N = 60|",
            "Outcome|Children",
            "Care order|30",
            "Supervision|[c]",
            "Other|20");
    assertThat(Grids.sums(table, 0))
        .containsExactly("All stated = Care order + Supervision + Other LABEL");
  }

  @Test
  void anNThatIsNotTheSumOfTheTableIsNoTotal() {
    Table table =
        Grids.table("A sample of N = 99|", "Outcome|Children", "Care order|30", "Other|20");
    assertThat(Grids.sums(table, 0)).isEmpty();
  }

  @Test
  void blanksBesideLargeCountsWithhold() {
    Table table = Grids.table("week|cases", "1|0", "2|", "3|12", "4|8", "5|", "6|22", "7|31");
    assertThat(table.value(0, 1)).isInstanceOf(CellValue.Withheld.class);
  }

  @Test
  void blanksBesideSmallCountsAreMissing() {
    Table table = Grids.table("week|cases", "1|0", "2|", "3|2", "4|8", "5|", "6|22", "7|31");
    assertThat(table.value(0, 1)).isInstanceOf(CellValue.Missing.class);
  }

  @Test
  void aDecimalCommaIsFoundWhereNoPointIsUsed() {
    Table table = Grids.table("Area|patients|pct", "Nord|1.234|45,5", "West|12|0,4", "Ost|17|0,3");
    assertThat(table.column(0).isBetween(0, 1234, 1234)).isTrue();
    assertThat(table.value(1, 0)).isEqualTo(new CellValue.Shown(new java.math.BigDecimal("45.5")));
  }

  @Test
  void aCountPrintedAsAFloatIsWhole() {
    Table table = Grids.table("code|records", "a|7912.0", "b|7.0");
    assertThat(((CellValue.Shown) table.value(0, 0)).halfUnit()).isZero();
  }

  @Test
  void coefficientsAndTheirTestsAreAModel() {
    Table table =
        Grids.table(
            "term|estimate|std.error|p.value|n", "age|0.5|0.1|0.001|120", "sex|1|0.2|0|120");
    assertThat(table.layout()).isEqualTo(Layout.MODEL);
    assertThat(Grids.roles(table))
        .containsExactly("estimate=coefficient", "std.error=se", "p.value=p", "n=count");
  }

  @Test
  void personByPersonRowsKeepTheirIdentifier() {
    String[] lines = new String[13];
    lines[0] = "patient_id|age|bmi";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = (1000 + 7 * i) + "|" + (20 + i % 5) + "|" + (20 + i % 3) + ".5";
    }
    assertThat(Grids.table(lines).measures().get(0).role()).isEqualTo(Role.IDENTIFIER);
  }

  @Test
  void subTotalsInsideOneColumnAreFound() {
    Table table =
        Grids.table(
            "area|2020|2021|2022",
            "England and Wales|3017|3331|3590",
            "England|2003|2111|2290",
            "North|1201|1304|1397",
            "South|802|807|893",
            "Wales|1014|1220|1300",
            "East|403|701|703",
            "West|611|519|597");
    assertThat(Grids.sums(table, 0))
        .contains(
            "England and Wales = England + Wales ARITHMETIC",
            "England = North + South ARITHMETIC",
            "Wales = East + West ARITHMETIC");
  }

  @Test
  void aTotalAboveItsPartsImpliesACategoryWithoutARow() {
    Table table = Grids.table("outcome|children", "Care order|30", "Supervision|25", "Total|60");
    assertThat(Grids.sums(table, 0)).containsExactly("Total = Care order + Supervision SHORT");
  }

  @Test
  void aTotalColumnThatOneRowFallsShortOfIsStillATotal() {
    Table table = Grids.table("area|boys|girls|total", "A|31|20|51", "B|24|22|52", "C|20|11|31");
    assertThat(Grids.sums(table, 1)).containsExactly("total = boys + girls SHORT");
  }

  @Test
  void aCountOfSomeIsPartOfTheCountOfAll() {
    Table table = Grids.table("area|children|boys|visits", "A|51|31|80", "B|62|39|99");
    assertThat(Grids.measure(table, "boys").link(Link.WHOLE)).hasValue(0);
    assertThat(Grids.measure(table, "visits").link(Link.WHOLE)).isEmpty();
  }

  @Test
  void wholeNumbersUnderAnAmbiguousNameAreTakenForCounts() {
    Table table =
        Grids.table("area|high_risk|upper|second_dose", "A|12|4|30", "B|9|17|22", "C|31|2|19");
    assertThat(table.measures()).allMatch(each -> each.role() == Role.COUNT);
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }

  @Test
  void numberedQuantilesAreToldByTheStatisticsBesideThem() {
    Table table = Grids.table("area|n|median_weeks|q1_weeks|p95_weeks|mode_weeks", "A|90|8|4|22|6");
    assertThat(Grids.measure(table, "q1_weeks").role()).isEqualTo(Role.QUANTILE);
    assertThat(Grids.measure(table, "p95_weeks").role()).isEqualTo(Role.QUANTILE);
    assertThat(Grids.measure(table, "mode_weeks").role()).isEqualTo(Role.MODE);
  }

  @Test
  void quartersOfAYearAndModesOfTravelStayCounts() {
    Table table = Grids.table("area|n|median_weeks|q1_cases|q2_cases|mode_walk", "A|90|8|4|22|6");
    assertThat(Grids.measure(table, "q1_cases").role()).isEqualTo(Role.COUNT);
    assertThat(Grids.measure(table, "q2_cases").role()).isEqualTo(Role.COUNT);
    assertThat(Grids.measure(table, "mode_walk").role()).isEqualTo(Role.COUNT);
  }

  @Test
  void anAbridgedNumberAtRiskIsSurelyACount() {
    Table table = Grids.table("time|n.risk|surv", "0|200|1", "30|180|0.94");
    assertThat(Grids.measure(table, "n.risk").role()).isEqualTo(Role.COUNT);
    assertThat(table.reading()).isEqualTo(Reading.CERTAIN);
  }

  @Test
  void daysBesideANumberAtRiskAreTheTimesOfACurve() {
    Table table = Grids.table("days|n_risk|survival", "0|200|1", "30|180|0.94", "60|170|0.91");
    assertThat(table.layout()).isEqualTo(Layout.SURVIVAL);
    assertThat(table.dimensions().get(0).name()).isEqualTo("days");
    Table other = Grids.table("days|n|survivors", "12|200|90", "30|180|80", "60|170|70");
    assertThat(other.layout()).isEqualTo(Layout.TIDY);
  }

  @Test
  void aModelsWholeNumbersUnderItsOwnNamesAreNoCounts() {
    Table table = Grids.table("term|HR|lower|upper|p", "age|2|1|3|0.01", "sex|1|1|2|0.5");
    assertThat(table.measures()).noneMatch(each -> each.role().isCount());
  }

  @Test
  void theSameGridIsReadTheSameTwice() {
    List<String> first = Grids.table("area|n|pct", "A|23|60.9", "B|64|53.1").why();
    assertThat(Grids.table("area|n|pct", "A|23|60.9", "B|64|53.1").why()).isEqualTo(first);
  }

  @Test
  void aNameOverABlankIsANameOfItsColumnAlone() {
    Table table =
        Grids.table(
            "|Denominator|Event|Rate per 1,000|Crude||Adjusted|",
            "||||HR|95% CI|HR|95% CI",
            "tested|||||||",
            "Alderby|11030|834|75.61|1.00||1.00|",
            "Cawsey|1034|3|2.90|1.05|(1.01 - 1.09)|1.10|(1.02 - 1.18)",
            "died|||||||",
            "Alderby|11030|97|8.79|1.00||1.00|",
            "Cawsey|1034|12|11.61|1.05|(1.01 - 1.09)|1.10|(1.02 - 1.18)");
    assertThat(Grids.roles(table))
        .contains("Denominator=denominator", "Event=count", "Rate per 1,000=rate", "HR=ratio");
    assertThat(table.dimensions().get(0).hierarchy().categories()).contains("Alderby", "Cawsey");
  }

  @Test
  void theLowestHeadThatNamesAKindDecides() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "Sex|Patients|Mean stay|",
                    "||Deaths|Days",
                    "Male|4000|4|5.2",
                    "Female|5000|600|4.1")))
        .containsExactly("Patients=count", "Mean stay Deaths=count", "Mean stay Days=mean");
    assertThat(
            Grids.roles(
                Grids.table(
                    "|Cases||Controls|",
                    "|n|%|n|%",
                    "Male|40|40.0|4|4.0",
                    "Female|60|60.0|96|96.0")))
        .containsExactly("n=count", "%=percent");
  }

  @Test
  void twoFiguresUnderAnIntervalAreItsEnds() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "term|HR|95% CI",
                    "age|1.25|1.11, 1.53", "sex|0.92|0.81, 1.04", "area|2|1.8, 2.3")))
        .containsExactly("HR=ratio", "95% CI=ci", "95% CI=ci");
  }

  @Test
  void labelsDecideUnderAHeadThatSaysCountOverFractions() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "Area|Indicator|Count",
                    "North|Number of reviews|5",
                    "North|Percentage of reviews|8.6",
                    "South|Number of reviews|12",
                    "South|Percentage of reviews|18.1")))
        .containsExactly("Number of reviews=count", "Percentage of reviews=percent");
  }

  @Test
  void degreesOfFreedomBesideAProbabilityCountNobody() {
    assertThat(
            Grids.roles(
                Grids.table("term|chi2|df|Prob>chi2", "age|3.21|2|0.2008", "sex|1.50|1|0.2207")))
        .contains("df=statistic", "Prob>chi2=p");
  }

  @Test
  void theNameOfTheFileMayStateWhatCountsAddUpTo() {
    Sheets sheets = Sheets.of(Grids.of("town|patients", "West|120", "East|5", "North|39"));
    assertThat(Recognition.of("cohort_164.csv", sheets, Declared.none()).leftOver())
        .anyMatch(remark -> remark.contains("name of the file or sheet"));
    assertThat(Recognition.of("cohort.csv", sheets, Declared.none()).leftOver()).isEmpty();
  }

  @Test
  void aTableBesideOnASheetMayBeAboutOthers() {
    Recognised read =
        Grids.read(
            "Area|Mean age||Statistic|Weeks",
            "North|34.2||Obs|400",
            "South|31.5||mean|12.1",
            "East|30.5||sd|3.2");
    assertThat(Grids.measure(read.tables().get(0), "Mean age").units()).isEmpty();
    assertThat(Grids.measure(read.tables().get(1), "mean").units()).isPresent();
  }
}
