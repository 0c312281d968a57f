package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Table;

/** Columns of labels that are blank in the first rows of a table, above its first blank row. */
class LabelsFurtherDownTest {
  private static String[] ranges(String... lines) {
    return Grids.read(lines).tables().stream()
        .map(table -> table.range().a1())
        .toArray(String[]::new);
  }

  @Test
  void labelsLeftOfTheFirstRowsBelongToTheTable() {
    Table table =
        Grids.table(
            "||Total|Alderby|Cawsey",
            "|all|90|50|40",
            "||||",
            "School|yes|45|30|15",
            "|no|45|20|25",
            "||||",
            "Care|yes|60|40|20",
            "|no|30|10|20");
    assertThat(table.range().a1()).isEqualTo("A1:E8");
    assertThat(table.dimensions()).hasSize(3);
  }

  @Test
  void aBlankColumnBeforeCountsWithPercentagesPartsNoTables() {
    assertThat(
            ranges(
                "||Children",
                "||N (%)",
                "All||88 (100.0)",
                "||",
                "Sex|girls|60 (68.2)",
                "|boys|28 (31.8)"))
        .containsExactly("A1:C6");
  }

  @Test
  void tablesWithLabelsOfTheirOwnStayTwoTables() {
    assertThat(
            ranges(
                "area|children||area|carers", "Alderby|40||Brackwater|31", "Cawsey|27||Dunmere|22"))
        .containsExactly("A1:B3", "D1:E3");
  }
}
