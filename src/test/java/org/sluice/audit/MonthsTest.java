package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which months a label of time names. */
class MonthsTest {
  @ParameterizedTest
  @CsvSource({
    "Year ending March 2024,2023-04,2024-03",
    "year to June 2024,2023-07,2024-06",
    "YE Mar 24,2023-04,2024-03",
    "12 months to March 2024,2023-04,2024-03",
    "Quarter ending June 2023,2023-04,2023-06",
    "April to June 2023,2023-04,2023-06",
    "Apr-Jun 2023,2023-04,2023-06",
    "November to January 2024,2023-11,2024-01",
    "April 2023 to March 2024,2023-04,2024-03",
    "2023 Q2,2023-04,2023-06",
    "Q4 2023,2023-10,2023-12",
    "2023,2023-01,2023-12",
    "May 2023,2023-05,2023-05",
    "2023-05,2023-05,2023-05",
  })
  void aLabelNamesItsFirstAndItsLastMonth(String label, String first, String last) {
    assertThat(Months.of(label)).contains(new Months(month(first), month(last) + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"North", "Total", "March", "2023-24", "aged 12 to 17", "Marchwood 20"})
  void otherLabelsNameNone(String label) {
    assertThat(Months.of(label)).isEmpty();
  }

  private static int month(String text) {
    return 12 * Integer.parseInt(text.substring(0, 4)) + Integer.parseInt(text.substring(5)) - 1;
  }
}
