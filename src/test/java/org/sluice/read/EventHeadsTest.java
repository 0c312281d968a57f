package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Short heads of tables of events, which say nothing alone. */
class EventHeadsTest {
  @Test
  void eventsAndTimeAtRiskStandBesideTheirRateByGroups() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "drug|D|Y|Rate|Lower|Upper",
                    "0|148|67.5|2.1926|1.8663|2.5759",
                    "1|5|10.7|0.4673|0.1945|1.1227")))
        .startsWith("D=count", "Y=person-time", "Rate=rate");
  }

  @Test
  void thoseAtRiskAreReckonedWithHalfOfTheLost() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "time|nsubs|nlost|nrisk|nevent|surv",
                    "0-59|13|0|13.0|0|1.00",
                    "59-115|13|1|12.5|1|1.00",
                    "115-330|11|2|10.0|3|0.92")))
        .startsWith("nsubs=count", "nlost=count", "nrisk=other", "nevent=count");
  }

  @Test
  void theEndsOfAnEdgeAreLabels() {
    assertThat(Grids.roles(Grids.table("from|to|people", "1|2|31", "1|3|7", "2|5|48", "5|3|12")))
        .containsExactly("people=count");
  }

  @Test
  void oneSuchHeadAloneSaysNothing() {
    assertThat(Grids.roles(Grids.table("area|nsubs|D", "North|14|31", "South|25|48")))
        .containsExactly("nsubs=count", "D=count");
  }
}
