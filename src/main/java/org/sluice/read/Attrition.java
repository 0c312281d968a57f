package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Numbers of the same people from step to step: models of fewer cases, follow-ups, stages of a
 * case, exclusions from a cohort. Where two of them differ by few, those few were lost or lack
 * something, and their number stands nowhere.
 */
final class Attrition {
  /** The highest minimum of the bundled packs: which pack applies is not known here. */
  private static final int MINIMUM = 10;

  /** Each row is some of the row before. */
  private static final Set<String> STEPS =
      Set.of("stage", "stages", "step", "steps", "wave", "waves", "follow", "followup", "visit");

  /** Each row is some of all. */
  private static final Set<String> VERSIONS = Set.of("model", "models", "variable", "variables");

  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?i).*\\b(?:exclu\\w*|lost|dropp?\\w*|withdr\\w+|remov\\w+|ineligible)\\b.*");

  private Attrition() {}

  /** Whether the counts of a table tell how few were lost between two of its rows. */
  static boolean tellsFew(Table table) {
    if (table.dimensions().size() != 1) {
      return false;
    }
    Dimension rows = table.dimensions().get(0);
    Words name = Words.of(rows.name());
    boolean steps = name.hasAny(STEPS) || Words.of(rows.label(0)).has("baseline");
    for (int m = 0; m < table.measures().size(); m++) {
      boolean count =
          table.measures().get(m).role().isCount() && table.measures().get(m).roundedTo().isEmpty();
      List<Long> counts = count ? counts(table, m) : List.of();
      if ((name.hasAny(VERSIONS) && differByFew(counts))
          || (steps && fallByFew(counts))
          || leaveFew(counts, rows)) {
        return true;
      }
    }
    return false;
  }

  /** The counts in the order of the rows; none where some are not shown. */
  private static List<Long> counts(Table table, int measure) {
    Column column = table.column(measure);
    List<Long> counts = new ArrayList<>();
    for (int record = 0; record < table.size(); record++) {
      if (!column.isShown(record)) {
        return List.of();
      }
      if (!table.isStated(record)) {
        counts.add(Math.round(column.approximate(record)));
      }
    }
    return counts;
  }

  private static boolean differByFew(List<Long> counts) {
    long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
    return counts.stream().anyMatch(count -> isFew(most - count));
  }

  private static boolean fallByFew(List<Long> counts) {
    boolean few = false;
    for (int i = 1; i < counts.size(); i++) {
      long lost = counts.get(i - 1) - counts.get(i);
      if (lost < 0) {
        return false;
      }
      few |= isFew(lost);
    }
    return few;
  }

  /** What was there, less what was left out, is more than what is left. */
  private static boolean leaveFew(List<Long> counts, Dimension rows) {
    for (int i = 1; i + 1 < counts.size() && counts.size() == rows.size(); i++) {
      if (LEFT_OUT.matcher(rows.label(i)).matches()
          && isFew(counts.get(i - 1) - counts.get(i) - counts.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFew(long count) {
    return count > 0 && count < MINIMUM;
  }
}
