package org.sluice.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Unchecked;
import org.sluice.finding.Verdict;

/** What a run says on standard output: the verdict, a line a file, and what to do next. */
public final class Summary {
  /** A queue of thousands of files is read in the report; the terminal shows where to begin. */
  private static final int MOST_LINES = 40;

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";

  private final StringBuilder out = new StringBuilder();
  private final boolean colour;

  private Summary(boolean colour) {
    this.colour = colour;
  }

  /**
   * The summary as text.
   *
   * @param written the report files that were written, as the user can open them
   * @param colour whether ANSI colours are wanted
   */
  public static String of(Assessment assessment, List<String> written, boolean colour) {
    Summary summary = new Summary(colour);
    summary.verdict(assessment);
    summary.files(assessment);
    summary.next(assessment, written);
    return summary.out.toString();
  }

  private void verdict(Assessment assessment) {
    out.append(badge(assessment.verdict())).append(' ');
    out.append(paint(BOLD, Visible.of(assessment.root()))).append(": ");
    out.append(Tally.of(assessment).sentence()).append('\n');
    out.append("       ").append(paint(DIM, "rules: " + pack(assessment))).append('\n');
    if (!assessment.limits().isEmpty()) {
      String limits = "limits: " + Wording.limits(assessment);
      out.append("       ").append(paint(DIM, limits)).append('\n');
    }
    out.append("       ").append(paint(DIM, "judged: " + Judged.of(assessment).sentence()));
    out.append('\n');
  }

  private static String pack(Assessment assessment) {
    return Visible.of(Wording.pack(assessment.rules()));
  }

  private void files(Assessment assessment) {
    List<FileAssessment> troubled =
        assessment.files().stream().filter(file -> file.verdict() != Verdict.PASS).toList();
    Map<String, List<Unchecked>> parts = assessment.uncheckedByPath();
    List<Unchecked> whole = assessment.unopened();
    if (troubled.isEmpty() && whole.isEmpty()) {
      return;
    }
    out.append('\n');
    troubled.stream()
        .limit(MOST_LINES)
        .forEach(file -> file(file, parts.getOrDefault(file.path(), List.of())));
    whole.stream().limit(MOST_LINES).forEach(this::unchecked);
    int left = Math.max(0, troubled.size() - MOST_LINES) + Math.max(0, whole.size() - MOST_LINES);
    if (left > 0) {
      out.append("  … and ").append(Wording.count(left, "more file")).append(" in the report\n");
    }
  }

  private void file(FileAssessment file, List<Unchecked> parts) {
    List<String> details = new ArrayList<>();
    details.add(Wherefore.of(file));
    if (!file.problems().isEmpty()) {
      details.add(Wording.count(file.problems().size(), "problem") + " in reading");
    }
    parts.forEach(part -> details.add("not checked: " + part.why()));
    details.add(Wording.copy(file));
    String reasons = details.stream().filter(detail -> !detail.isEmpty()).collect(joining("; "));
    out.append("  ").append(badge(file.verdict())).append(' ').append(Visible.of(file.path()));
    out.append(paint(DIM, "  " + Visible.of(reasons))).append('\n');
  }

  private void unchecked(Unchecked unchecked) {
    out.append("  ").append(badge(Verdict.REVIEW)).append(' ').append(Visible.of(unchecked.path()));
    out.append(paint(DIM, "  not checked: " + Visible.of(unchecked.why()))).append('\n');
  }

  private void next(Assessment assessment, List<String> written) {
    out.append('\n').append(paint(BOLD, "Next")).append('\n');
    Steps.of(assessment).forEach(step -> out.append("  - ").append(step).append('\n'));
    int rules = assessment.rules().notChecked().size();
    if (rules > 0) {
      out.append("  - ").append(Wording.count(rules, "published rule"));
      out.append(rules == 1 ? " of this pack is" : " of this pack are");
      out.append(" not judged by sluice; the report lists ").append(rules == 1 ? "it" : "them");
      out.append(".\n");
    }
    if (!written.isEmpty()) {
      out.append('\n').append(paint(BOLD, "Report")).append('\n');
      written.forEach(report -> out.append("  ").append(Visible.of(report)).append('\n'));
    }
  }

  private String badge(Verdict verdict) {
    String word = verdict.label().toUpperCase(Locale.ROOT);
    String padding = " ".repeat(Math.max(0, 6 - word.length()));
    return paint(shade(verdict), word) + padding;
  }

  private static String shade(Verdict verdict) {
    return switch (verdict) {
      case FAIL -> "\u001b[1;31m";
      case REVIEW -> "\u001b[1;33m";
      case NOTE, PASS -> "\u001b[1;32m";
    };
  }

  private String paint(String style, String text) {
    return colour ? style + text + RESET : text;
  }
}
