package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Layout;
import org.sluice.table.Mark;
import org.sluice.table.Table;

/**
 * Events that a survival curve tells beside its number at risk: at each step the curve falls by as
 * much of itself as events are of those at risk (Kaplan and Meier 1958). A table may print fewer
 * steps than there were, so that what follows is never sure. Where the printed steps cannot be all
 * of them, each is judged by itself, as nearly as that goes.
 */
final class ImpliedEvents {
  private static final Predicate<String> CURVE =
      HeadWords.has("survival|surviving|surv|km|kaplan meier");
  private static final Predicate<String> INCIDENCE =
      HeadWords.has("cumulative incidence|cum ?inc(?:idence)?|cif");
  private static final Predicate<String> HAZARD = HeadWords.has("hazards?|haz|cumhaz|cmlhaz");
  private static final Predicate<String> EVENTS =
      HeadWords.has("n ?events?|events?|deaths?|died|failures?|d");

  private static final WholeNumbers ANY = new WholeNumbers(0, Long.MAX_VALUE);

  private final Table table;
  private final int measure;
  private final int minimum;
  private final BigDecimal full;
  private final boolean falling;
  private final OptionalInt atRisk;
  private final OptionalInt events;

  private ImpliedEvents(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.full = table.measures().get(measure).per();
    this.falling = !INCIDENCE.test(table.measures().get(measure).name());
    this.atRisk = counted(SurvivalCurves::isAtRisk);
    this.events = counted(EVENTS);
  }

  /** The events of a measure that is a curve. */
  static List<Implied> all(Table table, int measure, int minimum) {
    String head = table.measures().get(measure).name();
    boolean curve = table.layout() == Layout.SURVIVAL || CURVE.test(head) || INCIDENCE.test(head);
    return curve && !HAZARD.test(head)
        ? new ImpliedEvents(table, measure, minimum).all()
        : List.of();
  }

  private List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    if (atRisk.isPresent()) {
      curves().forEach(records -> new Curve(records).steps(all));
    }
    return all;
  }

  private String name(int of) {
    return table.measures().get(of).name();
  }

  /** The first count whose head says so. */
  private OptionalInt counted(Predicate<String> named) {
    return IntStream.range(0, table.measures().size())
        .filter(m -> table.measures().get(m).role().isCount())
        .filter(m -> named.test(name(m)))
        .findFirst();
  }

  /** The records of each curve in the order of time. */
  private List<List<Integer>> curves() {
    List<List<Integer>> curves = SurvivalCurves.of(table).curves();
    if (!curves.isEmpty()) {
      return curves;
    }
    List<List<Integer>> all = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (table.dimensions().size() == 1 || RunningLines.isTime(table.dimensions().get(d))) {
        Lines lines = Lines.along(table, d);
        for (int line = 0; line < lines.count(); line++) {
          all.add(Arrays.stream(lines.line(line)).boxed().toList());
        }
      }
    }
    return all;
  }

  /** What is shown of the curve; what has happened is what is left of all. */
  private Optional<CellValue.Shown> shown(int record) {
    return table.value(measure, record) instanceof CellValue.Shown shown
        ? Optional.of(falling ? shown : new CellValue.Shown(full.subtract(shown.value())))
        : Optional.empty();
  }

  private Optional<BigDecimal> atRisk(int record) {
    return table.value(atRisk.orElseThrow(), record) instanceof CellValue.Shown shown
            && shown.value().signum() > 0
        ? Optional.of(shown.value())
        : Optional.empty();
  }

  private boolean isTold(int record) {
    return events.isPresent() && table.column(events.getAsInt()).isShown(record);
  }

  /** What the mark in place of the events says of them, if one stands there. */
  private Mark mark(int record) {
    return Implied.mark(table, events, record);
  }

  /** What a printed number of events or its mark says of it. */
  private WholeNumbers known(int record) {
    if (isTold(record) && !RunningLines.isRunning(name(events.getAsInt()))) {
      BigDecimal value = ((CellValue.Shown) table.value(events.getAsInt(), record)).value();
      return WholeNumbers.exactly(value).orElse(ANY);
    }
    return new WholeNumbers(mark(record).low().orElse(0), mark(record).high().orElse(ANY.high()));
  }

  /** The events for which {@code after} is {@code before} less their share of those at risk. */
  static Optional<WholeNumbers> events(
      CellValue.Shown before,
      CellValue.Shown after,
      BigDecimal leastAtRisk,
      BigDecimal mostAtRisk,
      BigDecimal full) {
    BigDecimal least = before.value().subtract(WholeNumbers.half(before));
    BigDecimal most = before.value().add(WholeNumbers.half(before)).min(full);
    BigDecimal low = after.value().subtract(WholeNumbers.half(after)).max(BigDecimal.ZERO);
    BigDecimal high = after.value().add(WholeNumbers.half(after));
    if (least.signum() <= 0 || after.value().compareTo(before.value()) > 0) {
      return Optional.empty();
    }
    return WholeNumbers.between(
        least.subtract(high).max(BigDecimal.ZERO).multiply(leastAtRisk),
        least,
        most.subtract(low).multiply(mostAtRisk),
        most);
  }

  /** One curve, row by row. */
  private final class Curve {
    private final List<Integer> records;

    Curve(List<Integer> records) {
      this.records = records;
    }

    /** Takes the longest runs of rows of which all is shown. */
    void steps(List<Implied> all) {
      int first = 0;
      while (first < records.size()) {
        int end = first + 1;
        if (shown(records.get(first)).isPresent()) {
          while (end < records.size()
              && shown(records.get(end)).isPresent()
              && atRisk(records.get(end)).isPresent()) {
            end++;
          }
          run(first, end, all);
        }
        first = end;
      }
    }

    private void run(int first, int end, List<Implied> all) {
      boolean whole =
          records.subList(first, end).stream()
              .allMatch(record -> table.base(atRisk.orElseThrow(), record) == 1);
      int next = first;
      Optional<List<PossibleCounts>> counts = Optional.empty();
      if (first == 0 && whole) {
        counts = steps(first, end).flatMap(steps -> CurveSteps.fromStart(full, steps, minimum));
      }
      if (counts.isEmpty()) {
        next = first + 1;
        CellValue.Shown point = shown(records.get(first)).orElseThrow();
        if (whole) {
          counts = steps(next, end).flatMap(steps -> CurveSteps.from(point, full, steps, minimum));
        }
      }
      for (int i = next; i < end; i++) {
        if (counts.isPresent()) {
          add(records.get(i), counts.get().get(i - next), all);
        } else {
          int record = records.get(i);
          alone(i).ifPresent(range -> add(record, PossibleCounts.of(range, minimum), all));
        }
      }
    }

    private Optional<WholeNumbers> alone(int i) {
      long reach = table.base(atRisk.orElseThrow(), records.get(i)) / 2;
      BigDecimal risk = atRisk(records.get(i)).orElseThrow();
      return events(
          shown(records.get(i - 1)).orElseThrow(),
          shown(records.get(i)).orElseThrow(),
          risk.subtract(BigDecimal.valueOf(reach)).max(BigDecimal.ZERO),
          risk.add(BigDecimal.valueOf(reach)),
          full);
    }

    /** The steps of some rows, if a whole number is at risk in each. */
    private Optional<List<CurveSteps.Step>> steps(int from, int to) {
      List<CurveSteps.Step> steps = new ArrayList<>();
      for (int i = from; i < to; i++) {
        Optional<WholeNumbers> risk = atRisk(records.get(i)).flatMap(WholeNumbers::exactly);
        if (risk.isEmpty()) {
          return Optional.empty();
        }
        steps.add(step(i, risk.get().low()));
      }
      return Optional.of(steps);
    }

    private CurveSteps.Step step(int i, long risk) {
      int record = records.get(i);
      Optional<BigDecimal> after =
          i + 1 < records.size() ? atRisk(records.get(i + 1)) : Optional.empty();
      long left = after.flatMap(WholeNumbers::exactly).map(WholeNumbers::low).orElse(0L);
      boolean start = i == 0 && SurvivalCurves.isAtStart(table, record);
      WholeNumbers known = known(record);
      return new CurveSteps.Step(
          shown(record).orElseThrow(),
          risk,
          known.low(),
          Math.min(start ? 0 : risk - left, known.high()));
    }

    /** What the mark says by itself is no news, nor are events that are printed. */
    private void add(int record, PossibleCounts counts, List<Implied> all) {
      if (!isTold(record) && counts.tellMoreThan(mark(record))) {
        all.add(new Implied(record, Implied.Way.STEP, counts, false));
      }
    }
  }
}
