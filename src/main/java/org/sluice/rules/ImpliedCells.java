package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * The cells of two by two tables that an odds ratio or a risk ratio tells beside its margins: two
 * groups and the events in both of them.
 */
final class ImpliedCells {
  /** Larger groups take long to go through and are told by no ratio of few digits. */
  private static final long MOST = 100_000;

  private final Table table;
  private final int measure;
  private final int minimum;
  private final boolean odds;

  ImpliedCells(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.odds = named(measure, "odds ratio", "or");
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    List<Integer> events = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role().isCount()) {
        (isEvents(m) ? events : groups).add(m);
      }
    }
    boolean known = groups.size() == 2 && events.size() == 1;
    if (!known || !(odds || named(measure, "risk ratio", "relative risk", "rr"))) {
      return all;
    }
    for (int record = 0; record < table.size(); record++) {
      if (table.value(measure, record) instanceof CellValue.Shown ratio) {
        int at = record;
        Optional<long[]> margins =
            margins(List.of(groups.get(0), groups.get(1), events.get(0)), at);
        margins.ifPresent(
            shown ->
                cells(ratio, shown)
                    .forEach(counts -> all.add(new Implied(at, Implied.Way.CELL, counts, true))));
      }
    }
    return all;
  }

  private boolean isEvents(int of) {
    return named(of, "event", "events", "case", "cases", "outcome", "outcomes", "death", "deaths");
  }

  private boolean named(int of, String... names) {
    return HeadWords.of(table.measures().get(of).name()).hasAnyOf(names);
  }

  private Optional<long[]> margins(List<Integer> measures, int record) {
    long[] margins = new long[measures.size()];
    for (int i = 0; i < margins.length; i++) {
      if (!(table.value(measures.get(i), record) instanceof CellValue.Shown shown)
          || !table.column(measures.get(i)).isBetween(record, 0, MOST)
          || shown.value().stripTrailingZeros().scale() > 0) {
        return Optional.empty();
      }
      margins[i] = shown.value().longValueExact();
    }
    return Optional.of(margins);
  }

  /** What the four cells may be, whichever of the two groups stands above the line. */
  private List<PossibleCounts> cells(CellValue.Shown ratio, long[] margins) {
    List<BitSet> small = List.of(new BitSet(), new BitSet(), new BitSet(), new BitSet());
    boolean[] larger = new boolean[4];
    boolean any = false;
    long events = margins[2];
    for (long first = Math.max(0, events - margins[1]);
        first <= Math.min(events, margins[0]);
        first++) {
      long second = events - first;
      long[] cells = {first, margins[0] - first, second, margins[1] - second};
      if (prints(ratio, cells, true) || prints(ratio, cells, false)) {
        any = true;
        for (int i = 0; i < cells.length; i++) {
          if (cells[i] < minimum) {
            small.get(i).set((int) cells[i]);
          }
          larger[i] |= cells[i] >= minimum;
        }
      }
    }
    List<PossibleCounts> possible = new ArrayList<>();
    for (int i = 0; any && i < small.size(); i++) {
      possible.add(new PossibleCounts(small.get(i), larger[i], minimum));
    }
    return possible;
  }

  /** Whether the ratio of these cells, the first group above the line or below, prints so. */
  private boolean prints(CellValue.Shown ratio, long[] cells, boolean firstAbove) {
    int up = firstAbove ? 0 : 2;
    int down = 2 - up;
    long aboveOf = odds ? cells[up + 1] : cells[up] + cells[up + 1];
    long belowOf = odds ? cells[down + 1] : cells[down] + cells[down + 1];
    BigDecimal above = BigDecimal.valueOf(cells[up]).multiply(BigDecimal.valueOf(belowOf));
    BigDecimal below = BigDecimal.valueOf(cells[down]).multiply(BigDecimal.valueOf(aboveOf));
    BigDecimal half = WholeNumbers.half(ratio).multiply(below);
    return below.signum() > 0
        && above.subtract(ratio.value().multiply(below)).abs().compareTo(half) <= 0;
  }
}
