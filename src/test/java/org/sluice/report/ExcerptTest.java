package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void aSmallTableIsDrawnWhole() {
    assertThat(Excerpt.of(2, 5, List.of(), List.of(), 4)).containsExactly(2, 3, 4, 5);
  }

  @Test
  void aLargeOneIsDrawnAroundWhatIsToBeSeen() {
    assertThat(Excerpt.of(0, 99, List.of(0, 1, 99), List.of(50), 10))
        .containsExactly(0, 1, 49, 50, 51, 99);
  }

  @Test
  void noMoreIsDrawnThanThereIsRoomFor() {
    List<Integer> everywhere = IntStream.range(0, 1000).boxed().toList();
    assertThat(Excerpt.of(0, 999, everywhere, everywhere, 10)).hasSize(10);
  }
}
