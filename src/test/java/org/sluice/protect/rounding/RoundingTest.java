package org.sluice.protect.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
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

  private static BigDecimal round(int base, Method method, Half half, String count) {
    return new Rounding(base, method, half, Totals.ROUNDED)
        .of(new BigDecimal(count), new CellIdentity("any"));
  }
}
