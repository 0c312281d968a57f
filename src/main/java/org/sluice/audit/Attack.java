package org.sluice.audit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Place;
import org.sluice.solve.Argument;
import org.sluice.solve.Budget;
import org.sluice.solve.Extremes;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Proof;
import org.sluice.table.Interval;

/**
 * The attack on one component: extreme tables for its primaries. Each table found is checked
 * exactly and harvested: what it shows of other cells need not be searched for again.
 */
final class Attack {
  /** In larger systems that are no network, whole intervals take minutes; levels take seconds. */
  private static final int MOST_FOR_INTERVALS = 300;

  private final Component component;
  private final LinearSystem system;
  private final Budget budget;
  private final boolean wholeIntervals;
  private final Map<Integer, CellAudit> proven;
  private final Map<Integer, CellAudit> audits = new TreeMap<>();

  /**
   * An attack on one component.
   *
   * @param wholeIntervals whether all that the cells can be is asked for, where that is in reach
   * @param proven what was shown before, with as much withheld or less: it stands where no more
   *     than that is asked for
   */
  Attack(
      Component component, Budget budget, boolean wholeIntervals, Map<Integer, CellAudit> proven) {
    this.component = component;
    this.system = component.system();
    this.budget = budget;
    this.wholeIntervals = wholeIntervals;
    this.proven = proven;
  }

  /** Audits those of these cells that are in the component. */
  Map<Integer, CellAudit> on(Map<Integer, Wanted> wanted) {
    boolean any = false;
    for (int column = 0; column < component.size(); column++) {
      any |= wanted.containsKey(component.cell(column));
    }
    return any ? from(Start.of(component, budget), wanted) : audits;
  }

  /** Audits them from a start that was found before. */
  Map<Integer, CellAudit> from(Start start, Map<Integer, Wanted> wanted) {
    Optional<Extremes> extremes = start.extremes();
    extremes.ifPresent(found -> all(new Harvest(system, found), wanted));
    if (extremes.isEmpty()) {
      each(wanted, (column, level) -> new CellAudit.Undecided(start.why()));
    }
    return audits;
  }

  private void all(Harvest harvest, Map<Integer, Wanted> wanted) {
    each(wanted, (column, level) -> audit(harvest, column, level));
  }

  private interface Question {
    CellAudit ask(int column, Wanted wanted);
  }

  private void each(Map<Integer, Wanted> wanted, Question question) {
    for (int column = 0; column < component.size(); column++) {
      Wanted level = wanted.get(component.cell(column));
      if (level != null) {
        audits.put(component.cell(column), question.ask(column, level));
      }
    }
  }

  private CellAudit audit(Harvest harvest, int column, Wanted wanted) {
    if (!worksOutIntervals(harvest)
        && proven.get(component.cell(column)) instanceof CellAudit.Protected before) {
      return before;
    }
    long value = harvest.value(column);
    long low = wanted.low().orElse(wanted.pointIsExposed() ? value - 1 : value);
    long high = wanted.high().orElse(wanted.pointIsExposed() ? value + 1 : value);
    Side lower = reach(harvest, column, false, low, wanted);
    Side upper = reach(harvest, column, true, high, wanted);
    if (harvest.isBroken()) {
      return new CellAudit.Undecided("a table that was found did not stand up to exact arithmetic");
    }
    boolean holds =
        wanted.pointIsExposed()
            ? lower.reached() < upper.reached()
            : lower.reached() <= low && upper.reached() >= high;
    Interval interval = interval(column, lower, upper);
    if (holds) {
      return new CellAudit.Protected(interval, witness(harvest, lower), witness(harvest, upper));
    }
    return lower.reached() > low
        ? exposed(column, interval, wanted, lower, upper)
        : exposed(column, interval, wanted, upper, lower);
  }

  /** One side; where a second value is all that is asked for, what was seen may say enough. */
  private Side reach(Harvest harvest, int column, boolean up, long goal, Wanted wanted) {
    if (!wholeIntervals && wanted.pointIsExposed() && harvest.hasTwoValues(column)) {
      return harvest.seen(column, up);
    }
    long to = worksOutIntervals(harvest) ? far(column, up, goal) : goal;
    return harvest.reach(column, up, to, wholeIntervals);
  }

  private boolean worksOutIntervals(Harvest harvest) {
    return wholeIntervals && (harvest.isOfANetwork() || component.size() <= MOST_FOR_INTERVALS);
  }

  private CellAudit exposed(
      int column, Interval interval, Wanted wanted, Side failing, Side other) {
    boolean proven =
        isProven(column, failing) && (!wanted.pointIsExposed() || isProven(column, other));
    if (!proven) {
      return new CellAudit.Undecided("the work allowed was used up before an answer was proven");
    }
    return new CellAudit.Exposed(interval, explanation(column, failing));
  }

  private boolean isProven(int column, Side side) {
    Argument argument = side.argument().orElse(Argument.ownBound());
    return Proof.holds(system, column, side.up(), side.reached(), argument);
  }

  /** The argument told in released cells; a single sum where one says it all. */
  private Map<Place, BigDecimal> explanation(int column, Side side) {
    for (int row : system.rowsOf(column)) {
      Argument single = Argument.row(row);
      if (Proof.holds(system, column, side.up(), side.reached(), single)) {
        return component.equation(single);
      }
    }
    return side.argument().map(component::equation).orElse(Map.of());
  }

  private Map<Place, BigDecimal> witness(Harvest harvest, Side side) {
    return new Witness(component, harvest.trail(), side.solution());
  }

  /** The end of what a column can be, and where nothing bounds it, at least what is wanted. */
  private long far(int column, boolean up, long wanted) {
    long bound = up ? system.upper(column) : system.lower(column);
    long horizon = Math.max(component.horizon(), Math.abs(wanted));
    return Math.max(-horizon, Math.min(horizon, bound));
  }

  private Interval interval(int column, Side lower, Side upper) {
    return new Interval(end(column, lower), end(column, upper));
  }

  /** A column that got as far as the horizon where its own bound is further has no bound. */
  private Optional<BigDecimal> end(int column, Side side) {
    boolean unbounded = Math.abs(side.reached()) >= component.horizon();
    int cell = component.cell(column);
    return unbounded
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(side.reached(), component.cells().scale(cell)));
  }
}
