package org.sluice.rules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers made up and their check digits worked out by hand, in ranges that are given to nobody.
 */
class CheckDigitsTest {
  @ParameterizedTest
  @ValueSource(strings = {"9991234012", "9991234020", "9991234039", "9991234071"})
  void anNhsNumberEndsInElevenLessTheWeightedSum(String number) {
    assertThat(CheckDigits.nhs(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9991234013",
        "9991234021",
        "999123401",
        "99912340120",
        "999123401x",
        "0000000000"
      })
  void anotherLastDigitOrLengthIsNoNhsNumber(String number) {
    assertThat(CheckDigits.nhs(number)).isFalse();
  }

  @Test
  void noNhsNumberHasTenForACheckDigit() {
    for (int last = 0; last < 10; last++) {
      assertThat(CheckDigits.nhs("999123408" + last)).isFalse();
    }
  }

  @Test
  void aChiNumberBeginsWithADayAndAMonth() {
    assertThat(CheckDigits.chi("0101991231")).isTrue();
    assertThat(CheckDigits.chi("3112787897")).isTrue();
    assertThat(CheckDigits.nhs("9991234012")).isTrue();
    assertThat(CheckDigits.chi("9991234012")).isFalse();
    assertThat(CheckDigits.isDate("320199")).isFalse();
    assertThat(CheckDigits.isDate("011399")).isFalse();
    assertThat(CheckDigits.isDate("000199")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9991234011", "9991234038", "9991234089", "1000000043"})
  void aLearnersNumberEndsInTenLessTheRemainder(String number) {
    assertThat(CheckDigits.uln(number)).isTrue();
    assertThat(CheckDigits.nhs(number)).isFalse();
  }

  @Test
  void noLearnersNumberHasARemainderOfNoughtOrBeginsWithOne() {
    for (int last = 0; last < 10; last++) {
      assertThat(CheckDigits.uln("999123402" + last)).isFalse();
      assertThat(CheckDigits.uln("000000004" + last)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"E999912345678", "U999912345679", "U801299123456"})
  void aPupilsNumberBeginsWithTheLetterOfItsDigits(String number) {
    assertThat(CheckDigits.upn(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F999912345678",
        "E999912345679",
        "E99991234567",
        "E9999123456789",
        "EX99912345678"
      })
  void anotherLetterIsNoPupilsNumber(String number) {
    assertThat(CheckDigits.upn(number)).isFalse();
  }

  @Test
  void theLastDigitOfAPupilsNumberMayBeALetter() {
    assertThat(CheckDigits.upn("A99991234567A")).isEqualTo(CheckDigits.upn("A999912345670"));
    int passing = 0;
    for (char c : "ABCDEFGHJKLMNPQRTUVWXYZ".toCharArray()) {
      passing += CheckDigits.upn(c + "99991234567A") ? 1 : 0;
    }
    assertThat(passing).isEqualTo(1);
  }
}
