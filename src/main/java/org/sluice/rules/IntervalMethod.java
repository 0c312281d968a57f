package org.sluice.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.sluice.table.CellValue;

/**
 * How a confidence interval of 95 percent of a share is made. Each method says of every share
 * whether it lies outside; the ends are the shares just between. What it says is worked out in
 * whole numbers and exact decimals, without a root, so that a printed end fits or does not.
 */
enum IntervalMethod {
  /** The share and 1.96 times the root of p (1 - p) / n to both sides (Wald 1943). */
  WALD {
    @Override
    int outside(long x, long n, BigDecimal share, BigDecimal per, BigDecimal square) {
      BigDecimal most = whole(x).multiply(whole(n - x)).multiply(per).multiply(per);
      return apart(x, n, share, per).multiply(whole(n)).compareTo(square.multiply(most));
    }
  },
  /** All shares from which what was found is less than 1.96 such roots away (Wilson 1927). */
  WILSON {
    @Override
    int outside(long x, long n, BigDecimal share, BigDecimal per, BigDecimal square) {
      BigDecimal most = whole(n).multiply(share).multiply(per.subtract(share));
      return apart(x, n, share, per).compareTo(square.multiply(most));
    }
  },
  /** All shares of which as many or more come up in 2.5 percent (Clopper and Pearson 1934). */
  EXACT {
    @Override
    int outside(long x, long n, BigDecimal share, BigDecimal per, BigDecimal square) {
      int scale = Math.max(0, Math.max(share.scale(), per.scale()));
      BigInteger yes = share.setScale(scale).unscaledValue();
      BigInteger all = per.setScale(scale).unscaledValue();
      if (yes.signum() <= 0) {
        return x == 0 && yes.signum() == 0 ? 0 : 1;
      }
      BigInteger more = orMore(Math.toIntExact(x), Math.toIntExact(n), yes, all.subtract(yes));
      return all.pow(Math.toIntExact(n)).compareTo(more.multiply(BigInteger.valueOf(ONE_IN)));
    }
  };

  /** The square of the normal quantile that leaves 2.5 percent. */
  private static final BigDecimal OF_QUANTILE = new BigDecimal("3.841458820694124");

  /** The square of 1.96. */
  private static final BigDecimal OF_ROUNDED = new BigDecimal("3.8416");

  /** 2.5 percent are one in forty. */
  private static final long ONE_IN = 40;

  /**
   * On which side of the lower end a share below x of n lies: above 0 where the interval does not
   * hold it, 0 at the end.
   *
   * @param per what a share is out of
   * @param square the square of the normal quantile that is used
   */
  abstract int outside(long x, long n, BigDecimal share, BigDecimal per, BigDecimal square);

  /** Whether some method gives an interval of x of n that prints so. */
  static boolean anyPrints(
      long x, long n, BigDecimal per, CellValue.Shown low, CellValue.Shown high) {
    CellValue.Shown rest = new CellValue.Shown(per.subtract(high.value()));
    for (IntervalMethod method : values()) {
      for (BigDecimal square : method.squares()) {
        if (method.endPrints(x, n, per, square, low)
            && method.endPrints(n - x, n, per, square, rest)) {
          return true;
        }
      }
    }
    return false;
  }

  private BigDecimal[] squares() {
    return this == EXACT
        ? new BigDecimal[] {OF_QUANTILE}
        : new BigDecimal[] {OF_QUANTILE, OF_ROUNDED};
  }

  /**
   * Whether the lower end for x of n prints so. The upper end for x is what is left above the lower
   * one for n - x. An end below nothing may be drawn in to nothing.
   */
  private boolean endPrints(
      long x, long n, BigDecimal per, BigDecimal square, CellValue.Shown end) {
    BigDecimal half = WholeNumbers.half(end);
    BigDecimal least = end.value().subtract(half);
    BigDecimal most = end.value().add(half);
    boolean notBelow = !isAbove(x, n, least, per) && outside(x, n, least, per, square) >= 0;
    boolean notAbove = isAbove(x, n, most, per) || outside(x, n, most, per, square) <= 0;
    boolean drawnIn =
        least.signum() <= 0
            && most.signum() >= 0
            && outside(x, n, BigDecimal.ZERO, per, square) <= 0;
    return (notBelow && notAbove) || drawnIn;
  }

  /** Whether a share is more than x of n. */
  private static boolean isAbove(long x, long n, BigDecimal share, BigDecimal per) {
    return share.multiply(whole(n)).compareTo(per.multiply(whole(x))) > 0;
  }

  /** The square of n times what a share and x of n are apart. */
  private static BigDecimal apart(long x, long n, BigDecimal share, BigDecimal per) {
    return per.multiply(whole(x)).subtract(share.multiply(whole(n))).pow(2);
  }

  private static BigDecimal whole(long number) {
    return BigDecimal.valueOf(number);
  }

  /** How many of (yes + no) to the power of n draws of n come up x times or more. */
  private static BigInteger orMore(int x, int n, BigInteger yes, BigInteger no) {
    BigInteger ways = BigInteger.ONE;
    BigInteger sum = BigInteger.ZERO;
    BigInteger left = BigInteger.ONE;
    for (int k = n; k >= x; k--) {
      sum = sum.add(ways.multiply(yes.pow(k)).multiply(left));
      left = left.multiply(no);
      ways = ways.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(n - k + 1L));
    }
    return sum;
  }
}
