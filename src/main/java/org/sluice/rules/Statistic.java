package org.sluice.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.table.Layout;
import org.sluice.table.Measure;

/** Statistics as packs name them, where a minimum number of units stands behind each. */
enum Statistic {
  PERCENT,
  RATE,
  MEAN,
  MEDIAN,
  QUANTILE,
  MODE,
  SD,
  VARIANCE,
  GINI,
  CONCENTRATION,
  SUM,
  RATIO;

  private static final Pattern MEDIAN_NAME =
      Pattern.compile("(^|[^a-z])(median|(p|q|pct|percentile)[ _]?0?50|q2)($|[^0-9a-z])");

  /**
   * The statistic that a measure is; none for counts, extremes, tests and the like. The odds ratios
   * of a model are estimates with degrees of freedom, no ratios of two totals.
   */
  static Optional<Statistic> of(Measure measure, Layout layout) {
    return switch (measure.role()) {
      case PERCENT, PROPORTION -> Optional.of(PERCENT);
      case RATE -> Optional.of(RATE);
      case MEAN -> Optional.of(MEAN);
      case QUANTILE -> Optional.of(isMedian(measure) ? MEDIAN : QUANTILE);
      case MODE -> Optional.of(MODE);
      case SD -> Optional.of(SD);
      case VARIANCE -> Optional.of(VARIANCE);
      case GINI -> Optional.of(GINI);
      case CONCENTRATION -> Optional.of(CONCENTRATION);
      case SUM -> Optional.of(SUM);
      case RATIO -> layout == Layout.MODEL ? Optional.empty() : Optional.of(RATIO);
      default -> Optional.empty();
    };
  }

  private static boolean isMedian(Measure measure) {
    return MEDIAN_NAME.matcher(measure.name().toLowerCase(Locale.ROOT)).find();
  }
}
