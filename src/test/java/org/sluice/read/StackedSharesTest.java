package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/** What stands behind percentages that are printed below their counts. */
class StackedSharesTest {
  private static final String KEY =
      """
      +-------------------+
      | Key               |
      |-------------------|
      |     frequency     |
      | %s |
      +-------------------+

      """;

  /** The numbers behind the shares of a printed table, row by row; empty where none are known. */
  private static List<Integer> behind(String text) {
    Table table = Prints.tables(text).get(0);
    List<Integer> behind = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      OptionalInt units = table.measures().get(m).units();
      for (int r = 0; r < table.size() && units.isPresent(); r++) {
        if (table.value(units.getAsInt(), r) instanceof CellValue.Shown shown) {
          behind.add(shown.value().intValueExact());
        }
      }
    }
    return behind;
  }

  @Test
  void percentagesOfARowAreOfItsTotal() {
    assertThat(
            behind(
                KEY.formatted(" row percentage  ")
                    + """
                           |          sex
                      area |    Female       Male |     Total
                -----------+----------------------+----------
                   Alderby |        30         10 |        40
                           |     75.00      25.00 |    100.00
                    Cawsey |        12         48 |        60
                           |     20.00      80.00 |    100.00
                """))
        .containsExactly(40, 40, 40, 60, 60, 60);
  }

  @Test
  void percentagesOfAColumnAreOfItsTotal() {
    assertThat(
            behind(
                KEY.formatted("column percentage")
                    + """
                           |          sex
                      area |    Female       Male |     Total
                -----------+----------------------+----------
                   Alderby |        30         10 |        40
                           |     71.43      17.24 |     40.00
                    Cawsey |        12         48 |        60
                           |     28.57      82.76 |     60.00
                -----------+----------------------+----------
                     Total |        42         58 |       100
                           |    100.00     100.00 |    100.00
                """))
        .containsExactly(42, 58, 100, 42, 58, 100, 42, 58, 100);
  }

  @Test
  void percentagesThatNoTotalGivesStayOpen() {
    assertThat(
            behind(
                KEY.formatted(" row percentage  ")
                    + """
                           |          sex
                      area |    Female       Male |     Total
                -----------+----------------------+----------
                   Alderby |        30         10 |        40
                           |     15.00      22.00 |     37.00
                    Cawsey |        12         48 |        60
                           |     31.00      11.00 |     42.00
                """))
        .isEmpty();
  }

  @Test
  void aPercentageOfFewIsStillOfFew() {
    assertThat(
            behind(
                KEY.formatted(" row percentage  ")
                    + """
                           |          sex
                      area |    Female       Male |     Total
                -----------+----------------------+----------
                   Alderby |         3          1 |         4
                           |     75.00      25.00 |    100.00
                    Cawsey |        12         48 |        60
                           |     20.00      80.00 |    100.00
                """))
        .startsWith(4);
  }
}
