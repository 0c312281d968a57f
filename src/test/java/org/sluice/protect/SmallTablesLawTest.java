package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Redaction;
import org.sluice.table.Table;

/** Laws over small tables with entries 0 to 4 under a minimum of 3, against brute force. */
class SmallTablesLawTest {
  private static final int MINIMUM = 3;

  @ParameterizedTest
  @CsvSource({
    "2, 2, 625, true",
    "2, 2, 625, false",
    "2, 3, 300, true",
    "2, 3, 300, false",
    "3, 3, 100, true",
    "3, 3, 100, false"
  })
  void everyPrimaryKeepsItsBandAndFewCellsAreSpent(
      int rows, int columns, int sample, boolean zerosShown) {
    SplittableRandom random = new SplittableRandom(rows * 10L + columns);
    long fillings = (long) Math.pow(5, rows * columns);
    int spent = 0;
    int fewest = 0;
    for (int i = 0; i < sample; i++) {
      long filling = sample == fillings ? i : random.nextLong(fillings);
      SmallCounts counts = SmallCounts.filled(rows, columns, filling, MINIMUM, zerosShown);
      boolean[][] withheld = counts.withheld(redaction(counts, zerosShown));
      assertThat(counts.isProtected(withheld)).as("%s", counts).isTrue();
      spent += SmallCounts.size(withheld) - SmallCounts.size(counts.primaries());
      fewest += counts.fewestSecondaries();
    }
    assertThat(spent * 10)
        .as("%d spent, %d needed", spent, fewest)
        .isLessThanOrEqualTo(fewest * 13);
  }

  private static Redaction redaction(SmallCounts counts, boolean zerosShown) {
    Table table = counts.table();
    Redaction redaction =
        Cases.redaction(
            List.of(table),
            ProtectSettings.standard(),
            Knowledge.of(MINIMUM, zerosShown),
            Cases.lowCounts(table, MINIMUM, !zerosShown));
    assertThat(redaction.stands()).as("%s: %s", counts, redaction.why()).isTrue();
    return redaction;
  }
}
