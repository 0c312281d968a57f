package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class DeclaredOtherwiseTest {
  @Test
  void aDifferenceNamesBothReadings() {
    Table declared = table("n:percent");
    Table recognised = table("n:count");
    assertThat(DeclaredOtherwise.between(declared, recognised))
        .containsExactly("column B is declared percent and reads as count");
    assertThat(DeclaredOtherwise.differences(List.of(declared), List.of(recognised)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("declared percent"));
  }

  @Test
  void readingsThatAgreeAreNoFinding() {
    assertThat(DeclaredOtherwise.differences(List.of(table("n:count")), List.of(table("n:count"))))
        .isEmpty();
  }

  private static Table table(String measure) {
    return Tables.tidy("area | " + measure + "\nNorth | 10\nSouth | 30").table();
  }
}
