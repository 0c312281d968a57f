package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.rules.Quantile.Grain;

class QuantileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "median, 50",
    "median_weeks, 50",
    "medianWeeks, 50",
    "Median age (years), 50",
    "p50, 50",
    "q2, 50",
    "50th percentile, 50",
    "second quartile, 50",
    "p5_weeks, 5",
    "p05, 5",
    "weeks_p95, 95",
    "P 95, 95",
    "p97.5, 97.5",
    "p97_5, 97.5",
    "p975, 97.5",
    "p025, 2.5",
    "90th percentile, 90",
    "99th centile of cost, 99",
    "percentile 90, 90",
    "pct_10, 10",
    "5% quantile, 5",
    "0.95 quantile, 95",
    "q0.9, 90",
    "q05, 5",
    "q95, 95",
    "lq, 25",
    "uq_income, 75",
    "q1_weeks, 25",
    "Q3, 75",
    "lower quartile, 25",
    "Upper Quartile, 75",
    "third quartile, 75",
    "1st quartile, 25",
    "quartile 3, 75",
    "decile 3, 30",
    "9th decile, 90",
    "d1, 10",
    "top decile, 90",
    "lower quintile, 20",
    "4th quintile, 80",
    "p100, 100",
    "q4, 100",
  })
  void aNameSaysWhichQuantileItIs(String name, BigDecimal percent) {
    assertThat(QuantileNames.in(name)).hasSize(1);
    assertThat(QuantileNames.in(name).get(0)).hasSize(1);
    assertThat(QuantileNames.in(name).get(0).get(0).is(percent)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quantile",
        "quartile",
        "percentile",
        "decile",
        "weeks",
        "value",
        "step 5",
        "group 1",
        "quartile 7",
        "medication",
        "p",
        "95% CI",
        "2020",
        "map 5 km"
      })
  void aNameThatSaysNoMoreTellsNothing(String name) {
    assertThat(QuantileNames.in(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"IQR, 2", "interquartile range, 2", "Inter-quartile range, 2"})
  void theInterquartileRangeIsTwoQuartiles(String name, int ends) {
    List<Quantile> said = QuantileNames.in(name).get(0);
    assertThat(said).hasSize(ends);
    assertThat(said.get(0).is(BigDecimal.valueOf(25))).isTrue();
    assertThat(said.get(1).is(BigDecimal.valueOf(75))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "median (IQR), 2",
    "p10 to p90, 2",
    "Q1-Q3, 2",
    "'Age, median (Q1, Q3)', 3",
    "median (p50), 1",
  })
  void aNameMaySaySeveral(String name, int mentions) {
    assertThat(QuantileNames.in(name)).hasSize(mentions);
  }

  @ParameterizedTest
  @CsvSource({
    "median, MEDIAN",
    "lq, QUARTILE",
    "p75, QUARTILE",
    "lower tertile, QUARTILE",
    "2nd quintile, 'QUINTILE,DECILE'",
    "p20, 'QUINTILE,DECILE'",
    "2nd decile, DECILE",
    "p90, DECILE",
    "p95, FIVE_PERCENT",
    "p35, FIVE_PERCENT",
    "p99, ONE_PERCENT",
    "p33, ONE_PERCENT",
    "p2.5, ONE_PERCENT",
    "p1, ONE_PERCENT",
    "p0.5, ''",
    "p99.9, ''",
    "p100, ''",
  })
  void aQuantileBelongsToTheCoarsestClassThatHoldsIt(String name, String grains) {
    assertThat(QuantileNames.in(name).get(0).get(0).grains().stream().map(Grain::name).toList())
        .isEqualTo(grains.isEmpty() ? List.of() : List.of(grains.split(",", -1)));
  }

  @Test
  void aThirdIsExact() {
    Quantile third = QuantileNames.in("lower tertile").get(0).get(0);
    assertThat(third.leaves(BigDecimal.valueOf(30), 10)).isTrue();
    assertThat(third.leaves(new BigDecimal("29.999"), 10)).isFalse();
  }
}
