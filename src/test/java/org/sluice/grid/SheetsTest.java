package org.sluice.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetsTest {
  private static Grid grid(String sheet, String... rows) {
    Grid.Builder grid = Grid.over(sheet, String.join("", rows).replace("|", ""));
    int at = 0;
    for (String row : rows) {
      for (String field : row.split("\\|", -1)) {
        grid.field(at, at + field.length(), false);
        at += field.length();
      }
      grid.endRow();
    }
    return grid.build();
  }

  private static final Sheets SHEETS =
      new Sheets(List.of(grid("a", "x|1", "y|2"), grid("b", "z|3")));

  @Test
  void sheetsReadAsOthersWithTheSameNamesAndTexts() {
    Sheets same = new Sheets(List.of(grid("a", "x|1", "y|2"), grid("b", "z|3")));
    assertThat(SHEETS.reads(same, place -> false)).isTrue();
  }

  @Test
  void aTextMayDifferOnlyWhereItIsExcepted() {
    Sheets other = new Sheets(List.of(grid("a", "x|1", "y|[c]"), grid("b", "z|3")));
    assertThat(SHEETS.reads(other, place -> false)).isFalse();
    assertThat(SHEETS.reads(other, new Place("a", 1, 1)::equals)).isTrue();
    assertThat(SHEETS.reads(other, new Place("b", 1, 1)::equals)).isFalse();
  }

  @Test
  void namesOrderRowsAndWidthsCountToo() {
    for (Sheets other :
        List.of(
            new Sheets(List.of(grid("a", "x|1", "y|2"))),
            new Sheets(List.of(grid("b", "z|3"), grid("a", "x|1", "y|2"))),
            new Sheets(List.of(grid("a", "x|1", "y|2", ""), grid("b", "z|3"))),
            new Sheets(List.of(grid("a", "x|1", "y|2|"), grid("b", "z|3"))))) {
      assertThat(SHEETS.reads(other, place -> true)).isFalse();
    }
  }

  @Test
  void aTextIsFoundByItsPlaceAndAnUnknownSheetIsRefused() {
    assertThat(SHEETS.text(new Place("b", 0, 1))).isEqualTo("3");
    assertThat(SHEETS.text(new Place("b", 0, 7))).isEmpty();
    assertThatThrownBy(() -> SHEETS.named("c")).isInstanceOf(IllegalArgumentException.class);
  }
}
