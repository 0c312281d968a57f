package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;

class BlankedTest {
  private static final Grid GRID =
      Grid.of(
          new String[][] {
            {"area", "Men (n=4)", "Women"},
            {"North (n=3)", "1", "[c]"},
            {"Area 7", "3", "200"}
          });

  private static String drawn(int row, int column) {
    Recognised read = Recognition.of("t.csv", Sheets.of(GRID), Declared.none());
    return Blanked.of(Sheets.of(GRID), read.tables()).grids().get(0).text(row, column);
  }

  @Test
  void keepsLabelsAndMarksAndNoFigure() {
    assertThat(drawn(2, 0)).isEqualTo("Area 7");
    assertThat(drawn(0, 2)).isEqualTo("Women");
    assertThat(drawn(1, 2)).isEqualTo("[c]");
    assertThat(drawn(2, 1)).isEmpty();
  }

  @Test
  void keepsNoLabelThatTellsACount() {
    assertThat(drawn(1, 0)).isEmpty();
    assertThat(drawn(0, 1)).isEmpty();
  }
}
