package org.sluice.read;

/**
 * Shares that give whole numbers of a smaller count than the one that is called all, throughout and
 * by no chance: pregnant women are some of the women, and not of everybody.
 */
final class FewerBases {
  /** So seldom a share of one count gives whole numbers of another. */
  private static final double LIKELIEST_CHANCE = 0.01;

  private final Plan plan;
  private final Sample sample;
  private final int first;

  /**
   * The counts of a plan.
   *
   * @param first the column that the sample begins with
   */
  FewerBases(Plan plan, Sample sample, int first) {
    this.plan = plan;
    this.sample = sample;
    this.first = first;
  }

  /** Whether a share fits some count that is smaller than this one. */
  boolean fits(Plan.Figures share, Plan.Figures count) {
    return plan.width() == 1
        && share.part < 0
        && share.columns[0] >= 0
        && count.columns[0] >= 0
        && plan.measures().stream()
            .filter(other -> other != count && other.role.isCount() && !other.evidence)
            .filter(other -> other.part < 0 && other.columns[0] >= 0)
            .anyMatch(other -> chance(share, other, count) <= LIKELIEST_CHANCE);
  }

  /** How likely a share is to give whole numbers of a smaller count; 1 where it does not. */
  private double chance(Plan.Figures share, Plan.Figures fewer, Plan.Figures count) {
    double chance = 1;
    for (int row = 0; row < sample.rows(); row++) {
      double base = value(fewer, row);
      double scale = base / share.per.doubleValue();
      double numerator = value(share, row) * scale;
      if (Double.isNaN(numerator)) {
        continue;
      }
      double slack = sample.ownHalf(share.columns[0] - first, row) * scale * 1.02;
      boolean whole = Math.abs(numerator - Math.rint(numerator)) <= slack;
      if (!whole || base > value(count, row)) {
        return 1;
      }
      boolean noneOrAll = numerator == 0 || numerator == base;
      chance *= noneOrAll ? 1 : Math.min(1, 2 * slack);
    }
    return chance;
  }

  private double value(Plan.Figures figures, int row) {
    return sample.value(figures.columns[0] - first, row);
  }
}
