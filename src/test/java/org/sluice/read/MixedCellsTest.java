package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MixedCellsTest {
  @Test
  void aCellOfTwoAmongCountsMayHoldTheirSum() {
    assertThat(Grids.roles(Grids.table("Area|Count", "A|3", "B|40", "C|50", "Total|93/93")))
        .containsExactly("Count=count");
  }

  @Test
  void amongPercentagesStandAnNAndMedians() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "|Alderby|Cawsey",
                    "N|31|44",
                    "Age (median & IQR)|67.0 (57.0 - 76.0)|66.0 (54.0 - 75.0)",
                    "Women|6.6%|52%",
                    "Smokers|13%|nan%",
                    "Carers|7%|9%")))
        .containsExactly(
            "Alderby=percent",
            "Cawsey=percent",
            "N=count",
            "N=count",
            "Alderby=quantile",
            "Alderby=quantile",
            "Alderby=quantile",
            "Cawsey=quantile",
            "Cawsey=quantile",
            "Cawsey=quantile");
  }

  @Test
  void aNumberBeyondAHundredAmongSignedPercentagesIsCounted() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "feature|value", "Members|681", "Women|62%", "Carers|9%", "Older than 70|31%")))
        .containsExactly("value=percent", "Members=count");
    assertThat(
            Grids.roles(
                Grids.table(
                    "feature|value", "Share of a|61", "Women|62%", "Carers|9%", "Over 70|31%")))
        .containsExactly("value=percent");
  }

  @Test
  void countsAmongFewSignedPercentagesAreCounts() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "feature|all",
                    "Deaths|5",
                    "Age (mean (SD))|45.2 (12.1)",
                    "Smokers|12.4%",
                    "Income (median [IQR])|231 [180-310]")))
        .contains("all=percent", "all=count", "all=mean", "all=quantile");
    assertThat(
            Grids.roles(
                Grids.table(
                    "feature|all",
                    "Deaths|5",
                    "Age (mean (SD))|45.2 (12.1)",
                    "Smokers|12.4%",
                    "Carers|9.1%")))
        .contains("all=percent", "Deaths=count", "all=mean");
  }

  @Test
  void aReferenceAmongCountsCountsNobody() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "level|events|HR",
                    "none|1.00 (ref)|1.00 (ref)",
                    "one|3|1.20 (0.9-1.6)",
                    "two|31|1.10 (0.8-1.5)")))
        .startsWith("events=count", "HR=ratio", "HR=ci", "HR=ci")
        .endsWith("events=ratio", "events=ci");
  }

  @Test
  void levelsInOneCellAreCountedBesideMedians() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "feature|arm A",
                    "age|71.2 [68.0–73.4] (n=26)",
                    "score|6.0 [5.0–7.0] (n=26)",
                    "sex|F:20(77%); M:6(23%)")))
        .containsExactly(
            "arm A=quantile",
            "arm A=quantile",
            "arm A=quantile",
            "arm A=denominator",
            "arm A=count",
            "arm A=percent",
            "arm A=count",
            "arm A=percent");
  }

  @Test
  void estimatesOfHowManyAreCounts() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "area|Men|Both",
                    "Alderby|217,000 (132,000 to 302,000)|377,000 (268,000 to 487,000)",
                    "Cawsey|2,910 (0 to 6,450)|7,070 (2,710 to 11,400)")))
        .containsExactly("figure=count", "figure=ci", "figure=ci");
  }

  @Test
  void mediansOfMenAreNoCountsOfThem() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "feature|Men",
                    "Income, median (IQR)|23,000 (18,000-31,000)",
                    "Children, median (IQR)|2 (1-3)")))
        .doesNotContain("Men=count");
    assertThat(Grids.roles(Grids.table("area|Men", "Alderby|45 (31-60)", "Cawsey|2 (1-3)")))
        .doesNotContain("Men=count");
  }
}
