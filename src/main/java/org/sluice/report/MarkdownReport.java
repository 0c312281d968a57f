package org.sluice.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sluice.finding.Alternative;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Problem;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Unchecked;

/** {@code report.md}: Markdown for tickets and merge requests, with no HTML in it. */
record MarkdownReport() implements Report {
  private static final int MOST_CELLS = 40;

  @Override
  public String render(Assessment assessment) {
    StringBuilder md = new StringBuilder();
    RulesUsed rules = assessment.rules();
    md.append("# Disclosure check of ").append(name(assessment.root())).append("\n\n");
    md.append("**").append(assessment.verdict().label().toUpperCase(Locale.ROOT));
    md.append("**: ").append(Tally.of(assessment).sentence()).append(".\n\n");
    md.append("> ").append(Wording.WORKING_DOCUMENT).append("\n\n");
    md.append("Rules: ").append(text(Wording.pack(rules))).append(".\n\n");
    if (!rules.exceptions().isEmpty()) {
      md.append("Exceptions of the service: ").append(text(rules.exceptions())).append(".\n\n");
    }
    if (!assessment.limits().isEmpty()) {
      md.append("Limits of this run: ").append(text(Wording.limits(assessment))).append(".\n\n");
    }
    md.append("Judged: ").append(Judged.of(assessment).sentence()).append(".\n");
    files(md, assessment);
    assessment.files().stream()
        .filter(file -> !file.findings().isEmpty() || !file.problems().isEmpty())
        .forEach(file -> file(md, file));
    unchecked(md, assessment.unchecked());
    notChecked(md, rules);
    md.append("\nsluice ").append(text(assessment.version())).append('\n');
    return md.toString();
  }

  private static void files(StringBuilder md, Assessment assessment) {
    md.append("\n## Files\n\n");
    if (assessment.files().isEmpty()) {
      md.append("No file was judged.\n");
      return;
    }
    md.append("| Verdict | File | Findings | Copy |\n|---|---|---:|---|\n");
    for (FileAssessment file : assessment.files()) {
      md.append("| ").append(file.verdict().label());
      md.append(" | ").append(name(file.path()).replace("|", "\\|"));
      md.append(" | ").append(file.findings().size());
      md.append(" | ").append(text(Wording.copy(file))).append(" |\n");
    }
  }

  private static void file(StringBuilder md, FileAssessment file) {
    md.append("\n## ").append(name(file.path())).append("\n\n");
    String copy = Wording.copy(file);
    md.append(file.verdict().label()).append(copy.isEmpty() ? "" : "; " + text(copy));
    md.append("\n\n");
    for (Finding finding : file.findings()) {
      finding(md, Cited.in(file), finding);
    }
    for (Problem problem : file.problems()) {
      md.append("- **not read**: ").append(text(problem.line())).append('\n');
    }
    List<Alternative> alternatives =
        file.redaction().map(made -> made.alternatives()).orElse(List.of());
    for (Alternative alternative : alternatives) {
      md.append("- suggestion: ").append(text(Wording.suggestion(alternative))).append('\n');
    }
  }

  private static void finding(StringBuilder md, Cited cited, Finding finding) {
    md.append("- **").append(finding.verdict().label()).append("** ");
    md.append(name(finding.rule()));
    if (!finding.places().isEmpty()) {
      md.append(' ').append(text(cited.cells(finding.places(), MOST_CELLS)));
    }
    md.append(" in ").append(name(finding.table())).append(": ");
    md.append(text(Wording.sentences(finding.message(), finding.advice())));
    if (Wording.isWebAddress(finding.source())) {
      md.append(" [Rule](<").append(finding.source()).append(">)");
    }
    md.append('\n');
  }

  private static void unchecked(StringBuilder md, List<Unchecked> unchecked) {
    md.append("\n## Not checked\n\n");
    if (unchecked.isEmpty()) {
      md.append("No file was left out.\n");
    }
    for (Unchecked one : unchecked) {
      md.append("- ").append(name(one.path())).append(": ").append(text(one.why())).append('\n');
    }
  }

  private static void notChecked(StringBuilder md, RulesUsed rules) {
    md.append("\n## Rules of the pack that are not checked\n\n");
    if (rules.notChecked().isEmpty()) {
      md.append("None.\n");
    }
    rules.notChecked().forEach(rule -> md.append("- ").append(text(rule)).append('\n'));
  }

  /** Text in which no character means anything to Markdown in the middle of a line. */
  private static String text(String text) {
    return Visible.of(text)
        .chars()
        .mapToObj(c -> ("\\`*_[]<>#|~&$@".indexOf(c) >= 0 ? "\\" : "") + (char) c)
        .collect(Collectors.joining());
  }

  /** A name as code, which no renderer turns into a link, a mention or markup. */
  private static String name(String name) {
    String visible = Visible.of(name);
    int longest = 0;
    int run = 0;
    for (int i = 0; i < visible.length(); i++) {
      run = visible.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String pad = visible.startsWith("`") || visible.endsWith("`") || visible.isBlank() ? " " : "";
    return fence + pad + visible + pad + fence;
  }
}
