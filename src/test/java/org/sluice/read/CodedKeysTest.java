package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.table.Table;

/** Codes of several factors beside the counts by them. */
class CodedKeysTest {
  @Test
  void codesThatCountLikeAClockAreLabels() {
    Table table =
        Grids.table(
            "sex|vaccinated|died|n",
            "F|0|0|450",
            "F|0|1|62",
            "F|1|0|120",
            "F|1|1|4",
            "M|0|0|350",
            "M|0|1|52",
            "M|1|0|110",
            "M|1|1|24");
    assertThat(names(table)).containsExactly("sex", "vaccinated", "died");
    assertThat(Grids.roles(table)).containsExactly("n=count");
  }

  @Test
  void zeroAndOneSayWhichConditionsGoTogether() {
    Table table =
        Grids.table(
            "asthma|diabetes|epilepsy|Count", "0|0|0|8120", "1|0|0|508", "0|1|1|214", "1|1|0|7");
    assertThat(Grids.roles(table)).containsExactly("Count=count");
  }

  @Test
  void zeroAndOneBesideLabelsAreCounts() {
    Table table =
        Grids.table(
            "ward|asthma|diabetes|epilepsy|Count",
            "A|0|0|1|8120",
            "B|1|0|0|508",
            "C|0|1|1|214",
            "D|1|1|0|7");
    assertThat(Grids.roles(table)).contains("asthma=count");
  }

  @Test
  void categoriesMayBeWordsBandsAndCodes() {
    Table table =
        Grids.table(
            "Attribute|Category|cases",
            "sex|F|2678",
            "sex|M|1511",
            "age|18-24|184",
            "age|80+|4",
            "deprivation|1|814",
            "deprivation|2|913",
            "deprivation|3|744");
    assertThat(Grids.roles(table)).containsExactly("cases=count");
  }

  @Test
  void theLastCodeMayBeThatNoneIsKnown() {
    Table table =
        Grids.table(
            "sex|smokes|Freq", "F|0|450", "F|1|62", "F|NA|12", "M|0|350", "M|1|52", "M|NA|7");
    assertThat(names(table)).containsExactly("sex", "smokes");
    assertThat(Grids.roles(table)).containsExactly("Freq=count");
  }

  @Test
  void numbersOfRowsDoNotTellThemApart() {
    Table table =
        Grids.table("|year|died|n", "1|2019|0|7429", "2|2019|1|62", "3|2020|0|1040", "4|2020|1|5");
    assertThat(Grids.roles(table)).containsExactly("n=count");
  }

  @Test
  void codesMayStandLeftOfTheWords() {
    Table table =
        Grids.table(
            "vaccinated|died|area|people",
            "0|0|Alderby|450",
            "0|0|Cawsey|62",
            "0|1|Alderby|120",
            "0|1|Cawsey|14",
            "1|0|Alderby|350",
            "1|0|Cawsey|52",
            "1|1|Alderby|11",
            "1|1|Cawsey|2");
    assertThat(Grids.roles(table)).containsExactly("people=count");
  }

  @Test
  void countsThatDoNotRiseStayCounts() {
    Table table =
        Grids.table(
            "sex|vaccinated|died|n",
            "F|0|1|62",
            "F|0|0|450",
            "F|1|0|120",
            "F|1|1|4",
            "M|1|0|110",
            "M|1|1|24",
            "M|0|0|350",
            "M|0|1|52");
    assertThat(Grids.roles(table)).contains("vaccinated=count", "died=count");
  }

  @Test
  void countsStayCountsWhereLabelsTellTheRowsApart() {
    Table table =
        Grids.table(
            "area|moved|died|n",
            "Alderby|0|0|450",
            "Brackwater|0|1|62",
            "Cawsey|1|0|120",
            "Dunmere|1|1|40");
    assertThat(Grids.roles(table)).containsExactly("moved=count", "died=count", "n=count");
  }

  @Test
  void whatIsCountedIsNoCodeWhereCombinationsAreLacking() {
    Table table =
        Grids.table(
            "year|died|n", "2019|0|7429", "2019|1|62", "2019|2|31", "2020|0|1040", "2020|1|45");
    assertThat(Grids.roles(table)).containsExactly("died=count", "n=count");
  }

  @Test
  void aColumnCalledCountIsNoCode() {
    Table table =
        Grids.table(
            "year|number of moves|n", "2019|0|7429", "2019|1|62", "2020|0|1040", "2020|1|45");
    assertThat(Grids.roles(table)).containsExactly("number of moves=count", "n=count");
  }

  @Test
  void namesOfTheIndexBelowTheNamesOfTheColumnsAreAHeadToo() {
    Table table =
        Grids.table(
            "||died|0|1",
            "sex|band|||",
            "Female|1||150|12",
            "|2||312|12",
            "Male|1||200|15",
            "|2||230|14");
    assertThat(names(table).subList(0, 2)).containsExactly("sex", "band");
    assertThat(Grids.roles(table)).containsExactly("count=count");
  }

  @Test
  void labelsThatStandOnceInAGroupHoldBelow() {
    Table table =
        Grids.table(
            "class|sex|age|no|yes",
            "first|male|child|10|15",
            "||adult|118|57",
            "|female|child|10|21",
            "||adult|14|140",
            "second|male|child|10|11",
            "||adult|154|14",
            "|female|child|10|13",
            "||adult|13|80");
    assertThat(table.dimensions().get(0).hierarchy().categories())
        .containsExactly("first", "second");
    assertThat(table.dimensions().get(1).hierarchy().categories())
        .containsExactly("male", "female");
  }

  private static List<String> names(Table table) {
    return table.dimensions().stream().map(dimension -> dimension.name()).toList();
  }
}
