package org.sluice.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sluice.table.Link;
import org.sluice.table.Role;

/**
 * Rates of events beside these events and no population. Where a time at risk stands there as well
 * the rate is one over the other; else the count is on top of the rate, and how many are below
 * follows from both: 61 deaths at 22.8 in 100,000 are no rate of 61 people.
 */
final class EventRates {
  private static final String ON_TOP = "the count beside it is that of its events";
  private static final double LEAST_EVENTS = 0.5;
  private static final int FEWEST_ROWS = 2;

  private final Plan plan;
  private final List<Sense> senses;
  private final Sample sample;
  private final List<Integer> counts;
  private final List<Integer> times;
  private final boolean populations;
  private final boolean crowded;

  private EventRates(Plan plan, List<Sense> senses, Sample sample) {
    this.plan = plan;
    this.senses = senses;
    this.sample = sample;
    this.counts = measures(Role.COUNT);
    this.times = measures(Role.PERSON_TIME);
    this.populations = !measures(Role.DENOMINATOR).isEmpty();
    long pairs = (long) counts.size() * Math.max(1, times.size());
    this.crowded = Consistency.isCrowd(measures(Role.RATE).size(), pairs);
  }

  /** Links the rates of a plan to the events on top of them. */
  static void link(Plan plan, List<Sense> senses, Sample sample) {
    EventRates rates = new EventRates(plan, senses, sample);
    for (int m = 0; m < plan.measures().size(); m++) {
      Plan.Figures figures = plan.measures().get(m);
      if (figures.role == Role.RATE && figures.part < 0 && figures.links.isEmpty()) {
        rates.link(figures, rates.near(m, rates.counts), rates.near(m, rates.times));
      }
    }
  }

  /** Measures that a rate may be made from; of very many, those that stand next to it. */
  private List<Integer> near(int rate, List<Integer> measures) {
    return crowded ? Consistency.nearest(rate, measures) : measures;
  }

  private void link(Plan.Figures rate, List<Integer> counts, List<Integer> times) {
    for (int time : times) {
      for (int count : counts) {
        Optional<BigDecimal> per = perTime(rate, count, time);
        if (per.isPresent()) {
          rate.links.put(Link.NUMERATOR, count);
          rate.links.put(Link.DENOMINATOR, time);
          rate.per = per.get();
          rate.reasons.add("it is one count over the time at risk beside it");
          return;
        }
      }
    }
    if (!populations && times.isEmpty() && rate.per.compareTo(BigDecimal.ONE) > 0) {
      Planner.only(counts.stream().filter(count -> isOnTop(rate, count)).toList())
          .ifPresent(
              count -> {
                rate.links.put(Link.NUMERATOR, count);
                rate.reasons.add(ON_TOP);
              });
    }
  }

  private List<Integer> measures(Role role) {
    return IntStream.range(0, plan.measures().size())
        .filter(m -> plan.measures().get(m).role == role)
        .filter(m -> plan.measures().get(m).part < 0 && !plan.measures().get(m).evidence)
        .boxed()
        .toList();
  }

  /** Per how much time so many events give a rate, in every row. */
  private Optional<BigDecimal> perTime(Plan.Figures rate, int count, int time) {
    return Consistency.PERS.stream()
        .filter(per -> agrees(rate, count, time, per))
        .map(BigDecimal::valueOf)
        .findFirst();
  }

  private boolean agrees(Plan.Figures rate, int count, int time, long per) {
    int rows = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double printed = value(rate, rate, row);
      double events = value(plan.measures().get(count), rate, row);
      double at = value(plan.measures().get(time), rate, row);
      if (Double.isNaN(printed) || Double.isNaN(events) || !(at > 0)) {
        continue;
      }
      double half = sample.ownHalf(index(rate, rate), row);
      double expected = per * events / at;
      // The time is rounded too, to three digits at the worst.
      if (Math.abs(expected - printed) > half * 1.02 + expected * 5e-4) {
        return false;
      }
      rows++;
    }
    return rows >= FEWEST_ROWS;
  }

  /** Whether deaths are counted, or so few that a rate of them would be one of less than one. */
  private boolean isOnTop(Plan.Figures rate, int count) {
    Plan.Figures events = plan.measures().get(count);
    int below = 0;
    int rows = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double product = value(rate, rate, row) * value(events, rate, row);
      if (product > 0) {
        rows++;
        below += product / rate.per.doubleValue() < LEAST_EVENTS ? 1 : 0;
      }
    }
    boolean deaths = Counts.unit(events.name).equals("death");
    return rows > 0 && (deaths || (rows >= FEWEST_ROWS && below * 2 > rows));
  }

  /** The figure of a row that belongs to the first rate of the row. */
  private double value(Plan.Figures figures, Plan.Figures rate, int row) {
    int index = index(figures, rate);
    return index < 0 ? Double.NaN : sample.value(index, row);
  }

  private int index(Plan.Figures figures, Plan.Figures rate) {
    int record = 0;
    while (record + 1 < rate.columns.length && rate.columns[record] < 0) {
      record++;
    }
    int column = figures.columns[record];
    return column < 0 ? -1 : column - senses.get(0).column();
  }
}
