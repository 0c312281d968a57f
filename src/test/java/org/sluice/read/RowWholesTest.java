package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 164 people stand beside each of three areas: less 120 and 39, one mark would be 5. */
class RowWholesTest {
  private static boolean isToldOf(String... lines) {
    return Grids.read(lines).leftOver().stream()
        .anyMatch(remark -> remark.startsWith(RowWholes.GIVE_MARKS_BACK));
  }

  @Test
  void aNumberInEveryRowWouldGiveAMarkBack() {
    assertThat(isToldOf("town|cases|all", "West|120|164", "East|[c]|164", "North|39|164")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"159, false", "160, true", "168, true", "169, false", "500, false"})
  void itWouldWhereItLeavesAFew(int whole, boolean told) {
    assertThat(
            isToldOf(
                "town|cases|all", "West|120|" + whole, "East|[c]|" + whole, "North|39|" + whole))
        .isEqualTo(told);
  }

  @Test
  void aNumberInEveryRowOfAGroupWouldToo() {
    assertThat(
            isToldOf(
                "region|town|cases|all",
                "A|West|120|164",
                "A|East|[c]|164",
                "A|North|39|164",
                "B|West|120|300",
                "B|East|100|300",
                "B|North|80|300"))
        .isTrue();
  }

  @Test
  void numbersThatDifferAreOfTheRowsThemselves() {
    assertThat(isToldOf("town|cases|all", "West|120|164", "East|[c]|165", "North|39|164"))
        .isFalse();
  }

  @Test
  void threeMarksLeaveRoom() {
    assertThat(
            isToldOf(
                "town|cases|all", "West|120|164", "East|[c]|164", "North|[c]|164", "South|[c]|164"))
        .isFalse();
  }
}
