package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * What is known of the contributions to one magnitude, as bounds: evidence may be missing, and a
 * printed share is rounded. All figures are taken without their sign, so that the share of the
 * largest is never understated: the sum of the absolute contributions is at least that of the
 * magnitude itself.
 *
 * @param total the magnitude
 * @param largestLow the least that the largest contribution can be
 * @param largestHigh the most that it can be
 * @param twoLow the least that the two largest can be together
 * @param twoHigh the most that they can be together
 * @param contributors how many there are, or the largest int where that is not known
 * @param negative whether a figure had a sign
 */
record Contributions(
    BigDecimal total,
    BigDecimal largestLow,
    BigDecimal largestHigh,
    BigDecimal twoLow,
    BigDecimal twoHigh,
    int contributors,
    boolean negative) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** An inclusive pair of bounds. */
  private record Bounds(BigDecimal low, BigDecimal high) {}

  /** The evidence about a shown magnitude; empty where the table holds none that says anything. */
  static Optional<Contributions> of(Table table, int measure, int record, BigDecimal shown) {
    Measure magnitude = table.measures().get(measure);
    BigDecimal total = shown.abs();
    Optional<BigDecimal> x1 = linked(table, magnitude, Link.LARGEST, record);
    Optional<BigDecimal> x2 = linked(table, magnitude, Link.SECOND, record);
    int contributors =
        linked(table, magnitude, Link.CONTRIBUTORS, record)
            .map(n -> n.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
            .filter(n -> n > 0)
            .orElse(Integer.MAX_VALUE);
    Optional<Bounds> largest =
        x1.map(x -> new Bounds(x.abs(), x.abs()))
            .or(() -> share(table, magnitude, Link.LARGEST_SHARE, record, total))
            .or(() -> contributors == 1 ? Optional.of(new Bounds(total, total)) : Optional.empty());
    Optional<Bounds> two =
        x2.flatMap(x -> largest.map(l -> plus(l, x.abs())))
            .or(() -> share(table, magnitude, Link.TOP_TWO_SHARE, record, total))
            .or(() -> contributors <= 2 ? Optional.of(new Bounds(total, total)) : Optional.empty());
    if (largest.isEmpty() && two.isEmpty()) {
      return Optional.empty();
    }
    Bounds first = largest.orElseGet(() -> half(two.orElseThrow()));
    Bounds both = two.orElseGet(() -> doubled(first, total));
    boolean negative = shown.signum() < 0 || isNegative(x1) || isNegative(x2);
    return Optional.of(
        new Contributions(
            total, first.low(), first.high(), both.low(), both.high(), contributors, negative));
  }

  /** The least that the n largest contributions can be together. */
  BigDecimal topLow(int n) {
    if (contributors <= n) {
      return total.max(n == 1 ? largestLow : twoLow);
    }
    return n == 1 ? largestLow : twoLow;
  }

  /** The most that the n largest contributions can be together. */
  BigDecimal topHigh(int n) {
    if (contributors <= n) {
      return total.max(n == 1 ? largestHigh : twoHigh);
    }
    if (n <= 2) {
      return n == 1 ? largestHigh : twoHigh;
    }
    // The third is at most the second, which is at most half of the two and what the first leaves.
    BigDecimal second = twoHigh.divide(TWO).min(twoHigh.subtract(largestLow));
    BigDecimal further = second.multiply(BigDecimal.valueOf(n - 2L));
    return twoHigh.max(total.min(twoHigh.add(further)));
  }

  private static Bounds plus(Bounds first, BigDecimal second) {
    return new Bounds(first.low().add(second), first.high().add(second));
  }

  /** Of two, the larger is at least half. */
  private static Bounds half(Bounds two) {
    return new Bounds(two.low().divide(TWO), two.high());
  }

  private static Bounds doubled(Bounds first, BigDecimal total) {
    return new Bounds(first.low(), first.high().max(total.min(first.high().multiply(TWO))));
  }

  /** A share is one of a hundred, unless its column holds proportions of one. */
  private static Optional<Bounds> share(
      Table table, Measure magnitude, Link link, int record, BigDecimal total) {
    return figure(table, magnitude, link, record)
        .map(
            shown -> {
              int linked = magnitude.link(link).orElseThrow();
              boolean ofOne = table.measures().get(linked).role() == Role.PROPORTION;
              BigDecimal whole = ofOne ? BigDecimal.ONE : HUNDRED;
              BigDecimal half = WholeNumbers.half(shown);
              BigDecimal value = shown.value().abs();
              return new Bounds(
                  value.subtract(half).max(BigDecimal.ZERO).multiply(total).divide(whole),
                  value.add(half).min(whole.max(value)).multiply(total).divide(whole));
            });
  }

  private static Optional<BigDecimal> linked(
      Table table, Measure magnitude, Link link, int record) {
    return figure(table, magnitude, link, record).map(CellValue.Shown::value);
  }

  private static Optional<CellValue.Shown> figure(
      Table table, Measure magnitude, Link link, int record) {
    return magnitude.link(link).isPresent()
            && table.value(magnitude.link(link).getAsInt(), record) instanceof CellValue.Shown shown
        ? Optional.of(shown)
        : Optional.empty();
  }

  private static boolean isNegative(Optional<BigDecimal> figure) {
    return figure.map(BigDecimal::signum).orElse(0) < 0;
  }
}
