package org.sluice.protect.rounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sluice.pack.RoundingBases;

/**
 * How the counts of a copy are rounded.
 *
 * @param steps the bases; the same for all counts unless they are graduated
 * @param key what random draws are made with; it is the officer's, and no pack holds one
 */
public record Rounding(
    RoundingBases steps, Method method, Half half, Totals totals, Optional<RoundingKey> key) {
  /** To which figure a count goes. */
  public enum Method {
    /** The nearest multiple of the base. */
    NEAREST,
    /** The next multiple of the base that is not below it. */
    UP,
    /**
     * One of the two multiples around it: up with probability (x mod b) / b, so that the expected
     * figure is the count itself (unbiased random rounding, Fellegi 1975).
     */
    RANDOM,
    /**
     * The middle of the base-wide class that holds it, zero staying zero: {@code ceil(x / base) *
     * base - floor(base / 2)} (OpenSAFELY's midpoint-6: 1 to 6 become 3, 7 to 12 become 9).
     */
    MIDPOINT,
    /** At random, by bases that grow with the count (Stats NZ, graduated random rounding). */
    GRADUATED,
    /**
     * One of the two multiples around it, chosen for all counts together so that every sum of
     * printed counts holds (Cox and Ernst 1982). It starts from the nearest multiples, or with a
     * key from random ones, which tell less.
     */
    CONTROLLED
  }

  /** Where a count goes that lies in the middle of two multiples. */
  public enum Half {
    UP(RoundingMode.HALF_UP),
    EVEN(RoundingMode.HALF_EVEN),
    AWAY(RoundingMode.HALF_UP);

    private final RoundingMode mode;

    Half(RoundingMode mode) {
      this.mode = mode;
    }

    private BigDecimal whole(BigDecimal quotient) {
      boolean towardsZero = this == UP && quotient.signum() < 0;
      return quotient.setScale(0, towardsZero ? RoundingMode.HALF_DOWN : mode);
    }
  }

  /** What becomes of a figure that is the sum of others. */
  public enum Totals {
    /** It is rounded by itself. */
    ROUNDED,
    /** It becomes the sum of the rounded parts that are shown. */
    SUM_OF_ROUNDED,
    /** It stays as it is. */
    TRUE
  }

  private static final int DIGITS = 30;

  /** Refuses to promise sums that controlled rounding would break. */
  public Rounding {
    if (method == Method.CONTROLLED && totals != Totals.ROUNDED) {
      throw new IllegalArgumentException("controlled rounding rounds totals with their parts");
    }
  }

  /** Rounding by one base, at least 2, without a key. */
  public Rounding(int base, Method method, Half half, Totals totals) {
    this(RoundingBases.of(base), method, half, totals, Optional.empty());
  }

  /** Rounding in which every sum holds. */
  public static Rounding controlled(int base) {
    return new Rounding(base, Method.CONTROLLED, Half.UP, Totals.ROUNDED);
  }

  /** Whether counts go up or down by chance, which takes a key. */
  public boolean isDrawn() {
    return method == Method.RANDOM || method == Method.GRADUATED;
  }

  /** The same, drawn with this key. */
  public Rounding with(RoundingKey drawn) {
    return new Rounding(steps, method, half, totals, Optional.of(drawn));
  }

  /** The base of the smallest counts that have one. */
  public int base() {
    return steps.first();
  }

  /** The rounded count of this cell. */
  public BigDecimal of(BigDecimal count, CellIdentity cell) {
    RoundingBases.Step step = steps.step(count);
    BigDecimal base = BigDecimal.valueOf(step.base());
    if (step.one()) {
      return base.multiply(BigDecimal.valueOf(count.signum()));
    }
    return switch (method) {
      case CONTROLLED ->
          key.isPresent()
              ? drawn(count, base, cell)
              : half.whole(quotient(count, base)).multiply(base);
      case NEAREST -> half.whole(quotient(count, base)).multiply(base);
      case UP -> count.divide(base, 0, RoundingMode.UP).multiply(base);
      case MIDPOINT -> middle(count, base);
      case RANDOM, GRADUATED -> drawn(count, base, cell);
    };
  }

  private static BigDecimal quotient(BigDecimal count, BigDecimal base) {
    return count.divide(base, DIGITS, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal middle(BigDecimal count, BigDecimal base) {
    BigDecimal classes = count.divide(base, 0, RoundingMode.CEILING);
    return count.signum() == 0
        ? BigDecimal.ZERO
        : classes.multiply(base).subtract(BigDecimal.valueOf(base.intValueExact() / 2));
  }

  private BigDecimal drawn(BigDecimal count, BigDecimal base, CellIdentity cell) {
    BigDecimal below = count.divide(base, 0, RoundingMode.FLOOR).multiply(base);
    BigDecimal rest = count.subtract(below);
    boolean up = rest.signum() > 0 && key.orElseThrow().draw(cell).isBelow(rest, base);
    return up ? below.add(base) : below;
  }
}
