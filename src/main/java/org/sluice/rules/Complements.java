package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * Counts beside counts of some of the same units: {@code children, boys} shows how many are no
 * boys. Names say what is part of what, and figures of a part that exceed the whole deny it.
 */
final class Complements {
  private final Table table;
  private final int whole;
  private final int minimum;

  private Complements(Table table, int whole, int minimum) {
    this.table = table;
    this.whole = whole;
    this.minimum = minimum;
  }

  /** Parts of a measure that leave 1 to {@code minimum} - 1 of it, one by one. */
  static Flagged below(Table table, int whole, int minimum) {
    Complements complements = new Complements(table, whole, minimum);
    Flagged flagged = new Flagged();
    for (int part : table.parts(whole)) {
      complements.test(List.of(part), flagged);
    }
    return flagged;
  }

  /** Parts that do so together, if they do not overlap, which names do not tell. */
  static Flagged belowTogether(Table table, int whole, int minimum) {
    Complements complements = new Complements(table, whole, minimum);
    Flagged flagged = new Flagged();
    for (List<Integer> parts : complements.byUnit().values()) {
      if (parts.size() > 1) {
        complements.test(parts, flagged);
      }
    }
    return flagged;
  }

  private Map<String, List<Integer>> byUnit() {
    Map<String, List<Integer>> units = new TreeMap<>();
    for (int part : table.parts(whole)) {
      String unit = table.measures().get(part).unit();
      units.computeIfAbsent(unit, key -> new ArrayList<>()).add(part);
    }
    return units;
  }

  private void test(List<Integer> parts, Flagged flagged) {
    List<Integer> records = new ArrayList<>();
    for (int record = 0; record < table.size(); record++) {
      if (!table.column(whole).isShown(record)) {
        continue;
      }
      BigDecimal rest = rest(parts, record);
      if (rest.signum() < 0) {
        return;
      }
      if (isFew(rest, parts, record)) {
        records.add(record);
      }
    }
    for (int record : records) {
      flagged.add(
          table,
          parts.get(0),
          record,
          "it leaves " + rest(parts, record).toPlainString() + " of the whole");
      flagged.add(table, whole, record);
    }
  }

  private BigDecimal rest(List<Integer> parts, int record) {
    BigDecimal rest = ((CellValue.Shown) table.value(whole, record)).value();
    for (int part : parts) {
      if (table.value(part, record) instanceof CellValue.Shown shown) {
        rest = rest.subtract(shown.value());
      }
    }
    return rest;
  }

  /**
   * Whether the rest is a small count: what is small itself is found without it, and what rounding
   * may leave is no count.
   */
  private boolean isFew(BigDecimal rest, List<Integer> parts, int record) {
    int base = table.base(whole, record);
    for (int part : parts) {
      Column column = table.column(part);
      if (!column.isShown(record) || column.isBetween(record, 0, minimum - 1L)) {
        return false;
      }
      base = Math.max(base, table.base(part, record));
    }
    BigDecimal noise = BigDecimal.valueOf((base - 1L) * (parts.size() + 1));
    return rest.compareTo(noise) > 0 && rest.compareTo(BigDecimal.valueOf(minimum)) < 0;
  }
}
