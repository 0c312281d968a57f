package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * The steps of counts that run on from row to row: each less the one before. A share that runs on
 * tells them as well, where all its rows are of the same number.
 */
final class ImpliedSteps {
  private final Table table;
  private final int measure;
  private final int minimum;
  private final Measure figures;

  ImpliedSteps(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.figures = table.measures().get(measure);
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    RunningLines.of(table, measure).forEach(line -> along(line, true, all));
    RunningLines.maybe(table, measure).forEach(line -> along(line, false, all));
    return all;
  }

  private void along(int[] line, boolean sure, List<Implied> all) {
    for (int i = 1; i < line.length; i++) {
      int record = line[i];
      step(line[i - 1], record)
          .filter(step -> step.low() < minimum)
          .map(step -> PossibleCounts.of(step, minimum))
          .ifPresent(counts -> all.add(new Implied(record, Implied.Way.STEP, counts, sure)));
    }
  }

  /** What rounding leaves between two figures is no step. */
  private boolean isRounded(int record) {
    OptionalInt over = figures.link(Link.NUMERATOR);
    return table.base(measure, record) > 1
        || (over.isPresent() && table.base(over.getAsInt(), record) > 1);
  }

  private Optional<WholeNumbers> step(int before, int after) {
    if (!(table.value(measure, before) instanceof CellValue.Shown first)
        || !(table.value(measure, after) instanceof CellValue.Shown then)) {
      return Optional.empty();
    }
    if (isRounded(before) || isRounded(after)) {
      return Optional.empty();
    }
    if (!figures.role().isShare()) {
      return between(WholeNumbers.exactly(first.value()), WholeNumbers.exactly(then.value()));
    }
    Optional<BigDecimal> number = number(before).filter(n -> number(after).equals(Optional.of(n)));
    return number.flatMap(n -> ofShares(first, then, n, after));
  }

  /** The steps that are possible over every number that a rounded one may stand for. */
  private Optional<WholeNumbers> ofShares(
      CellValue.Shown first, CellValue.Shown then, BigDecimal number, int record) {
    long reach = table.base(figures.link(Link.DENOMINATOR).orElseThrow(), record) / 2;
    Optional<WholeNumbers> all = Optional.empty();
    for (long off = -reach; off <= reach; off++) {
      BigDecimal n = number.add(BigDecimal.valueOf(off)).max(BigDecimal.ZERO);
      Optional<WholeNumbers> here =
          between(
              WholeNumbers.tops(first, figures.per(), n),
              WholeNumbers.tops(then, figures.per(), n));
      all = all.isPresent() ? all.map(range -> here.map(range::joined).orElse(range)) : here;
    }
    return all;
  }

  private static Optional<WholeNumbers> between(
      Optional<WholeNumbers> first, Optional<WholeNumbers> then) {
    if (first.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    boolean falls = first.get().low() > then.get().low();
    WholeNumbers less = falls ? then.get() : first.get();
    WholeNumbers more = falls ? first.get() : then.get();
    return WholeNumbers.between(
        Math.max(0, more.low() - less.high()), Math.max(0, more.high() - less.low()));
  }

  private Optional<BigDecimal> number(int record) {
    OptionalInt of = figures.link(Link.DENOMINATOR);
    return of.isPresent()
            && table.measures().get(of.getAsInt()).role().isCount()
            && table.value(of.getAsInt(), record) instanceof CellValue.Shown shown
        ? Optional.of(shown.value().stripTrailingZeros())
        : Optional.empty();
  }
}
