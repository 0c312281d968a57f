package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.audit.Knowledge;
import org.sluice.pack.RoundingBases;
import org.sluice.pack.RoundingBases.Band;
import org.sluice.pack.RoundingBases.Step;

/**
 * The figures that a way of rounding can print, and the counts that may stand behind each.
 *
 * @param bases the steps of the grid; one for all counts, or several that depend on the count
 * @param half where a count half-way between two steps goes
 * @param least the least count, zero apart, that was left to be rounded: smaller ones were withheld
 *     before; 0 where none were
 */
record CountGrid(Method method, RoundingBases bases, Half half, int least) {
  /** How counts get on the grid. */
  enum Method {
    /** To the nearest multiple of the base. */
    NEAREST,
    /** To the next multiple of the base that is not below it. */
    UP,
    /** To one of the two neighbouring multiples of the base, by chance. */
    RANDOM,
    /**
     * To the middle of a step: with base 6, counts of 1 to 6 become 3, 7 to 12 become 9; 0 stays 0
     * (OpenSAFELY, "midpoint 6 rounding").
     */
    MIDPOINT,
    /** By chance like {@code RANDOM}, with bases that grow with the count (Stats NZ). */
    GRADUATED
  }

  /** Where a count half-way between two steps goes. */
  enum Half {
    UP,
    EVEN,
    AWAY
  }

  /** Refuses a step that has no middle. */
  CountGrid {
    if (hasNoMiddle(bases, method)) {
      throw new IllegalArgumentException("no such grid");
    }
  }

  static boolean hasNoMiddle(RoundingBases bases, Method method) {
    return method == Method.MIDPOINT
        && (bases.steps().size() > 1 || bases.steps().get(0).base() % 2 == 1);
  }

  /** Whether a figure is one that the rounding can print; its sign does not matter. */
  boolean holds(BigDecimal figure) {
    return behind(figure, 0).isPresent();
  }

  /** Whether a figure is on the grid, but only for a count that should have been withheld. */
  boolean isOfWithheld(BigDecimal figure) {
    return least > 1 && holds(figure) && behind(figure).isEmpty();
  }

  /** The counts that may stand behind a printed figure; empty where there are none. */
  Optional<WholeNumbers> behind(BigDecimal figure) {
    return behind(figure, least);
  }

  private Optional<WholeNumbers> behind(BigDecimal figure, int leastShown) {
    BigDecimal plain = figure.abs().stripTrailingZeros();
    if (plain.scale() > 0 || plain.precision() - plain.scale() > 18) {
      return Optional.empty();
    }
    return behind(plain.longValueExact(), leastShown);
  }

  private Optional<WholeNumbers> behind(long figure, int leastShown) {
    Optional<WholeNumbers> all = Optional.empty();
    for (Band band : bases.bands()) {
      Optional<WholeNumbers> here =
          rounded(figure, band.step())
              .flatMap(counts -> counts.within(band.step().from(), band.to() - 1))
              .flatMap(counts -> shown(counts, leastShown));
      all = all.isPresent() ? all.map(counts -> here.map(counts::joined).orElse(counts)) : here;
    }
    return all;
  }

  /** The counts that one step takes to a figure. */
  private Optional<WholeNumbers> rounded(long figure, Step step) {
    int base = step.base();
    boolean zeroStays = step.one() || method == Method.MIDPOINT;
    if (figure == 0 && zeroStays) {
      return WholeNumbers.between(0, 0);
    }
    if (step.one()) {
      return figure == base ? WholeNumbers.between(1, Long.MAX_VALUE) : Optional.empty();
    }
    if (method == Method.MIDPOINT) {
      long top = figure + base / 2;
      return top % base == 0 ? under(top, base) : Optional.empty();
    }
    if (figure % base != 0) {
      return Optional.empty();
    }
    if (method == Method.UP) {
      return under(figure, base);
    }
    if (method != Method.NEAREST) {
      return WholeNumbers.between(figure - base + 1, figure + base - 1);
    }
    long reach = (base - 1L) / 2;
    boolean ties = base % 2 == 0;
    boolean even = figure / base % 2 == 0;
    boolean fromBelow = ties && (half != Half.EVEN || even);
    boolean fromAbove = ties && half == Half.EVEN && even;
    return WholeNumbers.between(
        figure - reach - (fromBelow ? 1 : 0), figure + reach + (fromAbove ? 1 : 0));
  }

  private static Optional<WholeNumbers> under(long top, int base) {
    return WholeNumbers.between(top - base + 1, top);
  }

  /** Without the counts that were withheld before rounding. */
  private static Optional<WholeNumbers> shown(WholeNumbers counts, int least) {
    long low = counts.low() > 0 ? Math.max(counts.low(), least) : 0;
    long high = counts.high() < least ? 0 : counts.high();
    return WholeNumbers.between(low, high);
  }

  /** The one step of the grid, if counts are multiples of it or go to one of two neighbours. */
  OptionalInt base() {
    boolean one = bases.steps().size() == 1 && method != Method.MIDPOINT;
    return one ? OptionalInt.of(bases.steps().get(0).base()) : OptionalInt.empty();
  }

  /** What an intruder makes of a figure that was rounded in this way, as far as the audit knows. */
  Knowledge.Rounding known() {
    if (bases.steps().size() > 1) {
      return Knowledge.Rounding.NONE;
    }
    return switch (method) {
      case NEAREST -> Knowledge.Rounding.NEAREST;
      case RANDOM -> Knowledge.Rounding.RANDOM;
      case UP, MIDPOINT, GRADUATED -> Knowledge.Rounding.NONE;
    };
  }
}
