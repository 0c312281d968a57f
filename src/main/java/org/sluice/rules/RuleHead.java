package org.sluice.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * What every rule has, whatever its kind.
 *
 * @param id the rule's id in the pack
 * @param named the rule and its pack, as a finding names them; empty for a check that runs with
 *     every pack
 * @param kind the kind's name
 * @param verdict what a finding makes of the file
 * @param units what the rule's limits count; figures of other units are judged all the same
 * @param appliesTo roles and families of statistics that the rule is confined to; empty for all
 * @param exempt labels of areas, such as a whole nation, whose own figures the rule leaves alone
 * @param only labels of areas whose figures alone the rule judges; empty for all
 * @param instead what the service takes in place of such a figure, in words; empty where unsaid
 * @param source address of the published rule, empty where the pack gives none
 */
public record RuleHead(
    String id,
    String named,
    String kind,
    Verdict verdict,
    List<String> units,
    List<String> appliesTo,
    List<String> exempt,
    List<String> only,
    String instead,
    String source) {
  private static final String LABELS = "a list of labels, such as `[England]`";

  /** The keys that say whose figures a rule judges, for those who compare packs. */
  static final List<Setting<List<String>>> AREAS =
      List.of(
          Forms.texts("exempt", LABELS, "Areas whose own figures the rule leaves alone.")
              .stricter(Strictness.fewer()),
          Forms.texts("only", LABELS, "Areas whose figures alone the rule judges.")
              .stricter(Strictness.moreOrAll()));

  /** Copies the lists. */
  public RuleHead {
    units = List.copyOf(units);
    appliesTo = List.copyOf(appliesTo);
    exempt = List.copyOf(exempt);
    only = List.copyOf(only);
  }

  /** What a check that runs with every pack has: its name, and what it makes of a file. */
  static RuleHead always(String name, Verdict verdict) {
    return new RuleHead(
        name, "", name, verdict, List.of(), List.of(), List.of(), List.of(), "", "");
  }

  /** Every word that {@code applies-to} knows. */
  static Set<String> applicable() {
    Set<String> words = new TreeSet<>();
    for (Role role : Role.values()) {
      words.add(role.label());
      words.add(role.statbarn().label());
    }
    return words;
  }

  /** Whether the rule may say anything about figures of this kind. */
  boolean judges(Measure measure) {
    return appliesTo.isEmpty() || names(measure);
  }

  /** Whether the rule is confined to a set of figures that names these. */
  boolean names(Measure measure) {
    return appliesTo.contains(measure.role().label())
        || appliesTo.contains(measure.role().statbarn().label());
  }

  /** Review, or less where the rule itself says less. */
  Verdict review() {
    return verdict.compareTo(Verdict.REVIEW) < 0 ? verdict : Verdict.REVIEW;
  }

  /** Adds a finding about these cells of a table, where there are any. */
  void add(
      List<Finding> findings,
      Verdict verdict,
      Statbarn statbarn,
      Risk risk,
      Table table,
      Flagged cells,
      Wording wording,
      Need need) {
    if (!cells.isEmpty()) {
      findings.add(
          finding(verdict, statbarn, risk, table, cells.places(), wording, cells.evidence(), need));
    }
  }

  /** A finding about cells of a table. */
  Finding finding(
      Verdict verdict,
      Statbarn statbarn,
      Risk risk,
      Table table,
      List<Place> places,
      Wording wording,
      List<String> evidence,
      Need need) {
    return finding(verdict, statbarn, risk, table.id(), places, wording, evidence, need);
  }

  /** A finding about the table or the file of this name; its sentence ends with the rule's name. */
  Finding finding(
      Verdict verdict,
      Statbarn statbarn,
      Risk risk,
      String about,
      List<Place> places,
      Wording wording,
      List<String> evidence,
      Need need) {
    String rule = named.isEmpty() ? "" : " (rule " + named + ")";
    return new Finding(
        id,
        kind,
        verdict,
        statbarn,
        risk,
        about,
        places,
        wording.message() + rule,
        instead.isEmpty() ? wording.advice() : wording.advice() + "; this service takes " + instead,
        source,
        evidence,
        need);
  }

  /**
   * What a finding says. Neither sentence holds a figure of the submission; settings may be named.
   *
   * @param message what is wrong
   * @param advice what to do
   */
  record Wording(String message, String advice) {}
}
