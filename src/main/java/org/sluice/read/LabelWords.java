package org.sluice.read;

import java.util.Set;

/** Words in the names of columns that label rows. */
final class LabelWords {
  /** Points and stretches of time. */
  static final Set<String> TIME =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "date",
          "period",
          "quarter",
          "time",
          "fy",
          "weekday",
          "yr",
          "timestamp",
          "datetime",
          "horizon",
          "calendar");

  /** Lengths of time. */
  static final Set<String> LENGTH =
      Set.of("year", "years", "yrs", "yr", "month", "months", "week", "weeks", "day", "days");

  /** Codes and lists of them. */
  static final Set<String> CODE =
      Set.of("code", "codes", "codice", "snomed", "icd", "icd10", "lookup", "sic", "soc", "ons");

  /** Who or what one row is about. */
  static final Set<String> IDENTIFIER =
      Set.of(
          "id",
          "ids",
          "identifier",
          "ukprn",
          "laestab",
          "uuid",
          "guid",
          "nhsno",
          "pseudoid",
          "nino",
          "uprn",
          "urn");

  /** Groups, and what else rows may differ in. */
  static final Set<String> CATEGORY =
      Set.of(
          "age",
          "ageband",
          "agegroup",
          "sex",
          "gender",
          "ethnicity",
          "ethnic",
          "group",
          "category",
          "type",
          "level",
          "name",
          "imd",
          "decile",
          "quintile",
          "band",
          "cohort",
          "sort",
          "rank",
          "ranking",
          "position",
          "version",
          "wave",
          "variable",
          "characteristic",
          "label",
          "status",
          "class",
          "phase",
          "stage",
          "term",
          "measure",
          "metric",
          "indicator",
          "statistic_name",
          "outcome",
          "model",
          "row",
          "index",
          "characteristics",
          "breakdown",
          "description",
          "note",
          "notes",
          "step",
          "grade",
          "deprivation",
          "religion",
          "language",
          "service",
          "sector",
          "industry",
          "round",
          "order_no",
          "question",
          "answer",
          "factor",
          "strata",
          "stratum",
          "subgroup",
          "arm",
          "dose",
          "latitude",
          "longitude",
          "easting",
          "northing",
          "seed",
          "iteration",
          "scenario",
          "lag",
          "fold",
          "flag",
          "filter",
          "unnamed",
          "region_ind",
          "ind",
          "identifier",
          "convergence",
          "identification",
          "bin",
          "bins");

  /** The place of a row or of something on a map, which groups nothing. */
  static final Set<String> NO_CATEGORY =
      Set.of(
          "index",
          "row",
          "rank",
          "ranking",
          "position",
          "sort",
          "sortable",
          "sorted",
          "latitude",
          "longitude",
          "easting",
          "northing",
          "seed",
          "iteration",
          "order",
          "version");

  /** Words between others that say nothing by themselves. */
  private static final Set<String> JOINTS =
      Set.of(
          "of",
          "the",
          "in",
          "at",
          "and",
          "local",
          "unitary",
          "geographical",
          "reporting",
          "financial",
          "fiscal",
          "academic");

  private LabelWords() {}

  /** Whether a word stands in the names of columns that label rows. */
  static boolean isOfLabels(String word) {
    return isDimension(word)
        || isCode(word)
        || LENGTH.contains(word)
        || IDENTIFIER.contains(word)
        || NO_CATEGORY.contains(word);
  }

  /** Whether a word says code. */
  static boolean isCode(String word) {
    return CODE.contains(word);
  }

  /** Whether a word may stand in the name of a dimension. */
  static boolean isDimension(String word) {
    return CATEGORY.contains(word)
        || AreaNames.HEADS.contains(word)
        || TIME.contains(word)
        || JOINTS.contains(word);
  }

  /** Whether a word is a calendar year, or a number like one. */
  static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }
}
