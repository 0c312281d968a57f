package org.sluice.read;

import java.util.List;

/**
 * Shares that give whole numbers of a smaller count than the one that is called all, throughout and
 * by no chance: pregnant women are some of the women, and not of everybody.
 */
final class FewerBases {
  /** So seldom a share of one count gives whole numbers of another. */
  private static final double LIKELIEST_CHANCE = 0.01;

  /** Among more counts some fits by chance. */
  private static final int MOST_COUNTS = 40;

  private final List<Plan.Figures> counts;
  private final Sample sample;
  private final int first;

  /**
   * The counts of a plan.
   *
   * @param first the column that the sample begins with
   */
  FewerBases(Plan plan, Sample sample, int first) {
    List<Plan.Figures> all =
        plan.measures().stream()
            .filter(each -> each.role.isCount() && !each.evidence)
            .filter(each -> each.part < 0 && each.columns[0] >= 0)
            .toList();
    this.counts = plan.width() == 1 && all.size() <= MOST_COUNTS ? all : List.of();
    this.sample = sample;
    this.first = first;
  }

  /** Whether a share fits some count that is smaller than this one. */
  boolean fits(Plan.Figures share, Plan.Figures count) {
    return counts.contains(count)
        && share.part < 0
        && share.columns[0] >= 0
        && counts.stream()
            .filter(other -> other != count)
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
