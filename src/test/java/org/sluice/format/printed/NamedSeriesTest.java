package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns of figures by label that name what they hold in the line below. */
class NamedSeriesTest {
  @Test
  void theLineBelowNamesTheFiguresAndTheLineAboveTheirLabels() {
    assertThat(
            Cuts.rows(
                """
                Orders by kind:
                kind
                Care order           1
                Supervision order    1
                Name: count, dtype: int64
                """))
        .containsExactly("kind|count", "Care order|1", "Supervision order|1");
  }

  @Test
  void aLineOfAnotherShapeBetweenEndsIt() {
    assertThat(
            Cuts.grid(
                    """
                    kind
                    Care order           1
                    and some words
                    Name: count, dtype: int64
                    """)
                .extents())
        .noneMatch(extent -> extent.heads() == 1);
  }
}
