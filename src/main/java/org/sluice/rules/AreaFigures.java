package org.sluice.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.finding.Finding;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Figures of a whole nation, its regions or the like, which some services publish without control,
 * or under a rule of their own. The label alone does not make a figure theirs: a row of England and
 * of one provider in it is that provider's.
 */
final class AreaFigures {
  /** What a figure of a whole area may be broken down by and still be one of everybody. */
  private static final Set<String> OF_EVERYBODY =
      Set.of("sex", "gender", "age", "ages", "ethnicity", "ethnic", "deprivation", "imd");

  /** Words of time that a head of times is made of. */
  private static final Set<String> TIMES =
      Set.of("time", "period", "year", "years", "month", "quarter", "week", "day", "date");

  /** Words that may stand beside these and change nothing of what a head is of. */
  private static final Set<String> BESIDE =
      Set.of(
          "group",
          "groups",
          "band",
          "bands",
          "range",
          "category",
          "of",
          "at",
          "in",
          "the",
          "and",
          "quintile",
          "decile",
          "broad",
          "detailed",
          "name",
          "code",
          "type",
          "person",
          "persons",
          "patient",
          "patients",
          "child",
          "children",
          "financial",
          "academic",
          "calendar",
          "tax",
          "reporting",
          "ending",
          "end",
          "start",
          "commencing",
          "fy",
          "identifier",
          "yr",
          "yrs");

  /** Words that a head of places is made of; {@code country visited} is no such head. */
  private static final Set<String> PLACES =
      Set.of(
          "area",
          "areas",
          "region",
          "regions",
          "country",
          "countries",
          "nation",
          "geography",
          "geographic",
          "geographical",
          "place",
          "name",
          "level",
          "code",
          "local",
          "authority",
          "authorities",
          "la",
          "lad",
          "utla",
          "ltla",
          "district",
          "county",
          "icb",
          "ccg",
          "stp",
          "residence",
          "usual",
          "nhs",
          "ons",
          "gss",
          "government",
          "office",
          "label",
          "type",
          "of",
          "the",
          "and",
          "or",
          "cd",
          "nm",
          "health",
          "commissioning",
          "sub",
          "english",
          "standard");

  private static final Set<String> SEXES =
      Set.of(
          "f",
          "m",
          "female",
          "females",
          "male",
          "males",
          "women",
          "men",
          "woman",
          "man",
          "girls",
          "boys",
          "girl",
          "boy",
          "person",
          "persons",
          "people",
          "all",
          "total",
          "both",
          "sexes",
          "other",
          "unknown",
          "not",
          "stated",
          "known",
          "specified",
          "indeterminate",
          "non",
          "binary",
          "x",
          "missing",
          "u");

  private static final Set<String> MONTHS =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun");

  /** Heads of what lies in a place and has figures of its own. */
  private static final Set<String> INSIDE =
      Set.of(
          "provider",
          "trust",
          "hospital",
          "practice",
          "court",
          "school",
          "authority",
          "council",
          "la",
          "organisation",
          "organization",
          "agency",
          "site",
          "office",
          "clinic",
          "ward",
          "unit",
          "service",
          "home",
          "team",
          "centre",
          "branch");

  private static final String KINDS =
      "(?:Trust|Hospitals?|Infirmary|Clinic|Surgery|Practice|School|Academy|College|Court|Prison"
          + "|Council|Centre|Provider|Site|Ward|Team|Agency)";

  /** {@code Trust A}, {@code provider: Alderby}. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\b"
              + KINDS
              + "\\s+(?:\\p{Lu}|\\d{1,3})\\b|(?i:\\b"
              + KINDS
              + "|\\borganisation)\\s*[:=]\\s*\\S");

  /** {@code Alderby General Hospital}; statistics of hospital episodes are of nobody. */
  private static final Pattern PROPER =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’-]+\\s+){1,4})"
              + KINDS
              + "\\b(?!\\s+(?:Episode|Admission|Activity|Statistic|Care))");

  private static final Set<String> NO_NAMES =
      Set.of(
          "all",
          "the",
          "each",
          "every",
          "any",
          "number",
          "patients",
          "admissions",
          "england",
          "nhs",
          "english",
          "foundation",
          "general",
          "acute",
          "mental",
          "health",
          "community",
          "independent",
          "private",
          "public",
          "primary",
          "secondary",
          "special",
          "family",
          "crown",
          "county",
          "high",
          "magistrates",
          "local",
          "city",
          "district",
          "state",
          "day",
          "in",
          "to",
          "by",
          "of",
          "and",
          "maintained",
          "total",
          "national",
          "regional");

  private final Table table;
  private final Set<String> exempt;
  private final Set<String> only;

  private AreaFigures(Table table, RuleHead head) {
    this.table = table;
    boolean ofOne = table.surroundings().lines().stream().anyMatch(AreaFigures::namesProvider);
    this.exempt = ofOne ? Set.of() : plain(head.exempt());
    this.only = plain(head.only());
  }

  /** Whether a title or a note names one provider, whose figures the table may hold. */
  private static boolean namesProvider(String text) {
    return ONE.matcher(text).find()
        || PROPER.matcher(text).results().anyMatch(found -> isProper(found.group(1)));
  }

  private static boolean isProper(String names) {
    return HeadWords.of(names).words().stream().anyMatch(word -> !NO_NAMES.contains(word));
  }

  private static Set<String> plain(List<String> labels) {
    return labels.stream().map(Dimension::plain).collect(Collectors.toSet());
  }

  /** The findings without the cells that a rule does not judge; one of no others falls away. */
  static List<Finding> left(List<Finding> findings, List<Table> tables, RuleHead head) {
    if (findings.isEmpty() || judgesAll(head)) {
      return findings;
    }
    Map<String, Set<Place>> alone = new HashMap<>();
    for (Table table : tables) {
      alone.put(table.id(), leftAlone(table, head));
    }
    return findings.stream()
        .flatMap(
            finding ->
                finding.without(alone.getOrDefault(finding.table(), Set.of())::contains).stream())
        .toList();
  }

  private static boolean judgesAll(RuleHead head) {
    return head.exempt().isEmpty() && head.only().isEmpty();
  }

  /** The places that hold figures which a rule does not judge, and no others. */
  static Set<Place> leftAlone(Table table, RuleHead head) {
    return judgesAll(head) ? Set.of() : new AreaFigures(table, head).leftAlone();
  }

  private Set<Place> leftAlone() {
    Set<Place> alone = new HashSet<>();
    Set<Place> judged = new HashSet<>();
    for (int record = 0; record < table.size(); record++) {
      boolean outside = !only.isEmpty() && !isOf(only, record);
      Set<Place> places = outside || isExempt(record) ? alone : judged;
      for (int m = 0; m < table.measures().size(); m++) {
        places.add(table.place(m, record));
      }
    }
    alone.removeAll(judged);
    return alone;
  }

  /** Freed are figures of everybody alone: by sex, age, ethnicity and time at most. */
  private boolean isExempt(int record) {
    boolean everybody = true;
    for (int d = 0; d < table.dimensions().size() && everybody; d++) {
      Dimension dimension = table.dimensions().get(d);
      everybody =
          isOfEverybody(dimension)
              || dimension.hierarchy().isTotal(table.category(d, record))
              || isNamed(exempt, d, record);
    }
    return everybody && isOf(exempt, record);
  }

  /** Whether a row names one of these areas and nothing that lies inside or elsewhere. */
  private boolean isOf(Set<String> areas, int record) {
    boolean named = false;
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      boolean here = isNamed(areas, d, record);
      boolean total = dimension.hierarchy().isTotal(table.category(d, record));
      if (!here && !total && (mayBeElsewhere(dimension))) {
        return false;
      }
      named |= here;
    }
    return named;
  }

  private boolean isNamed(Set<String> areas, int d, int record) {
    Dimension dimension = table.dimensions().get(d);
    return isOfPlaces(dimension)
        && areas.contains(Dimension.plain(dimension.label(table.category(d, record))));
  }

  /** {@code England} is no area among birthplaces, teams, countries visited and the like. */
  static boolean isOfPlaces(Dimension dimension) {
    HeadWords name = HeadWords.of(dimension.name());
    return !name.words().isEmpty()
        && name.words().stream().allMatch(word -> PLACES.contains(word) || isNumber(word));
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static boolean mayBeElsewhere(Dimension dimension) {
    return dimension.nature() == Dimension.Nature.AREA
        || isOfPlaces(dimension)
        || HeadWords.of(dimension.name()).singular().hasAny(INSIDE);
  }

  /**
   * Whether a dimension is of sex, age, ethnicity, deprivation or time and of nothing else, by all
   * words of its head and by its labels: {@code gender_identity_clinic} is none of these, nor is a
   * {@code quarter} of a city.
   */
  private static boolean isOfEverybody(Dimension dimension) {
    Set<String> words = Set.copyOf(HeadWords.of(dimension.name()).words());
    boolean time = dimension.nature() == Dimension.Nature.TIME;
    boolean plain =
        words.stream()
            .allMatch(
                word ->
                    OF_EVERYBODY.contains(word)
                        || BESIDE.contains(word)
                        || TIMES.contains(word)
                        || isNumber(word));
    boolean known = words.isEmpty() || time || words.stream().anyMatch(OF_EVERYBODY::contains);
    return plain && known && labels(dimension, label -> isOfEverybody(words, time, label));
  }

  private static boolean labels(Dimension dimension, Predicate<HeadWords> fit) {
    return Arrays.stream(dimension.hierarchy().leaves())
        .mapToObj(dimension::label)
        .map(HeadWords::of)
        .allMatch(fit);
  }

  private static boolean isOfEverybody(Set<String> head, boolean time, HeadWords label) {
    boolean sex = SEXES.containsAll(label.words());
    boolean number = label.words().stream().anyMatch(AreaFigures::isNumber);
    if (time) {
      return number || label.hasAny(MONTHS);
    }
    if (head.isEmpty() || head.contains("sex") || head.contains("gender")) {
      return sex;
    }
    boolean age = head.contains("age") || head.contains("ages");
    return (age && (number || sex)) || (!age && !label.singular().hasAny(INSIDE));
  }
}
