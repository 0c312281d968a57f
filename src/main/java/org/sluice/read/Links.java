package org.sluice.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.Link;
import org.sluice.table.Role;
import org.sluice.table.TopShare;

/**
 * Links that arithmetic alone does not show: the n behind means and percentages, the contributors
 * of a magnitude and the evidence about them.
 */
final class Links {
  private static final Set<Role> NEEDS_N =
      EnumSet.of(
          Role.MEAN,
          Role.QUANTILE,
          Role.SD,
          Role.VARIANCE,
          Role.GINI,
          Role.CONCENTRATION,
          Role.MIN,
          Role.MAX,
          Role.RANGE,
          Role.MODE,
          Role.PERCENT,
          Role.PROPORTION,
          Role.RATE);

  /** Counts of what is not behind a statistic. */
  private static final Set<String> OUTSIDE =
      Set.of("missing", "excluded", "exclude", "unknown", "na", "nas");

  private static final Set<String> LARGEST = Set.of("largest", "biggest", "top");
  private static final Set<String> SECOND = Set.of("second", "2nd");

  private static final TopShare TWO = new TopShare(2);

  private final Plan plan;
  private final List<Sense> senses;
  private final Sample sample;

  private Links(Plan plan, List<Sense> senses, Sample sample) {
    this.plan = plan;
    this.senses = senses;
    this.sample = sample;
  }

  static void complete(Plan plan, List<Sense> senses, Sample sample) {
    Links links = new Links(plan, senses, sample);
    links.magnitudes();
    EventRates.link(plan, senses, sample);
    links.bases();
  }

  private void bases() {
    Optional<Integer> n = base();
    if (n.isEmpty()) {
      return;
    }
    Plan.Figures count = plan.measures().get(n.get());
    PartBases parts =
        new PartBases(
            count.name,
            plan.measures().stream()
                .filter(other -> other != count && !other.evidence)
                .filter(other -> other.role.isCount() || isShareOfUnits(other))
                .map(other -> other.name)
                .toList());
    FewerBases fewer = new FewerBases(plan, sample, senses.get(0).column());
    for (Plan.Figures figures : plan.measures()) {
      boolean bare = !figures.links.containsKey(Link.DENOMINATOR) && figures != count;
      Integer top = figures.links.get(Link.NUMERATOR);
      boolean rate = figures.role == Role.RATE && top != null && count.role == Role.COUNT;
      boolean onTop = figures.part < 0 && (rate || n.get().equals(top));
      // Where all have percentages of their own in the same cells, these are of the columns.
      boolean ofColumn = figures.role.isShare() && figures.part >= 0 && count.part >= 0;
      if (bare
          && !onTop
          && !ofColumn
          && !figures.evidence
          && !(figures.role.isShare() && RunningShares.says(figures.name))
          && !(figures.role.isShare()
              && top == null
              && (parts.say(figures.name) || fewer.fits(figures, count)))
          && !(figures.role == Role.MEAN && PartBases.saysSome(figures.name, count.name))
          && NEEDS_N.contains(figures.role)
          && fits(figures, count)) {
        figures.links.put(Link.DENOMINATOR, n.get());
        figures.reasons.add("one column of the table counts what stands behind it");
        count.sure = true;
      }
    }
  }

  /** {@code Women %}: a share whose name says no more than whom it counts. */
  private static boolean isShareOfUnits(Plan.Figures figures) {
    return figures.role.isShare()
        && Counts.isUnit(Words.of(figures.name))
        && Words.of(figures.name).words().stream()
            .allMatch(word -> ShareNames.saysPercent(word) || Counts.isUnit(Words.of(word)));
  }

  /** The one count that can be meant: named n or population, or the only count there is. */
  private Optional<Integer> base() {
    List<Integer> all = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    for (int m = 0; m < plan.measures().size(); m++) {
      Plan.Figures figures = plan.measures().get(m);
      if (figures.role.isCount() && !figures.evidence && !Words.of(figures.name).hasAny(OUTSIDE)) {
        all.add(m);
        if (figures.role == Role.DENOMINATOR
            || Words.of(figures.name).isOnly("n")
            || Totals.isTotal(figures.name)) {
          named.add(m);
        }
      }
    }
    return named.isEmpty() ? Planner.only(all) : Planner.only(named);
  }

  /** Whether a share of this count gives whole numbers wherever its digits could tell. */
  private boolean fits(Plan.Figures figures, Plan.Figures count) {
    if (plan.width() > 1) {
      return figures.part < 0;
    }
    int share = index(figures.columns[0]);
    int below = index(count.columns[0]);
    if (!figures.role.isShare() || figures.part >= 0 || share < 0 || below < 0) {
      return true;
    }
    int told = 0;
    int wrong = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double n = sample.value(below, row);
      double scale = n / figures.per.doubleValue();
      double numerator = sample.value(share, row) * scale;
      double slack = sample.ownHalf(share, row) * scale * 1.02;
      if (!Double.isNaN(numerator) && slack < 0.25) {
        told++;
        wrong += Math.abs(numerator - Math.rint(numerator)) <= slack ? 0 : 1;
      }
    }
    return wrong * 10 <= told;
  }

  private int index(int column) {
    return column < 0 ? -1 : column - senses.get(0).column();
  }

  private void magnitudes() {
    Optional<Integer> sum = sum();
    if (sum.isEmpty()) {
      return;
    }
    Plan.Figures magnitude = plan.measures().get(sum.get());
    for (int m = 0; m < plan.measures().size(); m++) {
      Plan.Figures figures = plan.measures().get(m);
      Words words = Words.of(figures.name);
      Optional<TopShare> top = TopShare.named(figures.name);
      boolean share = figures.role.isShare() || words.has("share");
      if (figures.role == Role.CONCENTRATION) {
        continue;
      }
      if (words.hasAny(SECOND)) {
        evidence(magnitude, figures, share ? Link.TOP_TWO_SHARE : Link.SECOND, m);
      } else if ((words.hasAny(LARGEST) || (share && top.isPresent())) && m != sum.get()) {
        boolean two = words.has("2") || words.has("two") || top.equals(Optional.of(TWO));
        evidence(
            magnitude,
            figures,
            two ? Link.TOP_TWO_SHARE : share ? Link.LARGEST_SHARE : Link.LARGEST,
            m);
      } else if (figures.role.isCount() && Counts.unit(figures.name).equals("organisation")) {
        linkGreater(magnitude, Link.CONTRIBUTORS, m, -1);
      }
    }
    Optional<Integer> n = base();
    if (n.isPresent() && !magnitude.links.containsKey(Link.CONTRIBUTORS)) {
      magnitude.links.put(Link.CONTRIBUTORS, n.get());
    }
  }

  private Optional<Integer> sum() {
    List<Integer> sums = new ArrayList<>();
    for (int m = 0; m < plan.measures().size(); m++) {
      Plan.Figures figures = plan.measures().get(m);
      if (figures.role == Role.SUM && !saysContribution(figures.name)) {
        sums.add(m);
      }
    }
    return Planner.only(sums);
  }

  /** Whether a name says the largest or the second contribution, or a share of them. */
  static boolean saysContribution(String name) {
    Words words = Words.of(name);
    return words.hasAny(LARGEST) || words.hasAny(SECOND);
  }

  private void evidence(Plan.Figures magnitude, Plan.Figures figures, Link link, int index) {
    linkGreater(magnitude, link, index, 1);
    figures.evidence = true;
    figures.sure = true;
    figures.reasons.add("its name says a contribution, which is evidence and never released");
  }

  /**
   * Of several columns the one that dominates most: a group holds what its enterprises do, and
   * there are fewer groups.
   *
   * @param sign 1 for the greater figures, -1 for the smaller ones
   */
  private void linkGreater(Plan.Figures magnitude, Link link, int m, int sign) {
    Integer linked = magnitude.links.get(link);
    if (linked == null || sign * (total(m) - total(linked)) > 0) {
      magnitude.links.put(link, m);
    }
  }

  private double total(int m) {
    int column = index(plan.measures().get(m).columns[0]);
    double total = 0;
    for (int row = 0; column >= 0 && row < sample.rows(); row++) {
      double value = sample.value(column, row);
      total += Double.isNaN(value) ? 0 : Math.abs(value);
    }
    return total;
  }
}
