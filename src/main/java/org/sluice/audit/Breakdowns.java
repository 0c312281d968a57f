package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.CellValue;

/**
 * What tables break down: their cells by some of their dimensions, totals of the others left out.
 */
final class Breakdowns {
  private static final int MOST_TABLES = 200;

  private final Gathering gathering;
  private final Map<List<Object>, Breakdown> found = new HashMap<>();

  Breakdowns(Gathering gathering) {
    this.gathering = gathering;
  }

  /** The names of the dimensions of a table as they are compared. */
  Set<String> names(int t) {
    return new TreeSet<>(gathering.names.of(t));
  }

  /** The cells of a table by their labels in these dimensions, those for everybody left out. */
  Breakdown of(int t, int m, Set<String> names) {
    return found.computeIfAbsent(
        List.of(t, m, names), key -> new Lines(gathering, t, m, names).byLabels());
  }

  /**
   * What two tables say of the same measure by the dimensions that they share.
   *
   * @param family of the measure
   * @param one the lines of the table that comes first
   * @param other the lines of the table that comes after it
   */
  record Pair(int family, Breakdown one, Breakdown other) {}

  /**
   * The pairs of tables that are about the same people: some lines add up to the same, and none
   * that lacks no cell and has no printed total to blame differs. None where there are too many
   * tables to compare.
   */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int tables = gathering.tables.size();
    for (int t = 0; t < tables && tables <= MOST_TABLES; t++) {
      for (int other = t + 1; other < tables; other++) {
        Set<String> common = names(t);
        common.retainAll(names(other));
        for (int m = 0; m < gathering.index[t].length; m++) {
          for (int n = 0; n < gathering.index[other].length; n++) {
            int family = gathering.familyOf(t, m);
            if (family >= 0 && family == gathering.familyOf(other, n)) {
              Pair pair = new Pair(family, of(t, m, common), of(other, n, common));
              if (areOfTheSame(pair)) {
                pairs.add(pair);
              }
            }
          }
        }
      }
    }
    return pairs;
  }

  private boolean areOfTheSame(Pair pair) {
    boolean confirmed = false;
    for (Map.Entry<Map<String, String>, List<Integer>> line : pair.one().lines().entrySet()) {
      List<Integer> here = line.getValue();
      List<Integer> there = pair.other().line(line.getKey());
      boolean full = pair.one().isFull(here) && pair.other().isFull(there);
      if (differ(here, there)) {
        if (full && !gathering.isPrinted(pair.family(), line.getKey())) {
          return false;
        }
      } else {
        confirmed |= isSomething(here) && isSomething(there);
      }
    }
    return confirmed;
  }

  private boolean isSomething(List<Integer> cells) {
    return sum(cells).filter(sum -> sum.signum() != 0).isPresent();
  }

  /** Whether two lines are there and all printed, and do not add up to the same. */
  boolean differ(List<Integer> one, List<Integer> other) {
    Optional<BigDecimal> here = sum(one);
    Optional<BigDecimal> there = sum(other);
    return !one.isEmpty()
        && !other.isEmpty()
        && here.isPresent()
        && there.isPresent()
        && here.get().subtract(there.get()).abs().compareTo(leeway(one).add(leeway(other))) > 0;
  }

  /** What the cells add up to, where all are printed. */
  Optional<BigDecimal> sum(List<Integer> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int cell : cells) {
      if (!isShown(cell)) {
        return Optional.empty();
      }
      sum = sum.add(gathering.figure(cell).orElse(BigDecimal.ZERO));
    }
    return Optional.of(sum);
  }

  boolean isShown(int cell) {
    CellValue value = gathering.value(gathering.spots.first(cell));
    return value instanceof CellValue.Shown || value instanceof CellValue.NotApplicable;
  }

  /** Adds that both of these are parts of one total. */
  void addBoth(int total, List<Integer> one, List<Integer> other) {
    gathering.add(new Equation(total, one), false, leeway(one));
    gathering.add(new Equation(total, other), false, leeway(other));
  }

  /** Half a unit of the last digit of each figure where they are no whole numbers. */
  BigDecimal leeway(List<Integer> cells) {
    return cells.stream().map(this::leeway).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal leeway(int cell) {
    return gathering.families.get(gathering.familyOf.get(cell)).whole()
        ? BigDecimal.ZERO
        : gathering.value(gathering.spots.first(cell)).halfUnit();
  }
}
