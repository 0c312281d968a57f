package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedDigitsTest {
  @DisplayName("a raised or circled number states a figure unless it is a power or a mark")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Children in Alderby: \u2077, true",
    "Children in Alderby: \u2786, true",
    "\u2466 children in Alderby, true",
    "Children in Alderby\u2077, false",
    "\u00b9 Alderby with its islands, false",
    "an area in km\u00b2, false"
  })
  void aRaisedNumberStatesAFigure(String line, boolean states) {
    assertThat(Notes.statesFigure(line)).isEqualTo(states);
  }
}
