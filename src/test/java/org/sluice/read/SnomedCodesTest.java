package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Problem;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;
import org.sluice.table.Role;
import org.sluice.table.Table;

class SnomedCodesTest {
  private static Table table(String[][] rows) {
    Recognised read = Recognition.of("t", Sheets.of(Grid.of(rows)), Declared.none());
    assertThat(read.problems()).extracting(Problem::place).isEmpty();
    return read.tables().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"22298006", "73211009", "38341003", "195967001", "999000011000001104"})
  void aCodeIsKnownByItsCheckDigit(String code) {
    assertThat(SnomedCodes.isOne(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22298007", "22298060", "2298006", "02298006", "22298006.0", "100", ""})
  void anotherNumberIsNone(String number) {
    assertThat(SnomedCodes.isOne(number)).isFalse();
  }

  @Test
  void aColumnOfCodesHoldsNoCounts() {
    Table table =
        table(
            new String[][] {
              {"sex", "list", "n"},
              {"F", "22298006", "12"},
              {"F", "73211009", "14"},
              {"M", "38341003", "15"}
            });
    assertThat(table.measures()).extracting(measure -> measure.role()).containsExactly(Role.COUNT);
  }

  @Test
  void oneCodeMayBeThereByChance() {
    Table table =
        table(
            new String[][] {
              {"sex", "list", "n"}, {"F", "22298006", "12"}, {"F", "22298006", "14"}
            });
    assertThat(table.measures()).hasSize(2);
  }
}
