package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Redaction;
import org.sluice.table.SmallTable;

/**
 * Laws over every table of a shape with its totals, one for each kind that differs in more than the
 * order of its rows and columns, against an intruder who tries every table. The largest shape has
 * inner counts of a few telling values; with {@code -Dsluice.laws=all} it has all from 0 to 4.
 */
class EverySmallTableLawTest {
  private static final int MINIMUM = 3;
  private static final int[] TO_FOUR = {0, 1, 2, 3, 4};
  private static final boolean ALL = "all".equals(System.getProperty("sluice.laws"));

  @ParameterizedTest(name = "{0} by {1}, zeros shown: {2}")
  @CsvSource({
    "1, 2, true",
    "1, 2, false",
    "1, 3, true",
    "1, 3, false",
    "2, 2, true",
    "2, 2, false",
    "2, 3, true",
    "2, 3, false"
  })
  void everyTableOfCountsFromZeroToFourIsProtectedAtLittleCost(
      int rows, int columns, boolean zerosShown) {
    new Sweep(rows, columns, TO_FOUR, zerosShown).run();
  }

  @Test
  void everyTableOfThreeByThreeOfNoneOneTheMinimumOrManyIsProtectedAtLittleCost() {
    new Sweep(3, 3, ALL ? TO_FOUR : new int[] {0, 1, MINIMUM, 20}, true).run();
  }

  @Test
  void everyTableOfThreeByThreeOfNoneOneOrTheMinimumHidesItsZerosAtLittleCost() {
    new Sweep(3, 3, ALL ? TO_FOUR : new int[] {0, 1, MINIMUM}, false).run();
  }

  /** One shape: the laws for each table, and the cost over all of them. */
  private static final class Sweep {
    /** Of how many large tables one is held against the fewest secondaries and another order. */
    private static final int BETWEEN = ALL ? 1 : 4;

    private final int rows;
    private final int columns;
    private final int[] alphabet;
    private final boolean zerosShown;
    private int tables;
    private int spent;
    private int fewest;
    private int otherwise;

    Sweep(int rows, int columns, int[] alphabet, boolean zerosShown) {
      this.rows = rows;
      this.columns = columns;
      this.alphabet = alphabet;
      this.zerosShown = zerosShown;
    }

    void run() {
      SmallTable.forEach(rows, columns, alphabet, this::take);
      assertThat(otherwise * 200)
          .as("%d tables cost one cell more in another order", otherwise)
          .isLessThanOrEqualTo(tables);
      assertThat(spent * 10)
          .as("%d spent, %d needed", spent, fewest)
          .isLessThanOrEqualTo(fewest * 13);
    }

    private void take(SmallTable small) {
      SmallCounts counts = new SmallCounts(small.table(), MINIMUM, zerosShown);
      Redaction redaction = counts.redaction();
      assertThat(redaction.stands()).as("%s: %s", counts, redaction.why()).isTrue();
      boolean[] withheld = counts.withheld(redaction);
      assertThat(counts.isProtected(withheld)).as("%s", counts).isTrue();
      assertThat(zerosShown && counts.withholdsAZero(withheld)).as("%s", counts).isFalse();
      int secondaries = SmallCounts.size(withheld) - SmallCounts.size(counts.primaries());
      if (tables++ % BETWEEN == 0 || rows * columns < 9) {
        spent += secondaries;
        if (secondaries > 0) {
          compare(small, counts, secondaries, redaction.withheld().size());
        }
      }
    }

    /** The search is no proof of the fewest, so it may be one cell off, and seldom is. */
    private void compare(SmallTable small, SmallCounts counts, int secondaries, int withheld) {
      int needed = counts.fewestSecondaries();
      fewest += needed;
      assertThat(secondaries).as("%s", counts).isBetween(needed, needed + 1);
      SmallCounts moved = new SmallCounts(small.reversedAndTurned().table(), MINIMUM, zerosShown);
      int other = moved.redaction().withheld().size();
      assertThat(other).as("%s", moved).isBetween(withheld - 1, withheld + 1);
      otherwise += other == withheld ? 0 : 1;
    }
  }
}
