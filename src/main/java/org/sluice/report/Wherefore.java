package org.sluice.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;

/** Why a file has its verdict, on one line of a terminal: the rules and where they found it. */
final class Wherefore {
  private static final int MOST_RULES = 3;
  private static final int MOST_CELLS = 4;

  private Wherefore() {}

  /** Rules with their cells, the worst first: {@code small-counts C4, C9; means D4}. */
  static String of(FileAssessment file) {
    Map<String, Set<Place>> byRule = new LinkedHashMap<>();
    file.findings().stream()
        .filter(finding -> finding.verdict().compareTo(Verdict.REVIEW) >= 0)
        .sorted(Comparator.comparing(Finding::verdict).reversed())
        .forEach(
            finding ->
                byRule
                    .computeIfAbsent(finding.rule(), rule -> new TreeSet<>())
                    .addAll(finding.places()));
    List<String> reasons = new ArrayList<>();
    byRule.forEach((rule, places) -> reasons.add(reason(Cited.in(file), rule, places)));
    int left = reasons.size() - MOST_RULES;
    return String.join("; ", reasons.subList(0, Math.min(MOST_RULES, reasons.size())))
        + (left > 0 ? "; " + Wording.count(left, "more rule") : "");
  }

  private static String reason(Cited cited, String rule, Set<Place> places) {
    return places.isEmpty() ? rule : rule + " " + cited.cells(List.copyOf(places), MOST_CELLS);
  }
}
