package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.audit.Relatives.Released;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Small counts that no cell shows but a subtraction of shown ones gives. */
final class Remainders {
  private final RuleHead head;
  private final int minimum;

  Remainders(RuleHead head, int minimum) {
    this.head = head;
    this.minimum = minimum;
  }

  /**
   * What totals leave of their parts, a count of a wider one beside it, and times of those that
   * overlap them.
   */
  List<Finding> by(Table table, int measure) {
    List<Finding> findings = new ArrayList<>(subtracted(table, measure));
    findings.addAll(complements(table, measure));
    findings.addAll(moved(table, measure));
    return findings;
  }

  /** What shares of one count leave of it. */
  List<Finding> ofShares(Table table) {
    return differences(
        table,
        ShareRests.below(table, head::judges, minimum),
        head.review(),
        "Unless they overlap, these shares leave of the count that they are of a count below"
            + " the minimum of ",
        "say whether they overlap; if they do not, merge categories or leave one share out",
        new Need.Person());
  }

  private List<Finding> subtracted(Table table, int measure) {
    return differences(
        table,
        Shortfalls.below(table, measure, minimum),
        head.verdict(),
        "This total minus its shown parts leaves a count below the minimum of ",
        "give the total of the shown parts instead, or show and merge what is left out",
        new Need.Remainder(minimum));
  }

  private List<Finding> moved(Table table, int measure) {
    return differences(
        table,
        MovedCounts.below(table, measure, minimum),
        head.verdict(),
        "Times that overlap give the count of a time without a row, which is below the minimum of ",
        "give one of the overlapping times, or none of the times that part them",
        new Need.Person());
  }

  private List<Finding> complements(Table table, int measure) {
    List<Finding> findings =
        differences(
            table,
            Complements.below(table, measure, minimum),
            head.verdict(),
            "A count and the wider count beside it leave a count below the minimum of ",
            "give one of the two, or merge categories",
            new Need.Remainder(minimum));
    return findings.isEmpty()
        ? differences(
            table,
            Complements.belowTogether(table, measure, minimum),
            head.review(),
            "Unless they overlap, these counts leave of the wider one beside them a count below"
                + " the minimum of ",
            "say whether they overlap; if they do not, merge categories or leave the wider count"
                + " out",
            new Need.Person())
        : findings;
  }

  /** What counts of one table leave of wider ones in another table of the file. */
  List<Finding> between(List<Table> tables) {
    List<Released> released =
        tables.stream()
            .filter(table -> table.measures().stream().anyMatch(head::judges))
            .map(table -> new Released("", table, Set.of()))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (Wider.Pair pair : Wider.inOneFile(released, minimum)) {
      boolean sure = !pair.isTooLarge() && !pair.ofTotal();
      List<Place> places = new ArrayList<>(pair.parts().places());
      places.addAll(pair.wholes().places());
      findings.add(
          finding(
              pair.part(),
              places,
              sure ? head.verdict() : head.review(),
              new Wording(
                  pair.isTooLarge()
                      ? "Cannot assess what the counts of this table leave of the wider ones in "
                          + pair.whole().id()
                          + ": there are too many"
                      : "Counts here and the wider counts of the same labels in "
                          + pair.whole().id()
                          + " leave a count below the minimum of "
                          + minimum,
                  "give one of the two, or merge categories"),
              pair.parts().evidence(),
              new Need.Person()));
    }
    return findings;
  }

  private List<Finding> differences(
      Table table, Flagged rest, Verdict verdict, String message, String advice, Need need) {
    return rest.isEmpty()
        ? List.of()
        : List.of(
            finding(
                table,
                rest.places(),
                verdict,
                new Wording(message + minimum, advice),
                rest.evidence(),
                need));
  }

  private Finding finding(
      Table table,
      List<Place> places,
      Verdict verdict,
      Wording wording,
      List<String> evidence,
      Need need) {
    return head.finding(
        verdict, Statbarn.FREQUENCIES, Risk.DIFFERENCING, table, places, wording, evidence, need);
  }
}
