package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

class ScaledTest {
  private static BigDecimal figure(Table table, int measure, int record) {
    return ((CellValue.Shown) table.value(measure, record)).value();
  }

  @ParameterizedTest
  @CsvSource({
    "Families (thousands), 7, 7000",
    "Families (in thousands), 7, 7000",
    "Children (000s), 7, 7000",
    "Children ('000), 7, 7000",
    "Children 000s, 7, 7000",
    "People in thousands, 7, 7000",
    "Events (thousands), 0.004, 4",
    "Events (thousands), 12.31, 12310",
    "People (millions), 7, 7000000",
    "Families per thousand, 7, 7",
    "Families helped by thousands of gifts, 7, 7",
    "Firms with turnover (thousands), 7, 7",
    "Families with children (thousands), 7, 7000",
    "House sales (thousands), 7, 7000",
    "Deaths in earners above '000, 7, 7",
    "Families, 7, 7",
  })
  void aHeadMaySayThousands(String head, String written, String people) {
    Table table = Grids.table("Area|" + head, "Alderby|99", "Cawsey|" + written);
    assertThat(figure(table, 0, 1)).isEqualByComparingTo(people);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Figures are in thousands", "(in thousands)", "Thousands"})
  void aTitleMaySayThousands(String title) {
    Table table = Grids.table(title, "", "Area|Men|Women", "Alderby|99|101", "Cawsey|7|8");
    assertThat(figure(table, 0, 1)).isEqualByComparingTo("7000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Population (thousands) and deaths by region",
        "Numbers are not in thousands",
        "All figures in thousands except deaths",
        "Note: population is in thousands"
      })
  void aTitleThatSaysMoreMayNotSpeakOfTheseCounts(String title) {
    Table table = Grids.table(title, "", "Area|Deaths", "Alderby|99", "Cawsey|7");
    assertThat(figure(table, 0, 1)).isEqualByComparingTo("7");
  }

  @Test
  void thousandsOfPoundsAreNoThousandsOfClaims() {
    Table table =
        Grids.table(
            "Spending (£ thousands) and claims", "", "Area|Claims", "Alderby|99", "Cawsey|7");
    assertThat(figure(table, 0, 1)).isEqualByComparingTo("7");
  }

  @Test
  void theSizeOfASampleIsInPeople() {
    Table columns =
        Grids.table("(thousands)", "", "Area|People|Sample n", "Alderby|99|101", "Cawsey|70|8");
    assertThat(figure(columns, 0, 1)).isEqualByComparingTo("70000");
    assertThat(figure(columns, 1, 1)).isEqualByComparingTo("8");
    Table rows = Grids.table("(thousands)", "", "Work|Men|Women", "At work|99|101", "Base|41|8");
    assertThat(figure(rows, 1, 1)).isEqualByComparingTo("8");
  }

  @Test
  void aRateOfThousandsIsOneOfPeople() {
    Table table =
        Grids.table(
            "Area|Cases|Population (thousands)|Rate",
            "Alderby|412|5200|0.0792",
            "Brackwater|97|1801|0.0539",
            "Cawsey|1277|9130|0.1399");
    assertThat(Grids.measure(table, "Rate").per()).isEqualByComparingTo("1000");
  }
}
