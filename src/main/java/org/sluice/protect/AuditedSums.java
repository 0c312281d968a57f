package org.sluice.protect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.audit.Cells;
import org.sluice.audit.Equation;

/**
 * What figures add up to as far as the audit knows: their cells, with the totals of sums in place
 * of all the parts. Where two columns come down to the same cells, their sums are equal by what is
 * audited.
 */
final class AuditedSums {
  /** Sums that hold each other could go round in circles. */
  private static final int STEPS_A_SUM = 4;

  private final Cells cells;
  private final Map<Integer, List<Equation>> byFirstPart = new HashMap<>();
  private final Map<List<Integer>, List<Integer>> known = new HashMap<>();

  AuditedSums(Cells cells) {
    this.cells = cells;
    for (Equation equation : cells.equations()) {
      byFirstPart.computeIfAbsent(equation.parts().get(0), part -> new ArrayList<>()).add(equation);
    }
  }

  /** The audit's cell of a figure, or -1 where it is in no sum. */
  int cell(int table, int measure, int record) {
    return record < 0 ? -1 : cells.cell(table, measure, record);
  }

  /** The cells of the figures of a column of this table. */
  List<Integer> cells(int table, Series series) {
    List<Integer> all = new ArrayList<>();
    for (int row = 0; row < series.size(); row++) {
      if (series.isShown(row)) {
        all.add(cell(table, series.measure(), series.records().get(row)));
      }
    }
    return all;
  }

  /** Whether the audit knows that these cells and those have the same sum. */
  boolean areEqual(List<Integer> these, List<Integer> those) {
    return !these.contains(-1) && !those.contains(-1) && told(these).equals(told(those));
  }

  private List<Integer> told(List<Integer> figures) {
    return known.computeIfAbsent(figures, this::tell);
  }

  private List<Integer> tell(List<Integer> figures) {
    Map<Integer, Integer> times = new HashMap<>();
    figures.forEach(cell -> times.merge(cell, 1, Integer::sum));
    List<Integer> open = new ArrayList<>(figures);
    int steps = STEPS_A_SUM * cells.equations().size();
    while (!open.isEmpty() && steps > 0) {
      int cell = open.remove(open.size() - 1);
      for (Equation equation : byFirstPart.getOrDefault(cell, List.of())) {
        if (equation.parts().stream().allMatch(part -> times.getOrDefault(part, 0) > 0)) {
          equation.parts().forEach(part -> times.merge(part, -1, Integer::sum));
          times.merge(equation.total(), 1, Integer::sum);
          open.add(equation.total());
          open.addAll(equation.parts());
          steps--;
        }
      }
    }
    List<Integer> all = new ArrayList<>();
    times.forEach((cell, count) -> all.addAll(Collections.nCopies(count, cell)));
    all.sort(Integer::compare);
    return all;
  }
}
