package org.sluice.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Redaction;
import org.sluice.finding.Verdict;
import org.sluice.report.page.FileSection;
import org.sluice.report.page.Page;

/** Turns an assessment into the page that the templates write. */
final class Pages {
  /** A browser opens a page of some hundred files with ease; the rest is in report.json. */
  private static final int MOST_SECTIONS = 200;

  private Pages() {}

  /** The page of a whole assessment. */
  static Page of(Assessment assessment, boolean restricted) {
    List<Page.FileLine> lines = new ArrayList<>();
    List<FileSection> sections = new ArrayList<>();
    int leftOut = 0;
    for (FileAssessment file : assessment.files()) {
      boolean detailed = hasSomethingToSay(file);
      boolean room = sections.size() < MOST_SECTIONS;
      leftOut += detailed && !room ? 1 : 0;
      String anchor = detailed && room ? "file-" + (sections.size() + 1) : "";
      lines.add(line(file, anchor));
      if (!anchor.isEmpty()) {
        sections.add(Sections.of(file, anchor, restricted));
      }
    }
    return new Page(
        restricted,
        Wording.notice(restricted),
        assessment.version(),
        assessment.rules(),
        Wording.isWebAddress(assessment.rules().source()),
        assessment.root(),
        Wording.limits(assessment),
        assessment.verdict(),
        Tally.of(assessment).sentence(),
        Judged.of(assessment).sentence(),
        shares(Tally.of(assessment)),
        Steps.of(assessment),
        lines,
        sections,
        leftOut,
        assessment.unchecked(),
        assessment.files().stream().flatMap(Pages::audit).toList());
  }

  private static boolean hasSomethingToSay(FileAssessment file) {
    return file.verdict() != Verdict.PASS
        || !file.findings().isEmpty()
        || !file.problems().isEmpty()
        || file.redaction().isPresent();
  }

  private static Page.FileLine line(FileAssessment file, String anchor) {
    return new Page.FileLine(
        file.verdict(),
        file.path(),
        anchor,
        Wording.content(file),
        file.tables().size(),
        file.findings().size(),
        Wording.copy(file));
  }

  private static List<Page.Share> shares(Tally tally) {
    return Stream.of(
            new Page.Share("fail", "fail", tally.fail()),
            new Page.Share("review", "review", tally.review()),
            new Page.Share("unchecked", "not checked", tally.unchecked()),
            new Page.Share("pass", "pass", tally.pass()))
        .filter(share -> share.count() > 0)
        .toList();
  }

  private static Stream<Page.AuditLine> audit(FileAssessment file) {
    return file.redaction().stream().map(made -> audit(file, made));
  }

  private static Page.AuditLine audit(FileAssessment file, Redaction made) {
    boolean copied = Wording.hasCopy(made);
    return new Page.AuditLine(
        file.path(),
        Wording.label(made.state()),
        made.why(),
        Wording.count(Wording.treated(made).size(), "cell") + ", " + Wording.share(made),
        Wording.label(made.scope()),
        copied ? made.copySha256().orElse("") : "");
  }
}
