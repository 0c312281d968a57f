package org.sluice.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Remembered;
import org.sluice.table.Role;

/** Names of counts, and of what is counted. */
final class Counts {
  private static final Set<String> DISTINCT = Set.of("unique", "distinct");

  /** Names of nothing but values; of whom they are unique would be told by another word. */
  private static final Set<String> VALUES =
      Set.of("unique", "distinct", "n", "number", "num", "no", "of", "count", "values", "levels");

  private static final Set<String> COUNT =
      Set.of(
          "n",
          "count",
          "counts",
          "freq",
          "frequency",
          "frequencies",
          "tally",
          "nobs",
          "obs",
          "nevent",
          "nevents",
          "num",
          "headcount",
          "cnt",
          "ncases",
          "nrisk",
          "nmiss",
          "nmissing",
          "npatients",
          "numerator",
          "volume",
          "numbers",
          "frequence",
          "nb",
          "nobservations",
          "anzahl",
          "nifer");
  private static final Set<String> BELOW_THE_LINE =
      Set.of(
          "denominator", "denom", "population", "pop", "popn", "base", "registered", "cohort_size");
  private static final Set<String> WEAK =
      Set.of(
          "number",
          "quantity",
          "total",
          "totals",
          "tot",
          "all",
          "overall",
          "sum",
          "size",
          "subtotal",
          "eligible",
          "observed",
          "expected",
          "excluded",
          "included",
          "remaining",
          "missing");
  private static final Set<String> RUNNING =
      Set.of("cml", "cum", "cumul", "cumulative", "cumulated", "running");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
              unit(
                  "child",
                  "children",
                  "babies",
                  "infants",
                  "newborns",
                  "pupils",
                  "boys",
                  "girls",
                  "kinder"),
              unit(
                  "person",
                  "people",
                  "persons",
                  "individuals",
                  "population",
                  "participants",
                  "respondents",
                  "residents",
                  "men",
                  "women",
                  "males",
                  "females",
                  "adults",
                  "students",
                  "staff",
                  "workers",
                  "employees",
                  "claimants",
                  "subjects",
                  "users",
                  "carers",
                  "starters",
                  "personen"),
              unit("patient", "patients"),
              unit("case", "cases", "fälle", "faelle"),
              unit("application", "applications"),
              unit("order", "orders"),
              unit(
                  "event",
                  "events",
                  "nevent",
                  "episodes",
                  "visits",
                  "attendances",
                  "referrals",
                  "appointments",
                  "admissions",
                  "admission",
                  "discharges",
                  "consultations",
                  "prescriptions",
                  "items",
                  "tests",
                  "vaccinations",
                  "doses",
                  "incidents",
                  "offences",
                  "arrests",
                  "fail",
                  "failed",
                  "failures",
                  "lost",
                  "censored",
                  "jobs"),
              unit("death", "deaths", "death", "died"),
              unit("birth", "births"),
              unit("mother", "mothers", "parents", "fathers"),
              unit("household", "households", "families", "dwellings", "homes"),
              unit("record", "records", "rows", "observations", "obs", "entries"),
              unit(
                  "organisation",
                  "practices",
                  "schools",
                  "firms",
                  "enterprises",
                  "businesses",
                  "companies",
                  "providers",
                  "hospitals",
                  "contributors",
                  "organisations",
                  "organizations",
                  "agencies",
                  "charities",
                  "establishments",
                  "units"))
          .entrySet()
          .stream()
          .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
          .collect(
              java.util.stream.Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

  private static final Remembered<String, String> UNIT_OF = Remembered.ofTexts(Counts::firstUnit);

  private Counts() {}

  private static Map.Entry<String, Set<String>> unit(String unit, String... words) {
    return Map.entry(unit, Set.copyOf(java.util.Arrays.asList(words)));
  }

  /**
   * A count, by name: sure where the name says number of, likely where it names what is counted.
   */
  static Optional<Hint> of(Words words) {
    if (words.hasAny(DISTINCT) && VALUES.containsAll(words.words())) {
      return Optional.of(
          Hint.figure(Role.OTHER, true, "its name says how many values a variable has"));
    }
    if (words.hasAny(BELOW_THE_LINE) || isAtRisk(words)) {
      Role role = isAtRisk(words) ? Role.COUNT : Role.DENOMINATOR;
      return Optional.of(Hint.figure(role, true, "its name says population or denominator"));
    }
    if (saysCount(words)) {
      return Optional.of(Hint.figure(Role.COUNT, true, "its name says count"));
    }
    if (isUnit(words)) {
      return Optional.of(Hint.figure(Role.COUNT, true, "its name says what is counted"));
    }
    if (words.hasAny(RUNNING)
        && words.words().stream().anyMatch(word -> isOneOrMore(word) || word.equals("censor"))) {
      return Optional.of(
          Hint.figure(Role.COUNT, true, "its name says what is counted up to a time"));
    }
    return words.hasAny(WEAK)
        ? Optional.of(Hint.figure(Role.COUNT, false, "its name may be that of a count"))
        : Optional.empty();
  }

  /** {@code number at risk}, or {@code n.risk} as programs abridge it. */
  static boolean isAtRisk(Words words) {
    return words.hasPhrase("at", "risk") || words.hasPhrase("n", "risk");
  }

  static boolean saysCount(Words words) {
    return words.hasAny(COUNT)
        || words.hasPhrase("number", "of")
        || words.hasPhrase("no", "of")
        || words.head().startsWith("no. ")
        || words.hasPhrase("head", "count");
  }

  static boolean isUnit(Words words) {
    return words.hasAny(UNITS.keySet());
  }

  /** Whether a word names what is counted, be it one or several: {@code child, children}. */
  static boolean isOneOrMore(String word) {
    return UNITS.containsKey(word) || UNITS.containsKey(word + "s") || UNITS.containsValue(word);
  }

  /** What is counted, told by the word for one of it: {@code family}; else empty. */
  static String unitOfOne(String word) {
    String several = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    String unit = UNITS.get(several);
    return unit != null ? unit : UNITS.containsValue(word) ? word : "";
  }

  /** What is counted, where the name tells; else empty. */
  static String unit(String head) {
    return UNIT_OF.of(head);
  }

  private static String firstUnit(String head) {
    for (String word : Words.of(head).words()) {
      String unit = UNITS.get(word);
      if (unit != null) {
        return unit;
      }
    }
    return "";
  }
}
