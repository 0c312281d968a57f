package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole numbers in words. */
class NumbersInWordsTest {
  @ParameterizedTest
  @CsvSource({
    "the hundred and five children,105",
    "One hundred and five,105",
    "a thousand two hundred and thirty-four,1234",
    "twenty-one of forty,21 40",
    "five six,5 6",
    "two hundred,200",
    "twelve thousand,12000",
    "nobody of them,",
  })
  void numbersAreHeardInTheOrderTheyAreSaid(String text, String numbers) {
    assertThat(NumbersInWords.in(text))
        .containsExactlyElementsOf(
            numbers == null
                ? java.util.List.of()
                : Arrays.stream(numbers.split(" ")).map(Long::valueOf).toList());
  }
}
