package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Table;

/**
 * What the page of implied counts asks of all whole numbers that are possible, for enumerations.
 */
final class EveryWholeNumber {
  static final int MINIMUM = 10;

  private EveryWholeNumber() {}

  /** What the rule should make of all that is possible, from the words of its page. */
  static Verdict verdict(Set<Integer> possible) {
    boolean small = possible.stream().anyMatch(count -> count > 0 && count < MINIMUM);
    boolean larger = possible.stream().anyMatch(count -> count >= MINIMUM);
    boolean all = IntStream.range(1, MINIMUM).allMatch(possible::contains);
    int least = possible.stream().mapToInt(count -> count).min().orElseThrow();
    if (!small || (all && !larger)) {
      return Verdict.PASS;
    }
    if (larger) {
      return least > 1 ? Verdict.REVIEW : Verdict.PASS;
    }
    return least == 0 ? Verdict.REVIEW : Verdict.FAIL;
  }

  static void put(Map<String, Verdict> expected, String cell, Verdict verdict) {
    if (verdict != Verdict.PASS) {
      expected.put(cell, verdict);
    }
  }

  static BigDecimal half(int decimals) {
    return BigDecimal.valueOf(5, decimals + 1);
  }

  static Map<String, Verdict> found(Table table) {
    Map<String, Verdict> found = new TreeMap<>();
    for (Finding finding : Packed.check("i: {kind: implied-count, minimum: 10}", table)) {
      finding.places().forEach(place -> found.merge(place.a1(), finding.verdict(), Verdict::and));
    }
    return found;
  }
}
