package org.sluice.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sluice.finding.Verdict;
import org.sluice.pack.PackRule;
import org.sluice.pack.Packs;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Position;

/**
 * Whether what rounding takes to be withheld before it is withheld: where only counts from 8 are
 * left to be rounded, rules of low counts have to take away 7. Else what the one leaves the other
 * refuses.
 */
final class WithheldFirst {
  private WithheldFirst() {}

  /** The rule of low counts that asks for most. */
  private record Greatest(int minimum, Position place) {}

  static void check(List<PackRule> written, Faults faults) {
    Optional<Greatest> greatest =
        written.stream()
            .filter(rule -> rule.verdict() != Verdict.NOTE)
            .flatMap(rule -> low(rule).stream())
            .max(Comparator.comparingInt(Greatest::minimum));
    greatest.ifPresent(low -> written.forEach(rule -> check(rule, low, faults)));
  }

  private static Optional<Greatest> low(PackRule written) {
    return is(written, LowCountRule.KIND)
        ? Written.made(written)
            .map(rule -> ((LowCountRule) rule).settings().minimum())
            .map(minimum -> new Greatest(minimum, place(written, "minimum")))
        : Optional.empty();
  }

  private static void check(PackRule written, Greatest low, Faults faults) {
    if (is(written, NotRoundedRule.KIND)) {
      Written.made(written)
          .map(rule -> ((NotRoundedRule) rule).settings().grid().least())
          .filter(least -> least > low.minimum())
          .ifPresent(
              least ->
                  faults.add(
                      Packs.toMend(place(written, "least"), low.place()),
                      "a `least` of at most " + low.minimum() + ", the `minimum` of low counts",
                      "`least: " + least + "`",
                      "raise that minimum, or lower `least`"));
    }
  }

  private static boolean is(PackRule written, Kind kind) {
    return written.kind().text().equals(kind.name());
  }

  private static Position place(PackRule written, String key) {
    Optional<Entry> entry = written.written().entry(key);
    return entry.map(at -> at.key().position()).orElse(written.kind().position());
  }
}
