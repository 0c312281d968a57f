package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads that end in a unit of measure. */
class MeasuredUnitsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Ann. precip., mm", "Area (km2)", "Area km2", "LDL [mmol/l]", "BMI (kg/m2)"})
  void aUnitAtTheEndSaysThatSomethingIsMeasured(String head) {
    assertThat(MeasuredUnits.of(Words.of(head))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"White, m", "Children (m)", "Deaths within 5 km", "n (mm)", "Patients, mg", "ppm"})
  void otherHeadsSayNothingOfUnits(String head) {
    assertThat(MeasuredUnits.of(Words.of(head))).isEmpty();
  }
}
