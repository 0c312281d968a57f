package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that asks for nonsense is refused, with line and column. */
class SettingsFaultsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{kind: low-count, minimum: 2}",
        "{kind: identifier, which: [name, shoe-size]}",
        "{kind: identifier, which: []}",
        "{kind: listing, rows: 0}",
        "{kind: hidden-content, review: [sheet]}",
        "{kind: file-type, allow: [excel]}",
        "{kind: file-size, bytes: -1}",
        "{kind: macro, allow: [x]}",
        "{kind: low-count, minimum: 0}",
        "{kind: low-count, minimum: ten}",
        "{kind: low-count, zeros: maybe}",
        "{kind: low-count, maximum: 3}",
        "{kind: low-count, applies-to: [counts]}",
        "{kind: low-denominator, statistics: [mean, kurtosis]}",
        "{kind: low-denominator, statistics: []}",
        "{kind: low-denominator, statistics: [mean], per: {median: 20}}",
        "{kind: low-denominator, per: {mean: many}}",
        "{kind: low-denominator, per: {average: 20}}",
        "{kind: dominance, rules: [{n: 0, k: 50}]}",
        "{kind: dominance, rules: [{n: 1, k: 0}]}",
        "{kind: dominance, rules: [{n: 1, k: 101}]}",
        "{kind: dominance, rules: [{n: 1, k: 100}]}",
        "{kind: dominance, rules: [{n: 1}]}",
        "{kind: dominance, rules: []}",
        "{kind: dominance, boundary: below}",
        "{kind: p-percent, p: 100}",
        "{kind: p-percent, p: 20, q: 20}",
        "{kind: p-percent, p: 0}",
        "{kind: class-disclosure, largest-share: 101}",
        "{kind: class-disclosure, boundary: above}",
        "{kind: extreme-value, statistics: [mean]}",
        "{kind: extreme-value, allow: always}",
        "{kind: not-rounded, bases: [{from: 0, becomes: 5, base: 10}, {from: 8, base: 10}]}",
        "{kind: not-rounded, bases: [{from: 0, base: 5}, {from: 8, becomes: 10}]}",
        "{kind: not-rounded, bases: [{from: 0, becomes: 1}, {from: 8, base: 10}]}",
        "{kind: not-rounded, bases: [{from: 8, base: 10}]}",
        "{kind: not-rounded, bases: [{from: 0, becomes: 15}, {from: 8, base: 10}]}",
        "{kind: not-rounded, bases: [{from: 0, becomes: 5}, {from: 4, base: 10}]}",
        "{kind: not-rounded, bases: [{from: 0, becomes: 5}, {from: 8, base: 100}]}",
        "{kind: low-count, only: [England], exempt: [England]}",
        "{kind: not-rounded, method: down}",
        "{kind: few-beyond, beyond: 0}",
        "{kind: few-beyond, minimum: {half: 20}}",
        "{kind: few-beyond, minimum: {median: 0}}",
        "{kind: few-beyond, forbidden: []}",
        "{kind: few-beyond, forbidden: [p50]}",
        "{kind: few-beyond, allowed: [101]}",
        "{kind: few-beyond, allowed: [p5]}",
        "{kind: low-degrees-of-freedom, minimum: 0}",
        "{kind: low-degrees-of-freedom, most-parameters: 0}",
        "{kind: low-degrees-of-freedom, most-parameters: 101}",
        "{kind: low-degrees-of-freedom, per-level: -1}",
        "{kind: perfect-fit, correlation: 1.1}",
        "{kind: perfect-fit, r-squared: 0}",
        "{kind: perfect-fit, r-squared: 101}",
        "{kind: perfect-fit, boundary: above}",
        "{kind: perfect-fit, intercept: shown}",
        "{kind: few-at-risk, at-risk: 0}",
        "{kind: few-at-risk, per-step: -1}",
        "{kind: few-at-risk, censor-marks: none}",
        "{kind: not-rounded, base: 1}",
        "{kind: not-rounded, method: midpoint}",
        "{kind: not-rounded, method: midpoint, base: 5}",
        "{kind: not-rounded, method: graduated, base: 5}",
        "{kind: not-rounded, totals: none}",
        "{kind: not-rounded, bases: [{from: 0, base: 10}, {from: 100, base: 5}]}",
        "{kind: not-rounded, bases: [{from: 10, base: 10}]}",
        "{kind: recoverable, level: wide}",
        "{kind: record-level, rows: 0}",
        "{kind: unfit-mark, accepted: []}",
        "{kind: unfit-mark, accepted: ['*'], forbidden: [' * ']}",
        "{kind: unfit-mark, legend: needed}",
        "{kind: small-area, population: 1}",
        "{kind: small-area, statistics: [rate]}",
        "{kind: sparse-table, most-small: 101}",
        "{kind: sparse-table, most-small: 100}",
        "{kind: too-precise}",
        "{kind: too-precise, decimals: {percent: -1}}",
        "{kind: too-precise, decimals: {count: 1}}",
        "{kind: unreliable, flag-below: 30}",
        "{kind: unreliable, withhold-below: 0, flag-below: 0, rse: 0}",
        "{kind: missing-description, requires: []}",
        "{kind: missing-description, requires: [abstract]}",
        "{kind: many-estimates, most: 0}",
        "{kind: organisations-compared, kinds: []}",
        "{kind: forbidden-cross}",
        "{kind: forbidden-cross, never-together: []}",
        "{kind: forbidden-cross, never-together: [age, sex]}",
        "{kind: forbidden-cross, never-together: [[age]]}",
        "{kind: forbidden-cross, never-together: [[age, '-']]}",
        "{kind: rare-variant, frequency: 0.6}",
        "{kind: rare-variant, frequency: 0, count: 0}",
        "{kind: risk-score, cut: 0}",
        "{kind: risk-score, scores: {sensitive: 2}}",
        "{kind: risk-score, minimum: 2}",
        "{kind: low-counts}"
      })
  void nonsenseIsAFaultAtItsLine(String rule) {
    assertThat(Packed.faults("r: " + rule))
        .hasSize(1)
        .allSatisfy(fault -> assertThat(fault.place()).matches(".*\\.yaml:5:\\d+"));
  }

  @Test
  void aMinimumOfTwoIsFineWhereZerosAreWithheld() {
    assertThat(Packed.faults("r: {kind: low-count, minimum: 2, zeros: unsafe}")).isEmpty();
  }

  @Test
  void aMisspeltKeyIsToldTheRightOneThoughItIsOneThatEveryKindTakes() {
    assertThat(Packed.faults("r: {kind: low-count, onyl: [England]}"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.line()).endsWith("did you mean `only`?"));
  }

  @Test
  void basesMayStayAndGrow() {
    assertThat(
            Packed.faults(
                "r: {kind: not-rounded, bases: [{from: 0, base: 5}, {from: 9, base: 5},"
                    + " {from: 99, base: 10}]}"))
        .isEmpty();
  }

  /** Stats NZ rounds 19 by 2, so that it becomes 18 or 20, between steps of 3 and steps of 5. */
  @Test
  void graduatedBasesMayFallWhereTwoGridsMeet() {
    assertThat(
            Packed.faults(
                "r: {kind: not-rounded, method: graduated, bases: [{from: 0, base: 3},"
                    + " {from: 19, base: 2}, {from: 20, base: 5}]}"))
        .isEmpty();
  }

  @Test
  void roundingCannotRestOnMoreThanIsWithheld() {
    String low = "a: {kind: low-count, minimum: 5}\nb: {kind: low-count, minimum: 8}\n";
    assertThat(Packed.faults(low + "r: {kind: not-rounded, least: 8}")).isEmpty();
    assertThat(Packed.faults(low + "r: {kind: not-rounded, least: 9}"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.place()).endsWith(".yaml:7:26"))
        .satisfies(fault -> assertThat(fault.expected()).contains("at most 8"));
    assertThat(Packed.faults("r: {kind: not-rounded, least: 9}")).isEmpty();
  }

  @Test
  void aNoteAboutLowCountsWithholdsNothing() {
    assertThat(
            Packed.faults(
                """
                a: {kind: low-count, minimum: 5}
                b: {kind: low-count, minimum: 8, verdict: note}
                r: {kind: not-rounded, least: 8}
                """))
        .hasSize(1);
  }

  @Test
  void allFaultsAreListedAtOnce() {
    assertThat(
            Packed.faults(
                """
                a: {kind: low-count, minimum: 1, zeros: some}
                b: {kind: dominance, k: 3}
                c: {kind: nothing}
                """))
        .hasSize(4);
  }
}
