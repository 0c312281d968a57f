package org.sluice.report.page;

import java.util.List;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Unchecked;
import org.sluice.finding.Verdict;

/**
 * The whole report.
 *
 * @param restricted whether it shows withheld values
 * @param notice how it may be handled
 * @param sourceIsLink whether the pack's source is an address that may become a link
 * @param limits how much was opened of a file, empty where that is as usual
 * @param sentence what stands in the way, in one sentence
 * @param judged how much was judged, in one clause
 * @param shares how many files have which verdict, worst first, none empty
 * @param steps what to do next
 * @param sections the files in detail
 * @param leftOut how many files with findings are not shown in detail
 */
public record Page(
    boolean restricted,
    String notice,
    String version,
    RulesUsed rules,
    boolean sourceIsLink,
    String root,
    String limits,
    Verdict verdict,
    String sentence,
    String judged,
    List<Share> shares,
    List<String> steps,
    List<FileLine> files,
    List<FileSection> sections,
    int leftOut,
    List<Unchecked> unchecked,
    List<AuditLine> audits) {

  /**
   * A share of the summary bar.
   *
   * @param style the verdict's label, or {@code unchecked}
   */
  public record Share(String style, String label, int count) {}

  /**
   * A file in the list of all files.
   *
   * @param anchor of its section, empty where it has none
   * @param content what the file turned out to be: {@code image, png}
   */
  public record FileLine(
      Verdict verdict,
      String path,
      String anchor,
      String content,
      int tables,
      int findings,
      String copy) {}

  /**
   * A redaction in the list of all audits.
   *
   * @param outcome {@code protected}, {@code exposed} or {@code undecided}
   * @param why the reason where no copy stands
   * @param treated how many cells are treated, and their share of all figures
   * @param scope what it was audited together with
   * @param sha256 digest of the copy, empty where none stands
   */
  public record AuditLine(
      String path, String outcome, String why, String treated, String scope, String sha256) {}
}
