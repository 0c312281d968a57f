package org.sluice.protect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Percentages whose base stands nowhere and yet is told: a count of 52 that is 54.2 percent is one
 * of 96. Where the counts out of one base add up to it, the shown ones give the withheld ones back.
 */
final class Bases {
  /** Smaller bases are equal by chance too often. */
  private static final long SMALLEST = 20;

  private final Set<Long> printed = new HashSet<>();

  private Bases(List<Series> series) {
    for (Series each : series) {
      for (int row = 0; row < each.size(); row++) {
        if (each.mayAddUp() && each.isShown(row) && !each.isHidden(row)) {
          printed.add(Math.round(each.value(row)));
        }
      }
    }
  }

  /** What gives hidden figures of some series back, in words. */
  static Set<String> among(List<Series> series) {
    Bases bases = new Bases(series);
    Set<String> found = new TreeSet<>();
    for (Series share : series) {
      for (Series count : series) {
        if (share.role().isShare() && count.role().isCount() && bases.tell(share, count)) {
          found.add("a percentage tells what it is out of, which the audit leaves out");
        }
      }
    }
    return found;
  }

  /** Whether a row that stays tells a base that it makes up together with withheld counts. */
  private boolean tell(Series share, Series count) {
    Set<Long> told = new HashSet<>();
    Set<Long> hidden = new HashSet<>();
    Map<Long, Double> sums = new HashMap<>();
    for (int row = 0; row < count.size(); row++) {
      OptionalLong base = base(share, count, row);
      if (base.isPresent()) {
        sums.merge(base.getAsLong(), count.value(row), Double::sum);
        if (count.isHidden(row)) {
          hidden.add(base.getAsLong());
        } else if (!share.isHidden(row)) {
          told.add(base.getAsLong());
        }
      }
    }
    told.retainAll(hidden);
    told.removeAll(printed);
    return told.stream().anyMatch(base -> sums.getOrDefault(base, 0.0) == (double) base);
  }

  /** The one whole number that the share can be out of. */
  private static OptionalLong base(Series share, Series count, int row) {
    double part = count.value(row);
    double printed = share.value(row);
    double half = share.isShown(row) ? share.halves().get(row) : 0;
    if (Double.isNaN(part + printed) || part <= 0 || printed <= half) {
      return OptionalLong.empty();
    }
    double per = share.per();
    long low = (long) Math.ceil(part * per / (printed + half) - 1e-9);
    long high = (long) Math.floor(part * per / (printed - half) + 1e-9);
    return low == high && low >= SMALLEST ? OptionalLong.of(low) : OptionalLong.empty();
  }
}
