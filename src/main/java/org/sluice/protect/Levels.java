package org.sluice.protect;

import java.math.BigDecimal;
import org.sluice.audit.Level;
import org.sluice.finding.Need;
import org.sluice.protect.ProtectSettings.CountLevel;

/** What a need asks of one figure, as the audit takes it; and the wider of two such levels. */
final class Levels {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Levels() {}

  /** The level of a count that a rule with this minimum withholds, as the pack wants it. */
  static Level count(CountLevel wanted, Need.Band band, BigDecimal value) {
    if (wanted instanceof CountLevel.Percent percent) {
      BigDecimal reach = share(value, percent.percent());
      return reach.signum() == 0 ? new Level.Exact() : around(value, reach, reach);
    }
    long low = band.zerosWithheld() ? 0 : 1;
    return wanted instanceof CountLevel.Exact || band.minimum() - 1 < low
        ? new Level.Exact()
        : new Level.Band(low, band.minimum() - 1);
  }

  /** The level of a magnitude: as far below and above as the need says. */
  static Level magnitude(Need need, BigDecimal value) {
    if (need instanceof Need.Distance distance) {
      return around(value, distance.below(), distance.above());
    }
    if (need instanceof Need.Percent percent) {
      BigDecimal reach = share(value, percent.percent());
      return around(value, reach, reach);
    }
    return new Level.Exact();
  }

  private static BigDecimal share(BigDecimal value, BigDecimal percent) {
    return value.abs().multiply(percent).divide(HUNDRED);
  }

  private static Level around(BigDecimal value, BigDecimal below, BigDecimal above) {
    return new Level.Reach(value.subtract(below), value.add(above));
  }

  /** A level that asks for everything that either asks for. */
  static Level wider(Level one, Level other) {
    if (one instanceof Level.Exact) {
      return other;
    }
    if (other instanceof Level.Exact) {
      return one;
    }
    if (one instanceof Level.Band band && other instanceof Level.Band second) {
      return new Level.Band(
          Math.min(band.low(), second.low()), Math.max(band.high(), second.high()));
    }
    return new Level.Reach(low(one).min(low(other)), high(one).max(high(other)));
  }

  /** The least value that must stay possible; not for exact levels. */
  static BigDecimal low(Level level) {
    return level instanceof Level.Reach reach
        ? reach.low()
        : BigDecimal.valueOf(((Level.Band) level).low());
  }

  /** The greatest value that must stay possible; not for exact levels. */
  static BigDecimal high(Level level) {
    return level instanceof Level.Reach reach
        ? reach.high()
        : BigDecimal.valueOf(((Level.Band) level).high());
  }
}
