package org.sluice.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Unchecked;
import org.sluice.table.Table;

/**
 * What came of one file.
 *
 * @param assessment what is said of it; empty where nothing in it could be read
 * @param unchecked the file, or its parts, that were not judged
 * @param otherwise its tables as they read without the description that says otherwise
 * @param said whole numbers that it says outside of its tables
 * @param defect whether a defect of the program struck
 */
record Judged(
    Optional<FileAssessment> assessment,
    List<Unchecked> unchecked,
    List<Table> otherwise,
    Set<Long> said,
    boolean defect) {
  Judged {
    unchecked = List.copyOf(unchecked);
    otherwise = List.copyOf(otherwise);
    said = Set.copyOf(said);
  }

  /** A file of which nothing can tell of another one. */
  static Judged of(FileAssessment assessment) {
    return new Judged(Optional.of(assessment), List.of(), List.of(), Set.of(), false);
  }

  static Judged unread(String path, String why) {
    return new Judged(
        Optional.empty(), List.of(new Unchecked(path, why)), List.of(), Set.of(), false);
  }

  static Judged struck(String path) {
    String why = "a defect in sluice stopped the check of this file; please report it";
    return new Judged(
        Optional.empty(), List.of(new Unchecked(path, why)), List.of(), Set.of(), true);
  }
}
