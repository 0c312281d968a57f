package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** The steps of counts that run on from row to row: each less the one before. */
final class ImpliedSteps {
  private static final Set<String> TIMES =
      Set.of("time", "day", "days", "week", "weeks", "month", "months", "wave", "visit", "year");

  private final Table table;
  private final int measure;
  private final int minimum;

  ImpliedSteps(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    Measure figures = table.measures().get(measure);
    if (!isRunning(figures.name())) {
      return all;
    }
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (isTime(table.dimensions().get(d))) {
        Lines lines = Lines.along(table, d);
        for (int line = 0; line < lines.count(); line++) {
          steps(lines.line(line), all);
        }
      }
    }
    return all;
  }

  /** Points in time, in years or since some start: areas stand in no order. */
  static boolean isTime(Dimension dimension) {
    return dimension.nature() == Dimension.Nature.TIME
        || HeadWords.of(dimension.name()).hasAny(TIMES);
  }

  static boolean isRunning(String name) {
    return HeadWords.of(name)
        .hasAnyOf("cumulative", "cumul", "cum", "running", "ytd", "to date", "so far");
  }

  /** A line that falls somewhere is no running total, whatever its name. */
  private void steps(int[] line, List<Implied> all) {
    List<Implied> steps = new ArrayList<>();
    Column column = table.column(measure);
    for (int i = 1; i < line.length; i++) {
      if (column.isShown(line[i - 1]) && column.isShown(line[i])) {
        double step = column.approximate(line[i]) - column.approximate(line[i - 1]);
        if (step < 0) {
          return;
        }
        boolean rounded = table.base(measure, line[i - 1]) > 1 || table.base(measure, line[i]) > 1;
        if (step < minimum && !rounded) {
          long whole = Math.round(step);
          PossibleCounts counts = PossibleCounts.of(new WholeNumbers(whole, whole), minimum);
          steps.add(new Implied(line[i], Implied.Way.STEP, counts, true));
        }
      }
    }
    all.addAll(steps);
  }
}
