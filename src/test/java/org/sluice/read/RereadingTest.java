package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Sheets;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

class RereadingTest {
  private static final String[] COMMAS = {
    "Area|patients|pct", "Nord|1.234|45,5", "West|12|0,4", "Ost|17|0,3"
  };

  private static Table reread(String[] source, String... copy) {
    return Rereading.of(
        Grids.table(source), Sheets.of(Grids.of(source)), Sheets.of(Grids.of(copy)), Set.of("#w#"));
  }

  @Test
  void aCopyIsReadWithTheCategoriesOfItsSource() {
    String[] rows = {"area|n", "A|12", "B|3", "Total|15"};
    Table source = Grids.table(rows);
    Table copy = reread(rows, "area|n", "A|#w#", "B|#w#", "Total|15");
    assertThat(copy.dimensions()).isEqualTo(source.dimensions());
    assertThat(copy.place(0, 1)).isEqualTo(source.place(0, 1));
    assertThat(copy.value(0, 1)).isInstanceOf(CellValue.Withheld.class);
    assertThat(copy.value(0, 2)).isEqualTo(source.value(0, 2));
  }

  @Test
  void aColumnOfMarksAloneIsStillTheMeasureItWas() {
    String[] rows = {"area|n", "A|2", "B|3"};
    Table copy = reread(rows, "area|n", "A|#w#", "B|#w#");
    assertThat(copy.measures()).isEqualTo(Grids.table(rows).measures());
    assertThat(copy.column(0).isWithheld(0)).isTrue();
  }

  @Test
  void aPartOfACompositeCellIsReadByItself() {
    String[] rows = {"group|n (%)", "A|14 (60.9%)", "B|9 (39.1%)"};
    Table copy = reread(rows, "group|n (%)", "A|15 (60.9%)", "B|#w#");
    assertThat(copy.value(0, 0)).isEqualTo(new CellValue.Shown(new BigDecimal("15")));
    assertThat(copy.value(1, 0)).isEqualTo(new CellValue.Shown(new BigDecimal("60.9")));
    assertThat(copy.column(0).isWithheld(1)).isTrue();
    assertThat(copy.column(1).isWithheld(1)).isTrue();
  }

  @Test
  void aBlankThatWithheldStillWithholds() {
    String[] rows = {"week|cases", "1|0", "2|", "3|12", "4|8", "5|", "6|22", "7|31"};
    assertThat(reread(rows, rows).column(0).isWithheld(1)).isTrue();
  }

  @Test
  void aDecimalCommaStaysOne() {
    Table source = Grids.table(COMMAS);
    Table copy = reread(COMMAS, COMMAS);
    for (int m = 0; m < 2; m++) {
      for (int record = 0; record < 3; record++) {
        assertThat(copy.value(m, record)).isEqualTo(source.value(m, record));
      }
    }
  }

  @Test
  void aFigureThatTheCopyChangedIsReadWithItsDecimalComma() {
    Table copy = reread(COMMAS, COMMAS[0], "Nord|1.234|45,500", "West|12|#w#", "Ost|17|0,3");
    assertThat(copy.value(1, 0)).isEqualTo(new CellValue.Shown(new BigDecimal("45.500")));
    assertThat(copy.column(1).isWithheld(1)).isTrue();
  }
}
