package org.sluice.protect.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A slice of the long run: seeded tables, protected and then attacked. */
class ManyTablesLawTest {
  private static final int FILES = 1_000;

  @Test
  void noPrimaryOfThisSliceIsNarrowerThanItsLevel() {
    assertThat(ManyTables.of(0, FILES).broken()).isEmpty();
  }

  /** A row of 4 in one table and rows of 1 and 3 in another were taken for a total of two parts. */
  @Test
  void aSumThatMayBeChanceNarrowsNoBand() {
    assertThat(ManyTables.of(300_002_020, 300_002_021).broken()).isEmpty();
  }
}
