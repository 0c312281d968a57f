package org.sluice.table;

/**
 * The families of statistics that share their disclosure risks, with the names of the SACRO
 * ontology (Green, Ritchie and others; w3id.org/statbarnsdc).
 */
public enum Statbarn {
  FREQUENCIES("Frequencies"),
  LINEAR_AGGREGATIONS("LinearAggregations"),
  POSITION("Position"),
  ENDPOINTS("Endpoints"),
  MODE("Mode"),
  SHAPE("Shape"),
  CORRELATION_COEFFICIENTS("CorrelationCoefficients"),
  STATISTICAL_HYPOTHESIS_TESTS("StatisticalHypothesisTests"),
  NON_LINEAR_CONCENTRATION_RATIOS("NonLinearConcentrationRatios"),
  CALCULATED_RATIOS("CalculatedRatios"),
  HAZARD_SURVIVAL_TABLES("HazardSurvivalTables"),
  GINI_COEFFICIENT("GiniCoefficient"),
  LINKED_MULTILEVEL_TABLES("LinkedMultilevelTables"),
  CLUSTERS("Clusters");

  private final String label;

  Statbarn(String label) {
    this.label = label;
  }

  /** The name in the ontology and in reports. */
  public String label() {
    return label;
  }
}
