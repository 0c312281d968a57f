package org.sluice.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Problem;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.read.Declared;
import org.sluice.read.Differences;
import org.sluice.read.Recognised;
import org.sluice.read.Recognition;
import org.sluice.rules.RuleSet;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * A file as its description says it is meant, and as it reads without. Both are judged: a
 * declaration may add findings, never remove one.
 *
 * @param meant the declared reading, or the recognised one where nothing is declared
 * @param otherwise the recognised reading beside a declared one; without tables where nothing is
 *     declared
 */
record Readings(Recognised meant, Recognised otherwise) {
  private static final String DECLARED_OTHERWISE = "declared-otherwise";

  static Readings of(String path, Grid grid, Declared declared) {
    Recognised recognised = Recognition.of(path, grid, Declared.none());
    return declared.isNone()
        ? new Readings(recognised, new Recognised(List.of(), List.of(), List.of()))
        : new Readings(Recognition.of(path, grid, declared), recognised);
  }

  List<Table> tables() {
    return meant.tables();
  }

  List<Problem> problems() {
    return meant.problems();
  }

  List<String> leftOver() {
    return meant.leftOver();
  }

  /** The findings of both readings; what both find stands once, at its worse verdict. */
  List<Finding> judged(RuleSet rules) {
    List<Finding> findings = new ArrayList<>(rules.check(meant.tables()));
    Set<String> known = new HashSet<>();
    findings.forEach(finding -> known.add(finding.verdict() + finding.fingerprint()));
    for (Finding finding : rules.check(otherwise.tables())) {
      if (finding.verdict() != Verdict.NOTE
          && known.add(finding.verdict() + finding.fingerprint())) {
        findings.add(finding);
      }
    }
    findings.addAll(declaredOtherwise());
    return findings;
  }

  /**
   * Whether the description and the file differ, so that nobody can say what a copy would have to
   * hide.
   */
  boolean differ() {
    return !declaredOtherwise().isEmpty()
        || (!otherwise.tables().isEmpty() && meant.tables().size() != otherwise.tables().size());
  }

  private List<Finding> declaredOtherwise() {
    List<Finding> findings = new ArrayList<>();
    int tables = Math.min(meant.tables().size(), otherwise.tables().size());
    for (int i = 0; i < tables; i++) {
      List<String> differences =
          Differences.between(meant.tables().get(i), otherwise.tables().get(i));
      if (!differences.isEmpty()) {
        findings.add(declaredOtherwise(meant.tables().get(i), differences));
      }
    }
    return findings;
  }

  private static Finding declaredOtherwise(Table table, List<String> differences) {
    return new Finding(
        DECLARED_OTHERWISE,
        DECLARED_OTHERWISE,
        Verdict.REVIEW,
        Statbarn.FREQUENCIES,
        Risk.AUXILIARY_INFORMATION,
        table.id(),
        List.of(),
        "The description and the file differ, and both were judged: "
            + String.join("; ", differences),
        "see which is right; a description can add findings and never removes one",
        "",
        List.of(),
        new Need.Person());
  }
}
