package org.sluice.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.audit.Relatives;
import org.sluice.audit.Relatives.Pair;
import org.sluice.audit.Relatives.Released;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.grid.Place;
import org.sluice.rules.AuditedAlone;
import org.sluice.rules.RuleSet;
import org.sluice.table.Table;

/**
 * Names the tables of different files that may tell of each other. Each file is audited by itself,
 * so where one withholds what another may give back, a person must look.
 */
final class CrossFile {
  private CrossFile() {}

  /**
   * The files, each with a finding for every table elsewhere that may give back its marks. A
   * description never hides such a table: as it reads without one, it is looked at too.
   */
  static List<FileAssessment> named(List<Judged> files, RuleSet rules) {
    List<Released> released = new ArrayList<>();
    files.forEach(file -> released.addAll(released(file)));
    List<Pair> pairs = Relatives.among(released);
    Map<String, List<Pair>> byTable = new LinkedHashMap<>();
    pairs.forEach(
        pair -> byTable.computeIfAbsent(pair.hiding(), id -> new ArrayList<>()).add(pair));
    int minimum = rules.knowledge(List.of()).minimum();
    Map<String, List<Finding>> complements = new LinkedHashMap<>();
    AuditedAlone.complements(released, minimum)
        .forEach(
            finding ->
                complements.computeIfAbsent(finding.table(), id -> new ArrayList<>()).add(finding));
    List<FileAssessment> named = new ArrayList<>(files.size());
    files.forEach(file -> named.add(named(file, byTable, complements)));
    return named;
  }

  private static List<Table> tables(Judged file) {
    List<Table> tables = new ArrayList<>(file.assessment().orElseThrow().tables());
    tables.addAll(file.otherwise());
    return tables;
  }

  private static List<Released> released(Judged file) {
    FileAssessment assessment = file.assessment().orElseThrow();
    Set<Place> treated =
        assessment
            .redaction()
            .filter(Redaction::stands)
            .<Set<Place>>map(Redaction::withheld)
            .orElseGet(Set::of);
    List<Released> released = new ArrayList<>();
    tables(file).forEach(table -> released.add(new Released(assessment.path(), table, treated)));
    return released;
  }

  private static FileAssessment named(
      Judged file, Map<String, List<Pair>> byTable, Map<String, List<Finding>> complements) {
    List<Finding> findings = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    tables(file).forEach(table -> ids.add(table.id()));
    for (String table : ids) {
      List<Pair> pairs = byTable.getOrDefault(table, List.of());
      if (!pairs.isEmpty()) {
        findings.add(AuditedAlone.finding(table, pairs));
      }
      findings.addAll(complements.getOrDefault(table, List.of()));
    }
    return file.assessment()
        .orElseThrow()
        .with(findings, findings.isEmpty() ? Redaction.Scope.TOGETHER : Redaction.Scope.ALONE);
  }
}
