package org.sluice.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeanwhileTest {
  @Test
  void theAnswerIsWhatTheQuestionGives() {
    assertThat(new Meanwhile<>(() -> 6 * 7).answer()).isEqualTo(42);
  }

  @Test
  void aDefectIsThrownAsItWasThere() {
    assertThatThrownBy(() -> failing(new IllegalStateException("a defect")).answer())
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("a defect");
  }

  @Test
  void wantOfMemoryIsThrownAsItWasThere() {
    Meanwhile<String> starved =
        new Meanwhile<>(
            () -> {
              throw new OutOfMemoryError("too large");
            });
    assertThatThrownBy(starved::answer).isExactlyInstanceOf(OutOfMemoryError.class);
  }

  private static Meanwhile<String> failing(RuntimeException defect) {
    return new Meanwhile<>(
        () -> {
          throw defect;
        });
  }
}
