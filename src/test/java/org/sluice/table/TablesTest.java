package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void aCrosstabHasARecordForEveryBodyCellAndItsMargins() {
    Table table =
        Tables.crosstab(
                """
                area  | public | Total
                North | 12     | 15
                West  | [c]    | 9
                Total | 20     | 24
                """)
            .table();
    assertThat(table.size()).isEqualTo(6);
    assertThat(table.value(0, 0)).isEqualTo(new CellValue.Shown(new BigDecimal("12")));
    assertThat(table.value(0, 2)).isEqualTo(new CellValue.Withheld(Mark.plain("[c]")));
    assertThat(table.place(0, 5).a1()).isEqualTo("C4");
    assertThat(table.isMargin(0)).isFalse();
    assertThat(table.isMargin(1)).isTrue();
    assertThat(table.isMargin(4)).isTrue();
  }

  @Test
  void aTidyTableHasARecordForEveryRow() {
    Table table =
        Tables.tidy(
                """
                area  | n:denominator | share:percent
                North | 23            | 60.9
                West  | z             | ?
                """)
            .link("share", Link.DENOMINATOR, "n")
            .table();
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.measures().get(1).link(Link.DENOMINATOR)).hasValue(0);
    assertThat(table.value(0, 1)).isEqualTo(new CellValue.NotApplicable());
    assertThat(table.value(1, 1)).isEqualTo(new CellValue.Unread());
    assertThat(table.place(1, 0).a1()).isEqualTo("C2");
  }
}
