package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
  @ParameterizedTest
  @ValueSource(longs = {1_000, 1_000_000_000_000L})
  void keysAreNumberedInTheOrderInWhichTheyAreMetUntilThereAreEnough(long possible) {
    Numbering numbering = new Numbering(possible);
    assertThat(numbering.of(999, 2)).isZero();
    assertThat(numbering.of(7, 2)).isEqualTo(1);
    assertThat(numbering.of(8, 2)).isEqualTo(-1);
    assertThat(numbering.of(999, 2)).isZero();
    assertThat(numbering.size()).isEqualTo(2);
  }
}
