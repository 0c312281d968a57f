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
  /**
   * What becomes of counts of at least {@code from}, up to the next step.
   *
   * @param base what they become multiples of; at least 2
   * @param one whether all of them, zero apart, become the base itself instead
   */
  public record Step(long from, int base, boolean one) {
    /** Refuses a base that changes nothing. */
    public Step {
      if (base < 2) {
        throw new IllegalArgumentException("a rounding base is at least 2");
      }
    }

    /** Counts that become multiples of a base. */
    public Step(long from, int base) {
      this(from, base, false);
    }

    private long nearest(long count) {
      return one ? base : (count + base / 2) / base * base;
    }

    /** As packs write it. */
    @Override
    public String toString() {
      return "{from: " + from + (one ? ", becomes: " : ", base: ") + base + "}";
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
      throw new IllegalArgumentException("steps start at 0, rise and end with a base");
    }
  }

  /** One base for all counts. */
  public static RoundingBases of(int base) {
    return new RoundingBases(List.of(new Step(0, base)));
  }

  /** Counts that are rounded alike: at least those of the step and less than {@code to}. */
  public record Band(Step step, long to) {}

  /** The bands from small counts to large; the last has no end. */
  public List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      long to = i + 1 < steps.size() ? steps.get(i + 1).from() : Long.MAX_VALUE;
      bands.add(new Band(steps.get(i), to));
    }
    return bands;
  }

  /** Whether every count has one step, and the largest a base. */
  public static boolean areInOrder(List<Step> steps) {
    if (steps.isEmpty() || steps.get(0).from() != 0 || steps.get(steps.size() - 1).one()) {
      return false;
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).from() <= steps.get(i - 1).from()) {
        return false;
      }
    }
    return true;
  }

  /** Whether no count is printed as less than a smaller one is, by the nearest multiples. */
  public static boolean rise(List<Step> steps) {
    for (int i = 1; i < steps.size(); i++) {
      long from = steps.get(i).from();
      if (steps.get(i).nearest(from) < steps.get(i - 1).nearest(from - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether some base is less than the one before it. */
  public boolean fall() {
    int[] bases = steps.stream().filter(step -> !step.one()).mapToInt(Step::base).toArray();
    return IntStream.range(1, bases.length).anyMatch(i -> bases[i] < bases[i - 1]);
  }

  /** The step that a count belongs to; its sign does not matter. */
  public Step step(BigDecimal count) {
    Step last = steps.get(0);
    for (Step step : steps) {
      last = count.abs().compareTo(BigDecimal.valueOf(step.from())) >= 0 ? step : last;
    }
    return last;
  }

  /** The base of the smallest counts that have one. */
  public int first() {
    return steps.stream()
        .filter(step -> !step.one())
        .mapToInt(Step::base)
        .findFirst()
        .orElseThrow();
  }

  /** No two neighbouring figures of the grid are farther apart. */
  public long widest() {
    long widest = 0;
    for (Band band : bands()) {
      long width = band.step().one() ? band.to() - band.step().from() : 0;
      widest = Math.max(widest, band.step().base() + width);
    }
    return widest;
  }
}
