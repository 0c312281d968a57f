package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Redaction;
import org.sluice.protect.ProtectSettings.Insiders;
import org.sluice.table.SmallTable;

/**
 * Laws over every small table with its totals: whoever is alone in a withheld cell tries every
 * table that fits what is printed and what this one knows, and computes no other primary.
 */
class EveryInsiderLawTest {
  private static final int MINIMUM = 3;

  private int tables;
  private int spent;
  private int fewest;

  @ParameterizedTest(name = "{0} by {1}, zeros shown: {2}")
  @CsvSource({"1, 2, true", "1, 3, true", "2, 2, true", "2, 2, false", "2, 3, true"})
  void noInsiderComputesAnotherPrimaryInAnyTableOfCountsFromZeroToFour(
      int rows, int columns, boolean zerosShown) {
    SmallTable.forEach(
        rows, columns, new int[] {0, 1, 2, 3, 4}, small -> take(small, zerosShown, 1));
    assertThat(spent * 10)
        .as("%d spent, %d needed", spent, fewest)
        .isLessThanOrEqualTo(fewest * 13);
  }

  @Test
  void noInsiderComputesAnotherPrimaryInAnyThreeByThreeOfNoneOneTheMinimumOrMany() {
    SmallTable.forEach(3, 3, new int[] {0, 1, MINIMUM, 20}, small -> take(small, true, 40));
    assertThat(spent * 10)
        .as("%d spent, %d needed", spent, fewest)
        .isLessThanOrEqualTo(fewest * 13);
  }

  /** Every table is protected; one of so many is held against the fewest secondaries. */
  private void take(SmallTable small, boolean zerosShown, int between) {
    SmallCounts counts = new SmallCounts(small.table(), MINIMUM, zerosShown);
    Redaction redaction = counts.redaction(Insiders.EXACT);
    boolean[] withheld = counts.withheld(redaction);
    assertThat(redaction.stands()).as("%s: %s", counts, redaction.why()).isTrue();
    assertThat(counts.isProtected(withheld)).as("%s", counts).isTrue();
    assertThat(counts.keepsInsidersOut(withheld)).as("%s", counts).isTrue();
    if (tables++ % between == 0) {
      spent += SmallCounts.size(withheld) - SmallCounts.size(counts.primaries());
      fewest +=
          counts.fewestSecondaries(
              cells -> counts.isProtected(cells) && counts.keepsInsidersOut(cells));
    }
  }
}
