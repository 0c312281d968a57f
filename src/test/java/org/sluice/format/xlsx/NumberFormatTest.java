package org.sluice.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.format.xlsx.Shown.Sight;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "General          | 3                   | 3          | PLAIN",
        "General          | 3.4187              | 3.4187     | PLAIN",
        "General          | 0.30000000000000004 | 0.3        | PLAIN",
        "General          | 1E-3                | 0.001      | PLAIN",
        "General          | 4.5E-30             | 4.5E-30    | PLAIN",
        "General          | -7                  | -7         | PLAIN",
        "0                | 3.4187              | 3          | ROUNDED",
        "0                | 3                   | 3          | PLAIN",
        "0.0              | 3                   | 3.0        | PLAIN",
        "0.0##            | 3.25                | 3.25       | PLAIN",
        "0.00             | 3.4187              | 3.42       | ROUNDED",
        "#,##0            | 12345               | 12345      | PLAIN",
        "#,##0            | 12345.6             | 12346      | ROUNDED",
        "#,##0,           | 12345.6             | 12345.6    | DIGITS",
        "#,##0,           | 12000               | 12000      | DIGITS",
        "0%               | 0.04                | 4%         | PLAIN",
        "0.0%             | 0.043               | 4.3%       | PLAIN",
        "0.0%             | 0.04                | 4.0%       | PLAIN",
        "0.0%             | 0.0432871           | 4.3%       | ROUNDED",
        "0.0%             | 0.043000000000000003 | 4.3%      | PLAIN",
        "0.0\"%\"         | 4.3                 | 4.3%       | PLAIN",
        "0\" people\"     | 4                   | 4          | PLAIN",
        "0.00E+00         | 12345               | 12345      | DIGITS",
        "# ?/?            | 0.333               | 0.333      | DIGITS",
        "[<5]\"<5\";0     | 3                   | 3          | DIGITS",
        "[<5]\"<5\";0     | 12                  | 12         | PLAIN",
        "[<10]\"[c]\";0   | 9                   | 9          | DIGITS",
        "\"many\"         | 3                   | 3          | DIGITS",
        ";;;              | 3                   |            | NOTHING",
        "0;-0;;@          | 0                   |            | NOTHING",
        "0;-0;;@          | 3                   | 3          | PLAIN",
        "#,##0;(#,##0)    | -1234               | -1234      | PLAIN",
        "#,##0;-#,##0;\"-\" | 0                 | 0          | PLAIN",
        "[Red]0.0         | 3.5                 | 3.5        | PLAIN",
        "[$£-809]#,##0    | 1234                | 1234       | PLAIN",
        "yyyy\\-mm\\-dd   | 44927               | 2023-01-01 | PLAIN",
        "d/m/yyyy         | 31853               | 1987-03-17 | PLAIN",
        "mmm yyyy         | 31853               | 1987-03-17 | DAY",
        "mmm yyyy         | 31837               | 1987-03-01 | PLAIN",
        "yyyy             | 31837               | 1987-03-01 | DAY",
        "yyyy             | 31778               | 1987-01-01 | PLAIN",
        "dd/mm/yyyy hh:mm | 44927.5             | 2023-01-01 12:00:00 | PLAIN",
        "dd/mm/yyyy       | 44927.5             | 2023-01-01 12:00:00 | TIME",
        "hh:mm            | 0.75                | 18:00:00   | PLAIN",
        "yyyy-mm-dd       | 99999999            | 99999999   | DIGITS",
        "0                | 1E-99999            | 1E-99999   | PLAIN",
        "0                | 1E-99999999999      | 1E-99999999999 | PLAIN",
        "0                | three               | three      | PLAIN",
      })
  void aNumberIsTakenAsItShowsAndInFullWhereSomethingElseShows(
      String code, String stored, String text, Sight sight) {
    Shown shown = NumberFormat.of(code, false).of(stored);
    assertThat(shown.text()).isEqualTo(text == null ? "" : text);
    assertThat(shown.sight()).isEqualTo(sight);
  }

  @ParameterizedTest
  @CsvSource({"0, 3.4187, 3", "0.0%, 0.0432871, 0.043", "0%, 0.004, 0", "0.0, -2.345, -2.3"})
  void aCopyStoresWhatShows(String code, String stored, String copied) {
    Shown shown = NumberFormat.of(code, false).of(stored);
    assertThat(shown.copied()).isEqualTo(copied);
    assertThat(NumberFormat.of(code, false).of(copied)).isEqualTo(Shown.plain(shown.text()));
  }

  @Test
  void daysMayBeCountedFrom1904() {
    assertThat(NumberFormat.of("yyyy-mm-dd", true).of("0.0").text()).isEqualTo("1904-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "'=', false",
    "3/17, true",
    "12+4, true",
    "A1/3, false",
    "SUM(B2:B9), false",
    "5, false"
  })
  void aSumOfNumbersAloneIsTold(String formula, boolean alone) {
    assertThat(Formulas.isOfNumbersAlone(formula)).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource({"B2, false", "B2>10, true", "$A$1:$B$2, false", "SUM(B:B), false", "'\"a,b\"', true"})
  void aValueInARuleIsTold(String formula, boolean holds) {
    assertThat(Formulas.holdsValue(formula)).isEqualTo(holds);
  }
}
