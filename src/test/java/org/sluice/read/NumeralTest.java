package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
  private final Numeral numeral = new Numeral();

  private String read(String text, boolean comma) {
    return numeral.read(text, 0, text.length(), comma)
        ? numeral.value().toPlainString()
        : "no number";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "1,234|1234",
        "12,345,678|12345678",
        "1 234|1234",
        "1\u00a0234|1234",
        "1\u2009234|1234",
        "\u22125|-5",
        "\uff11\uff12|12",
        "7912.0|7912.0",
        "2.3%|2.3",
        "1.5e-3|0.0015",
        "2E3|2000",
        "12 [r]|12",
        "0.45**|0.45",
        "£1,200|1200",
        " 7 |7",
        ".5|0.5",
        "-0.0|0.0",
        "+3|3",
        "(0.31)|0.31",
        "(   0.31 )|0.31"
      })
  void theUsualSpellingsOfANumberAreRead(String text, String value) {
    assertThat(read(text, false)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c",
        "<5",
        "16-39",
        "2024-25",
        "2024-01-05",
        "1,23",
        "1:05",
        "5/23",
        "12 (3)",
        "12 [7]",
        "0,123",
        "1,2345",
        "--5",
        "1.2.3",
        "e5",
        "12a",
        "1 23"
      })
  void whatIsNoNumberIsNotRead(String text) {
    assertThat(read(text, false)).isEqualTo("no number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,5|1.5", "1.234|1234", "1.234,5|1234.5", "12|12"})
  void aDecimalCommaIsReadWhereAskedFor(String text, String value) {
    assertThat(read(text, true)).isEqualTo(value);
  }

  @Test
  void noiseOfABinaryFractionIsDropped() {
    assertThat(read("32.300000000000004", false)).isEqualTo("32.3");
    assertThat(read("0.6785773061419711", false)).isEqualTo("0.6785773061419711");
  }

  @Test
  void aNumberOfTwentyDigitsIsKeptExactly() {
    assertThat(read("12345678901234567890", false)).isEqualTo("12345678901234567890");
    assertThat(numeral.isLarge()).isTrue();
  }

  @Test
  void aHostileExponentIsNoNumber() {
    assertThat(read("1e999999999", false)).isEqualTo("no number");
  }
}
