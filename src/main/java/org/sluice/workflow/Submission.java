package org.sluice.workflow;

import java.util.List;
import org.sluice.finding.Unchecked;
import org.sluice.read.Declared;

/** What the submission says of itself in {@code sluice.yaml}. */
record Submission(List<Unchecked> unchecked) {
  static Submission described(Inputs inputs) {
    return new Submission(List.of());
  }

  boolean isDescription(String path) {
    return false;
  }

  Declared declared(String path) {
    return Declared.none();
  }
}
