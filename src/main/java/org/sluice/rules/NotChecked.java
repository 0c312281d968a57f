package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Suggestion;

/** Runs with every pack: a table that a published rule may concern which nobody judges yet. */
record NotChecked(RuleHead head, List<org.sluice.pack.NotChecked> published)
    implements Rule.OverFile {
  static final String NAME = "not-checked";

  /** Pictures, and what goes with a request: no table holds them. */
  private static final Set<String> NO_TABLES = Set.of("figure", "request");

  NotChecked(List<org.sluice.pack.NotChecked> published) {
    this(RuleHead.always(NAME, Verdict.REVIEW), published);
  }

  /** Reports every word that says what a rule concerns and that nobody knows. */
  static void check(List<org.sluice.pack.NotChecked> published, Faults faults) {
    Set<String> known = new TreeSet<>(NO_TABLES);
    for (Role role : Role.values()) {
      known.add(role.label());
    }
    for (org.sluice.pack.NotChecked rule : published) {
      for (Scalar word : rule.concerns()) {
        if (!known.contains(word.text())) {
          faults.add(
              word.position(),
              "a role such as `coefficient`, `figure` or `request`",
              word.described(),
              Suggestion.advice(word.text(), known));
        }
      }
    }
  }

  @Override
  public List<Finding> check(List<Table> tables, Knowledge knowledge) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : tables) {
      findings.addAll(check(table));
    }
    return findings;
  }

  private List<Finding> check(Table table) {
    Set<String> words = words(table);
    List<String> concerned = new ArrayList<>();
    for (org.sluice.pack.NotChecked rule : published) {
      if (rule.mayConcern(words)) {
        concerned.add(rule.rule());
      }
    }
    return concerned.isEmpty() ? List.of() : List.of(finding(table, concerned));
  }

  /** What a table holds; a survival table has person-time in it even where no column names it. */
  private static Set<String> words(Table table) {
    Set<String> words = new TreeSet<>();
    for (Measure measure : table.measures()) {
      words.add(measure.role().label());
    }
    if (table.layout() == Layout.SURVIVAL) {
      words.add(Role.PERSON_TIME.label());
    }
    return words;
  }

  private Finding finding(Table table, List<String> concerned) {
    return head.finding(
        head.verdict(),
        table.measures().isEmpty()
            ? Role.OTHER.statbarn()
            : table.measures().get(0).role().statbarn(),
        Risk.AUXILIARY_INFORMATION,
        table,
        List.of(),
        new Wording(
            "Published rules that sluice cannot judge may concern this table: "
                + String.join("; ", concerned),
            "hold the table against them by eye"),
        List.of(),
        new Need.Person());
  }
}
