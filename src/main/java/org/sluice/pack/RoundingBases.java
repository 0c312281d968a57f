package org.sluice.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The bases of a rounding by the size of the count.
 *
 * @param steps from small counts to large; the first starts at 0
 */
public record RoundingBases(List<Step> steps) {
  /** Counts of at least {@code from}, up to the next step, are rounded by this base. */
  public record Step(long from, int base) {
    /** Refuses a base that changes nothing. */
    public Step {
      if (base < 2) {
        throw new IllegalArgumentException("a rounding base is at least 2");
      }
    }
  }

  /**
   * Base 3 below 19, base 2 at 19, base 5 from 20, base 10 from 100, base 100 from 1,000 (Stats NZ,
   * microdata output guide, graduated random rounding, as two tools of its users have it).
   */
  public static final RoundingBases GRADUATED =
      new RoundingBases(
          List.of(
              new Step(0, 3),
              new Step(19, 2),
              new Step(20, 5),
              new Step(100, 10),
              new Step(1000, 100)));

  /** Refuses steps that leave a count without a base. */
  public RoundingBases {
    steps = List.copyOf(steps);
    if (!areInOrder(steps)) {
      throw new IllegalArgumentException("steps start at 0 and rise");
    }
  }

  /** One base for all counts. */
  public static RoundingBases of(int base) {
    return new RoundingBases(List.of(new Step(0, base)));
  }

  /**
   * Counts of one base: at least {@code from} and less than {@code to}, whose printed figures are
   * multiples of the base.
   */
  public record Band(long from, long to, int base) {}

  /** The bands from small counts to large; the last has no end. */
  public List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      long to = i + 1 < steps.size() ? steps.get(i + 1).from() : Long.MAX_VALUE;
      bands.add(new Band(steps.get(i).from(), to, steps.get(i).base()));
    }
    return bands;
  }

  /** Whether there is a base for every count, and only one. */
  public static boolean areInOrder(List<Step> steps) {
    if (steps.isEmpty() || steps.get(0).from() != 0) {
      return false;
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).from() <= steps.get(i - 1).from()) {
        return false;
      }
    }
    return true;
  }

  /** Whether some base is less than the one before it. */
  public boolean fall() {
    return IntStream.range(1, steps.size())
        .anyMatch(i -> steps.get(i).base() < steps.get(i - 1).base());
  }

  /** The base of a count; its sign does not matter. */
  public int base(BigDecimal count) {
    int base = steps.get(0).base();
    for (Step step : steps) {
      base = count.abs().compareTo(BigDecimal.valueOf(step.from())) >= 0 ? step.base() : base;
    }
    return base;
  }
}
