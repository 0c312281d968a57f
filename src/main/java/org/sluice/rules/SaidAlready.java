package org.sluice.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;

/**
 * Takes out of the findings about implied counts the cells of which a rule about counts,
 * denominators or people at risk says as much: one reason to withhold a figure is enough. Nor need
 * two rules say of a percentage that nobody knows what it is of.
 */
final class SaidAlready {
  private static final Set<String> SAYING =
      Set.of(LowCountRule.KIND.name(), LowDenominatorRule.KIND.name(), FewAtRiskRule.KIND.name());

  private SaidAlready() {}

  /** The findings, each cell for one reason. */
  static List<Finding> left(List<Finding> findings) {
    if (findings.stream().noneMatch(SaidAlready::saysNoMore)) {
      return findings;
    }
    Map<Place, Verdict> said = new HashMap<>();
    for (Finding finding : findings) {
      if (SAYING.contains(finding.kind())) {
        finding.places().forEach(place -> said.merge(place, finding.verdict(), Verdict::and));
      }
    }
    return findings.stream()
        .flatMap(
            finding ->
                finding
                    .without(
                        place ->
                            saysNoMore(finding)
                                && said.containsKey(place)
                                && said.getOrDefault(place, Verdict.NOTE)
                                        .compareTo(finding.verdict())
                                    >= 0)
                    .stream())
        .toList();
  }

  private static boolean saysNoMore(Finding finding) {
    return finding.kind().equals(ImpliedCountRule.KIND.name())
        || (finding.kind().equals(NotRoundedRule.KIND.name())
            && finding.verdict() == Verdict.REVIEW
            && finding.need() instanceof Need.Person);
  }
}
