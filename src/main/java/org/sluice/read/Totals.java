package org.sluice.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;
import org.sluice.table.Dimension;

/** Labels of categories with a meaning of their own: all of something, and nobody knows what. */
final class Totals {
  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totals",
          "all",
          "overall",
          "grand total",
          "sum",
          "all persons",
          "persons",
          "everyone",
          "any",
          "all ages",
          "all people",
          "all patients",
          "all children",
          "england and wales",
          "great britain",
          "united kingdom",
          "uk",
          "all areas",
          "all regions",
          "all cases",
          "subtotal",
          "sub-total",
          "both",
          "both sexes",
          "whole population",
          "combined",
          "all groups",
          "national",
          "all categories",
          "cyfanswm",
          "insgesamt",
          "gesamt",
          "margin",
          "n all",
          "all n",
          "∑",
          "σ");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:(?:grand|sub)?-?\\s?tot(?:als?)?\\b.*|all\\b(?! other).*|.*\\b(?:total|subtotal)|overall\\b.*|.*[-–:(]\\s*(?:all|total|overall)\\)?)");

  /** Labels that may be all of what stands beside them: a nation, a cohort. */
  private static final Set<String> MAY_BE_ALL =
      Set.of(
          "england",
          "wales",
          "scotland",
          "northern ireland",
          "ireland",
          "country",
          "nation",
          "state",
          "region",
          "cohort",
          "whole cohort",
          "sample",
          "full sample",
          "whole sample",
          "people",
          "children",
          "either",
          "together",
          "n",
          "summe",
          "ensemble",
          "totaal",
          "any age",
          "year",
          "annual",
          "full year",
          "whole year",
          "both areas",
          "everybody");

  /** A year over its quarters, an age band over others. */
  private static final Pattern WIDE =
      Pattern.compile(
          "(?:(?:19|20)\\d\\d(?:[/-]\\d{2,4})?(?: .*)?|under \\d+|<\\s?\\d+|0\\s?\\+|12 months)");

  private static final Pattern NOT_STATED =
      Pattern.compile(
          "(?:not (?:stated|known|recorded|available|specified|reported)|unknown|missing|unstated|"
              + "unspecified|undisclosed|refused to (?:say|state|answer)|prefer not to say|don'?t know|blank"
              + "|null|na|n/a)\\b(?! from\\b).*"
              + "|.*\\b(?:unknown|not stated)|(?:(?!not |never |ever |went |goes |reported ).)*\\bmissing");

  /** {@code England & Wales} is England and Wales. */
  private static final Pattern JOINT = Pattern.compile("\\s*(?:&|\\+|\\bplus\\b)\\s*");

  private static final Map<String, Set<String>> OPPOSITES =
      Map.of(
          "unknown", Set.of("known"),
          "not known", Set.of("known"),
          "not stated", Set.of("stated"),
          "unstated", Set.of("stated"),
          "not recorded", Set.of("recorded"),
          "not specified", Set.of("specified"),
          "not reported", Set.of("reported"),
          "not available", Set.of("available"),
          "missing", Set.of("not missing", "present", "found"));

  private static final Remembered<String, Boolean> ARE_TOTALS =
      Remembered.ofTexts(Totals::namesTotal);
  private static final Remembered<String, Boolean> ARE_NOT_STATED =
      Remembered.ofTexts(Totals::namesUnknown);

  private Totals() {}

  /** Whether a category by this label is a total of others. */
  static boolean isTotal(String label) {
    return ARE_TOTALS.of(label);
  }

  /** Whether a label may be that of all the others, if their figures do not deny it. */
  static boolean mayBeAll(String label) {
    String plain = Dimension.plain(label);
    return MAY_BE_ALL.contains(plain) || WIDE.matcher(plain).matches();
  }

  private static boolean namesTotal(String label) {
    String plain = Spaces.tidy(label.replace('_', ' ')).toLowerCase(Locale.ROOT);
    return TOTALS.contains(JOINT.matcher(plain).replaceAll(" and "))
        || TOTAL.matcher(plain).matches();
  }

  /** Whether a category by this label stands for unknown. */
  static boolean isNotStated(String label) {
    return ARE_NOT_STATED.of(label);
  }

  /**
   * Whether the opposite of a label that says unknown stands among others, so that both are what
   * the dimension is about: {@code father known} and {@code father unknown}.
   *
   * @param others labels in lower case
   */
  static boolean hasOpposite(String label, Set<String> others) {
    String plain = Spaces.tidy(label).toLowerCase(Locale.ROOT);
    return OPPOSITES.entrySet().stream()
        .filter(entry -> plain.contains(entry.getKey()))
        .anyMatch(
            entry ->
                entry.getValue().stream()
                    .anyMatch(other -> others.contains(plain.replace(entry.getKey(), other))));
  }

  private static boolean namesUnknown(String label) {
    return NOT_STATED.matcher(Spaces.tidy(label).toLowerCase(Locale.ROOT)).matches();
  }
}
