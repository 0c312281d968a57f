package org.sluice.protect.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sluice.pack.RoundingBases;
import org.sluice.pack.RoundingBases.Step;
import org.sluice.protect.rounding.Rounding.Half;
import org.sluice.protect.rounding.Rounding.Method;
import org.sluice.protect.rounding.Rounding.Totals;

class RoundingTest {
  @Test
  void toTheNearestFiveTwoGoesDownAndThreeGoesUp() {
    assertThat(round(5, Method.NEAREST, Half.UP, "12")).isEqualByComparingTo("10");
    assertThat(round(5, Method.NEAREST, Half.UP, "13")).isEqualByComparingTo("15");
    assertThat(round(5, Method.NEAREST, Half.UP, "0")).isEqualByComparingTo("0");
  }

  @Test
  void theMiddleOfTwoTensGoesWhereTheRuleSays() {
    assertThat(round(10, Method.NEAREST, Half.UP, "25")).isEqualByComparingTo("30");
    assertThat(round(10, Method.NEAREST, Half.EVEN, "25")).isEqualByComparingTo("20");
    assertThat(round(10, Method.NEAREST, Half.EVEN, "35")).isEqualByComparingTo("40");
    assertThat(round(10, Method.NEAREST, Half.UP, "-25")).isEqualByComparingTo("-20");
    assertThat(round(10, Method.NEAREST, Half.AWAY, "-25")).isEqualByComparingTo("-30");
  }

  @Test
  void midpointSixKeepsZeroAndTakesTheMiddleOfEachSix() {
    assertThat(round(6, Method.MIDPOINT, Half.UP, "0")).isEqualByComparingTo("0");
    assertThat(round(6, Method.MIDPOINT, Half.UP, "1")).isEqualByComparingTo("3");
    assertThat(round(6, Method.MIDPOINT, Half.UP, "6")).isEqualByComparingTo("3");
    assertThat(round(6, Method.MIDPOINT, Half.UP, "7")).isEqualByComparingTo("9");
  }

  @Test
  void upGoesToTheNextMultipleAndLeavesMultiples() {
    assertThat(round(20, Method.UP, Half.UP, "0")).isEqualByComparingTo("0");
    assertThat(round(20, Method.UP, Half.UP, "1")).isEqualByComparingTo("20");
    assertThat(round(20, Method.UP, Half.UP, "20")).isEqualByComparingTo("20");
    assertThat(round(20, Method.UP, Half.UP, "21")).isEqualByComparingTo("40");
  }

  @Test
  void allCountsOfAStepMayBecomeOneFigureAndZeroStays() {
    RoundingBases steps = new RoundingBases(List.of(new Step(0, 5, true), new Step(8, 10)));
    Rounding rounding =
        new Rounding(steps, Method.NEAREST, Half.UP, Totals.ROUNDED, Optional.empty());
    List<String> printed =
        Stream.of("0", "1", "2", "7", "8", "14", "15")
            .map(count -> rounding.of(new BigDecimal(count), new CellIdentity("any")))
            .map(BigDecimal::toPlainString)
            .toList();
    assertThat(printed).containsExactly("0", "5", "5", "5", "10", "10", "20");
  }

  private static BigDecimal round(int base, Method method, Half half, String count) {
    return new Rounding(base, method, half, Totals.ROUNDED)
        .of(new BigDecimal(count), new CellIdentity("any"));
  }
}
