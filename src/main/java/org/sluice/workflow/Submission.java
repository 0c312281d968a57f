package org.sluice.workflow;

import java.util.List;
import org.sluice.finding.FileAssessment;
import org.sluice.read.Declared;

/**
 * What the inputs of a run say of themselves, each in its own root. They describe and request; they
 * never decide.
 */
final class Submission {
  private final List<Described> roots;

  private Submission(List<Described> roots) {
    this.roots = List.copyOf(roots);
  }

  /** Reads the description of every input that has one. */
  static Submission described(Inputs inputs) {
    return new Submission(
        inputs.prefixes().stream().map(prefix -> Described.under(prefix, inputs.files())).toList());
  }

  private Described root(String path) {
    for (Described root : roots) {
      if (root.covers(path)) {
        return root;
      }
    }
    throw new IllegalArgumentException("a path of no input");
  }

  /** What is declared of a file. */
  Declared declared(String path) {
    return root(path).declared(path);
  }

  /** Whether a file only supports the outputs, so that it is judged and never copied. */
  boolean isSupporting(String path) {
    return root(path).isSupporting(path);
  }

  /** Whether this is a description itself. */
  boolean isDescription(String path) {
    return root(path).isDescription(path);
  }

  /** What is said of a description: its faults, and that it is no output. */
  FileAssessment assessment(String path) {
    return root(path).assessment();
  }
}
