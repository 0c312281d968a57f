package org.sluice.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.audit.Relatives;
import org.sluice.audit.Relatives.Pair;
import org.sluice.audit.Relatives.Released;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Redaction;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * Names the tables of different files that may tell of each other. Each file is audited by itself,
 * so where one withholds what another may give back, a person must look.
 */
final class CrossFile {
  private static final String RULE = "audited-alone";

  private CrossFile() {}

  /** The same files, each with a finding for every table elsewhere that may give back its marks. */
  static List<FileAssessment> named(List<FileAssessment> files) {
    List<Pair> pairs = Relatives.among(files.stream().flatMap(CrossFile::released).toList());
    Map<String, List<Pair>> byTable = new LinkedHashMap<>();
    pairs.forEach(
        pair -> byTable.computeIfAbsent(pair.hiding(), id -> new ArrayList<>()).add(pair));
    return files.stream().map(file -> named(file, byTable)).toList();
  }

  private static java.util.stream.Stream<Released> released(FileAssessment file) {
    Set<Place> treated =
        file.redaction()
            .filter(Redaction::stands)
            .<Set<Place>>map(Redaction::withheld)
            .orElseGet(Set::of);
    return file.tables().stream().map(table -> new Released(file.path(), table, treated));
  }

  private static FileAssessment named(FileAssessment file, Map<String, List<Pair>> byTable) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : file.tables()) {
      List<Pair> pairs = byTable.getOrDefault(table.id(), List.of());
      if (!pairs.isEmpty()) {
        findings.add(finding(table, pairs));
      }
    }
    return file.with(
        findings, findings.isEmpty() ? Redaction.Scope.TOGETHER : Redaction.Scope.ALONE);
  }

  private static Finding finding(Table table, List<Pair> pairs) {
    String others = pairs.stream().map(Pair::other).distinct().collect(Collectors.joining(", "));
    List<Place> contradicted =
        pairs.stream().flatMap(pair -> pair.contradicted().stream()).distinct().toList();
    String message =
        contradicted.isEmpty()
            ? "This table withholds figures and shares labels or a total with "
                + others
                + ", and was not audited together with it."
            : "Cells that are withheld here are shown under the same labels in " + others + ".";
    return new Finding(
        RULE,
        RULE,
        Verdict.REVIEW,
        Statbarn.LINKED_MULTILEVEL_TABLES,
        Risk.DIFFERENCING,
        table.id(),
        contradicted,
        message,
        "Compare the tables named, or put them in one file to have them audited together.",
        "",
        List.of(),
        new Need.Person());
  }
}
