package org.sluice.rules;

import java.math.BigDecimal;
import org.sluice.audit.Knowledge;

/** The figures that a method of rounding can produce. */
enum RoundingGrid {
  /** To the nearest multiple of the base. */
  NEAREST {
    @Override
    boolean holds(long value, int base) {
      return value % base == 0;
    }
  },
  /** To one of the two neighbouring multiples of the base, by chance. */
  RANDOM {
    @Override
    boolean holds(long value, int base) {
      return value % base == 0;
    }
  },
  /**
   * To the middle of a step: with base 6, counts of 1 to 6 become 3, 7 to 12 become 9; 0 stays 0
   * (OpenSAFELY, "midpoint 6 rounding").
   */
  MIDPOINT {
    @Override
    boolean holds(long value, int base) {
      return value == 0 || value % base == base / 2;
    }
  },
  /**
   * In steps that grow with the count: 3 up to 18, then 20; 5 up to 100, 10 up to 1,000, then 100
   * (Stats NZ, graduated random rounding, as two of its users' tools have it).
   */
  GRADUATED {
    @Override
    boolean holds(long value, int base) {
      if (value < 20) {
        return value % 3 == 0;
      }
      if (value < 100) {
        return value % 5 == 0;
      }
      return value % (value < 1000 ? 10 : 100) == 0;
    }
  };

  /** Whether a whole number, zero or more, is one that the method can produce. */
  abstract boolean holds(long value, int base);

  /** What an intruder makes of a figure that was rounded in this way, as far as the audit knows. */
  Knowledge.Rounding known() {
    return switch (this) {
      case NEAREST -> Knowledge.Rounding.NEAREST;
      case RANDOM -> Knowledge.Rounding.RANDOM;
      case MIDPOINT, GRADUATED -> Knowledge.Rounding.NONE;
    };
  }

  /** Whether a figure is one that the method can produce; its sign does not matter. */
  boolean holds(BigDecimal figure, int base) {
    BigDecimal plain = figure.abs().stripTrailingZeros();
    return plain.scale() <= 0
        && plain.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
        && holds(plain.longValueExact(), base);
  }
}
