package org.sluice.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * What of an instance may be published: a row a cell, its codes and its figure, or the mark where
 * it is withheld. Statuses, costs, levels and frequencies stay behind.
 */
public final class SafeCopy {
  private SafeCopy() {}

  /** The copy as comma-separated text with a head. */
  public static String text(Instance instance, Set<Place> withheld, String mark) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows(instance, withheld, mark)) {
      text.append(String.join(",", row.stream().map(SafeCopy::field).toList())).append('\n');
    }
    return text.toString();
  }

  /** Whether a copy as read again shows just what it should. */
  public static boolean is(Grid copy, Instance instance, Set<Place> withheld, String mark) {
    List<List<String>> rows = rows(instance, withheld, mark);
    if (copy.rows() != rows.size()) {
      return false;
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!copy.text(row, column).equals(rows.get(row).get(column))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<List<String>> rows(Instance instance, Set<Place> withheld, String mark) {
    Table table = instance.table();
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    for (Dimension dimension : table.dimensions()) {
      head.add(dimension.name());
    }
    head.add(table.measures().get(0).name());
    rows.add(head);
    for (int record = 0; record < table.size(); record++) {
      List<String> row = new ArrayList<>();
      for (int d = 0; d < table.dimensions().size(); d++) {
        row.add(table.dimensions().get(d).label(table.category(d, record)));
      }
      boolean hidden = withheld.contains(table.place(0, record));
      row.add(hidden ? mark : instance.figure(record).toPlainString());
      rows.add(row);
    }
    return rows;
  }

  private static String field(String text) {
    return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
