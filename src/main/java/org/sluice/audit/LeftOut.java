package org.sluice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Zeros of one table that another one of the same people leaves out: whoever sees the second knows
 * that there is nobody, whatever stands for the figure in the first.
 */
final class LeftOut {
  private final Gathering gathering;
  private final Breakdowns breakdowns;

  LeftOut(Gathering gathering, Breakdowns breakdowns) {
    this.gathering = gathering;
    this.breakdowns = breakdowns;
  }

  void gather(List<Breakdowns.Pair> pairs) {
    for (Breakdowns.Pair pair : pairs) {
      gather(pair.one(), pair.other());
      gather(pair.other(), pair.one());
    }
  }

  private void gather(Breakdown shorter, Breakdown longer) {
    longer
        .lines()
        .forEach(
            (labels, cells) -> {
              Optional<BigDecimal> sum = breakdowns.sum(cells);
              if (shorter.line(labels).isEmpty() && sum.filter(s -> s.signum() == 0).isPresent()) {
                gathering.leftOut.addAll(cells);
              }
            });
  }
}
