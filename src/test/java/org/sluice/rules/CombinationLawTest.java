package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.grid.Place;
import org.sluice.pack.Pack;
import org.sluice.pack.Packs;
import org.sluice.table.SmallTable;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** What several packs refuse together is what any of them refuses. */
class CombinationLawTest {
  private static final List<Table> TABLES = tables();

  /** Packs that differ in every way: limits, zeros, rounding, marks, units and style. */
  private static final List<String> PARTNERS =
      List.of("acro-default", "insee-ent", "nhs-mhsds-2025", "opensafely-2026", "ukllc-2026");

  /** What a cell is refused for anyway takes these findings away. */
  private static final Set<String> SAID_BY_OTHERS = Set.of("not-rounded", "implied-count");

  @TempDir private Path folder;

  static List<String> packs() {
    return Packs.bundled();
  }

  /** Counts on both sides of the limits of 8 and 10, and figures of other kinds. */
  private static List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    SmallTable.forEach(1, 3, new int[] {0, 7, 8, 10}, small -> tables.add(small.table()));
    SmallTable.forEach(2, 2, new int[] {0, 8, 9, 10}, small -> tables.add(small.table()));
    for (String row : List.of("0 | 0", "4 | 9", "9 | 4.5", "10 | 10", "100 | 12.5")) {
      for (String measures :
          List.of(
              "n:count | rate:rate",
              "n:count | share:percent",
              "n:count | age:mean",
              "n:count | age:max",
              "n:count | cost:sum",
              "n:count | q:quantile")) {
        tables.add(Tables.tidy("area | " + measures + "\nA | " + row + "\nB | 40 | 20").table());
      }
    }
    return tables;
  }

  private Pack both(String one, String other) {
    String text = "pack: both\ntitle: Both\nversion: 1\ncombines: [" + one + ", " + other + "]\n";
    // Two grids or marks are for the project to choose from; the choice changes no verdict.
    text += "protect: {marker: \"[c]\", level: band, then: {round: {base: 5}}}\n";
    try {
      return Packs.find(Files.writeString(folder.resolve("both.yaml"), text).toString())
          .usable()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleSet rules(String id) {
    return RuleSet.from(Packs.find(id).usable().orElseThrow()).usable().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aTablesVerdictIsTheWorstThatAnyOfThePacksGives(String one) {
    RuleSet alone = rules(one);
    for (String other : PARTNERS) {
      if (!one.equals(other)) {
        RuleSet both = RuleSet.from(both(one, other)).usable().orElseThrow();
        RuleSet partner = rules(other);
        for (Table table : TABLES) {
          List<Finding> first = alone.check(List.of(table));
          List<Finding> second = partner.check(List.of(table));
          compare(both.check(List.of(table)), first, one, second, other);
        }
      }
    }
  }

  private static void compare(
      List<Finding> together, List<Finding> first, String one, List<Finding> second, String other) {
    List<Finding> apart = new ArrayList<>(first);
    apart.addAll(second);
    assertThat(Finding.worst(together)).as(one + " and " + other).isEqualTo(Finding.worst(apart));
    first.forEach(finding -> assertStillThere(finding, one, together));
    second.forEach(finding -> assertStillThere(finding, other, together));
  }

  /** The same figures are refused, by the same kind unless it gives way to any other. */
  private static void assertStillThere(Finding finding, String pack, List<Finding> together) {
    Set<Place> places = new HashSet<>(finding.places());
    boolean still = false;
    for (Finding found : together) {
      boolean same =
          found.kind().equals(finding.kind())
              && (found.rule().equals(pack + "." + finding.rule())
                  || found.rule().equals(finding.rule()));
      still |= same && found.verdict().compareTo(finding.verdict()) >= 0;
      if (same || SAID_BY_OTHERS.contains(finding.kind())) {
        found.places().forEach(places::remove);
      }
    }
    assertThat(places).as(finding.toString()).isEmpty();
    assertThat(still || SAID_BY_OTHERS.contains(finding.kind())).as(finding.toString()).isTrue();
  }

  @Test
  void aMarkMayStandForWhateverAnyOfThePacksWithholds() {
    RuleSet both = RuleSet.from(both("opensafely-2026", "ukllc-2026")).usable().orElseThrow();
    Knowledge told = both.knowledge(List.of());
    assertThat(told.minimum()).isEqualTo(10);
    assertThat(told.zerosShown()).isFalse();
    assertThat(rules("opensafely-2026").knowledge(List.of()).minimum()).isEqualTo(8);
    assertThat(rules("opensafely-2026").knowledge(List.of()).zerosShown()).isTrue();
  }
}
