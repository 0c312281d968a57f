package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.CellAudit;
import org.sluice.solve.Budget;
import org.sluice.table.Addition;
import org.sluice.table.EveryTable;
import org.sluice.table.Interval;

/** Laws over small tables, against an intruder who tries everything. */
class SmallTablesTest {
  private static final int CAP = 13;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void intervalsAreThoseOfAnIntruderWhoTriesEverything(boolean zerosShown) {
    Random random = new Random(zerosShown ? 1 : 2);
    int compared = 0;
    for (int round = 0; round < 500; round++) {
      int[][] counts = table(random, 1 + random.nextInt(3), 1 + random.nextInt(3));
      boolean[][] withheld = pattern(random, counts, zerosShown);
      EveryTable every = every(counts, withheld, zerosShown ? 1 : 0);
      if (!isCut(counts, withheld, every)) {
        compared += compare(counts, withheld, zerosShown, every);
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  private static int compare(
      int[][] counts, boolean[][] withheld, boolean zerosShown, EveryTable every) {
    int width = counts[0].length;
    int compared = 0;
    Map<Integer, CellAudit> audits = attack(counts, withheld, zerosShown);
    for (Map.Entry<Integer, CellAudit> audit : audits.entrySet()) {
      int row = audit.getKey() / width;
      int column = audit.getKey() % width;
      Interval found = interval(audit.getValue());
      String of = Arrays.deepToString(counts) + Arrays.deepToString(withheld) + row + column;
      assertThat(found.low()).as(of).contains(BigDecimal.valueOf(every.low(audit.getKey())));
      assertThat(found.high()).as(of).contains(BigDecimal.valueOf(every.high(audit.getKey())));
      compared++;
    }
    return compared;
  }

  /** Inner counts are tried up to a cap, totals as far as those can add up. */
  private static EveryTable every(int[][] counts, boolean[][] withheld, int least) {
    int width = counts[0].length;
    int[] from = Arrays.stream(counts).flatMapToInt(Arrays::stream).toArray();
    int[] to = from.clone();
    for (int cell = 0; cell < from.length; cell++) {
      if (withheld[cell / width][cell % width]) {
        from[cell] = least;
        to[cell] = isInner(counts, cell) ? CAP : CAP * from.length;
      }
    }
    return new EveryTable(Addition.ofTwoWay(counts.length, width), from, to);
  }

  private static boolean isInner(int[][] counts, int cell) {
    int width = counts[0].length;
    return cell / width < counts.length - 1 && cell % width < width - 1;
  }

  /** Whether some inner cell gets as far as the cap, so that the answer is cut short. */
  private static boolean isCut(int[][] counts, boolean[][] withheld, EveryTable every) {
    int width = counts[0].length;
    for (int cell = 0; cell < counts.length * width; cell++) {
      if (withheld[cell / width][cell % width]
          && isInner(counts, cell)
          && every.allows(cell, CAP)) {
        return true;
      }
    }
    return false;
  }

  private static Interval interval(CellAudit audit) {
    if (audit instanceof CellAudit.Protected safe) {
      return safe.interval();
    }
    if (audit instanceof CellAudit.Exposed exposed) {
      return exposed.interval();
    }
    throw new AssertionError(audit);
  }

  private static Map<Integer, CellAudit> attack(
      int[][] counts, boolean[][] withheld, boolean zerosShown) {
    BitSet set = new BitSet();
    Map<Integer, Level> primaries = new TreeMap<>();
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < counts.length; r++) {
      StringBuilder row = new StringBuilder();
      for (int c = 0; c < counts[r].length; c++) {
        row.append(counts[r][c]).append(' ');
        if (withheld[r][c]) {
          set.set(r * counts[r].length + c);
          primaries.put(r * counts[r].length + c, new Level.Exact());
        }
      }
      rows.add(row.toString());
    }
    Cells cells =
        Cells.of(List.of(Tables.twoWay(rows.toArray(String[]::new))), Knowledge.of(3, zerosShown));
    return Intruder.attack(cells, set, primaries, Budget.unlimited());
  }

  private static int[][] table(Random random, int rows, int columns) {
    int[][] counts = new int[rows + 1][columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        counts[r][c] = random.nextInt(5);
        counts[r][columns] += counts[r][c];
        counts[rows][c] += counts[r][c];
        counts[rows][columns] += counts[r][c];
      }
    }
    return counts;
  }

  private static boolean[][] pattern(Random random, int[][] counts, boolean zerosShown) {
    boolean[][] withheld = new boolean[counts.length][counts[0].length];
    int share = 1 + random.nextInt(3);
    for (int r = 0; r < counts.length; r++) {
      for (int c = 0; c < counts[r].length; c++) {
        boolean margin = r == counts.length - 1 || c == counts[r].length - 1;
        withheld[r][c] =
            random.nextInt(margin ? 8 : 4) < (margin ? 1 : share)
                && (counts[r][c] > 0 || !zerosShown);
      }
    }
    return withheld;
  }
}
