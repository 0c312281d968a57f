package org.sluice.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.sluice.rules.ShareGroups.Cell;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Mark;
import org.sluice.table.Table;

/**
 * Withheld denominators that the shares of them give away: 14.3, 42.9 and 42.9 percent of fewer
 * than ten are shares of seven.
 */
final class ImpliedBases {
  private final Table table;
  private final int measure;
  private final int minimum;
  private final OptionalInt base;

  ImpliedBases(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.base = table.measures().get(measure).link(Link.DENOMINATOR);
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    if (base.isEmpty() || !table.column(base.getAsInt()).isAnyWithheld()) {
      return all;
    }
    ShareGroups groups = new ShareGroups(table, measure);
    for (int record = 0; record < table.size(); record++) {
      if (table.column(measure).isShown(record)
          && table.value(base.getAsInt(), record) instanceof CellValue.Withheld withheld) {
        add(groups.of(record), record, withheld.mark(), all);
      }
    }
    return all;
  }

  /** Only what the shares rule out counts: what the mark says by itself is no news. */
  private void add(List<Cell> cells, int record, Mark mark, List<Implied> all) {
    ShareCounts shares = new ShareCounts(table, cells);
    long least = Math.max(1, mark.low().orElse(1));
    long most = Math.min(mark.high().orElse(minimum - 1L), minimum - 1L);
    BitSet possible = new BitSet();
    boolean excluded = false;
    for (long n = least; n <= most; n++) {
      boolean fits = shares.of(new Cell(measure, record), n).isPresent();
      possible.set((int) n, fits);
      excluded |= !fits;
    }
    boolean larger = mark.high().isEmpty() || mark.high().getAsLong() >= minimum;
    if (excluded && (larger || !possible.isEmpty())) {
      PossibleCounts counts = new PossibleCounts(possible, larger, minimum);
      all.add(new Implied(record, Implied.Way.BASE, counts, true));
    }
  }
}
