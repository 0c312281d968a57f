package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** What must hold for every small table. */
class LawsTest {
  private static final RuleSet THREE = Packed.rules("c: {kind: low-count, minimum: 3}");
  private static final RuleSet FOUR = Packed.rules("c: {kind: low-count, minimum: 4}");
  private static final RuleSet NO_ZEROS =
      Packed.rules("c: {kind: low-count, minimum: 3, zeros: unsafe}");

  @Test
  void aStricterMinimumFindsAtLeastAsMuchInEveryTwoByTwoTable() {
    for (int code = 0; code < 5 * 5 * 5 * 5; code++) {
      stricterFindsMore(table(2, code));
    }
  }

  /** Of the almost two million tables of nine entries from 0 to 4, every 997th. */
  @Test
  void aStricterMinimumFindsAtLeastAsMuchInThreeByThreeTables() {
    for (int code = 0; code < 1_953_125; code += 997) {
      stricterFindsMore(table(3, code));
    }
  }

  @Test
  void theOrderOfRecordsChangesNothing() {
    String rules =
        "c: {kind: low-count, minimum: 3}\ng: {kind: class-disclosure}\nr: {kind: not-rounded, base: 2}";
    List<String> rows =
        new ArrayList<>(
            List.of("A | x | 2", "A | y | 0", "B | x | 3", "B | y | 4", "C | x | 0", "C | y | 0"));
    Set<String> straight = labels(rules, rows);
    Collections.reverse(rows);
    assertThat(labels(rules, rows)).isEqualTo(straight).isNotEmpty();
  }

  private static void stricterFindsMore(Table table) {
    Set<Place> three = places(THREE, table);
    assertThat(places(FOUR, table)).containsAll(three);
    assertThat(places(NO_ZEROS, table)).containsAll(three);
  }

  private static Set<Place> places(RuleSet rules, Table table) {
    Set<Place> places = new TreeSet<>();
    rules.check(List.of(table)).stream()
        .filter(finding -> finding.verdict() == Verdict.FAIL)
        .forEach(finding -> places.addAll(finding.places()));
    return places;
  }

  /** Findings by the labels of their cells, which move with their rows. */
  private static Set<String> labels(String rules, List<String> rows) {
    Table table = Tables.tidy("area | outcome | n:count\n" + String.join("\n", rows)).table();
    Set<String> found = new TreeSet<>();
    Packed.check(rules, table)
        .forEach(
            finding ->
                finding
                    .places()
                    .forEach(place -> found.add(finding.message() + rows.get(place.row() - 1))));
    return found;
  }

  /** The table whose entries are the digits of a number to the base of 5. */
  private static Table table(int size, int code) {
    List<String> labels = List.of("a", "b", "c").subList(0, size);
    Column.Builder column = new Column.Builder();
    int[][] categories = new int[2][size * size];
    int[] rows = new int[size * size];
    int rest = code;
    for (int r = 0; r < size * size; r++) {
      column.add(new CellValue.Shown(BigDecimal.valueOf(rest % 5)), r % size);
      rest /= 5;
      categories[0][r] = r / size;
      categories[1][r] = r % size;
      rows[r] = r / size;
    }
    List<Dimension> dimensions = List.of(dimension("rows", labels), dimension("columns", labels));
    return new Table(
        "small#1",
        new Range("", 0, 0, size, size),
        Layout.CROSSTAB,
        Reading.CERTAIN,
        List.of(),
        dimensions,
        List.of(Measure.of("n", List.of(), Role.COUNT)),
        categories,
        rows,
        List.of(column.build()),
        0);
  }

  private static Dimension dimension(String name, List<String> labels) {
    return new Dimension(name, List.of(), Dimension.Nature.OTHER, Hierarchy.flat(labels), Set.of());
  }
}
