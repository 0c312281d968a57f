package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * What a table of a survey says of the units asked: which of its columns are estimates, which count
 * the units behind them, and which tell how far off an estimate may be.
 */
final class SampleSizes {
  private static final Set<String> SAMPLE =
      Set.of("sample", "unweighted", "respondents", "interviews", "sampled");
  private static final Set<String> WEIGHTED =
      Set.of("weighted", "estimate", "estimated", "est", "projected", "grossed");
  private static final HeadWords RELATIVE_ERROR = HeadWords.of("relative standard error");
  private static final HeadWords VARIATION = HeadWords.of("coefficient of variation");
  private static final Set<String> RELATIVE = Set.of("rse", "cv");

  private final Table table;
  private final List<Integer> samples = new ArrayList<>();

  private SampleSizes(Table table) {
    this.table = table;
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isCount() && HeadWords.of(measure.name()).hasAny(SAMPLE)) {
        samples.add(m);
      }
    }
  }

  static SampleSizes in(Table table) {
    return new SampleSizes(table);
  }

  /** Whether a column holds estimates: statistics, and counts that were weighted. */
  boolean isEstimate(int m) {
    Measure measure = table.measures().get(m);
    if (table.layout() == Layout.MODEL
        || measure.evidence()
        || samples.contains(m)
        || isRelativeError(m)) {
      return false;
    }
    return measure.role() == Role.COEFFICIENT
        || Statistic.of(measure, table.layout()).isPresent()
        || (measure.role().isCount() && isWeighted(m));
  }

  private boolean isWeighted(int m) {
    if (HeadWords.of(table.measures().get(m).name()).hasAny(WEIGHTED)) {
      return true;
    }
    Column column = table.column(m);
    for (int r = 0; r < column.size(); r++) {
      if (column.isShown(r)
          && ((CellValue.Shown) column.value(r)).value().stripTrailingZeros().scale() > 0) {
        return true;
      }
    }
    return false;
  }

  /** The column that counts the units behind the estimates of another. */
  OptionalInt sample(int m) {
    Measure measure = table.measures().get(m);
    OptionalInt linked = OptionalInt.empty();
    for (Link link : List.of(Link.DENOMINATOR, Link.CONTRIBUTORS)) {
      OptionalInt other = measure.link(link);
      if (other.isPresent() && samples.contains(other.getAsInt())) {
        return other;
      }
      boolean counts = other.isPresent() && table.measures().get(other.getAsInt()).role().isCount();
      linked = linked.isEmpty() && counts && !isEstimate(other.getAsInt()) ? other : linked;
    }
    if (samples.size() == 1) {
      return OptionalInt.of(samples.get(0));
    }
    return samples.isEmpty() ? linked : OptionalInt.empty();
  }

  /** The column of relative standard errors of an estimate. */
  OptionalInt relativeError(int m) {
    return beside(m, true);
  }

  /** The column of standard errors of an estimate. */
  OptionalInt error(int m) {
    return beside(m, false);
  }

  /** The first error to the right of an estimate, before the next estimate. */
  private OptionalInt beside(int m, boolean relative) {
    for (int other = m + 1; other < table.measures().size() && !isEstimate(other); other++) {
      boolean error = relative ? isRelativeError(other) : isError(other);
      if (error) {
        return OptionalInt.of(other);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isError(int m) {
    return table.measures().get(m).role() == Role.SE && !isRelativeError(m);
  }

  private boolean isRelativeError(int m) {
    HeadWords words = HeadWords.of(table.measures().get(m).name());
    return words.hasAny(RELATIVE) || words.holds(RELATIVE_ERROR) || words.holds(VARIATION);
  }
}
