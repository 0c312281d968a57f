package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Tables whose counts were once taken for something that nobody judges. */
class MisreadTest {
  @Test
  void aRowOfCountsUnderHeadsThatRepeatIsNoSecondHead() {
    Table table =
        Grids.table("area|n|n|total", "Alderby|4|30|34", "Brackwater|40|30|70", "Cawsey|31|20|51");
    assertThat(table.size()).isEqualTo(9);
    assertThat(table.dimensions().get(0).size()).isEqualTo(3);
  }

  @Test
  void yearsUnderAWideHeadAreStillASecondHead() {
    Table table =
        Grids.table("|cases|cases", "year|2020|2021", "Alderby|14|30", "Brackwater|40|37");
    assertThat(table.dimensions().get(0).size()).isEqualTo(2);
  }

  @Test
  void aTableOfTwoRowsUnderHeadsThatRepeatIsRead() {
    Table table = Grids.table("area|cases|cases", "Alderby|3|20", "Brackwater|30|4");
    assertThat(table.dimensions().get(0).size()).isEqualTo(2);
  }

  @Test
  void aTableOfOneRowUnderHeadsOfTwoRowsIsRead() {
    Table table = Grids.table("|cases|cases", "area|2020|2021", "Alderby|3|20");
    assertThat(table.dimensions().get(0).size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ethnic group White|ethnic group Black",
        "sex male|sex female",
        "band A|band B",
        "age 5|age 6",
        "region north|region south",
        "month 1|month 2",
        "5-9 years|10-14 years",
        "0-26 weeks|27-52 weeks",
        "All years|All ages"
      })
  void namesOfADimensionWithACategoryOverWholeNumbersAreCounts(String heads) {
    Table table = Grids.table("area|" + heads, "Alderby|40|4", "Brackwater|60|20");
    assertThat(table.measures()).isNotEmpty().allMatch(each -> each.role() == Role.COUNT);
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }

  @Test
  void aTableInWhichAllWholeNumbersAreLabelsIsGuessed() {
    Table table = Grids.table("area|band", "Alderby|40", "Brackwater|4");
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }

  @Test
  void aFirstOrLastRowThatIsTheSumOfAllOthersIsTheirTotal() {
    Table last = Grids.table("age|cases", "0-4|20", "5-9|4", "10-17|32", "0-17|56");
    Table first = Grids.table("area|cases", "England|56", "Alderby|4", "Brackwater|52");
    assertThat(Grids.sums(last, 0)).containsExactly("0-17 = 0-4 + 5-9 + 10-17 ARITHMETIC");
    assertThat(Grids.sums(first, 0)).containsExactly("England = Alderby + Brackwater ARITHMETIC");
  }

  @Test
  void aYearUnderItsQuartersIsTheirSum() {
    Table table =
        Grids.table(
            "period|cases", "2024 Q1|30", "2024 Q2|4", "2024 Q3|33", "2024 Q4|20", "2024|87");
    assertThat(Grids.sums(table, 0))
        .containsExactly("2024 = 2024 Q1 + 2024 Q2 + 2024 Q3 + 2024 Q4 ARITHMETIC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: Cawsey had 7 cases",
        "# 7 cases in Cawsey",
        "Total cases 79. Cases by area"
      })
  void aLineThatStatesANumberIsLeftForThePersonWhoLooks(String line) {
    assertThat(Grids.read(line, "", "area|cases", "Alderby|40", "Brackwater|20").leftOver())
        .singleElement()
        .asString()
        .contains("row 1")
        .doesNotContain("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Table 3.1: cases by area 2024",
        "Figures are rounded to 5",
        "Counts <10 are suppressed",
        "Children aged 0 to 17",
        "Rate per 10,000",
        "As at 3 March 2024"
      })
  void aLineOfHarmlessNumbersIsNotLeft(String line) {
    assertThat(Grids.read(line, "", "area|cases", "Alderby|40", "Brackwater|20").leftOver())
        .isEmpty();
  }

  @Test
  void aTotalThatItsPartsContradictMakesTheTableGuessed() {
    Table table = Grids.table("area|cases", "Alderby|40", "Brackwater|20", "Total|56");
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }

  @Test
  void aRankLeftOfTheCountsCountsNobody() {
    Table table = Grids.table("area|rank|people", "Alderby|12|1500", "Cawsey|400|1400");
    assertThat(Grids.roles(table)).containsExactly("rank=other", "people=count");
  }

  @Test
  void marksUnderTheNameOfTheColumnBesideThemQualifyIt() {
    Table table =
        Grids.table(
            "area|NumberOfMoves|NumberOfMovesQF",
            "Alderby|12|",
            "Brackwater||c",
            "Cawsey|31|d",
            "Dunmere||c");
    assertThat(Grids.roles(table)).containsExactly("NumberOfMoves=count");
  }

  @Test
  void figuresUnderALongerNameThanTheColumnBesideThemAreJudged() {
    Table table = Grids.table("area|people|people2", "Alderby|12|4", "Brackwater|14|c");
    assertThat(Grids.roles(table)).containsExactly("people=count", "people2=count");
  }

  @Test
  void ratiosOfOneWithDecimalsAreNoCounts() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "group|deaths|HR|95% CI",
                    "White|71|1.00|", "Black|12|0.00|(0.00 - .)", "Other|14|2.00|(0.00 - .)")))
        .contains("deaths=count", "HR=ratio");
  }

  @Test
  void casesMayBeConfirmed() {
    assertThat(Grids.roles(Grids.table("date|ncumul_conf", "2020-03-14|2", "2020-03-16|4")))
        .containsExactly("ncumul_conf=count");
    assertThat(
            Grids.roles(Grids.table("term|estimate|conf.low|conf.high", "a|3.2|1|9", "b|2.1|1|4")))
        .contains("conf.low=ci", "conf.high=ci");
  }

  @Test
  void oneInEveryRowIsAGuess() {
    String[] rows = new String[11];
    rows[0] = "area|shape|patients";
    for (int row = 1; row < rows.length; row++) {
      rows[row] = "Area " + (char) ('A' + row) + "|1|" + (300 + 7 * row);
    }
    Table table = Grids.table(rows);
    assertThat(Grids.roles(table)).containsExactly("shape=other", "patients=count");
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }

  @Test
  void aFinancialQuarterIsATime() {
    Table table =
        Grids.table(
            "Financial Year|Financial Quarter|Outcomes",
            "2021/22|1|31",
            "2021/22|2|52",
            "2022/23|1|43");
    assertThat(Grids.roles(table)).containsExactly("Outcomes=count");
  }

  @Test
  void codesWhoseColumnOfLabelsStandsBesideThemCountNobody() {
    Table table =
        Grids.table(
            "variable|value|value_label|freq",
            "sex|1|male|31",
            "sex|2|female|42",
            "age|1|under 5|23",
            "age|9|not known|4");
    assertThat(Grids.roles(table)).containsExactly("freq=count");
  }

  @Test
  void aFirstColumnThatCountsOnIsTheLabelWhereNothingElseCanBe() {
    assertThat(
            Grids.roles(
                Grids.table("stage_N|Frequency|Percent", "1|6|3.0", "2|122|61.0", "3|72|36.0")))
        .containsExactly("Frequency=count", "Percent=percent");
    assertThat(
            Grids.roles(
                Grids.table("deaths|Frequency|Percent", "4|6|3.0", "2|122|61.0", "3|72|36.0")))
        .contains("deaths=count");
  }

  @Test
  void intervalsThatMeetAreLabels() {
    Table table =
        Grids.table(
            "Interval||Total|Deaths",
            "0|3|212|14",
            "3|6|195|19",
            "6|9|175|21",
            "0|3|188|15",
            "3|6|183|12");
    assertThat(Grids.roles(table)).containsExactly("Total=count", "Deaths=count");
  }

  @Test
  void whatIsOpenAtTheStartAndTheEndIsCounted() {
    Table table =
        Grids.table(
            "month|cases at start|cases at end", "Jan|3|6", "Feb|6|9", "Mar|9|12", "Apr|12|15");
    assertThat(Grids.roles(table)).containsExactly("cases at start=count", "cases at end=count");
  }
}
