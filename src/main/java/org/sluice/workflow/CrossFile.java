package org.sluice.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    List<Released> released = files.stream().flatMap(CrossFile::released).toList();
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
    return files.stream().map(file -> named(file, byTable, complements)).toList();
  }

  private static Stream<Table> tables(Judged file) {
    return Stream.concat(
        file.assessment().orElseThrow().tables().stream(), file.otherwise().stream());
  }

  private static Stream<Released> released(Judged file) {
    FileAssessment assessment = file.assessment().orElseThrow();
    Set<Place> treated =
        assessment
            .redaction()
            .filter(Redaction::stands)
            .<Set<Place>>map(Redaction::withheld)
            .orElseGet(Set::of);
    return tables(file).map(table -> new Released(assessment.path(), table, treated));
  }

  private static FileAssessment named(
      Judged file, Map<String, List<Pair>> byTable, Map<String, List<Finding>> complements) {
    List<Finding> findings = new ArrayList<>();
    for (String table : tables(file).map(Table::id).distinct().toList()) {
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
