package org.sluice.rules;

import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Shares that were made from other counts than the rounded ones beside them, which they show by not
 * following from these. The printed count says little then of what stands on top of one.
 */
final class OtherCounts {
  private final Table table;
  private final int measure;
  private final Measure figures;
  private final boolean rounded;

  OtherCounts(Table table, int measure) {
    this.table = table;
    this.measure = measure;
    this.figures = table.measures().get(measure);
    this.rounded =
        figures.role().isShare()
            && figures.link(Link.DENOMINATOR).isPresent()
            && figures.link(Link.NUMERATOR).isPresent()
            && table
                .measures()
                .get(figures.link(Link.NUMERATOR).getAsInt())
                .roundedTo()
                .isPresent();
  }

  boolean areBehind(int record) {
    return rounded
        && table.value(measure, record) instanceof CellValue.Shown share
        && table.value(figures.link(Link.NUMERATOR).orElseThrow(), record)
            instanceof CellValue.Shown top
        && table.value(figures.link(Link.DENOMINATOR).orElseThrow(), record)
            instanceof CellValue.Shown under
        && under.value().signum() > 0
        && WholeNumbers.tops(share, figures.per(), under.value())
            .filter(tops -> tops.holds(top.value()))
            .isEmpty();
  }
}
