package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Problem;
import org.sluice.protect.ProtectSettings.CountLevel;
import org.sluice.protect.ProtectSettings.Insiders;
import org.sluice.protect.rounding.CellIdentity;
import org.sluice.protect.rounding.Rounding;
import org.sluice.protect.rounding.Rounding.Half;
import org.sluice.protect.rounding.Rounding.Method;
import org.sluice.protect.rounding.Rounding.Totals;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Yaml;

class ProtectSettingsTest {
  private final Faults faults = new Faults();

  @Test
  void aBlockWithEverythingIsRead() {
    ProtectSettings settings =
        settings(
            """
            marker: "[REDACTED]"
            level: exact
            insiders: band
            then: {round: {base: 6, method: midpoint}, totals: sum-of-rounded}
            """);
    assertThat(faults.problems()).isEmpty();
    assertThat(settings.marker()).isEqualTo("[REDACTED]");
    assertThat(settings.level()).isEqualTo(new CountLevel.Exact());
    assertThat(settings.insiders()).isEqualTo(Insiders.BAND);
    assertThat(settings.rounding())
        .hasValue(new Rounding(6, Method.MIDPOINT, Half.UP, Totals.SUM_OF_ROUNDED));
  }

  @Test
  void aLevelMayBeAPercentage() {
    assertThat(settings("level: {percent: 10}").level())
        .isEqualTo(new CountLevel.Percent(BigDecimal.TEN));
    assertThat(faults.problems()).isEmpty();
  }

  @Test
  void insidersAreKeptFromExactFiguresUnlessThePackSaysOtherwise() {
    assertThat(settings("marker: \"[c]\"").insiders()).isEqualTo(Insiders.EXACT);
    assertThat(settings("insiders: off").insiders()).isEqualTo(Insiders.OFF);
  }

  @Test
  void respondentsOfOneCellMayPutTogetherWhatTheyKnow() {
    assertThat(settings("insiders: exact").coalition()).isEqualTo(1);
    assertThat(settings("coalition: 2").coalition()).isEqualTo(2);
    assertThat(faults.problems()).isEmpty();
  }

  @Test
  void totalsMayStayTrue() {
    assertThat(settings("then: {round: {base: 5}, totals: true}").rounding())
        .hasValue(new Rounding(5, Method.NEAREST, Half.UP, Totals.TRUE));
    assertThat(faults.problems()).isEmpty();
  }

  @Test
  void countsMayGoToTheNearestOfSeveralBases() {
    Rounding banded =
        settings("then: {round: {bases: [{from: 0, base: 10}, {from: 100, base: 50}]}}")
            .rounding()
            .orElseThrow();
    assertThat(faults.problems()).isEmpty();
    CellIdentity any = new CellIdentity("any");
    assertThat(banded.of(new BigDecimal("94"), any)).isEqualByComparingTo("90");
    assertThat(banded.of(new BigDecimal("124"), any)).isEqualByComparingTo("100");
    assertThat(banded.of(new BigDecimal("125"), any)).isEqualByComparingTo("150");
  }

  @Test
  void graduatedBasesRiseFromNothing() {
    ProtectSettings settings =
        settings(
            "then: {round: {method: graduated, bases: [{from: 0, base: 3}, {from: 20, base: 5}]}}");
    assertThat(faults.problems()).isEmpty();
    assertThat(settings.needsKey()).isTrue();
    assertThat(settings.rounding().orElseThrow().steps().steps()).hasSize(2);
    settings("then: {round: {method: graduated, bases: [{from: 5, base: 3}]}}");
    settings("then: {round: {method: graduated, base: 5}}");
    settings("then: {round: {method: midpoint, bases: [{from: 0, base: 6}]}}");
    settings("then: {round: {base: 5, bases: [{from: 0, base: 3}]}}");
    assertThat(faults.problems()).hasSize(4);
  }

  @Test
  void controlledRoundingRoundsTotalsWithTheirParts() {
    assertThat(settings("then: {round: {base: 5, method: controlled}}").needsKey()).isFalse();
    assertThat(faults.problems()).isEmpty();
    settings("then: {round: {base: 5, method: controlled}, totals: true}");
    assertThat(faults.problems()).hasSize(1);
  }

  @Test
  void everyFaultIsListedWithItsLine() {
    settings(
        """
        marker: 7
        level: strong
        then: {round: {base: 1, way: up}}
        colour: red
        """);
    assertThat(faults.problems().stream().map(Problem::place))
        .containsExactly("p.yaml:1:9", "p.yaml:2:8", "p.yaml:3:22", "p.yaml:3:25", "p.yaml:4:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\" \"", "\"0\"", "\"1,000\"", "\"=A1\"", "\"12 %\"", "\"a\\nb\""})
  void aMarkThatReadsAsAFigureOrBreaksALineIsAFault(String marker) {
    settings("marker: " + marker);
    assertThat(faults.problems()).hasSize(1);
  }

  private ProtectSettings settings(String yaml) {
    return ProtectSettings.from(Yaml.parse("p.yaml", yaml).root().orElseThrow(), faults);
  }
}
