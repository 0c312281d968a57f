package org.sluice.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetOrderTest {
  @Test
  void numbersInNamesAreOrderedAsNumbers() {
    assertThat(Stream.of("table 10", "table 2", "table 1", "Areas").sorted(SheetOrder::compare))
        .containsExactly("Areas", "table 1", "table 2", "table 10");
  }

  @Test
  void differentNamesAreNeverTheSameAndTheOrderIsOne() {
    List<String> names =
        List.of("", "a", "a1", "a01", "a1b", "a10", "a2", "1", "01", "10", "1a", "2", "b 3 c 4");
    for (String one : names) {
      for (String other : names) {
        int order = SheetOrder.compare(one, other);
        assertThat(order == 0).as(one + " and " + other).isEqualTo(one.equals(other));
        assertThat(Integer.signum(SheetOrder.compare(other, one)))
            .isEqualTo(-Integer.signum(order));
        for (String third : names) {
          if (order < 0 && SheetOrder.compare(other, third) < 0) {
            assertThat(SheetOrder.compare(one, third)).isNegative();
          }
        }
      }
    }
  }

  @Test
  void digitsThatFillNoNumberAreOrderedToo() {
    assertThat(SheetOrder.compare("s" + "9".repeat(60), "s1" + "0".repeat(60))).isNegative();
  }
}
