package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.finding.Problem;
import org.sluice.finding.Verdict;
import org.sluice.pack.Pack;
import org.sluice.pack.PackRule;
import org.sluice.pack.Packs;
import org.sluice.pack.RoundingBases;
import org.sluice.pack.RoundingBases.Band;
import org.sluice.pack.RoundingBases.Step;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Position;

/**
 * How a pack rounds its copies, held against its own rules: a copy that is rounded in another way
 * than they ask would fail the pack that made it.
 *
 * @param bases the bases by the size of the count
 * @param middles whether a count goes to the middle of its step and not to a multiple of the base
 * @param totalsRounded whether totals are on the grid too
 * @param sumsHold whether a total is the sum of the rounded parts that are shown
 */
public record RoundedCopies(
    RoundingBases bases, boolean middles, boolean totalsRounded, boolean sumsHold) {
  /** So many figures behind each change of the base tell whether all of a band are on a grid. */
  private static final int TRIED = 64;

  /**
   * The rules of a pack that no such copy can keep to.
   *
   * @param copies where the pack says how copies are rounded
   */
  public List<Problem> faults(Pack pack, Position copies) {
    Faults faults = new Faults();
    for (PackRule written : pack.rules()) {
      if (written.verdict() != Verdict.NOTE
          && written.kind().text().equals(NotRoundedRule.KIND.name())) {
        RuleSet.made(written)
            .ifPresent(rule -> check(written, ((NotRoundedRule) rule).settings(), copies, faults));
      }
    }
    return faults.problems();
  }

  private void check(
      PackRule written, NotRoundedRule.Settings rule, Position copies, Faults faults) {
    Optional<Long> off = offGrid(rule.grid());
    if (off.isPresent()) {
      faults.add(
          Packs.toMend(key(written, "bases", "base", "method").position(), copies),
          "a grid that holds the figures of `protect: {then: {round: …}}`",
          "one without the " + off.get() + " that copies may print",
          "round both in the same way, or copies to a multiple of this base");
    }
    boolean sums = rule.totals() == NotRoundedRule.Totals.SUM_OF_ROUNDED && !sumsHold;
    if (sums || (rule.totals() == NotRoundedRule.Totals.ROUNDED && !totalsRounded)) {
      faults.add(
          Packs.toMend(key(written, "totals").position(), copies),
          "totals as `protect: {then: {totals: …}}` makes them",
          "totals that no copy would have",
          "write the same word in both places");
    }
  }

  /** Where a rule writes one of these keys, or else its kind. */
  private static Scalar key(PackRule written, String... names) {
    for (String name : names) {
      Optional<Entry> entry = written.written().entry(name);
      if (entry.isPresent()) {
        return entry.get().key();
      }
    }
    return written.kind();
  }

  /** The first figure of a copy that is not on the grid of a rule. */
  private Optional<Long> offGrid(CountGrid grid) {
    return figures(grid.bases()).stream()
        .filter(figure -> !grid.holds(BigDecimal.valueOf(figure)))
        .findFirst();
  }

  private List<Long> figures(RoundingBases other) {
    List<Long> figures = new ArrayList<>();
    for (Band band : bases.bands()) {
      figures.addAll(from(band, band.from()));
      for (Step step : other.steps()) {
        if (step.from() > band.from() && step.from() < band.to()) {
          figures.addAll(from(band, step.from()));
        }
      }
    }
    return figures;
  }

  /** The first figures of a band that are not below a count. */
  private List<Long> from(Band band, long least) {
    List<Long> figures = new ArrayList<>();
    long step = band.base();
    long first = (least + step - 1) / step;
    for (long k = first; k < first + TRIED; k++) {
      long figure = middles ? (k + 1) * step - step / 2 : k * step;
      if (figure < band.to()) {
        figures.add(figure);
      }
    }
    return figures;
  }
}
