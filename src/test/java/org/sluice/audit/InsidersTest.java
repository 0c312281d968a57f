package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.audit.Insiders.Breach;
import org.sluice.solve.Budget;
import org.sluice.table.Column;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

class InsidersTest {
  private static final Knowledge TEN = Knowledge.of(10, true);

  @Test
  void whoeverIsAloneBesideOneOtherWithheldCellWorksItOut() {
    // Row 1 withholds 1 and 4 beside a printed 40 and their printed total.
    Cells cells =
        Cells.of(List.of(Tables.twoWay("1 4 40 45", "20 30 50 100", "21 34 90 145")), TEN);
    assertThat(breaches(cells, 0, 1, 4, 5)).containsExactly(breach(0, 1, 4, 5));
  }

  @Test
  void aThirdWithheldCellInTheRowKeepsTheInsiderOut() {
    Cells cells =
        Cells.of(List.of(Tables.twoWay("1 4 40 45", "20 30 50 100", "21 34 90 145")), TEN);
    assertThat(breaches(cells, 0, 1, 2, 4, 5, 6)).containsExactly(breach(0, 4));
  }

  @Test
  void brothersAndSistersOfACellKnowItTogether() {
    // Two of one family beside a withheld 4: alone they know nothing, together the whole 2.
    Cells cells =
        Cells.of(List.of(Tables.twoWay("2 4 40 46", "20 30 50 100", "22 34 90 146")), TEN);
    assertThat(breaches(cells, 1, new int[] {0, 1, 4, 5})).isEmpty();
    assertThat(breaches(cells, 2, new int[] {0, 1, 4, 5})).containsExactly(breach(0, 1, 4, 5));
  }

  @Test
  void aTotalOfOneIsNoSecretFromTheUnitThatItsPartHolds() {
    // Row 1 holds one unit; who knows the part may know the total, and that is no breach.
    Cells cells = Cells.of(List.of(Tables.twoWay("1 0 1", "20 30 50", "21 30 51")), TEN);
    assertThat(breaches(cells, 0, 2, 3, 5))
        .allMatch(breach -> !breach.levels().keySet().contains(0));
    assertThat(breaches(cells, 0, 2, 3, 5))
        .noneMatch(breach -> breach.levels().keySet().contains(2));
  }

  @Test
  void theOnlyContributorOfAWithheldAmountAttacksTheOtherAmounts() {
    Table amounts = Tables.twoWay("500 70 900 1470", "800 300 100 1200", "1300 370 1000 2670");
    Column.Builder contributors = new Column.Builder();
    for (int record = 0; record < amounts.size(); record++) {
      contributors.shown(record == 0 ? 1 : 12, 0, 10);
    }
    Measure sum = Measure.of("cost", List.of("B"), Role.SUM).linked(Link.CONTRIBUTORS, 1);
    Table table =
        new Table(
            amounts.id(),
            amounts.range(),
            Layout.TIDY,
            amounts.reading(),
            List.of(),
            amounts.dimensions(),
            List.of(sum, Measure.of("contributors", List.of("K"), Role.DENOMINATOR)),
            new int[][] {axis(amounts, 0), axis(amounts, 1)},
            new int[amounts.size()],
            List.of(amounts.column(0), contributors.build()),
            0);
    Cells cells = Cells.of(List.of(table), TEN);
    assertThat(breaches(cells, 0, 1, 4, 5)).containsExactly(breach(0, 1, 4, 5));
  }

  private static int[] axis(Table table, int dimension) {
    int[] axis = new int[table.size()];
    Arrays.setAll(axis, record -> table.category(dimension, record));
    return axis;
  }

  /**
   * Against all tables that an insider cannot rule out, one by one; where nobody else can compute a
   * withheld cell.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void breachesAreExactlyWhatEnumerationFinds(int coalition) {
    SplittableRandom random = new SplittableRandom(11);
    int found = 0;
    for (int round = 0; round < 2000; round++) {
      long[] counts = counts(random, 2, 3);
      BitSet withheld = new BitSet();
      for (int cell = 0; cell < counts.length; cell++) {
        withheld.set(cell, counts[cell] > 0 && random.nextInt(100) < 70);
      }
      BitSet varied = new BitSet();
      vary(counts, counts.clone(), withheld, 0, varied);
      if (!varied.equals(withheld)) {
        continue;
      }
      Cells cells = Cells.of(List.of(Tables.twoWay(rows(counts, 4))), TEN);
      Map<Integer, Set<Integer>> actual = new TreeMap<>();
      breaches(cells, coalition, withheld.stream().toArray())
          .forEach(breach -> actual.put(breach.own(), breach.levels().keySet()));
      Map<Integer, Set<Integer>> expected = enumerated(counts, withheld, coalition);
      assertThat(actual).as(Arrays.toString(counts) + " withheld " + withheld).isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(100);
  }

  private static Map<Integer, Set<Integer>> enumerated(
      long[] counts, BitSet withheld, int coalition) {
    Map<Integer, Set<Integer>> breaches = new TreeMap<>();
    for (int known : withheld.stream().filter(cell -> counts[cell] <= coalition).toArray()) {
      BitSet open = (BitSet) withheld.clone();
      open.andNot(inside(known));
      BitSet varied = new BitSet();
      vary(counts, counts.clone(), open, 0, varied);
      Set<Integer> exact = new TreeSet<>();
      open.stream()
          .filter(cell -> !varied.get(cell) && !holdsNobodyElse(counts, known, cell))
          .forEach(exact::add);
      if (!exact.isEmpty()) {
        breaches.put(known, exact);
      }
    }
    return breaches;
  }

  /** The cells of a 2 by 3 table with totals that are parts of one, or it itself. */
  private static BitSet inside(int whole) {
    BitSet inside = new BitSet();
    for (int cell = 0; cell < 12; cell++) {
      boolean inRow = whole / 4 == 2 || whole / 4 == cell / 4;
      boolean inColumn = whole % 4 == 3 || whole % 4 == cell % 4;
      inside.set(cell, inRow && inColumn);
    }
    return inside;
  }

  private static boolean holdsNobodyElse(long[] counts, int own, int cell) {
    BitSet both = inside(own);
    both.and(inside(cell));
    both.andNot(BitSet.valueOf(new long[] {0b1111_1000_1000}));
    return counts[cell] == both.stream().mapToLong(part -> counts[part]).sum();
  }

  /** Tries every value of every interior cell that is open; notes which cells differ anywhere. */
  private static void vary(long[] counts, long[] tried, BitSet open, int cell, BitSet varied) {
    if (cell == 8) {
      note(counts, tried, open, varied);
      return;
    }
    if (cell % 4 == 3 || !open.get(cell)) {
      vary(counts, tried, open, cell + 1, varied);
      return;
    }
    for (long value = 1; value <= 9; value++) {
      tried[cell] = value;
      vary(counts, tried, open, cell + 1, varied);
    }
    tried[cell] = counts[cell];
  }

  private static void note(long[] counts, long[] tried, BitSet open, BitSet varied) {
    long[] whole = tried.clone();
    addUp(whole);
    for (int cell = 0; cell < whole.length; cell++) {
      if (whole[cell] != counts[cell] && !open.get(cell)) {
        return;
      }
    }
    for (int cell = 0; cell < whole.length; cell++) {
      varied.set(cell, varied.get(cell) || whole[cell] != counts[cell]);
    }
  }

  private static void addUp(long[] table) {
    for (int row = 0; row < 2; row++) {
      table[row * 4 + 3] = table[row * 4] + table[row * 4 + 1] + table[row * 4 + 2];
    }
    for (int column = 0; column < 4; column++) {
      table[8 + column] = table[column] + table[4 + column];
    }
  }

  private static long[] counts(SplittableRandom random, int rows, int columns) {
    long[] counts = new long[(rows + 1) * (columns + 1)];
    for (int cell = 0; cell < rows * (columns + 1); cell++) {
      counts[cell] = random.nextInt(4);
    }
    addUp(counts);
    return counts;
  }

  private static String[] rows(long[] counts, int width) {
    String[] rows = new String[counts.length / width];
    for (int row = 0; row < rows.length; row++) {
      rows[row] =
          Arrays.stream(counts, row * width, (row + 1) * width)
              .mapToObj(Long::toString)
              .collect(Collectors.joining(" "));
    }
    return rows;
  }

  private static Breach breach(int known, Integer... cells) {
    Map<Integer, Level> levels = new TreeMap<>();
    List.of(cells).forEach(cell -> levels.put(cell, new Level.Exact()));
    return new Breach(known, Set.of(known), levels);
  }

  private static List<Breach> breaches(Cells cells, int... withheld) {
    return breaches(cells, 1, withheld);
  }

  private static List<Breach> breaches(Cells cells, int coalition, int[] withheld) {
    BitSet all = new BitSet();
    Map<Integer, Level> levels = new TreeMap<>();
    for (int cell : withheld) {
      all.set(cell);
      levels.put(cell, new Level.Exact());
    }
    return Insiders.breaches(cells, all, levels, coalition, Budget.unlimited());
  }
}
