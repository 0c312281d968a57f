package org.sluice.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * A file as its description says it is meant, and as it reads without: both are judged, and where
 * they differ a person must look. A description can add findings and never removes one.
 */
public final class DeclaredOtherwise {
  private static final RuleHead HEAD = RuleHead.always("declared-otherwise", Verdict.REVIEW);

  private DeclaredOtherwise() {}

  /**
   * The findings of both readings, and where they differ; what both find stands once, at its worse
   * verdict.
   *
   * @param otherwise the tables as they read without the description; empty where nothing is
   *     declared
   */
  public static List<Finding> judge(RuleSet rules, List<Table> meant, List<Table> otherwise) {
    List<Finding> findings = new ArrayList<>(rules.check(meant));
    Set<String> known = new HashSet<>();
    findings.forEach(finding -> known.add(finding.verdict() + finding.fingerprint()));
    for (Finding finding : rules.check(otherwise)) {
      if (finding.verdict() != Verdict.NOTE
          && known.add(finding.verdict() + finding.fingerprint())) {
        findings.add(finding);
      }
    }
    findings.addAll(differences(meant, otherwise));
    return findings;
  }

  /** A finding for every table that the two readings take for different things. */
  public static List<Finding> differences(List<Table> meant, List<Table> otherwise) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < Math.min(meant.size(), otherwise.size()); i++) {
      List<String> differences = between(meant.get(i), otherwise.get(i));
      if (!differences.isEmpty()) {
        findings.add(finding(meant.get(i), differences));
      }
    }
    return findings;
  }

  private static Finding finding(Table table, List<String> differences) {
    return HEAD.finding(
        HEAD.verdict(),
        Statbarn.FREQUENCIES,
        Risk.AUXILIARY_INFORMATION,
        table,
        List.of(),
        new Wording(
            "The description and the file differ, and both were judged: "
                + String.join("; ", differences),
            "see which is right; a description can add findings and never removes one"),
        List.of(),
        new Need.Person());
  }

  /** The columns that two readings take for different things, in words that name both. */
  static List<String> between(Table declared, Table recognised) {
    Map<String, Role> one = roles(declared);
    Map<String, Role> other = roles(recognised);
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, Role> column : one.entrySet()) {
      Role role = other.get(column.getKey());
      if (role == null) {
        differences.add(
            "column "
                + column.getKey()
                + " is declared "
                + column.getValue().label()
                + " and reads as labels");
      } else if (role != column.getValue()) {
        differences.add(
            "column "
                + column.getKey()
                + " is declared "
                + column.getValue().label()
                + " and reads as "
                + role.label());
      }
    }
    for (String column : other.keySet()) {
      if (!one.containsKey(column)) {
        differences.add(
            "column " + column + " is declared labels and reads as " + other.get(column).label());
      }
    }
    return differences;
  }

  private static Map<String, Role> roles(Table table) {
    Map<String, Role> roles = new TreeMap<>();
    for (Measure measure : table.measures()) {
      measure.columns().forEach(column -> roles.putIfAbsent(column, measure.role()));
    }
    return roles;
  }
}
