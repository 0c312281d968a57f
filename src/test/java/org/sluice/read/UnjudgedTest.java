package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;

class UnjudgedTest {
  private static List<String> leftOver(String... rows) {
    String[][] cells = new String[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      cells[i] = rows[i].split(",", -1);
    }
    return Recognition.of("t.csv", Sheets.of(Grid.of(cells)), Declared.none()).leftOver();
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
  void wholeNumbersRightOfFiguresAreNoLabels() {
    assertThat(leftOver("area,children,in area", "A,310,250", "B,240,60", "C,170,150"))
        .singleElement()
        .asString()
        .contains("column C");
  }

  @Test
  void aRankTellsMoreOfSmallCounts() {
    assertThat(leftOver("rank,area,children", "1,A,31", "2,B,24", "3,C,7", "4,D,4"))
        .singleElement()
        .asString()
        .contains("column A ranks");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total: 93,|area,count|North,3|South,40|East,50",
        "area,count (93)|North,3|South,40|East,50",
        "area,count|North,3|South,40|East,50|93 patients,",
        "93|area,count|North,3|South,40|East,50",
        "Children n=1055|area,boys,girls|A,345,355|B,5,48|C,30,272",
        "group,count|3 in North,3|40 in South,40|50 in East,50",
        "group,count|North [3],3|South [40],40|East [50],50",
        "Children by area (N = 601),,|area,care,other|North,284,30|South,281,6",
      })
  void aNumberInWordsThatTellsWhatSmallCountsAreIsNamed(String table) {
    assertThat(leftOver(table.split("\\|", -1))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,count|North 1,3|South 2,40|East 3,50",
        "area,count in 2023|North,3|South,40|East,50",
        "ward,count|Ward 40,3|Ward 41,40|Ward 42,50",
      })
  void aNumberThatIsAName(String table) {
    assertThat(leftOver(table.split("\\|", -1))).isEmpty();
  }
}
