package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Grid;

class DistinctTextsTest {
  @Test
  void numbersTextsInTheOrderInWhichTheyAreMet() {
    Grid grid = Grid.of(new String[][] {{"x", "Harbour"}, {"y", "Mill"}, {"z", "Harbour"}});
    DistinctTexts texts = new DistinctTexts(grid, 1);
    assertThat(texts.numberOf(1)).isZero();
    assertThat(texts.numberOf(0)).isEqualTo(1);
    assertThat(texts.numberOf(2)).isEqualTo(1);
    assertThat(texts.texts()).containsExactly("Mill", "Harbour");
  }

  @Test
  void keepsSpacesApartAndReadsARowTooShortAsEmpty() {
    Grid grid = Grid.of(new String[][] {{"x", " a"}, {"y", "a"}, {"z"}, {"w", ""}});
    DistinctTexts texts = new DistinctTexts(grid, 1);
    assertThat(texts.numberOf(0)).isNotEqualTo(texts.numberOf(1));
    assertThat(texts.numberOf(2)).isEqualTo(texts.numberOf(3));
    assertThat(texts.size()).isEqualTo(3);
  }

  @Test
  void tellsDoubledQuotesFromTwoQuotes() {
    Grid.Builder grid = Grid.over("", "a\"\"ba\"\"b");
    grid.field(0, 4, true);
    grid.endRow();
    grid.field(4, 8, false);
    grid.endRow();
    DistinctTexts texts = new DistinctTexts(grid.build(), 0);
    assertThat(texts.numberOf(0)).isNotEqualTo(texts.numberOf(1));
    assertThat(texts.texts()).containsExactly("a\"b", "a\"\"b");
    assertThat(texts.areTidy()).isFalse();
  }

  @Test
  void agreesWithAMapOverManyTexts() {
    Random random = new Random(7);
    String[][] rows = new String[5_000][1];
    for (String[] row : rows) {
      row[0] = Integer.toString(random.nextInt(3_000), 36);
    }
    DistinctTexts texts = new DistinctTexts(Grid.of(rows), 0);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int row = 0; row < rows.length; row++) {
      numbers.putIfAbsent(rows[row][0], numbers.size());
      assertThat(texts.numberOf(row)).isEqualTo(numbers.get(rows[row][0]));
    }
    assertThat(texts.texts()).containsExactlyElementsOf(numbers.keySet());
  }
}
