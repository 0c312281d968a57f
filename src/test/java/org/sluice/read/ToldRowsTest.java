package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldRowsTest {
  @Test
  void rowsThatSayAMeanStandApartFromCounts() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "variable|level|value",
                    "Age|mean (SD)|65.7",
                    "Sex|female|438.0",
                    "Sex|male|555.0",
                    "Swab|yes|5.0")))
        .contains("value=count", "value=mean");
  }

  @Test
  void aFractionThatNothingTellsKeepsTheColumnFromCounting() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "variable|level|value",
                    "Age|mean (SD)|65.7",
                    "Rooms|per home|4.4",
                    "Sex|male|555.0",
                    "Swab|yes|5.0")))
        .doesNotContain("value=count");
  }

  @Test
  void fewWholeNumbersBesideStatisticsMayBeAnything() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "variable|level|value",
                    "Age|mean (SD)|65.7",
                    "Age|median [IQR]|64.5",
                    "Age|oldest street|5")))
        .doesNotContain("value=count");
  }
}
