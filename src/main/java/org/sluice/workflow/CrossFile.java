package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.audit.Relatives;
import org.sluice.audit.Relatives.Pair;
import org.sluice.audit.Relatives.Released;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;
import org.sluice.read.Blanked;
import org.sluice.read.SaidBeside;
import org.sluice.rules.AuditedAlone;
import org.sluice.rules.RuleSet;
import org.sluice.table.Table;

/**
 * Names the tables of different files that may tell of each other. Each file is audited by itself,
 * so where one withholds what another may give back, a person must look; where another surely tells
 * what a copy hides, the copy goes.
 */
final class CrossFile {
  private final OutputFolder out;
  private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();

  /** What counts of two files leave of each other. */
  private final Map<String, List<Finding>> differences = new LinkedHashMap<>();

  /** Tables that leave neither as they are nor as a copy. */
  private final Set<String> staying = new HashSet<>();

  private CrossFile(OutputFolder out) {
    this.out = out;
  }

  /**
   * The files, each with a finding for every table elsewhere that may give back its marks. A
   * description never hides such a table: as it reads without one, it is looked at too.
   */
  static List<FileAssessment> named(List<Judged> files, RuleSet rules, OutputFolder out)
      throws IOException {
    CrossFile all = new CrossFile(out);
    List<Released> released = new ArrayList<>();
    for (Judged file : files) {
      released.addAll(released(file));
      if (stays(file.assessment().orElseThrow())) {
        tables(file).forEach(table -> all.staying.add(table.id()));
      }
    }
    Relatives.among(released).forEach(all::add);
    all.addSaid(files, released);
    int minimum = rules.knowledge(List.of()).minimum();
    AuditedAlone.complements(released, minimum).forEach(all::add);
    AuditedAlone.reissued(released, minimum).forEach(all::add);
    List<FileAssessment> named = new ArrayList<>(files.size());
    for (Judged file : files) {
      named.add(all.named(file));
    }
    return named;
  }

  /** What the words of a file say may be what the counts of a table elsewhere are together. */
  private void addSaid(List<Judged> files, List<Released> released) {
    List<Released> hiding = released.stream().filter(Released::withholdsAnything).toList();
    for (Judged file : files) {
      String path = file.assessment().orElseThrow().path();
      hiding.stream()
          .filter(table -> !table.file().equals(path))
          .filter(table -> SaidBeside.maySum(table.table(), file.said()))
          .forEach(table -> add(Relatives.toldBy(path, table)));
    }
  }

  private void add(Finding finding) {
    differences.computeIfAbsent(finding.table(), id -> new ArrayList<>()).add(finding);
  }

  private void add(Pair pair) {
    pairs.computeIfAbsent(pair.hiding(), id -> new ArrayList<>()).add(pair);
  }

  private static boolean stays(FileAssessment file) {
    return file.verdict() == Verdict.FAIL && file.redaction().filter(Redaction::stands).isEmpty();
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

  private FileAssessment named(Judged file) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    tables(file).forEach(table -> ids.add(table.id()));
    List<Pair> theirs = new ArrayList<>();
    for (String table : ids) {
      List<Pair> those = pairs.getOrDefault(table, List.of());
      if (!those.isEmpty()) {
        findings.add(AuditedAlone.finding(table, those));
      }
      findings.addAll(differences.getOrDefault(table, List.of()));
      theirs.addAll(those);
    }
    FileAssessment assessment =
        file.assessment()
            .orElseThrow()
            .with(findings, findings.isEmpty() ? Redaction.Scope.TOGETHER : Redaction.Scope.ALONE);
    Optional<String> refusal =
        theirs.stream()
            .filter(pair -> !staying.contains(pair.other()))
            .flatMap(pair -> pair.refusal().stream())
            .findFirst();
    return refusal.isPresent() && assessment.redaction().filter(Redaction::stands).isPresent()
        ? withdrawn(assessment, refusal.get())
        : assessment;
  }

  private FileAssessment withdrawn(FileAssessment file, String why) throws IOException {
    Files.deleteIfExists(out.redacted(file.path()));
    return file.withdrawn(why, Blanked.of(new Sheets(file.drawn()), file.tables()).grids());
  }
}
