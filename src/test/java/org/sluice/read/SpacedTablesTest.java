package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Tables written for print: spacer rows, titles, headings of groups, no heads. */
class SpacedTablesTest {
  @Test
  void aHeadAndATotalBetweenBlankRowsBelongToTheTableBelow() {
    Table table =
        Grids.table(
            "Table 2: Children of Alderby by placement",
            "|All|Kinship|Foster",
            "",
            "1|200 (100.0)|80 (100.0)|120 (100.0)",
            "",
            "Age band",
            "1|50 (25.0)|20 (25.0)|30 (25.0)",
            "2|150 (75.0)|60 (75.0)|90 (75.0)",
            "",
            "Sex",
            "0|96 (48.0)|36 (45.0)|60 (50.0)",
            "1|104 (52.0)|44 (55.0)|60 (50.0)",
            "",
            "Moves",
            "Median (IQR)|6 (3-11)|6 (3-11)|10 (5-17)",
            "Min, Max|0, 36|1, 36|0, 19");
    assertThat(table.range().a1()).isEqualTo("A2:D16");
    assertThat(Grids.roles(table))
        .containsExactly(
            "figure=count",
            "figure=percent",
            "figure=quantile",
            "figure=quantile",
            "figure=quantile",
            "figure=min",
            "figure=max");
  }

  @Test
  void aHeadOfCategoriesThatAreNumbersBelongsToTheTableBelow() {
    Table table =
        Grids.table(
            "Table 3: Children of Brackwater by exposure",
            "|Total|0|1",
            "",
            "1|200 (100.0)|80 (100.0)|120 (100.0)",
            "",
            "Sex",
            "0|96 (48.0)|36 (45.0)|60 (50.0)",
            "1|104 (52.0)|44 (55.0)|60 (50.0)");
    assertThat(table.range().a1()).isEqualTo("A2:D8");
    assertThat(table.dimensions().get(1).hierarchy().categories())
        .containsExactly("Total", "0", "1");
  }

  @Test
  void aFirstRecordAboveASpacerRowIsARecordOfATableWithoutAHead() {
    Table table =
        Grids.table(
            "all|==1|2798|100.0",
            "",
            "ageband|==1|1480|52.9",
            "ageband|==2|1318|47.1",
            "",
            "male|==0|1506|53.8",
            "male|==1|1292|46.2");
    assertThat(table.range().a1()).isEqualTo("A1:D7");
    assertThat(table.size()).isEqualTo(5);
  }

  @Test
  void wordsLeftOfFiguresGoOnWithATableWhoseLabelsAboveAreNumbers() {
    Table table =
        Grids.table(
            "|All|Kinship|Foster",
            "",
            "Age band",
            "1|50 (25.0)|20 (25.0)|30 (25.0)",
            "2|150 (75.0)|60 (75.0)|90 (75.0)",
            "",
            "Moves",
            "Median (IQR)|6 (3-11)|6 (3-11)|. (.-.)",
            "Min, Max|0, 36|1, 36|., .",
            "",
            "Sex",
            "0|96 (48.0)|36 (45.0)|60 (50.0)",
            "1|104 (52.0)|4 (55.0)|60 (50.0)");
    assertThat(table.range().a1()).isEqualTo("A1:D13");
  }

  @Test
  void marksAmongTheLabelsOfTheFirstRowsPartNoTable() {
    Table table =
        Grids.table(
            "cons|==1|25 (100)|14969 (100)",
            "",
            "",
            "ageband|<4|10 (40)|910 (6)",
            "ageband|>=4|15 (60)|14059 (94)",
            "",
            "",
            "male|==1|18 (72)|8179 (55)",
            "male|==0|7 (28)|6790 (45)");
    assertThat(table.range().a1()).isEqualTo("A1:D9");
    assertThat(table.size()).isEqualTo(5);
  }

  @Test
  void aLoneRowThatFitsNothingBelowIsSaidToBeNotUnderstood() {
    Recognised read =
        Grids.read(
            "Extracted|2024-07-01", "", "area|children|visits", "Cawsey|31|49", "Dunmere|24|40");
    assertThat(read.tables().get(0).range().a1()).isEqualTo("A3:C5");
    assertThat(read.leftOver()).anyMatch(remark -> remark.startsWith("row 1 stand alone"));
  }

  @Test
  void codesOfLevelsThatStartAgainAreLabelsAndTheEventsBesideThemCounts() {
    Table table =
        Grids.table(
            "young",
            "carers|0|0|681|559.12|1.00 (   .-   .)",
            "carers|1|0|156|416.74|1.26 (1.18-1.34)",
            "carers|2|0|115|610.59|1.13 (1.05-1.20)",
            "old",
            "carers|0|1|953|1706.53|1.00 (   .-   .)",
            "carers|1|1|4|3124.00|1.85 (1.63-2.10)",
            "carers|2|1|18|2953.40|1.25 (1.10-1.43)");
    assertThat(table.range().a1()).isEqualTo("A1:F8");
    assertThat(table.measures().get(0).columns()).containsExactly("D");
    assertThat(table.measures().stream().filter(each -> each.role().isCount())).hasSize(1);
  }

  @Test
  void countsWithoutAHeadAreNotTakenForCodesOfLevels() {
    Table table =
        Grids.table(
            "Alderby|3|5.2", "Brackwater|1|1.7", "Cawsey|4|6.9", "Dunmere|2|3.4", "Elmstow|9|15.5");
    assertThat(table.measures().get(0).role()).isEqualTo(Role.COUNT);
  }

  @Test
  void aReferenceIsNoCountAndAWholeNumberAmongRatiosIs() {
    Table table =
        Grids.table(
            "term|Model 1|Model 2",
            "sexFemale|0.89 (0.85-0.93)|0.95 (0.87-1.04)",
            "sexMale|1.00 (ref)|1.00 (ref)",
            "care|1.63 (1.55-1.71)|1.86 (1.69-2.04)",
            "Observations|6|1093");
    assertThat(table.measures().stream().filter(each -> each.role().isCount())).hasSize(1);
    assertThat(Grids.roles(table)).contains("figure=count", "figure=ratio", "figure=ci");
  }

  @Test
  void aWholeNumberColumnWithoutANameInAModelMayCount() {
    Table table =
        Grids.table(
            "term|HR|lci|uci|",
            "age|1.21|1.19|1.22|907",
            "care|1.20|1.19|1.22|907",
            "sex|1.17|1.16|1.19|899");
    assertThat(table.measures().get(3).role()).isEqualTo(Role.COUNT);
    assertThat(table.why()).anyMatch(each -> each.contains("guessed to be count"));
  }

  @Test
  void eventsOverPersonTimeAreACountAndNoBaseOfPeople() {
    Table table =
        Grids.table(
            "period|Rate/year|Events / person-years",
            "1-14|3.14|28,517 / 9,095",
            "15-28|1.35|11 / 8",
            "29-42|0.90|7 / 4");
    assertThat(table.measures().stream().map(each -> each.role()))
        .containsExactly(Role.RATE, Role.COUNT, Role.PERSON_TIME);
  }

  @Test
  void twoRowsOfHeadsOverOneRowOfFiguresAreHeads() {
    Table table =
        Grids.table(
            "ageband|16-39|16-39|40-69|40-69|total",
            "sex|F|M|F|M|",
            "population|518|526|600|622|2266");
    assertThat(table.measures().stream().filter(each -> each.role().isCount())).isNotEmpty();
    assertThat(table.size()).isEqualTo(5);
  }

  @Test
  void aFirstRecordWithARemarkBehindItsFigureIsOfTheTableBelow() {
    Table table =
        Grids.table(
            "DENOM|1591|1622 (674 in 2019*)|7950",
            "",
            "composite|475 (29.9)|714 (44.1)|1156 (14.5)",
            "death|155 (9.8)|5 (0.7)|236 (3.0)");
    assertThat(table.range().a1()).isEqualTo("A1:D4");
  }

  @Test
  void wordsOverTheLabelsOfTablesSideBySideAreTitles() {
    assertThat(
            Grids.read(
                    "Deaths by week",
                    "",
                    "Male||||Female||",
                    "Age|27-Mar-20|03-Apr-20||Age|27-Mar-20|03-Apr-20",
                    "15-19|0|1||15-19|2|4",
                    "20-24|3|12||20-24|5|9")
                .tables())
        .extracting(table -> table.range().a1())
        .containsExactly("A4:C6", "E4:G6");
  }

  @Test
  void codesOfLevelsGoOnBehindTheRestOfARecordInALineOfItsOwn() {
    Table table =
        Grids.table(
            "ageband|1|0.05 (0.04-0.07)|0.08 (0.07-0.09)",
            "0.15 (0.14-0.16)",
            "ageband|2|0.32 (0.27-0.37)|0.39 (0.37-0.41)",
            "0.44 (0.42-0.47)",
            "ageband|3|2.78 (2.54-3.05)|2.73 (2.64-2.83)",
            "2.45 (2.36-2.55)",
            "ageband|4|8.30 (7.65-9.01)|7.11 (6.88-7.35)",
            "6.20 (5.99-6.43)");
    assertThat(table.measures()).noneMatch(measure -> measure.role() == Role.COUNT);
  }

  @Test
  void countsBetweenRowsOfNumbersAreNoCodes() {
    Table table =
        Grids.table(
            "ward|1|0.05 (0.04-0.07)",
            "ward|7|0.32 (0.27-0.37)",
            "ward|3|2.78 (2.54-3.05)",
            "ward|4|8.30 (7.65-9.01)");
    assertThat(table.measures()).anyMatch(measure -> measure.role() == Role.COUNT);
  }
}
