package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Totals that one table of a file leaves out and another one prints: applications by area and type
 * without a total of the types, and a table of the areas. Whoever has both adds the types up. The
 * cell of the other table is then the sum of the rows of this one that have its categories, where
 * no printed figure speaks against it; a line that lacks a cell does not.
 */
final class SharedTotals {
  private final Gathering gathering;
  private final Breakdowns breakdowns;

  SharedTotals(Gathering gathering, Breakdowns breakdowns) {
    this.gathering = gathering;
    this.breakdowns = breakdowns;
  }

  void gather() {
    if (gathering.tables.size() < 2) {
      return;
    }
    for (int t = 0; t < gathering.tables.size(); t++) {
      for (int m = 0; m < gathering.index[t].length; m++) {
        if (gathering.index[t][m].length > 0 && gathering.familyOf(t, m) >= 0) {
          gather(t, m);
        }
      }
    }
  }

  /** For each choice of this table's dimensions the cells elsewhere that have just those. */
  private void gather(int t, int m) {
    Map<Set<String>, Map<Map<String, String>, Integer>> elsewhere = elsewhere(t, m);
    elsewhere.forEach(
        (names, cells) -> {
          Breakdown parts = breakdowns.of(t, m, names);
          List<Equation> found = new ArrayList<>();
          for (Map.Entry<Map<String, String>, Integer> cell : cells.entrySet()) {
            List<Integer> below = parts.line(cell.getKey());
            if (!below.isEmpty() && !below.contains(cell.getValue())) {
              found.add(new Equation(cell.getValue(), below));
            }
          }
          List<Equation> wrong = found.stream().filter(this::isContradicted).toList();
          if (wrong.stream().noneMatch(sum -> parts.isFull(sum.parts()))) {
            found.removeAll(wrong);
            found.forEach(sum -> gathering.add(sum, false, leeway(sum)));
          }
        });
  }

  private Map<Set<String>, Map<Map<String, String>, Integer>> elsewhere(int t, int m) {
    Set<String> own = breakdowns.names(t);
    Set<Map<String, String>> here = new HashSet<>();
    for (int record = 0; record < gathering.tables.get(t).size(); record++) {
      here.add(gathering.labels(t, record));
    }
    Map<Set<String>, Map<Map<String, String>, Integer>> elsewhere = new HashMap<>();
    for (int other = 0; other < gathering.tables.size(); other++) {
      for (int n = 0; n < gathering.index[other].length; n++) {
        boolean same =
            other != t
                && gathering.index[other][n].length > 0
                && gathering.familyOf(other, n) == gathering.familyOf(t, m);
        for (int record = 0; same && record < gathering.tables.get(other).size(); record++) {
          Map<String, String> there = gathering.labels(other, record);
          if (own.containsAll(there.keySet()) && !here.contains(there)) {
            elsewhere
                .computeIfAbsent(there.keySet(), names -> new HashMap<>())
                .putIfAbsent(there, gathering.index[other][n][record]);
          }
        }
      }
    }
    return elsewhere;
  }

  /** Whether all is printed and does not add up, or some of it is more than the whole. */
  private boolean isContradicted(Equation sum) {
    if (!breakdowns.isShown(sum.total())) {
      return false;
    }
    BigDecimal rest = gathering.figure(sum.total()).orElse(BigDecimal.ZERO);
    boolean complete = true;
    boolean counts = gathering.families.get(gathering.familyOf.get(sum.total())).count();
    for (int part : sum.parts()) {
      complete &= breakdowns.isShown(part);
      rest = rest.subtract(gathering.figure(part).orElse(BigDecimal.ZERO));
    }
    BigDecimal beyond = complete ? rest.abs() : rest.negate();
    return (complete || counts) && beyond.compareTo(leeway(sum)) > 0;
  }

  private BigDecimal leeway(Equation sum) {
    return breakdowns.leeway(sum.total()).add(breakdowns.leeway(sum.parts()));
  }
}
