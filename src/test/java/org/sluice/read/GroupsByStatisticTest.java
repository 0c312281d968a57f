package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsByStatisticTest {
  @DisplayName("whoever lies on one side of a statistic is counted")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Below average",
        "Above the median",
        "<5th percentile",
        "Under 5th centile",
        "5th to 95th centile",
        "Within 2 SD",
        "Below -2 SD",
        "Age above mean",
        "Beta-blockers",
        "Median sternotomy",
        "Stunted (<-2 SD)",
        "Low confidence",
        "LCL",
        "No followup",
        "SE Asian",
        "With ICD",
        "Mild ID",
      })
  void whoeverLiesOnOneSideOfAStatisticIsCounted(String head) {
    assertThat(roles(head, "3")).containsExactly("Children=count", head + "=count");
  }

  @DisplayName("a statistic is one, whole or not")
  @ParameterizedTest
  @ValueSource(
      strings = {"Mean over 5 years", "Median age", "SD", "Average stay", "Mean time under care"})
  void aStatisticIsOne(String head) {
    assertThat(roles(head, "3")).doesNotContain(head + "=count");
  }

  @Test
  void fractionsBelowSuchAHeadAreNoCounts() {
    assertThat(roles("Below average", "3.5")).doesNotContain("Below average=count");
  }

  @Test
  void aStatisticBesideItsAbsenceIsAGroup() {
    assertThat(
            Grids.roles(
                Grids.table("area|SD|No SD", "Alderby|41|60", "Brackwater|3|90", "Cawsey|28|70")))
        .containsExactly("SD=count", "No SD=count");
  }

  @Test
  void aCornerOfTheCompassIsNoError() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "|Men||Women|",
                    "|SE|SW|NE|NW",
                    "Alderby|41|112|38|99",
                    "Brackwater|3|80|22|71",
                    "Cawsey|28|99|31|88")))
        .allMatch(role -> role.endsWith("=count"));
  }

  @Test
  void bothEndsOfAnIntervalStayEnds() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "area|cases|LCL|UCL",
                    "Alderby|41|33|52",
                    "Brackwater|30|21|39",
                    "Cawsey|28|20|36")))
        .contains("LCL=ci", "UCL=ci");
  }

  @Test
  void theMiddleBetweenTwoSidesIsCountedToo() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "school|below average|average",
                    "Alderby|41|60",
                    "Brackwater|3|90",
                    "Cawsey|28|70")))
        .containsExactly("below average=count", "average=count");
  }

  @Test
  void aNumberOfThoseWithAWordThatIsACodeElsewhereIsACount() {
    assertThat(
            Grids.roles(
                Grids.table("outcome|n SOC|n drug", "death|3|13", "stroke|4|14", "fall|6|16")))
        .containsExactly("n SOC=count", "n drug=count");
  }

  private static List<String> roles(String head, String small) {
    return Grids.roles(
        Grids.table(
            "area|Children|" + head,
            "Alderby|148|41",
            "Brackwater|152|" + small,
            "Cawsey|136|28",
            "Dunmere|141|2"));
  }
}
