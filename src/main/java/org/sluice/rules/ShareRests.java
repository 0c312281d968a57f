package org.sluice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Shares of one count that leave few of it: {@code 60.0 %} and {@code 37.5 %} of 120 leave three
 * people. Whether shares overlap no name tells; where they exceed all of it in some row, they do.
 */
final class ShareRests {
  private final Table table;
  private final int whole;
  private final List<Integer> shares;

  private ShareRests(Table table, int whole, List<Integer> shares) {
    this.table = table;
    this.whole = whole;
    this.shares = shares;
  }

  /** The shares that leave 1 to {@code minimum} - 1 of a judged count. */
  static Flagged below(Table table, Predicate<Measure> judged, int minimum) {
    Flagged flagged = new Flagged();
    for (Map.Entry<Integer, List<Integer>> each : byWhole(table).entrySet()) {
      if (each.getValue().size() > 1 && judged.test(table.measures().get(each.getKey()))) {
        new ShareRests(table, each.getKey(), each.getValue()).below(minimum, flagged);
      }
    }
    return flagged;
  }

  /** The shares of each count, all of them per as many. */
  private static Map<Integer, List<Integer>> byWhole(Table table) {
    Map<Integer, List<Integer>> byWhole = new TreeMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      boolean share = measure.role() == Role.PERCENT || measure.role() == Role.PROPORTION;
      OptionalInt whole = measure.link(Link.DENOMINATOR);
      if (share && whole.isPresent()) {
        List<Integer> shares = byWhole.computeIfAbsent(whole.getAsInt(), key -> new ArrayList<>());
        if (shares.isEmpty()
            || measure.per().compareTo(table.measures().get(shares.get(0)).per()) == 0) {
          shares.add(m);
        }
      }
    }
    return byWhole;
  }

  private void below(int minimum, Flagged flagged) {
    List<Integer> few = new ArrayList<>();
    for (int record = 0; record < table.size(); record++) {
      if (!areShown(record) || leavesMany(record, minimum)) {
        continue;
      }
      BigDecimal low = rest(record, 1);
      if (rest(record, -1).signum() < 0) {
        return;
      }
      if (low.signum() > 0 && low.compareTo(BigDecimal.valueOf(minimum - 1L)) <= 0) {
        few.add(record);
      }
    }
    for (int record : few) {
      for (int share : shares) {
        flagged.add(table, share, record);
      }
    }
  }

  private boolean areShown(int record) {
    for (int share : shares) {
      if (!table.column(share).isShown(record)) {
        return false;
      }
    }
    return table.column(whole).isShown(record);
  }

  /** The quick way, without an object a cell, for nearly every record of a large file. */
  private boolean leavesMany(int record, int minimum) {
    double per = per(shares.get(0)).doubleValue();
    double least = per;
    for (int share : shares) {
      Column column = table.column(share);
      double half = 0.5 * Math.pow(10, -Math.max(0, column.scale(record)));
      least -= column.approximate(record) + half;
    }
    return least * table.column(whole).approximate(record) / per > minimum;
  }

  /** How many the shares leave, at least (1) or at most (-1) as their rounding goes. */
  private BigDecimal rest(int record, int side) {
    BigDecimal per = per(shares.get(0));
    BigDecimal rest = per;
    for (int share : shares) {
      CellValue.Shown printed = figure(share, record);
      BigDecimal half = WholeNumbers.half(printed).multiply(BigDecimal.valueOf(side));
      rest = rest.subtract(printed.value().add(half));
    }
    return rest.multiply(figure(whole, record).value()).divide(per, 6, RoundingMode.HALF_UP);
  }

  private BigDecimal per(int share) {
    return table.measures().get(share).per();
  }

  private CellValue.Shown figure(int measure, int record) {
    return (CellValue.Shown) table.value(measure, record);
  }
}
