package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "n, count",
    "cml.event, count",
    "cum_censor, count",
    "LengthOfEpisode, other",
    "n_obs, count",
    "Number of patients, count",
    "children, count",
    "No. of deaths, count",
    "population, denominator",
    "live_births, count",
    "at_risk, count",
    "care_order_pct, percent",
    "% vaccinated, percent",
    "Per cent of children, percent",
    "rate_per_10000, rate",
    "cum.in, proportion",
    "odds ratio, ratio",
    "std.error, se",
    "p.value, p",
    "conf.low, ci",
    "uci, ci",
    "estimate, coefficient",
    "mean_age, mean",
    "median, quantile",
    "p95, quantile",
    "sd_weeks, sd",
    "St. Dev., sd",
    "Pctl(25), quantile",
    "Confidence Limits, ci",
    "NNT, statistic",
    "levels, other",
    "n_unique, other",
    "n_unique_patients, count",
    "age_bins[1], other",
    "skin_scale[0], other",
    "Elevation (km), other",
    "max_weeks, max",
    "min, min",
    "total_cost_k, sum",
    "person_years, person-time",
    "follow-up (years), person-time",
    "lost to follow-up, count",
    "mean_followup_years, mean",
    "mean follow-up (years), mean",
    "median_follow_up_months, quantile",
    "mean_person_years, mean",
    "max_followup_days, max",
    "shortest follow-up, min",
    "peak_weeks, max",
    "Highest age, max",
    "lowest_cost, min",
    "peak_admissions, count",
    "fte, sum",
    "statistic.wald, statistic",
    "n_features, other",
    "max_depth, other",
    "min_child_weight, other",
    "cv_folds, other",
    "Number of iterations, other",
    "n_models_fitted, other",
    "number missing covariates, count",
    "Number of patients in all models, count",
    "n_clusters, count",
    "n_unique, other",
    "number of distinct values, other",
    "unique children, count",
    "n_distinct_patients, count",
    "std.error.concordance, se"
  })
  void aNameTellsTheRoleOfItsFigures(String name, String role) {
    Hint hint = Names.of(name);
    assertThat(hint.isFigure()).isTrue();
    assertThat(hint.role().orElseThrow().label()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year",
        "time_period",
        "la_code",
        "patient_id",
        "age group",
        "region",
        "wave",
        "LA number",
        "sort_order"
      })
  void aNameOfLabelsIsNoFigure(String name) {
    assertThat(Names.of(name).isLabel()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value",
        "0-49",
        "Observation",
        "remand_or_other",
        "under_2_weeks",
        "most deprived",
        "0"
      })
  void aGenericNameSaysNothing(String name) {
    assertThat(Names.of(name).kind()).isEqualTo(Hint.Kind.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "rate_per_10000,10000",
    "'per 100,000 population',100000",
    "per 1k,1000",
    "per thousand,1000"
  })
  void aRateSaysPerHowMany(String name, String per) {
    assertThat(Names.of(name).per().orElseThrow()).isEqualByComparingTo(per);
  }
}
