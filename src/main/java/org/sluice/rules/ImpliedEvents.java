package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Layout;
import org.sluice.table.Table;

/**
 * Events that a survival curve tells beside its number at risk: at each step the curve falls by as
 * much of itself as events are of those at risk (Kaplan and Meier 1958). A table may print fewer
 * steps than there were, so that what follows is never sure.
 */
final class ImpliedEvents {
  private final Table table;
  private final int measure;
  private final int minimum;

  ImpliedEvents(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    OptionalInt atRisk = counted(SurvivalCurves::isAtRisk);
    boolean curve =
        table.layout() == Layout.SURVIVAL || isCurve(table.measures().get(measure).name());
    if (!curve || atRisk.isEmpty() || counted(ImpliedEvents::isEvents).isPresent()) {
      return all;
    }
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (table.dimensions().size() == 1 || RunningLines.isTime(table.dimensions().get(d))) {
        Lines lines = Lines.along(table, d);
        for (int line = 0; line < lines.count(); line++) {
          steps(lines.line(line), atRisk.getAsInt(), all);
        }
      }
    }
    return all;
  }

  private static boolean isCurve(String head) {
    return HeadWords.of(head).hasAnyOf("survival", "surviving", "surv", "km");
  }

  private static boolean isEvents(String head) {
    return HeadWords.of(head)
        .hasAnyOf("event", "events", "death", "deaths", "failure", "failures", "d");
  }

  /** The first count whose head says so. */
  private OptionalInt counted(Predicate<String> named) {
    return IntStream.range(0, table.measures().size())
        .filter(m -> table.measures().get(m).role().isCount())
        .filter(m -> named.test(table.measures().get(m).name()))
        .findFirst();
  }

  private void steps(int[] line, int atRisk, List<Implied> all) {
    for (int i = 1; i < line.length; i++) {
      if (table.value(measure, line[i - 1]) instanceof CellValue.Shown before
          && table.value(measure, line[i]) instanceof CellValue.Shown after
          && table.value(atRisk, line[i]) instanceof CellValue.Shown risk) {
        int record = line[i];
        events(before, after, risk.value())
            .map(range -> PossibleCounts.of(range, minimum))
            .ifPresent(counts -> all.add(new Implied(record, Implied.Way.STEP, counts, false)));
      }
    }
  }

  /** The events for which {@code after} is {@code before} less their share of those at risk. */
  static Optional<WholeNumbers> events(
      CellValue.Shown before, CellValue.Shown after, BigDecimal atRisk) {
    BigDecimal least = before.value().subtract(WholeNumbers.half(before));
    BigDecimal most = before.value().add(WholeNumbers.half(before));
    BigDecimal low = after.value().subtract(WholeNumbers.half(after)).max(BigDecimal.ZERO);
    BigDecimal high = after.value().add(WholeNumbers.half(after));
    if (least.signum() <= 0 || after.value().compareTo(before.value()) > 0) {
      return Optional.empty();
    }
    return WholeNumbers.between(
        least.subtract(high).max(BigDecimal.ZERO).multiply(atRisk),
        least,
        most.subtract(low).multiply(atRisk),
        most);
  }
}
