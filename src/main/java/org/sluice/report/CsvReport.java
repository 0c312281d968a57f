package org.sluice.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Problem;
import org.sluice.finding.Unchecked;

/**
 * {@code report.csv}: a row for each cell of each finding, for people who sort and filter in a
 * spreadsheet. What was not checked has rows of its own, so that nobody takes silence for a pass.
 */
record CsvReport() implements Report {
  private static final List<String> HEAD =
      List.of(
          "path",
          "table",
          "cell",
          "verdict",
          "rule",
          "kind",
          "statbarn",
          "risk",
          "message",
          "advice",
          "source",
          "fingerprint");

  /**
   * First characters that make a spreadsheet take text for a formula; the wide forms do so under
   * East Asian settings.
   */
  private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

  @Override
  public String render(Assessment assessment) {
    StringBuilder csv = new StringBuilder();
    row(csv, HEAD);
    for (FileAssessment file : assessment.files()) {
      file.findings().forEach(finding -> finding(csv, file, finding));
      file.problems().forEach(problem -> problem(csv, file, problem));
    }
    for (Unchecked unchecked : assessment.unchecked()) {
      unjudged(csv, unchecked.path(), "unchecked", unchecked.why());
    }
    for (String rule : assessment.rules().notChecked()) {
      unjudged(csv, "", "not-checked", rule);
    }
    return csv.toString();
  }

  private static void finding(StringBuilder csv, FileAssessment file, Finding finding) {
    List<String> cells = finding.places().stream().map(Cited.in(file)::cell).toList();
    String fingerprint = finding.fingerprint();
    for (String cell : cells.isEmpty() ? List.of("") : cells) {
      row(
          csv,
          List.of(
              file.path(),
              finding.table(),
              cell,
              finding.verdict().label(),
              finding.rule(),
              finding.kind(),
              finding.statbarn().label(),
              finding.risk().label(),
              finding.message(),
              finding.advice(),
              finding.source(),
              fingerprint));
    }
  }

  private static void problem(StringBuilder csv, FileAssessment file, Problem problem) {
    unjudged(csv, file.path(), "problem", problem.line());
  }

  private static void unjudged(StringBuilder csv, String path, String kind, String message) {
    row(csv, List.of(path, "", "", "review", "", kind, "", "", message, "", "", ""));
  }

  private static void row(StringBuilder csv, List<String> fields) {
    csv.append(fields.stream().map(CsvReport::field).collect(Collectors.joining(","))).append('\n');
  }

  private static String field(String text) {
    boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = (formula ? "'" : "") + Visible.of(text);
    boolean quoted = safe.contains(",") || safe.contains("\"");
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
