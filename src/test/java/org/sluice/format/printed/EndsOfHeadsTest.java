package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;

/** Averages behind a blank line belong to the scores above them, and other figures do not. */
class EndsOfHeadsTest {
  private static final String SCORES =
      """
                    precision    recall   support

                 0       0.83      0.90      1539
                 1       0.64      0.49        46

      """;

  @Test
  void figuresThatEndWhereHeadsEndGoOn() {
    assertThat(Cuts.grid(SCORES + "    accuracy                 0.79      1585\n").extents())
        .extracting(Extent::bottom)
        .containsExactly(5);
  }

  @Test
  void figuresThatEndElsewhereDoNot() {
    assertThat(Cuts.grid(SCORES + "    accuracy             0.79          1585\n").extents())
        .first()
        .extracting(Extent::bottom)
        .isEqualTo(3);
  }
}
