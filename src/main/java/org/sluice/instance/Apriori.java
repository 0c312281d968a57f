package org.sluice.instance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sluice.finding.Problem;
import org.sluice.format.argus.HstLine;
import org.sluice.table.Dimension;

/** Applies an a-priori file to the cells of a table. */
final class Apriori {
  private final String path;
  private final List<Dimension> dimensions;
  private final List<Map<String, Integer>> categories;
  private final Map<List<Integer>, Integer> records;
  private final Consumer<Problem> faults;

  /**
   * An a-priori file for a table.
   *
   * @param categories for each dimension the categories by their codes
   * @param records the records by their categories
   */
  Apriori(
      String path,
      List<Dimension> dimensions,
      List<Map<String, Integer>> categories,
      Map<List<Integer>, Integer> records,
      Consumer<Problem> faults) {
    this.path = path;
    this.dimensions = dimensions;
    this.categories = categories;
    this.records = records;
    this.faults = faults;
  }

  /** Changes the cells, line by line; levels last, since they are for unsafe cells alone. */
  void apply(List<HstLine> lines, List<InstanceCell> cells) {
    Set<Integer> kept = new HashSet<>();
    for (HstLine line : lines) {
      if (line.change() != HstLine.Change.LEVELS) {
        record(line).ifPresent(record -> change(line, record, cells, kept));
      }
    }
    for (HstLine line : lines) {
      if (line.change() == HstLine.Change.LEVELS) {
        record(line).ifPresent(record -> levels(line, record, cells));
      }
    }
  }

  private Optional<Integer> record(HstLine line) {
    List<Integer> combination = new ArrayList<>();
    for (int d = 0; d < categories.size(); d++) {
      Integer category = categories.get(d).get(line.codes().get(d));
      if (category == null) {
        fault(
            line, "in field " + (d + 1) + " a code of " + dimensions.get(d).name(), "another code");
        return Optional.empty();
      }
      combination.add(category);
    }
    Integer record = records.get(combination);
    if (record == null) {
      fault(line, "the codes of a cell of the table", "codes of no cell");
    }
    return Optional.ofNullable(record);
  }

  private void change(HstLine line, int record, List<InstanceCell> cells, Set<Integer> kept) {
    InstanceCell cell = cells.get(record);
    if (line.change() == HstLine.Change.COST) {
      cells.set(record, cell.costing(line.first()));
      return;
    }
    Status status =
        switch (line.change()) {
          case UNSAFE -> Status.UNSAFE;
          case PROTECT -> Status.KEPT;
          case SECONDARY -> Status.SECONDARY;
          default -> Status.SAFE;
        };
    boolean contradicts =
        (cell.status() == Status.KEPT && status == Status.UNSAFE)
            || (cell.status() == Status.UNSAFE && status == Status.KEPT)
            || (kept.contains(record) && status == Status.SECONDARY);
    if (contradicts) {
      fault(
          line, "the cell " + cell.name() + " either to stay published or to be withheld", "both");
    }
    if (status == Status.KEPT) {
      kept.add(record);
    }
    // An unsafe cell stays unsafe where a file of secondaries names it too.
    if (!(cell.status() == Status.UNSAFE && status == Status.SECONDARY)) {
      cells.set(record, cell.with(status));
    }
  }

  private void levels(HstLine line, int record, List<InstanceCell> cells) {
    InstanceCell cell = cells.get(record);
    if (cell.status() != Status.UNSAFE) {
      fault(line, "protection levels for an unsafe cell", "a cell that is not unsafe");
      return;
    }
    cells.set(record, cell.reaching(line.first(), line.second()));
  }

  private void fault(HstLine line, String expected, String found) {
    faults.accept(
        new Problem(
            path + ": line " + line.line(), expected, found, "correct the line, or leave it out"));
  }
}
