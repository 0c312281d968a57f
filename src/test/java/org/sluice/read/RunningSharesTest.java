package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

class RunningSharesTest {
  private static String behind(Table table, String name, int record) {
    OptionalInt units = Grids.measure(table, name).units();
    return units.isPresent() && table.value(units.getAsInt(), record) instanceof CellValue.Shown n
        ? n.value().toPlainString()
        : "unknown";
  }

  @Test
  void aRunningPercentageIsOfTheSumOfItsCounts() {
    Table table =
        Grids.table(
            "area|Freq.|Percent|Cum.",
            "Alderby|12|60.0|60.0",
            "Cawsey|5|25.0|85.0",
            "Dunmere|3|15.0|100.0",
            "Total|20|100.0|");
    assertThat(behind(table, "Cum.", 1)).isEqualTo("20");
  }

  @Test
  void aRunningPercentageOfValidAnswersIsOfThese() {
    Table table =
        Grids.table(
            "answer|Frequency|Percent|Valid Percent|Cumulative Percent",
            "Yes|12|48.0|60.0|60.0",
            "No|8|32.0|40.0|100.0",
            "Missing|5|20.0||",
            "Total|25|100.0||");
    assertThat(behind(table, "Cumulative Percent", 1)).isEqualTo("20");
  }

  @Test
  void aRunningPercentageOfOtherCountsStaysOpen() {
    Table table = Grids.table("week|cases|Cumulative %", "1|12|10.0", "2|31|45.5", "3|44|47.0");
    assertThat(behind(table, "Cumulative %", 1)).isEqualTo("unknown");
  }
}
