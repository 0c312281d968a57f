package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sluice.table.Hierarchy;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * The shares that make up a whole together with one share: the other columns of its row, or the
 * other rows of its line along a dimension. Their counts add up to what all of them are of.
 */
final class ShareGroups {
  private final Table table;
  private final int measure;
  private final Map<Integer, List<Cell>> byRecord = new HashMap<>();

  /** A figure of the table. */
  record Cell(int measure, int record) {}

  ShareGroups(Table table, int measure) {
    this.table = table;
    this.measure = measure;
    columns();
    for (int outcome : Groups.outcomes(table)) {
      rows(outcome);
    }
  }

  /** The shares of one whole with that of a record, this one included; alone where none are. */
  List<Cell> of(int record) {
    return byRecord.getOrDefault(record, List.of(new Cell(measure, record)));
  }

  private void columns() {
    Measure figures = table.measures().get(measure);
    List<Integer> siblings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure other = table.measures().get(m);
      if (other.role() == figures.role()
          && other.per().compareTo(figures.per()) == 0
          && other.link(Link.DENOMINATOR).equals(figures.link(Link.DENOMINATOR))) {
        siblings.add(m);
      }
    }
    for (int record = 0; siblings.size() > 1 && record < table.size(); record++) {
      int row = record;
      add(siblings.stream().map(m -> new Cell(m, row)).toList());
    }
  }

  private void rows(int outcome) {
    Hierarchy hierarchy = table.dimensions().get(outcome).hierarchy();
    Lines lines = Lines.along(table, outcome);
    for (int line = 0; line < lines.count(); line++) {
      List<Cell> leaves =
          Arrays.stream(lines.line(line))
              .filter(record -> !hierarchy.isTotal(table.category(outcome, record)))
              .mapToObj(record -> new Cell(measure, record))
              .toList();
      if (leaves.size() > 1 && haveOneBase(leaves)) {
        add(leaves);
      }
    }
  }

  private boolean haveOneBase(List<Cell> cells) {
    OptionalInt base = table.measures().get(measure).link(Link.DENOMINATOR);
    return base.isEmpty()
        || cells.stream()
                .map(cell -> table.value(base.getAsInt(), cell.record()))
                .distinct()
                .count()
            == 1;
  }

  private void add(List<Cell> cells) {
    BigDecimal per = table.measures().get(measure).per();
    boolean all = cells.stream().allMatch(c -> table.column(c.measure()).isShown(c.record()));
    if (all
        && FullShares.addUp(
            cells.stream().map(c -> table.value(c.measure(), c.record())).toList(), per)) {
      for (Cell cell : cells) {
        if (cell.measure() == measure) {
          byRecord.putIfAbsent(cell.record(), cells);
        }
      }
    }
  }
}
