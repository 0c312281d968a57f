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
