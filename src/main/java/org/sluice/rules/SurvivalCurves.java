package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * The survival curves of a table: figures along the time since some start, with the number of
 * people who are still at risk then. Calendar years are no such time: children at risk are counted
 * by year.
 *
 * @param atRisk the measure that counts those at risk
 * @param events the measure that counts events at or up to a time
 * @param running whether the events of all earlier times are among them
 * @param probabilities the measures of the curve itself
 * @param censored the measures that count those who were lost from sight
 * @param curves the records of each curve, by time; none where the table holds no curves
 */
record SurvivalCurves(
    OptionalInt atRisk,
    OptionalInt events,
    boolean running,
    List<Integer> probabilities,
    List<Integer> censored,
    List<List<Integer>> curves) {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
  private static final Pattern FIRST_NUMBER = Pattern.compile("^-?\\d+(?:\\.\\d+)?");

  private static final Predicate<String> TIME =
      HeadWords.is("t").or(HeadWords.has("time|days?|weeks?|months?|years?|follow ?up|duration"));
  private static final Predicate<String> AT_RISK =
      HeadWords.has("at risk|atrisk|n ?risk|risk set|beg total");
  private static final Predicate<String> PROBABILITY =
      HeadWords.has(
          "surv|survival|survivor|kaplan meier|km|cum in|cum ?inc|cumulative incidence|cif|hazard"
              + "|haz|cumhaz|cmlhaz|event free");
  private static final Predicate<String> RATIO = HeadWords.has("ratio|hr");
  private static final Predicate<String> EVENTS =
      HeadWords.has("n ?events?|events?|deaths?|died|failures?|fail");
  private static final Predicate<String> CENSORED =
      HeadWords.has("n ?censor(?:ed)?|censor(?:ed|ing)?|n ?cens|cens|lost|withdrawn");
  private static final Set<Role> SHARES =
      EnumSet.of(
          Role.PROPORTION, Role.PERCENT, Role.RATE, Role.STATISTIC, Role.COEFFICIENT, Role.OTHER);

  /** Copies the lists. */
  SurvivalCurves {
    probabilities = List.copyOf(probabilities);
    censored = List.copyOf(censored);
    curves = List.copyOf(curves);
  }

  /** The curves of a table. */
  static SurvivalCurves of(Table table) {
    OptionalInt atRisk = counts(table, AT_RISK).stream().mapToInt(m -> m).findFirst();
    List<Integer> probabilities =
        measures(table, m -> SHARES.contains(m.role()) && PROBABILITY.test(m.name())).stream()
            .filter(m -> !RATIO.test(table.measures().get(m).name()))
            .toList();
    List<Integer> events = counts(table, EVENTS.and(AT_RISK.negate()));
    OptionalInt each =
        events.stream().filter(m -> !isRunning(table, m)).mapToInt(m -> m).findFirst();
    boolean running = each.isEmpty();
    return new SurvivalCurves(
        atRisk,
        running ? events.stream().mapToInt(m -> m).findFirst() : each,
        running,
        probabilities,
        counts(table, CENSORED),
        atRisk.isPresent() || !probabilities.isEmpty() ? curves(table) : List.of());
  }

  boolean isEmpty() {
    return curves.isEmpty();
  }

  /** Whether a head says a time since some start. */
  static boolean isTime(String head) {
    return TIME.test(head);
  }

  /** Whether a head says how many are at risk. */
  static boolean isAtRisk(String head) {
    return AT_RISK.test(head);
  }

  /** Whether a record is of the time at which everybody is first seen, and nobody had an event. */
  static boolean isAtStart(Table table, int record) {
    return time(table, timeLabels(table), timeFigures(table), record)
        .filter(time -> time.signum() == 0)
        .isPresent();
  }

  /** Whether a measure is the curve itself. */
  boolean isCurve(int measure) {
    return !isEmpty() && probabilities.contains(measure);
  }

  private static boolean isRunning(Table table, int measure) {
    return RunningLines.isRunning(table.measures().get(measure).name());
  }

  private static List<Integer> counts(Table table, Predicate<String> named) {
    return measures(table, m -> m.role().isCount() && named.test(m.name()));
  }

  private static List<Integer> measures(Table table, Predicate<Measure> which) {
    return IntStream.range(0, table.measures().size())
        .filter(m -> which.test(table.measures().get(m)))
        .boxed()
        .toList();
  }

  /** Records that share all labels but the time, by time. */
  private static List<List<Integer>> curves(Table table) {
    OptionalInt labels = timeLabels(table);
    OptionalInt figures = timeFigures(table);
    Map<List<Integer>, List<Integer>> curves = new LinkedHashMap<>();
    BigDecimal[] times = new BigDecimal[table.size()];
    boolean years = true;
    for (int r = 0; r < table.size(); r++) {
      Optional<BigDecimal> time = time(table, labels, figures, r);
      if (time.isPresent()) {
        times[r] = time.get();
        years &= time.get().compareTo(FIRST_YEAR) >= 0;
        curves.computeIfAbsent(others(table, labels, r), key -> new ArrayList<>()).add(r);
      }
    }
    curves.values().forEach(curve -> curve.sort(Comparator.comparing(r -> times[r])));
    return years ? List.of() : List.copyOf(curves.values());
  }

  private static OptionalInt timeLabels(Table table) {
    return IntStream.range(0, table.dimensions().size())
        .filter(d -> TIME.test(table.dimensions().get(d).name()))
        .findFirst();
  }

  private static OptionalInt timeFigures(Table table) {
    return measures(table, m -> m.role() == Role.OTHER && TIME.test(m.name())).stream()
        .mapToInt(m -> m)
        .findFirst();
  }

  private static Optional<BigDecimal> time(
      Table table, OptionalInt labels, OptionalInt figures, int record) {
    return labels.isPresent() ? label(table, labels, record) : figure(table, figures, record);
  }

  private static List<Integer> others(Table table, OptionalInt time, int record) {
    return IntStream.range(0, table.dimensions().size())
        .filter(d -> time.isEmpty() || d != time.getAsInt())
        .map(d -> table.category(d, record))
        .boxed()
        .toList();
  }

  private static Optional<BigDecimal> label(Table table, OptionalInt d, int record) {
    String label = table.dimensions().get(d.getAsInt()).label(table.category(d.getAsInt(), record));
    Matcher number = FIRST_NUMBER.matcher(label.strip());
    return number.find() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
  }

  private static Optional<BigDecimal> figure(Table table, OptionalInt m, int record) {
    return m.isPresent() && table.value(m.getAsInt(), record) instanceof CellValue.Shown shown
        ? Optional.of(shown.value())
        : Optional.empty();
  }
}
