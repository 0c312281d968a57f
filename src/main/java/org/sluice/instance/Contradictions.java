package org.sluice.instance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sluice.finding.Problem;
import org.sluice.table.Interval;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * What makes an instance impossible, whatever is withheld: margins that do not add up, figures that
 * everybody knows to be others, levels beyond what everybody knows. Named by cells, never by
 * figures.
 */
final class Contradictions {
  private static final int MOST_PARTS = 12;

  private final String path;
  private final Instance instance;
  private final Table table;
  private final Consumer<Problem> faults;
  private final Map<List<Integer>, Integer> records = new HashMap<>();

  Contradictions(String path, Instance instance, Consumer<Problem> faults) {
    this.path = path;
    this.instance = instance;
    this.table = instance.table();
    this.faults = faults;
  }

  /** Tells all of them. */
  void tell() {
    for (int record = 0; record < table.size(); record++) {
      records.put(combination(record), record);
      bounds(record);
    }
    for (int d = 0; d < table.dimensions().size(); d++) {
      Map<Integer, List<Sum>> sums = new HashMap<>();
      for (Sum sum : table.dimensions().get(d).hierarchy().sums()) {
        sums.computeIfAbsent(sum.total(), total -> new ArrayList<>()).add(sum);
      }
      for (int record = 0; record < table.size(); record++) {
        for (Sum sum : sums.getOrDefault(table.category(d, record), List.of())) {
          margin(record, d, sum);
        }
      }
    }
  }

  private List<Integer> combination(int record) {
    List<Integer> combination = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      combination.add(table.category(d, record));
    }
    return combination;
  }

  private void margin(int total, int d, Sum sum) {
    List<Integer> combination = combination(total);
    List<String> parts = new ArrayList<>();
    BigDecimal rest = instance.figure(total);
    BigDecimal slack = halfUnit(total);
    for (int part : sum.parts()) {
      combination.set(d, part);
      Integer record = records.get(combination);
      if (record != null) {
        parts.add(instance.cells().get(record).name());
        rest = rest.subtract(instance.figure(record));
        slack = slack.add(halfUnit(record));
      }
    }
    if (rest.abs().compareTo(slack) > 0) {
      faults.accept(
          new Problem(
              path,
              "the total "
                  + instance.cells().get(total).name()
                  + " to be the sum of "
                  + some(parts),
              "figures that do not add up",
              "correct the total, its parts or the hierarchy"));
    }
  }

  /** Decimals are rounded, so that parts may miss their total by half a last digit each. */
  private BigDecimal halfUnit(int record) {
    return table.value(0, record).halfUnit();
  }

  private static String some(List<String> parts) {
    if (parts.isEmpty()) {
      return "its parts, of which the table has none";
    }
    int more = parts.size() - MOST_PARTS;
    return more <= 0
        ? String.join(", ", parts)
        : String.join(", ", parts.subList(0, MOST_PARTS)) + " and " + more + " more";
  }

  private void bounds(int record) {
    InstanceCell cell = instance.cells().get(record);
    if (cell.known().isEmpty()) {
      return;
    }
    Interval known = cell.known().get();
    BigDecimal figure = instance.figure(record);
    if (!known.contains(figure, figure)) {
      faults.accept(
          new Problem(
              path,
              cell.name() + " to lie between the bounds that everybody knows",
              "a figure outside of them",
              "correct the figure or its bounds"));
    } else if (cell.status() == Status.UNSAFE
        && !known.contains(figure.subtract(cell.below()), figure.add(cell.above()))) {
      faults.accept(
          new Problem(
              path,
              cell.name() + " to ask for no more than the bounds that everybody knows leave open",
              "a protection level beyond them",
              "lower its protection levels or widen its bounds"));
    }
  }
}
