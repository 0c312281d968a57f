package org.sluice.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sluice.solve.LinearSystem;

/**
 * What somebody's own figure and the zeros that are shown tell of other cells, however much is
 * withheld: whoever is counted in an area knows that the area is not empty. No level can ask for
 * more than that leaves. In units of the cells' last decimal place.
 */
final class OwnKnowledge {
  /** Ends only ever narrow, so that stopping early asks for more, never for less. */
  private static final int MOST_STEPS = 20_000;

  private static final long FAR = LinearSystem.FAR;

  private final Cells cells;
  private final long[] atLeast;
  private final Map<Integer, Long> least = new HashMap<>();
  private final Map<Integer, Long> most = new HashMap<>();

  OwnKnowledge(Cells cells) {
    this.cells = cells;
    this.atLeast = cells.leastValues();
  }

  /** What levels can still ask for in the eyes of whoever knows these cells. */
  Map<Integer, Level> levelsAgainst(Set<Integer> own, Map<Integer, Level> levels) {
    learn(own);
    Map<Integer, Level> possible = new HashMap<>();
    levels.forEach(
        (cell, level) -> {
          if (least(cell) < most(cell)) {
            possible.put(cell, within(level, end(cell, least(cell)), end(cell, most(cell))));
          }
        });
    return possible;
  }

  private BigDecimal end(int cell, long units) {
    return BigDecimal.valueOf(units).movePointLeft(cells.scale(cell));
  }

  private static Level within(Level level, BigDecimal least, BigDecimal most) {
    if (level instanceof Level.Band band) {
      long from = least.setScale(0, RoundingMode.CEILING).longValueExact();
      long to = most.setScale(0, RoundingMode.FLOOR).longValueExact();
      long low = Math.max(band.low(), from);
      return new Level.Band(low, Math.max(low, Math.min(band.high(), to)));
    }
    if (level instanceof Level.Reach reach) {
      return new Level.Reach(reach.low().max(least), reach.high().min(most));
    }
    return level;
  }

  private void learn(Set<Integer> own) {
    least.clear();
    most.clear();
    Deque<Equation> open = new ArrayDeque<>();
    for (int cell : own) {
      BigDecimal figure = cells.value(cell).orElseThrow();
      least.put(cell, figure.movePointRight(cells.scale(cell)).longValueExact());
      most.put(cell, least(cell));
      open.addAll(cells.equationsOf(cell));
    }
    for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
      Equation equation = open.remove();
      narrow(equation.total(), sum(equation, -1, false), sum(equation, -1, true), open);
      for (int part : equation.parts()) {
        narrow(
            part,
            minus(least(equation.total()), sum(equation, part, true)),
            minus(most(equation.total()), sum(equation, part, false)),
            open);
      }
    }
  }

  /** The least or the most that the parts of a sum but one can be together. */
  private long sum(Equation equation, int without, boolean high) {
    long sum = 0;
    for (int part : equation.parts()) {
      long end = high ? most(part) : least(part);
      if (part != without && Math.abs(end) >= FAR) {
        return high ? FAR : -FAR;
      }
      sum += part == without ? 0 : end;
    }
    return sum;
  }

  private static long minus(long end, long others) {
    if (Math.abs(end) >= FAR) {
      return end;
    }
    return Math.abs(others) >= FAR ? -others : end - others;
  }

  private void narrow(int cell, long from, long to, Deque<Equation> open) {
    long low = Math.max(from, least(cell));
    long high = Math.min(to, most(cell));
    if (low <= high && (low > least(cell) || high < most(cell))) {
      least.put(cell, low);
      most.put(cell, high);
      open.addAll(cells.equationsOf(cell));
    }
  }

  private long least(int cell) {
    boolean atLeastZero = cells.isCount(cell) || cells.knowledge().sumsNonNegative();
    return least.getOrDefault(cell, Math.max(atLeast[cell], atLeastZero ? 0 : -FAR));
  }

  private long most(int cell) {
    return most.getOrDefault(cell, isShownZero(cell) ? 0 : FAR);
  }

  private boolean isShownZero(int cell) {
    return cells.leastWithheld(cell) > 0
        && cells.value(cell).filter(value -> value.signum() == 0).isPresent();
  }
}
