package org.sluice.read;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Numbers of the same people from step to step: models of fewer cases, follow-ups, stages of a
 * case, exclusions from a cohort. Where two of them differ by few, those few were lost or lack
 * something, and their number stands nowhere.
 */
final class Attrition {
  /** Each row is some of the row before. */
  private static final Set<String> STEPS =
      Set.of(
          "stage",
          "stages",
          "step",
          "steps",
          "wave",
          "waves",
          "follow",
          "followup",
          "visit",
          "timepoint",
          "dose",
          "doses");

  /** Words of a first row that the others are steps from; doses are counted in their labels. */
  private static final Set<String> FIRST = Set.of("baseline", "dose", "screened", "entered");

  /** Each row is some of all. */
  private static final Set<String> VERSIONS = Set.of("model", "models", "variable", "variables");

  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?i).*\\b(?:exclu\\w*|lost|dropp?\\w*|withdr\\w+|remov\\w+|ineligible)\\b.*");

  private static final long[] NONE = {};

  private Attrition() {}

  /** Whether the counts of a table tell how few were lost between two of its rows. */
  static boolean tellsFew(Table table) {
    if (table.dimensions().size() != 1) {
      return false;
    }
    Dimension rows = table.dimensions().get(0);
    Words name = Words.of(rows.name());
    boolean steps =
        name.hasAny(STEPS)
            || name.hasPhrase("time", "point")
            || Words.of(rows.label(0)).hasAny(FIRST);
    for (int m = 0; m < table.measures().size(); m++) {
      boolean count =
          table.measures().get(m).role().isCount() && table.measures().get(m).roundedTo().isEmpty();
      long[] counts = count ? counts(table, m) : NONE;
      if ((name.hasAny(VERSIONS) && differByFew(counts))
          || (count && describesVariables(table) && differByFew(shown(table, m)))
          || (steps && fallByFew(counts))
          || leaveFew(counts, rows)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row says for how many each of several variables is known. */
  private static boolean describesVariables(Table table) {
    return table.why().contains(KeyColumn.WHY)
        && table.measures().stream().anyMatch(measure -> measure.role() == Role.MEAN);
  }

  /** The counts in the order of the rows; none where some are not shown. */
  private static long[] counts(Table table, int measure) {
    Column column = table.column(measure);
    long[] counts = new long[table.size()];
    int size = 0;
    for (int record = 0; record < table.size(); record++) {
      if (!column.isShown(record)) {
        return NONE;
      }
      if (!table.isStated(record)) {
        counts[size++] = Math.round(column.approximate(record));
      }
    }
    return Arrays.copyOf(counts, size);
  }

  /** The counts of the rows that hold some. */
  private static long[] shown(Table table, int measure) {
    Column column = table.column(measure);
    return IntStream.range(0, table.size())
        .filter(record -> column.isShown(record) && !table.isStated(record))
        .mapToLong(record -> Math.round(column.approximate(record)))
        .toArray();
  }

  private static boolean differByFew(long[] counts) {
    long most = Arrays.stream(counts).max().orElse(0);
    return Arrays.stream(counts).anyMatch(count -> Few.are(most - count));
  }

  private static boolean fallByFew(long[] counts) {
    boolean few = false;
    for (int i = 1; i < counts.length; i++) {
      long lost = counts[i - 1] - counts[i];
      if (lost < 0) {
        return false;
      }
      few |= Few.are(lost);
    }
    return few;
  }

  /** What was there, less what was left out, is more than what is left. */
  private static boolean leaveFew(long[] counts, Dimension rows) {
    for (int i = 1; i + 1 < counts.length && counts.length == rows.size(); i++) {
      if (Few.are(counts[i - 1] - counts[i] - counts[i + 1])
          && LEFT_OUT.matcher(rows.label(i)).matches()) {
        return true;
      }
    }
    return false;
  }
}
