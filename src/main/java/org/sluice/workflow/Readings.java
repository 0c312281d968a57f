package org.sluice.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Problem;
import org.sluice.grid.Sheets;
import org.sluice.read.Declared;
import org.sluice.read.Recognised;
import org.sluice.read.Recognition;
import org.sluice.rules.DeclaredOtherwise;
import org.sluice.rules.RuleSet;
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
  static Readings of(String path, Sheets sheets, Declared declared) {
    Recognised recognised = Recognition.of(path, sheets, declared.recognised());
    return declared.isNone()
        ? new Readings(recognised, new Recognised(List.of(), List.of(), List.of()))
        : new Readings(Recognition.of(path, sheets, declared), recognised);
  }

  List<Table> tables() {
    return meant.tables();
  }

  List<Problem> problems() {
    return both(meant.problems(), otherwise.problems());
  }

  List<String> leftOver() {
    return both(meant.leftOver(), otherwise.leftOverBesideDescription());
  }

  private static <T> List<T> both(List<T> meant, List<T> otherwise) {
    Set<T> both = new LinkedHashSet<>(meant);
    both.addAll(otherwise);
    return List.copyOf(both);
  }

  /** The findings of both readings, and where they differ. */
  List<Finding> judged(RuleSet rules) {
    return DeclaredOtherwise.judge(rules, meant.tables(), otherwise.tables());
  }

  /**
   * Whether the description and the file differ, so that nobody can say what a copy would have to
   * hide.
   */
  boolean differ() {
    return !DeclaredOtherwise.differences(meant.tables(), otherwise.tables()).isEmpty()
        || (!otherwise.tables().isEmpty() && meant.tables().size() != otherwise.tables().size());
  }
}
