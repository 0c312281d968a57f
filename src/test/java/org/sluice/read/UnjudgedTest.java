package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Grid;

class UnjudgedTest {
  private static List<String> leftOver(String... rows) {
    String[][] cells = new String[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      cells[i] = rows[i].split(",", -1);
    }
    return Recognition.of("t.csv", Grid.of(cells), Declared.none()).leftOver();
  }

  @Test
  void scatteredNumbersUnderAHeadThatSaysCodeAreNamed() {
    assertThat(leftOver("area,children,cost code", "A,31,31", "B,24,24", "C,44,7", "D,45,45"))
        .singleElement()
        .asString()
        .contains("column C")
        .doesNotContain("7");
  }

  @Test
  void codesThatCountOnAreLabels() {
    assertThat(leftOver("wave,children", "1,31", "2,24", "3,44")).isEmpty();
  }

  @Test
  void aTableOfDatesAndNamesHasNothingThatARuleCouldJudge() {
    assertThat(leftOver("name,dob", "Smith,2015-03-01", "Jones,2016-04-02")).hasSize(1);
  }

  @Test
  void indentedLabelsWhoseSumsWereNotReadAreNamed() {
    assertThat(leftOver("area,care", "Northreach,36", "  Alderby,28", "  Brackwater,8"))
        .singleElement()
        .asString()
        .contains("indented");
  }
}
