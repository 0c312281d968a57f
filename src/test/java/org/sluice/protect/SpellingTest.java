package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest(name = "{0} for {1} becomes {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "7912; 7912; 7910; 7910",
        "7912.0; 7912; 7910; 7910.0",
        "1,234; 1234; 1235; 1,235",
        "1 234; 1234; 1235; 1 235",
        "1\u00a0234; 1234; 1235; 1\u00a0235",
        "1.234,0; 1234; 1235; 1.235,0",
        "12,5; 12.5; 15; 15,0",
        "998; 998; 1000; 1000",
        "999,998; 999998; 1000000; 1,000,000",
        "'  23 '; 23; 25; '  25 '",
        "14 (60.9%); 14; 15; 15 (60.9%)",
        "14 (60.9%); 60.9; 65.2; 14 (65.2%)",
        "5/23; 23; 25; 5/25",
        "\u221212; -12; -10; \u221210",
        "+12; 12; 10; +10"
      })
  void aFigureIsWrittenAsTheOneBefore(String before, String old, String now, String after) {
    assertThat(Spelling.replace(before, new BigDecimal(old), new BigDecimal(now))).hasValue(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"twelve; 12", "112; 12", "12.5; 12", "1,23; 123"})
  void textThatDoesNotSayTheFigureIsLeftAlone(String before, String old) {
    assertThat(Spelling.replace(before, new BigDecimal(old), BigDecimal.TEN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "62.15; 62.15; 62.2; 62.2",
        "62,15 %; 62.15; 62.2; 62,2 %",
        "62.50; 62.5; 63; 63",
        "1,234.56; 1234.56; 1235; 1,235",
        "12; 12; 10; 10"
      })
  void aShorterFigureHasNoMoreDigitsThanItNeeds(
      String before, String old, String now, String after) {
    assertThat(Spelling.shorten(before, new BigDecimal(old), new BigDecimal(now))).hasValue(after);
  }
}
