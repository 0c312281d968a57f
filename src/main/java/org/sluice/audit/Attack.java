package org.sluice.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Place;
import org.sluice.solve.Argument;
import org.sluice.solve.Budget;
import org.sluice.solve.Flow;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Network;
import org.sluice.solve.Proof;

/** The attack on one component: extreme tables for its primaries, harvested from each other. */
final class Attack {
  private final Component component;
  private final LinearSystem system;
  private final Bounds bounds;
  private final Budget budget;
  private final boolean wholeIntervals;

  Attack(Component component, Bounds bounds, Budget budget, boolean wholeIntervals) {
    this.component = component;
    this.system = component.system();
    this.bounds = bounds;
    this.budget = budget;
    this.wholeIntervals = wholeIntervals;
  }

  Map<Integer, CellAudit> on(Map<Integer, Level> primaries) {
    Map<Integer, CellAudit> audits = new TreeMap<>();
    Optional<Network> network = Network.of(system, component.independentRows());
    long[] truth = new long[component.size()];
    for (int column = 0; column < truth.length; column++) {
      int cell = component.cell(column);
      truth[column] = component.cells().value(cell).map(v -> bounds.scaled(cell, v)).orElse(-1L);
    }
    for (int column = 0; column < truth.length; column++) {
      Level level = primaries.get(component.cell(column));
      if (level != null) {
        audits.put(
            component.cell(column),
            network.isPresent() && Proof.fits(system, truth)
                ? audit(new Flow(system, network.get(), truth, budget), column, level)
                : new CellAudit.Undecided("not a plain table with printed margins"));
      }
    }
    return audits;
  }

  private CellAudit audit(Flow flow, int column, Level level) {
    int cell = component.cell(column);
    long value = flow.value(column);
    long wantedLow = system.lower(column);
    long wantedHigh = system.upper(column);
    if (level instanceof Level.Band band && !wholeIntervals) {
      wantedLow = Math.max(band.low(), wantedLow);
      wantedHigh = Math.min(band.high(), wantedHigh);
    }
    if (!flow.push(column, false, wantedLow)) {
      return new CellAudit.Undecided("out of budget");
    }
    long low = flow.value(column);
    final int lowest = flow.trail().last();
    Argument why = flow.cut(column, false);
    if (!flow.push(column, true, wantedHigh)) {
      return new CellAudit.Undecided("out of budget");
    }
    long high = flow.value(column);
    boolean holds = value >= low && holds(cell, level, low, high);
    if (holds) {
      return new CellAudit.Protected(
          Answers.interval(component.cells(), cell, low, high),
          new Witness(component, flow.trail(), lowest),
          new Witness(component, flow.trail(), flow.trail().last()));
    }
    return new CellAudit.Exposed(Answers.interval(component.cells(), cell, low, high), places(why));
  }

  private Map<Place, BigDecimal> places(Argument why) {
    return component.equation(why);
  }

  private boolean holds(int cell, Level level, long low, long high) {
    if (level instanceof Level.Band band) {
      return low <= Math.max(band.low(), system.lower(component.column(cell)))
          && high >= band.high();
    }
    if (level instanceof Level.Reach reach) {
      return low <= scaled(cell, reach.low(), RoundingMode.FLOOR)
          && high >= scaled(cell, reach.high(), RoundingMode.CEILING);
    }
    return low < high;
  }

  private long scaled(int cell, BigDecimal figure, RoundingMode mode) {
    return figure.movePointRight(component.cells().scale(cell)).setScale(0, mode).longValueExact();
  }
}
