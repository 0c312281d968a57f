package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnBarsTest {
  @ParameterizedTest
  @CsvSource({
    "#######, ##############, true",
    "████, ██, true",
    "*, ***, false",
    "----, note, false",
    "'', '', false"
  })
  void aColumnOfRunsOfOneSignDrawsItsFigures(String north, String south, boolean told) {
    assertThat(
            Grids.read("area|cases|bar", "North|7|" + north, "South|14|" + south)
                .leftOver()
                .stream()
                .anyMatch(remark -> remark.contains("draws its figures")))
        .isEqualTo(told);
  }
}
