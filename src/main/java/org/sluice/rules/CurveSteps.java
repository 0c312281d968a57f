package org.sluice.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.sluice.table.CellValue;

/**
 * The events at all steps of a survival curve at once. Each step leaves (r - d) / r of the curve,
 * where r are at risk and d have the event; all products that print as the curve does are followed
 * from step to step as exact fractions. A step by itself leaves more possible, because a printed
 * figure stands for more than the fractions that a few people can make.
 */
final class CurveSteps {
  /** More ways than these are not followed: what a step by itself tells has to do. */
  private static final int MOST = 20_000;

  private final int minimum;
  private final List<Step> steps;
  private final List<Map<Span, Integer>> layers = new ArrayList<>();
  private final List<List<Way>> ways = new ArrayList<>();
  private int followed;

  private CurveSteps(int minimum, List<Step> steps) {
    this.minimum = minimum;
    this.steps = steps;
  }

  /**
   * What is printed of a step.
   *
   * @param after the curve after it
   * @param atRisk how many are at risk before it
   * @param least the fewest that may have the event
   * @param most the most that may have it: the next number at risk is without them
   */
  record Step(CellValue.Shown after, long atRisk, long least, long most) {}

  /**
   * All that the curve may be at one point; of one value where the curve is known from its start.
   */
  private record Span(BigFraction least, BigFraction most) {}

  /** From one value of the curve to the next by a number of events. */
  private record Way(int from, long events, int to) {}

  /** What is possible at each step of a curve that starts in full; empty where nothing is. */
  static Optional<List<PossibleCounts>> fromStart(BigDecimal full, List<Step> steps, int minimum) {
    return new CurveSteps(minimum, steps).counts(new Span(of(full), of(full)));
  }

  /** The same for a curve that is known from some point only. */
  static Optional<List<PossibleCounts>> from(
      CellValue.Shown point, BigDecimal full, List<Step> steps, int minimum) {
    Span printed = printed(point);
    BigFraction most = of(full);
    Span start =
        new Span(printed.least(), printed.most().compareTo(most) > 0 ? most : printed.most());
    return start.least().compareTo(most) > 0
        ? Optional.empty()
        : new CurveSteps(minimum, steps).counts(start);
  }

  private Optional<List<PossibleCounts>> counts(Span start) {
    layers.add(Map.of(start, 0));
    for (Step step : steps) {
      if (!follow(step)) {
        return Optional.empty();
      }
    }
    return Optional.of(possible());
  }

  /** All ways over one step; false where there are none, or too many. */
  private boolean follow(Step step) {
    Map<Span, Integer> next = new LinkedHashMap<>();
    List<Way> over = new ArrayList<>();
    Span printed = printed(step.after());
    for (Map.Entry<Span, Integer> before : layers.get(layers.size() - 1).entrySet()) {
      Optional<WholeNumbers> events = events(before.getKey(), printed, step);
      if (events.isPresent()) {
        followed += (int) Math.min(MOST, events.get().high() - events.get().low()) + 1;
        if (followed > MOST) {
          return false;
        }
        for (long d = events.get().low(); d <= events.get().high(); d++) {
          Span after = after(before.getKey(), printed, step.atRisk(), d);
          Integer to = next.computeIfAbsent(after, fresh -> next.size());
          over.add(new Way(before.getValue(), d, to));
        }
      }
    }
    layers.add(next);
    ways.add(over);
    return !next.isEmpty();
  }

  /** The events that lead from a value to one that prints as the next. */
  private static Optional<WholeNumbers> events(Span before, Span printed, Step step) {
    if (before.most().getNumerator().signum() <= 0) {
      return Optional.empty();
    }
    BigFraction atRisk = new BigFraction(step.atRisk());
    BigFraction most =
        BigFraction.ONE.subtract(printed.least().divide(before.most())).multiply(atRisk);
    BigFraction least =
        before.least().getNumerator().signum() <= 0
            ? BigFraction.ZERO
            : BigFraction.ONE.subtract(printed.most().divide(before.least())).multiply(atRisk);
    return WholeNumbers.between(
        Math.max(step.least(), rounded(least, RoundingMode.CEILING)),
        Math.min(step.most(), rounded(most, RoundingMode.FLOOR)));
  }

  private static long rounded(BigFraction value, RoundingMode mode) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), 0, mode)
        .longValueExact();
  }

  /** What the curve may be after some events, as far as it prints so. */
  private static Span after(Span before, Span printed, long atRisk, long events) {
    BigFraction left =
        new BigFraction(BigInteger.valueOf(atRisk - events), BigInteger.valueOf(atRisk));
    BigFraction least = before.least().multiply(left);
    BigFraction most = before.most().multiply(left);
    return new Span(
        least.compareTo(printed.least()) < 0 ? printed.least() : least,
        most.compareTo(printed.most()) > 0 ? printed.most() : most);
  }

  /** The events of each step on some way that leads to the last one. */
  private List<PossibleCounts> possible() {
    List<PossibleCounts> possible = new ArrayList<>();
    BitSet open = new BitSet();
    open.set(0, layers.get(layers.size() - 1).size());
    for (int step = steps.size() - 1; step >= 0; step--) {
      BitSet small = new BitSet();
      BitSet before = new BitSet();
      boolean larger = false;
      for (Way way : ways.get(step)) {
        if (open.get(way.to())) {
          before.set(way.from());
          larger |= way.events() >= minimum;
          if (way.events() < minimum) {
            small.set((int) way.events());
          }
        }
      }
      possible.add(0, new PossibleCounts(small, larger, minimum));
      open = before;
    }
    return possible;
  }

  private static Span printed(CellValue.Shown point) {
    BigDecimal half = WholeNumbers.half(point);
    return new Span(
        of(point.value().subtract(half).max(BigDecimal.ZERO)), of(point.value().add(half)));
  }

  private static BigFraction of(BigDecimal value) {
    BigDecimal whole = value.setScale(Math.max(0, value.scale()));
    return new BigFraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
  }
}
