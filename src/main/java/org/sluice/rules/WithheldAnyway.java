package org.sluice.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;

/**
 * Takes cells that another rule withholds out of the findings about rounding: whether such a figure
 * is on the grid tells of a count below 8 on a grid of 5 that it is 5, or that it is not.
 */
final class WithheldAnyway {
  private WithheldAnyway() {}

  /** The findings without what must not be said. */
  static List<Finding> left(List<Finding> findings) {
    if (findings.isEmpty() || findings.stream().noneMatch(WithheldAnyway::isAboutRounding)) {
      return findings;
    }
    Set<Place> withheld = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.verdict() == Verdict.FAIL && !isAboutRounding(finding)) {
        withheld.addAll(finding.places());
      }
    }
    return findings.stream()
        .flatMap(
            finding ->
                finding
                    .without(place -> isAboutRounding(finding) && withheld.contains(place))
                    .stream())
        .toList();
  }

  private static boolean isAboutRounding(Finding finding) {
    return finding.need() instanceof Need.Round || finding.need() instanceof Need.Digits;
  }
}
