package org.sluice.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.report.page.Card;
import org.sluice.report.page.Drawing;

/**
 * Groups the findings of a file into cards that say the same of different cells, numbers them, and
 * knows which cards name a cell.
 */
final class Cards {
  private static final int MOST_CARDS = 100;
  private static final int MOST_CELLS = 40;
  private static final int MOST_EVIDENCE = 60;

  private record Group(
      String table, String rule, Verdict verdict, String message, String advice, String source) {
    static Group of(Finding finding) {
      return new Group(
          finding.table(),
          finding.rule(),
          finding.verdict(),
          finding.message(),
          finding.advice(),
          finding.source());
    }
  }

  private final boolean restricted;
  private final Cited cited;
  private final String file;
  private final Map<String, List<Card>> byTable = new LinkedHashMap<>();
  private final Map<String, Mentions> named = new HashMap<>();
  private int number;
  private int leftOut;

  private Cards(Cited cited, String file, boolean restricted) {
    this.cited = cited;
    this.file = file;
    this.restricted = restricted;
  }

  /** Numbers what concerns the whole file first, then table by table. */
  static Cards of(FileAssessment assessed, String anchor, boolean restricted) {
    Map<Group, List<Finding>> groups = new LinkedHashMap<>();
    List<String> tables = assessed.tables().stream().map(table -> table.id()).toList();
    for (Finding finding : assessed.findings()) {
      groups.computeIfAbsent(Group.of(finding), group -> new ArrayList<>()).add(finding);
    }
    Cards cards = new Cards(Cited.in(assessed), anchor, restricted);
    groups.values().stream()
        .sorted((one, other) -> tables.indexOf(table(one)) - tables.indexOf(table(other)))
        .forEach(cards::add);
    return cards;
  }

  private static String table(List<Finding> group) {
    return group.get(0).table();
  }

  private void add(List<Finding> group) {
    if (number == MOST_CARDS) {
      leftOut++;
      return;
    }
    number++;
    String anchor = file + "-finding-" + number;
    Finding first = group.get(0);
    List<Place> places =
        group.size() == 1
            ? first.places()
            : group.stream().flatMap(one -> one.places().stream()).sorted().toList();
    byTable
        .computeIfAbsent(first.table(), table -> new ArrayList<>())
        .add(card(anchor, first, group, places));
    named
        .computeIfAbsent(first.table(), table -> new Mentions())
        .add(new Drawing.Reference(number, anchor), places);
  }

  private Card card(String anchor, Finding first, List<Finding> group, List<Place> places) {
    return new Card(
        number,
        anchor,
        first.verdict(),
        first.rule(),
        first.kind(),
        first.statbarn().label(),
        first.risk().label(),
        Wording.sentence(first.message()),
        Wording.sentence(first.advice()),
        cited.cells(places, MOST_CELLS),
        first.source(),
        Wording.isWebAddress(first.source()),
        group.stream().map(Finding::fingerprint).limit(MOST_CELLS).toList(),
        restricted ? evidence(group) : List.of());
  }

  private static List<String> evidence(List<Finding> group) {
    List<String> all =
        group.stream().flatMap(finding -> finding.evidence().stream()).distinct().toList();
    if (all.size() <= MOST_EVIDENCE) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, MOST_EVIDENCE));
    some.add("… and " + (all.size() - MOST_EVIDENCE) + " more in report.json");
    return some;
  }

  /** The cards about this table. */
  List<Card> about(String table) {
    return byTable.getOrDefault(table, List.of());
  }

  /** The cards about none of these tables. */
  List<Card> aboutNoneOf(List<String> tables) {
    return byTable.entrySet().stream()
        .filter(entry -> !tables.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** Which cards name which cells of this table. */
  Mentions named(String table) {
    return named.getOrDefault(table, Mentions.NONE);
  }

  /** How many groups of findings got no card, because there are too many to read. */
  int leftOut() {
    return leftOut;
  }
}
