package org.sluice.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a rule is published.
 *
 * @param address of the document, or its name where it has no address
 * @param read the day the source was read, as year-month-day; empty where the pack does not say
 * @param grade how well the source is known; empty where the pack does not say
 * @param note what else a reader has to know, such as the section; empty if nothing
 */
public record PackSource(String address, String read, Optional<Grade> grade, String note) {
  /** One line for findings and reports; a source read second-hand says so. */
  public String line() {
    List<String> remarks = new ArrayList<>();
    if (!note.isEmpty()) {
      remarks.add(note);
    }
    if (!read.isEmpty()) {
      remarks.add("read " + read);
    }
    grade.map(Grade::remark).filter(remark -> !remark.isEmpty()).ifPresent(remarks::add);
    return remarks.isEmpty() ? address : address + " (" + String.join("; ", remarks) + ")";
  }

  /** What stands in for a source where a pack of one's own gives none. */
  static PackSource ofTheOfficer(String pack) {
    return new PackSource("rule pack " + pack, "", Optional.empty(), "");
  }
}
