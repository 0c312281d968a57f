package org.sluice.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of figure a column holds, and to which family of statistics it belongs. */
public enum Role {
  COUNT(Statbarn.FREQUENCIES),
  DENOMINATOR(Statbarn.FREQUENCIES),
  PERCENT(Statbarn.FREQUENCIES),
  RATE(Statbarn.FREQUENCIES),
  PROPORTION(Statbarn.FREQUENCIES),
  SUM(Statbarn.LINEAR_AGGREGATIONS),
  MEAN(Statbarn.LINEAR_AGGREGATIONS),
  MODE(Statbarn.MODE),
  QUANTILE(Statbarn.POSITION),
  MIN(Statbarn.ENDPOINTS),
  MAX(Statbarn.ENDPOINTS),
  RANGE(Statbarn.ENDPOINTS),
  SD(Statbarn.SHAPE),
  VARIANCE(Statbarn.SHAPE),
  GINI(Statbarn.GINI_COEFFICIENT),
  CONCENTRATION(Statbarn.NON_LINEAR_CONCENTRATION_RATIOS),
  RATIO(Statbarn.CALCULATED_RATIOS),
  COEFFICIENT(Statbarn.CORRELATION_COEFFICIENTS),
  SE(Statbarn.STATISTICAL_HYPOTHESIS_TESTS),
  CI(Statbarn.STATISTICAL_HYPOTHESIS_TESTS),
  P(Statbarn.STATISTICAL_HYPOTHESIS_TESTS),
  STATISTIC(Statbarn.STATISTICAL_HYPOTHESIS_TESTS),
  PERSON_TIME(Statbarn.HAZARD_SURVIVAL_TABLES),
  COMPOSITE(Statbarn.FREQUENCIES),
  IDENTIFIER(Statbarn.FREQUENCIES),
  DATE(Statbarn.FREQUENCIES),
  CODE(Statbarn.FREQUENCIES),
  OTHER(Statbarn.FREQUENCIES);

  private final Statbarn statbarn;

  Role(Statbarn statbarn) {
    this.statbarn = statbarn;
  }

  /** The family of statistics that a figure of this role belongs to. */
  public Statbarn statbarn() {
    return statbarn;
  }

  /** Whether the figure is a whole number of people, events or other units. */
  public boolean isCount() {
    return this == COUNT || this == DENOMINATOR;
  }

  /** Whether the figure is a count divided by a count: a percentage, a proportion or a rate. */
  public boolean isShare() {
    return this == PERCENT || this == PROPORTION || this == RATE;
  }

  /** The name in packs, descriptions and reports: {@code person-time}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of this name, if there is one. */
  public static Optional<Role> labelled(String label) {
    return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
  }
}
