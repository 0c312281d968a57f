package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Redaction;
import org.sluice.table.Sum;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/**
 * Laws over every table of three areas, two of which make a region, by two kinds, against an
 * intruder who tries every table. Inner counts are none, one, the minimum or many; with {@code
 * -Dsluice.laws=all} they are all from 0 to 4.
 */
class EverySmallHierarchyLawTest {
  private static final int MINIMUM = 3;
  private static final int[] COUNTS =
      "all".equals(System.getProperty("sluice.laws"))
          ? new int[] {0, 1, 2, 3, 4}
          : new int[] {0, 1, MINIMUM, 20};

  @ParameterizedTest(name = "zeros shown: {0}")
  @CsvSource({"true", "false"})
  void everyPrimaryOfEverySmallHierarchyKeepsItsBand(boolean zerosShown) {
    int tables = 0;
    int size = COUNTS.length * COUNTS.length;
    for (int first = 0; first < size; first++) {
      // The two areas of the region can change places, so one order of them is enough.
      for (int second = first; second < size; second++) {
        for (int third = 0; third < size; third++) {
          check(table(first, second, third), zerosShown);
          tables++;
        }
      }
    }
    assertThat(tables).isEqualTo(size * size * (size + 1) / 2);
  }

  private static void check(Table table, boolean zerosShown) {
    SmallCounts counts = new SmallCounts(table, MINIMUM, zerosShown);
    Redaction redaction = counts.redaction();
    assertThat(redaction.stands()).as("%s: %s", counts, redaction.why()).isTrue();
    boolean[] withheld = counts.withheld(redaction);
    assertThat(counts.isProtected(withheld)).as("%s", counts).isTrue();
    assertThat(zerosShown && counts.withholdsAZero(withheld)).as("%s", counts).isFalse();
  }

  /** The table whose areas have these pairs of counts. */
  private static Table table(int... pairs) {
    int[][] counts = new int[5][2];
    for (int kind = 0; kind < 2; kind++) {
      for (int area = 0; area < 3; area++) {
        int pair = pairs[area];
        counts[area][kind] = COUNTS[kind == 0 ? pair / COUNTS.length : pair % COUNTS.length];
      }
      counts[3][kind] = counts[0][kind] + counts[1][kind];
      counts[4][kind] = counts[3][kind] + counts[2][kind];
    }
    String[] areas = {"Ashby", "Burwell", "Corley", "North", "Total"};
    StringBuilder text = new StringBuilder("area | public | private | Total");
    for (int area = 0; area < areas.length; area++) {
      int[] row = counts[area];
      text.append("\n%s | %d | %d | %d".formatted(areas[area], row[0], row[1], row[0] + row[1]));
    }
    return Tables.crosstab(text.toString())
        .sum("area", Sum.Basis.DECLARED, "North", "Ashby", "Burwell")
        .sum("area", Sum.Basis.DECLARED, "Total", "North", "Corley")
        .table();
  }
}
