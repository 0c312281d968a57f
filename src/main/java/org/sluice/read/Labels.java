package org.sluice.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Remembered;
import org.sluice.table.Role;

/** Names of columns that label rows: times, areas, codes, categories. */
final class Labels {
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

  /** With the name of a category or an area, how many it holds. */
  private static final Set<String> SUMMED = Set.of("total", "totals", "tot", "size", "sum");

  private static final Set<String> SPAN =
      Set.of(
          "under", "over", "within", "aged", "after", "before", "between", "below", "above", "less",
          "more", "up");
  private static final Set<String> CODE =
      Set.of("code", "codes", "codice", "snomed", "icd", "icd10", "lookup", "sic", "soc", "ons");

  /** Who has what a word stands for, and no code: {@code With ICD}, {@code Mild ID}. */
  private static final Set<String> WHO_HAS =
      Set.of("with", "without", "mild", "moderate", "severe", "has", "had", "on", "any");

  /** No number of a code is called so: {@code n SOC} is how many had the usual care. */
  private static final Set<String> SURELY_COUNTED =
      Set.of("n", "count", "counts", "freq", "frequency", "nobs", "nevents");

  private static final Set<String> IDENTIFIER =
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
  private static final Set<String> CATEGORY =
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
  private static final Set<String> NO_CATEGORY =
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

  /** What programmers put behind the name of a variable that they made from another. */
  private static final Set<String> REMADE =
      Set.of("r", "cat", "grp", "num", "nomiss", "orig", "raw", "std", "bl", "baseline");

  private static final Set<String> RANKS = Set.of("rank", "ranking", "position");
  private static final Set<String> LENGTH =
      Set.of("year", "years", "yrs", "yr", "month", "months", "week", "weeks", "day", "days");
  private static final Set<String> KNOWN =
      Set.of(
          "known", "unknown", "recorded", "unrecorded", "valid", "complete", "stated", "missing");
  private static final Remembered<String, Boolean> ARE_TIMES = Remembered.ofTexts(Dates::isTime);
  private static final Remembered<String, Optional<String>> QUALIFIED =
      Remembered.ofTexts(Labels::qualifiedDimension);

  private Labels() {}

  /** A label column by name. */
  static Optional<Hint> of(Words words) {
    boolean numbered =
        words.hasAny(AreaNames.HEADS)
            && (words.has("num") || words.has("number") || words.has("no"));
    boolean counts = Counts.saysCount(words) && !(numbered && !words.has("of"));
    if (counts && (!words.hasAny(CODE) || words.hasAny(SURELY_COUNTED))) {
      return Optional.empty();
    }
    if (words.words().size() > 1 && WHO_HAS.contains(words.words().get(0))) {
      return Optional.empty();
    }
    if (words.hasAny(IDENTIFIER) || words.endsWith("hhid")) {
      return Optional.of(Hint.label(Role.IDENTIFIER, true, "its name says identifier"));
    }
    boolean coded = words.hasAny(CODE) || numbered || (words.has("ind") && !words.has("per"));
    if (coded && !Counts.isUnit(words)) {
      return Optional.of(Hint.label(Role.CODE, true, "its name says code"));
    }
    if (isAll(words)) {
      return Optional.empty();
    }
    if (words.hasAny(TIME) && !Counts.isUnit(words) && !isSpan(words)) {
      return Optional.of(Hint.label(Role.DATE, true, "its name says time"));
    }
    if (words.words().size() > 1 && words.hasAny(SUMMED)) {
      return Optional.empty();
    }
    if (words.hasAny(AreaNames.HEADS) && !Counts.isUnit(words)) {
      return Optional.of(Hint.label(Role.OTHER, true, "its name says area"));
    }
    return isCategory(words) && !Counts.isUnit(words) && !isSpan(words)
        ? Optional.of(Hint.label(Role.OTHER, false, "its name says category"))
        : Optional.empty();
  }

  /** By a word of its own, or as programs join it: {@code agecat}, {@code bmigrp}. */
  private static boolean isCategory(Words words) {
    String last = words.words().isEmpty() ? "" : words.words().get(words.words().size() - 1);
    boolean joined = last.length() > 4 && (last.endsWith("cat") || last.endsWith("grp"));
    return joined || words.hasAny(CATEGORY);
  }

  /** Whether the words are a band of time or age, such as {@code under 2 weeks}: a category. */
  static boolean isSpan(Words words) {
    if (words.hasAny(SPAN)
        && words.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)))) {
      return true;
    }
    List<String> list = words.words();
    for (int i = 1; i < list.size(); i++) {
      String before = list.get(i - 1);
      boolean length = LENGTH.contains(list.get(i));
      if (length && Character.isDigit(before.charAt(0)) && !isYear(before)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words name all of something, such as {@code All years}: a total. */
  static boolean isAll(Words words) {
    return words.startsWith("all") && words.words().size() < 4;
  }

  /**
   * The word of a dimension in a name that says more, as {@code sex} in {@code sex male}: over
   * figures that is a category rather than a column of codes. Empty where the name is nothing but a
   * dimension, or says code, identifier or year.
   */
  static Optional<String> qualified(String name) {
    return QUALIFIED.of(name);
  }

  private static Optional<String> qualifiedDimension(String name) {
    Words words = Words.of(name);
    if (words.hasAny(CODE) || words.hasAny(IDENTIFIER) || words.hasAny(NO_CATEGORY)) {
      return Optional.empty();
    }
    List<String> extra =
        words.words().stream()
            .filter(word -> !isDimension(word) && !isYear(word) && !REMADE.contains(word))
            .toList();
    return extra.isEmpty()
        ? Optional.empty()
        : words.words().stream().filter(Labels::isDimension).findFirst();
  }

  /** Whether a name says that something is known, or not known, of some: {@code known sex}. */
  static boolean tellsWhoIsKnown(String name) {
    Words words = Words.of(name);
    return words.hasAny(KNOWN) && !words.hasAny(CODE) && !words.hasAny(IDENTIFIER);
  }

  /** Whether a name says an index, a time or a code, of which no figure is judged. */
  static boolean isIndex(String name) {
    Words words = Words.of(name);
    return words.hasAny(TIME)
        || words.hasAny(LENGTH)
        || words.hasAny(CODE)
        || words.hasAny(IDENTIFIER)
        || words.hasAny(NO_CATEGORY)
        || isOneIn(words);
  }

  /** Whether a name says the place in an order, or one in how many: neither counts anybody. */
  static boolean isRank(String name) {
    Words words = Words.of(name);
    return (words.hasAny(RANKS) && !Counts.saysCount(words) && !Counts.isUnit(words))
        || isOneIn(words);
  }

  static boolean isOneIn(Words words) {
    return words.hasPhrase("one", "in") || words.hasPhrase("1", "in");
  }

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

  private static boolean isDimension(String word) {
    return CATEGORY.contains(word)
        || AreaNames.HEADS.contains(word)
        || TIME.contains(word)
        || JOINTS.contains(word);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /** Whether most of these labels are times. */
  static boolean areTimes(List<String> labels) {
    long times = labels.stream().limit(50).filter(ARE_TIMES::of).count();
    return times > 0 && times * 3 >= Math.min(50, labels.size()) * 2L;
  }
}
