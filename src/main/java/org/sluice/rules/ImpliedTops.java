package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.rules.ShareGroups.Cell;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** Counts on top of shares whose denominator is shown and whose numerator is not, or rounded. */
final class ImpliedTops {
  private final Table table;
  private final int measure;
  private final int minimum;
  private final Measure figures;
  private final OptionalInt base;
  private final OtherCounts others;

  ImpliedTops(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.figures = table.measures().get(measure);
    this.base = figures.link(Link.DENOMINATOR);
    this.others = new OtherCounts(table, measure);
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    if (base.isEmpty()) {
      return all;
    }
    ShareGroups groups = new ShareGroups(table, measure);
    for (int record = 0; record < table.size(); record++) {
      if (isOpen(record) && mayBeSmall(record)) {
        int at = record;
        counts(groups.of(record), record)
            .map(range -> PossibleCounts.of(range, minimum))
            .ifPresent(counts -> all.add(new Implied(at, Implied.Way.TOP, counts, true)));
      }
    }
    return all;
  }

  private boolean isOpen(int record) {
    OptionalInt counted = figures.link(Link.NUMERATOR);
    return table.column(measure).isShown(record)
        && table.column(base.orElseThrow()).isShown(record)
        && (counted.isEmpty()
            || !table.column(counted.getAsInt()).isShown(record)
            || others.areBehind(record));
  }

  /** The quick way, which answers no for nearly every share of a large file. */
  private boolean mayBeSmall(int record) {
    Column shares = table.column(measure);
    double half = 0.5 / Math.pow(10, Math.max(0, shares.scale(record)));
    double least = table.column(base.orElseThrow()).approximate(record) - reach(record);
    return (shares.approximate(record) - half) * least
        < (minimum + 1) * figures.per().doubleValue();
  }

  private long reach(int record) {
    return table.base(base.orElseThrow(), record) / 2;
  }

  /** What may stand on top, over every number that the denominator may be. */
  private Optional<WholeNumbers> counts(List<Cell> cells, int record) {
    BigDecimal under = ((CellValue.Shown) table.value(base.orElseThrow(), record)).value();
    boolean whole =
        table.measures().get(base.orElseThrow()).role().isCount()
            && under.stripTrailingZeros().scale() <= 0;
    if (!whole) {
      BigDecimal half = table.value(base.orElseThrow(), record).halfUnit();
      CellValue.Shown share = (CellValue.Shown) table.value(measure, record);
      return Optional.of(
          WholeNumbers.above(share, figures.per(), under.subtract(half), under.add(half)));
    }
    ShareCounts shares = new ShareCounts(table, cells);
    Optional<WholeNumbers> all = Optional.empty();
    for (long n = Math.max(1, under.longValueExact() - reach(record));
        n <= under.longValueExact() + reach(record);
        n++) {
      Optional<WholeNumbers> here = shares.of(new Cell(measure, record), n);
      all = all.isPresent() ? all.map(range -> here.map(range::joined).orElse(range)) : here;
    }
    return all;
  }
}
