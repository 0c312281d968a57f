package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"Total 54", "Total 7", "All (54)", "n=54", "Mean 18.0", "Deaths 54"})
  void aSheetMaySayWhatACopyHides(String name) {
    assertThat(SheetNames.mayGiveBack(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sheet1",
        "Table 12",
        "table 3",
        "2.1",
        "Total",
        "Deaths 2",
        "Deaths 2021",
        "All 2021-22",
        "Data (2)",
        "T12"
      })
  void namesThatNumberAndDateSayNoCount(String name) {
    assertThat(SheetNames.mayGiveBack(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 deaths in West.csv",
        "out/7 children with orders/a.csv",
        "12 young women who left"
      })
  void aNameSaysHowManyThereAre(String name) {
    assertThat(SheetNames.tellsCount(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07 deaths in hospital.csv",
        "3_deaths_in_hospital.csv",
        "1. Deaths in hospital.csv",
        "tables/2 deaths by area.csv",
        "30 day mortality in hospital.csv",
        "2021 deaths.csv"
      })
  void aNameThatNumbersOrDatesSaysNoCount(String name) {
    assertThat(SheetNames.tellsCount(name)).isFalse();
  }
}
