package org.sluice.workflow;

import java.util.List;
import java.util.Optional;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Unchecked;
import org.sluice.table.Table;

/**
 * What came of one file.
 *
 * @param assessment what is said of it; empty where nothing in it could be read
 * @param unchecked the file, or its parts, that were not judged
 * @param otherwise its tables as they read without the description that says otherwise
 * @param defect whether a defect of the program struck
 */
record Judged(
    Optional<FileAssessment> assessment,
    List<Unchecked> unchecked,
    List<Table> otherwise,
    boolean defect) {
  Judged {
    unchecked = List.copyOf(unchecked);
    otherwise = List.copyOf(otherwise);
  }

  static Judged unread(String path, String why) {
    return new Judged(Optional.empty(), List.of(new Unchecked(path, why)), List.of(), false);
  }

  static Judged struck(String path) {
    String why = "a defect in sluice stopped the check of this file; please report it";
    return new Judged(Optional.empty(), List.of(new Unchecked(path, why)), List.of(), true);
  }
}
