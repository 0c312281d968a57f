package org.sluice.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;
import org.sluice.table.Role;

/**
 * What programs print as names of statistics beside figures: {@code 25%} and {@code 1st Qu.}, the
 * lines of Stata's key and {@code contents()}, remarks on what a command did. As heads of columns
 * such names may mean something else.
 */
final class StatisticNames {
  private static final Pattern PERCENTILE =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})?%|\\.(?:0[15]|10|25|50|75|9[059]|025|975)");

  /** How R names the limits of an interval. */
  private static final Pattern LIMIT = Pattern.compile("\\d{1,2}(?:\\.\\d)? %");

  private static final Set<String> TWICE_NAMED = Set.of("max", "q3", "median", "q1", "min");

  /** Commands that count, or add up who has something. */
  private static final Pattern COUNTING =
      Pattern.compile(
          "(?:nrow|length|sum|n_distinct|uniquen|len)\\(.*|.*\\.(?:sum|nunique|count)\\(\\)");

  /** The first of two words in {@code contents(count id mean age)}. */
  private static final Map<String, Role> OF_VARIABLE =
      Map.ofEntries(
          Map.entry("count", Role.COUNT),
          Map.entry("n", Role.COUNT),
          Map.entry("rawsum", Role.SUM),
          Map.entry("sum", Role.SUM),
          Map.entry("mean", Role.MEAN),
          Map.entry("sd", Role.SD),
          Map.entry("semean", Role.SE),
          Map.entry("median", Role.QUANTILE),
          Map.entry("iqr", Role.QUANTILE),
          Map.entry("min", Role.MIN),
          Map.entry("max", Role.MAX));

  private static final Map<String, Role> ALONE =
      Map.ofEntries(
          Map.entry("frequency", Role.COUNT),
          Map.entry("freq", Role.COUNT),
          Map.entry("row percentage", Role.PERCENT),
          Map.entry("column percentage", Role.PERCENT),
          Map.entry("cell percentage", Role.PERCENT),
          Map.entry("n / row total", Role.PROPORTION),
          Map.entry("n / col total", Role.PROPORTION),
          Map.entry("n / table total", Role.PROPORTION),
          Map.entry("expected", Role.OTHER),
          Map.entry("expected n", Role.OTHER),
          Map.entry("expected values", Role.OTHER),
          Map.entry("expected frequency", Role.OTHER),
          Map.entry("cell chi-square", Role.STATISTIC),
          Map.entry("chi-square contribution", Role.STATISTIC),
          Map.entry("deviation", Role.OTHER),
          Map.entry("d.f.", Role.OTHER),
          Map.entry("chi2 contribution", Role.STATISTIC),
          Map.entry("std", Role.SD),
          Map.entry("variance", Role.VARIANCE),
          Map.entry("smallest", Role.MIN),
          Map.entry("largest", Role.MAX),
          Map.entry("sum of wgt.", Role.COUNT),
          Map.entry("na's", Role.COUNT),
          Map.entry("1st qu.", Role.QUANTILE),
          Map.entry("3rd qu.", Role.QUANTILE),
          Map.entry("units", Role.OTHER),
          Map.entry("pearson chi2", Role.OTHER),
          Map.entry("cond. no.", Role.OTHER),
          Map.entry("condition number", Role.OTHER),
          Map.entry("time periods", Role.OTHER),
          Map.entry("unique", Role.OTHER),
          Map.entry("vars", Role.OTHER),
          Map.entry("factor", Role.OTHER),
          Map.entry("logical", Role.OTHER),
          Map.entry("numeric", Role.OTHER),
          Map.entry("integer", Role.OTHER),
          Map.entry("character", Role.OTHER),
          Map.entry("date", Role.OTHER));

  /** What a command changed in the data set's cells counts no one. */
  private static final Set<String> EDITS =
      Set.of(
          "changes",
          "values",
          "columns",
          "variables",
          "vars",
          "iterations",
          "iteration",
          "df",
          "freedom",
          "strata");

  /** A test with its degrees of freedom: {@code F(2, 117)}, {@code LR chi2(3)}. */
  private static final Pattern TEST =
      Pattern.compile("(?:(?:wald|lr|lm) )?(?:f|t|z|chi2)\\s?\\(\\s*\\d{1,9}(?:,\\s*\\d{1,9})?\\)");

  private static final Remembered<String, Hint> HINTS = Remembered.ofTexts(StatisticNames::hint);

  private StatisticNames() {}

  /** What the label says of the figures beside it. */
  static Hint of(String label) {
    return HINTS.of(label);
  }

  /** A head of quantiles, of which the first and the last are the least and the greatest value. */
  static Optional<Hint> percentile(String head) {
    String text = withoutName(Spaces.tidy(head));
    if (LIMIT.matcher(text).matches()) {
      return Optional.of(told(Role.CI));
    }
    if (!PERCENTILE.matcher(text).matches()) {
      return Optional.empty();
    }
    boolean least = text.equals("0%");
    return Optional.of(told(least ? Role.MIN : text.equals("100%") ? Role.MAX : Role.QUANTILE));
  }

  /** {@code 75% Q3} and {@code 100% Max} without the other name of the same quantile. */
  private static String withoutName(String text) {
    int blank = text.indexOf(' ');
    String name = text.substring(blank + 1).toLowerCase(Locale.ROOT);
    return blank > 0 && TWICE_NAMED.contains(name) ? text.substring(0, blank) : text;
  }

  private static Hint hint(String label) {
    String text = Spaces.tidy(label).toLowerCase(Locale.ROOT);
    Role alone = ALONE.get(text);
    if (alone != null) {
      return told(alone);
    }
    Optional<Hint> percentile = percentile(label);
    if (percentile.isPresent()) {
      return percentile.get();
    }
    if (COUNTING.matcher(text).matches()) {
      return told(Role.COUNT);
    }
    int blank = text.indexOf(' ');
    Role role = blank < 0 ? null : OF_VARIABLE.get(text.substring(0, blank));
    if (role != null && text.indexOf(' ', blank + 1) < 0) {
      return told(role);
    }
    if (TEST.matcher(text).matches()) {
      return told(Role.STATISTIC);
    }
    if (text.startsWith("delta(") || text.startsWith("span(")) {
      return told(Role.OTHER);
    }
    Words words = Words.of(label);
    boolean known = words.startsWith("number") && words.hasAny(Set.of("nonmissing", "missing"));
    if (words.hasAny(EDITS) && !known && !Counts.isUnit(words)) {
      return told(Role.OTHER);
    }
    if (words.startsWith("means")) {
      return told(Role.OTHER);
    }
    if (words.startsWith("prob") || words.isOnly("p") || words.isOnly("pr")) {
      return told(Role.P);
    }
    return isStamp(words) ? told(Role.OTHER) : Names.of(label);
  }

  /** When someone is first or last seen: {@code last observed exit t}. */
  private static boolean isStamp(Words words) {
    return words.endsWith("t") && words.words().size() > 2;
  }

  private static Hint told(Role role) {
    return Hint.figure(role, true, "the statistic's name says so");
  }
}
