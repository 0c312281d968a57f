package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.SmallTable;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** What must hold for every small table. */
class LawsTest {
  private static final RuleSet THREE = Packed.rules("c: {kind: low-count, minimum: 3}");
  private static final RuleSet FOUR = Packed.rules("c: {kind: low-count, minimum: 4}");
  private static final RuleSet NO_ZEROS =
      Packed.rules("c: {kind: low-count, minimum: 3, zeros: unsafe}");

  /** One table of each kind that differs in more than the order of its rows and columns. */
  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({"1, 2", "1, 3", "2, 2", "2, 3", "3, 3"})
  void aStricterRuleFindsAtLeastAsMuchInEveryTableOfCountsFromZeroToFour(int rows, int columns) {
    int[] counts = {0, 1, 2, 3, 4};
    SmallTable.forEach(rows, columns, counts, small -> stricterFindsMore(small.table()));
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
}
