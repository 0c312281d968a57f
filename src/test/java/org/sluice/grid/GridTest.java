package org.sluice.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void aRaggedGridIsAsWideAsItsWidestRow() {
    Grid grid = Grid.of(new String[][] {{"a"}, {"b", "c", "d"}, {}});
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.width()).isEqualTo(3);
    assertThat(grid.width(0)).isEqualTo(1);
    assertThat(grid.width(2)).isZero();
  }

  @Test
  void aFieldBehindTheEndOfItsRowIsEmptyAndBlank() {
    Grid grid = Grid.of(new String[][] {{"a"}});
    assertThat(grid.text(0, 7)).isEmpty();
    assertThat(grid.isBlank(0, 7)).isTrue();
  }

  @Test
  void aNoBreakSpaceIsBlank() {
    Grid grid = Grid.of(new String[][] {{"\u00A0 \t", "\u00A0x"}});
    assertThat(grid.isBlank(0, 0)).isTrue();
    assertThat(grid.isBlank(0, 1)).isFalse();
  }

  @Test
  void doubledQuotesAreOneQuoteInTheText() {
    Grid.Builder builder = Grid.over("", "a\"\"b");
    builder.field(0, 4, true);
    builder.field(0, 4, false);
    builder.endRow();
    Grid grid = builder.build();
    assertThat(grid.text(0, 0)).isEqualTo("a\"b");
    assertThat(grid.text(0, 1)).isEqualTo("a\"\"b");
  }

  @Test
  void fieldsBeyondAPageOfTheIndexAreFound() {
    int fields = 200_000;
    Grid.Builder builder = Grid.over("", "0123456789");
    for (int i = 0; i < fields; i++) {
      builder.field(i % 10, i % 10 + 1, false);
    }
    builder.endRow();
    Grid grid = builder.build();
    assertThat(grid.width(0)).isEqualTo(fields);
    for (int i = 0; i < fields; i += 4_097) {
      assertThat(grid.text(0, i)).isEqualTo(Integer.toString(i % 10));
    }
    assertThat(grid.text(0, 65_535)).isEqualTo("5");
    assertThat(grid.text(0, 65_536)).isEqualTo("6");
  }

  @Test
  void fieldsLongerThanAByteTellsAreFoundAmongShortOnes() {
    Grid.Builder builder = Grid.over("", "x".repeat(1000));
    int[] lengths = {0, 254, 255, 3, 256, 1000, 1};
    for (int length : lengths) {
      builder.field(0, length, false);
    }
    builder.endRow();
    Grid grid = builder.build();
    for (int i = 0; i < lengths.length; i++) {
      assertThat(grid.end(0, i)).isEqualTo(lengths[i]);
    }
  }
}
