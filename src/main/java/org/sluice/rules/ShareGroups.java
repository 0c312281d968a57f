package org.sluice.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
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
  private final List<Integer> siblings = new ArrayList<>();
  private final Map<Integer, Lines> lines = new TreeMap<>();

  /** A figure of the table. */
  record Cell(int measure, int record) {}

  ShareGroups(Table table, int measure) {
    this.table = table;
    this.measure = measure;
    Measure figures = table.measures().get(measure);
    for (int m = 0; m < table.measures().size(); m++) {
      Measure other = table.measures().get(m);
      if (other.role() == figures.role()
          && other.per().compareTo(figures.per()) == 0
          && other.link(Link.DENOMINATOR).equals(figures.link(Link.DENOMINATOR))) {
        siblings.add(m);
      }
    }
  }

  /** The shares of one whole with that of a record, this one included; alone where none are. */
  List<Cell> of(int record) {
    List<Cell> row = siblings.stream().map(m -> new Cell(m, record)).toList();
    if (makeWhole(row)) {
      return row;
    }
    for (int outcome : Groups.outcomes(table)) {
      List<Cell> line = line(outcome, record);
      if (haveOneBase(line) && makeWhole(line)) {
        return line;
      }
    }
    return List.of(new Cell(measure, record));
  }

  /** The cells along a dimension that are no totals; empty where the record itself is one. */
  private List<Cell> line(int outcome, int record) {
    Hierarchy hierarchy = table.dimensions().get(outcome).hierarchy();
    if (hierarchy.isTotal(table.category(outcome, record))) {
      return List.of();
    }
    Lines along = lines.computeIfAbsent(outcome, d -> Lines.along(table, d));
    return Arrays.stream(along.line(along.lineOf(record)))
        .filter(other -> !hierarchy.isTotal(table.category(outcome, other)))
        .mapToObj(other -> new Cell(measure, other))
        .toList();
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

  private boolean makeWhole(List<Cell> cells) {
    return cells.size() > 1
        && cells.stream().allMatch(c -> table.column(c.measure()).isShown(c.record()))
        && FullShares.addUp(
            cells.stream().map(c -> table.value(c.measure(), c.record())).toList(),
            table.measures().get(measure).per());
  }
}
