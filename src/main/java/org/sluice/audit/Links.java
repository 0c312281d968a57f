package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Tells which cells of different tables of a file mean the same: the same measure and unit, and the
 * same categories by dimension name once those that stand for everybody are left out. Tables that
 * show different figures for the same label are about different things and are not linked.
 */
final class Links {
  private final Gathering gathering;
  private final Map<String, List<Integer>> familiesByName = new HashMap<>();
  private final List<Map<Map<String, String>, Integer>> cellsByLabels = new ArrayList<>();
  private final Map<Integer, List<Map<String, String>>> labels = new HashMap<>();
  private final Wholes wholes;

  Links(Gathering gathering) {
    this.gathering = gathering;
    this.wholes = new Wholes(gathering.tables, gathering.names);
  }

  /** The family that a measure joins: one whose figures agree with it, or a new one. */
  int family(int t, int m) {
    Measure measure = gathering.tables.get(t).measures().get(m);
    String name =
        Dimension.plain(measure.name())
            + '\n'
            + Dimension.plain(measure.unit())
            + '\n'
            + measure.role().isCount();
    List<Integer> candidates = familiesByName.computeIfAbsent(name, n -> new ArrayList<>());
    Family described = describe(t, m);
    for (int family : candidates) {
      if (agrees(family, t, m)) {
        Family other = gathering.families.get(family);
        gathering.families.set(
            family,
            new Family(
                other.count(),
                other.whole() && described.whole(),
                Math.max(other.scale(), described.scale())));
        return family;
      }
    }
    gathering.families.add(described);
    cellsByLabels.add(new HashMap<>());
    candidates.add(gathering.families.size() - 1);
    return gathering.families.size() - 1;
  }

  private Family describe(int t, int m) {
    Table table = gathering.tables.get(t);
    int scale = 0;
    for (int record = 0; record < table.size(); record++) {
      if (table.value(m, record) instanceof CellValue.Shown shown) {
        scale = Math.max(scale, shown.value().stripTrailingZeros().scale());
      }
    }
    boolean count = table.measures().get(m).role().isCount();
    return new Family(count, count && scale == 0, scale);
  }

  private boolean agrees(int family, int t, int m) {
    Table table = gathering.tables.get(t);
    for (int record = 0; record < table.size(); record++) {
      Integer cell = cellsByLabels.get(family).get(labels(t, record));
      if (cell != null) {
        Spot there = gathering.spots.first(cell);
        if (there.table() == t) {
          return false;
        }
        if (gathering.value(there) instanceof CellValue.Shown one
            && table.value(m, record) instanceof CellValue.Shown other
            && differ(one.value(), other.value())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean differ(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) != 0;
  }

  /** The cell of another table that means the same as this record, or -1. */
  int find(int family, int t, int record) {
    if (gathering.tables.size() == 1) {
      return -1;
    }
    return cellsByLabels.get(family).getOrDefault(labels(t, record), -1);
  }

  /** Whether some table prints a cell with these labels. */
  boolean isPrinted(int family, Map<String, String> labels) {
    return cellsByLabels.get(family).containsKey(labels);
  }

  /** Remembers the cell of a record for the tables that follow. */
  void put(int family, int t, int record, int cell) {
    if (gathering.tables.size() > 1) {
      cellsByLabels.get(family).put(labels(t, record), cell);
    }
  }

  /** The labels of a record by the names of their dimensions, those for everybody left out. */
  Map<String, String> labels(int t, int record) {
    return labels.computeIfAbsent(t, this::allLabels).get(record);
  }

  private List<Map<String, String>> allLabels(int t) {
    Table table = gathering.tables.get(t);
    List<Map<String, String>> all = new ArrayList<>(table.size());
    for (int record = 0; record < table.size(); record++) {
      Map<String, String> those = new TreeMap<>();
      for (int d = 0; d < table.dimensions().size(); d++) {
        label(those, t, d, table.category(d, record));
      }
      all.add(those);
    }
    return all;
  }

  /** Adds what a category of a table is called, unless it stands for everybody. */
  void label(Map<String, String> labels, int t, int d, int category) {
    String label = gathering.tables.get(t).dimensions().get(d).label(category);
    String name = gathering.names.name(t, d);
    if (!wholes.isWhole(name, label)) {
      labels.put(name, Dimension.plain(label));
    }
  }
}
