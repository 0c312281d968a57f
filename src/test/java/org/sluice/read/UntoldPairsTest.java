package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UntoldPairsTest {
  @Test
  void pairsThatCanBeNoPercentagesAreMeansWithTheirSpread() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "variable|Alderby",
                    "Residents|4,213 (1,694)",
                    "Rooms per home|4.6 (3.7)",
                    "Index|104 (68.1)",
                    "Number of streets|12")))
        .containsExactly("Alderby=mean", "Alderby=sd", "Alderby=count");
  }

  @Test
  void whatANameSaysIsCountedIsCountedBesideTimeAtRisk() {
    assertThat(Grids.roles(Grids.table("area|deaths", "Alderby|7 (4821)", "Cawsey|31 (9114)")))
        .startsWith("deaths=count");
  }

  @Test
  void partsOfWholesAreCountedToo() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "study|nf", "Alderby|34 (7)", "Brackwater|237 (139)", "Cawsey|45 (NA)")))
        .containsExactly("nf=count", "nf=count");
  }

  @Test
  void withinAHundredTheyAreCountsWithTheirPercentages() {
    assertThat(
            Grids.roles(
                Grids.table("group|Alderby", "Women|34 (52)", "Men|31 (48)", "Smokers|7 (11)")))
        .containsExactly("Alderby=count", "Alderby=percent");
  }

  @Test
  void aRowOfFractionsAmongCountsCountsNobody() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "group|Alderby", "Women|34 (52.3)", "Smokers|7 (10.8)", "BMI|4.6 (3.7)")))
        .containsExactly("Alderby=count", "Alderby=percent", "Alderby=mean", "Alderby=sd");
  }

  @Test
  void aRowOfPlainPercentagesSaysNothingOfPairsBelowIt() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "group|Overall|Alderby|Cawsey|Missing (n)",
                    "Age, years|11.6 (0.06)|11.5 (0.06)|12.0 (0.14)|0",
                    "Women, %|49.4%|50.3%|45.5%|0",
                    "Body mass index|20.9 (0.10)|20.7 (0.11)|22.0 (0.17)|48",
                    "Under the middle|3.2%|3.3%|3.0%|48",
                    "Income to need|2.5 (0.07)|2.6 (0.07)|2.5 (0.10)|509")))
        .doesNotContain("Alderby=count", "Cawsey=count");
  }

  @Test
  void lessThanOneWithItsPercentageCountsNobody() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "model|AUC",
                    "A|0.824",
                    "B|0.841",
                    "C|0.836",
                    "from A to B|0.016 (2.0%)",
                    "from A to C|0.012 (1.5%)")))
        .doesNotContain("AUC=count");
  }

  @Test
  void degreesOfFreedomCountNobodyWhateverTheirRowsAreCalled() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "factor|n|chi2|degrees_of_freedom|p_value",
                    "Experienced bullying (Q5)|513|146.281|3|0.0001",
                    "Frequency|511|51.744|12|0.0002",
                    "Hours of use|514|8.981|9|0.438")))
        .filteredOn(role -> role.endsWith("=count"))
        .containsExactly("n=count");
  }

  @Test
  void sumsOfWeightsBesideToldPercentagesAreCounts() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "group|Alderby",
                    "Women (%)|34.2 (52.3)",
                    "Men (%)|31.2 (47.7)",
                    "Smokers (%)|7.1 (10.8)")))
        .containsExactly("Alderby=count", "Alderby=percent");
  }

  @Test
  void pointsBesideFractionsAreRoundedFractions() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "feature|arm", "Weight|46.3 (11.8)", "Index|26.0 (4.0)", "Pets|2.0 (1.2)")))
        .containsExactly("arm=mean", "arm=sd");
    assertThat(
            Grids.roles(
                Grids.table(
                    "group|arm", "Women|46.0 (53.5)", "Men|40.0 (46.5)", "Twins|2.0 (2.3)")))
        .containsExactly("arm=count", "arm=percent");
  }

  @Test
  void whatIsMeasuredInAUnitIsNoCount() {
    assertThat(
            Grids.roles(
                Grids.table("group|arm", "Women|64 (53)", "Smokers|7 (6)", "Stay (days)|5 (3)")))
        .containsExactly("arm=count", "arm=percent", "arm=mean", "arm=sd");
    assertThat(Grids.roles(Grids.table("group|arm", "Women|64 (53)", "Stay over 7 days|5 (3)")))
        .containsExactly("arm=count", "arm=percent");
  }
}
