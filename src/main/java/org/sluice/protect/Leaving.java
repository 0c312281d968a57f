package org.sluice.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.sluice.audit.Spot;
import org.sluice.finding.Alternative;
import org.sluice.finding.Cost;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/** The dimensions and the totals of a table without which it would pass. */
final class Leaving {
  private static final int MOST_TOTALS = 5;

  private final Table table;
  private final int t;
  private final Set<Place> unsafe;
  private final Predicate<Table> passes;
  private final Losses losses;

  Leaving(List<Table> tables, int t, Set<Place> unsafe, Predicate<Table> passes, Losses losses) {
    this.table = tables.get(t);
    this.t = t;
    this.unsafe = unsafe;
    this.passes = passes;
    this.losses = losses;
  }

  /** Dimensions first, then totals. */
  List<Alternative> drops() {
    List<Alternative> found = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size() && table.dimensions().size() > 1; d++) {
      OptionalInt total = hierarchy(d).grandTotal();
      if (total.isPresent() && passes.test(SmallerTable.without(table, d))) {
        found.add(new Alternative.Drop(table.id(), name(d), dropping(d, total.getAsInt())));
      }
    }
    for (int d = 0; d < table.dimensions().size(); d++) {
      int[] totals = hierarchy(d).sums().stream().mapToInt(Sum::total).distinct().toArray();
      for (int total : totals) {
        if (totals.length <= MOST_TOTALS
            && isAboutMarginsOnly(d, total)
            && passes.test(SmallerTable.withoutTotal(table, d, total))) {
          Dimension dimension = table.dimensions().get(d);
          found.add(
              new Alternative.DropMargin(
                  table.id(), name(d), dimension.label(total), droppingTotal(d, total)));
        }
      }
    }
    return found;
  }

  private Hierarchy hierarchy(int d) {
    return table.dimensions().get(d).hierarchy();
  }

  private String name(int d) {
    return table.dimensions().get(d).name();
  }

  /** Whether every unsafe figure would go with the total; marks may be helped in other ways. */
  private boolean isAboutMarginsOnly(int d, int total) {
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (table.column(m).isShown(record)
            && table.category(d, record) != total
            && unsafe.contains(table.place(m, record))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The categories of a dropped dimension are guessed as equal parts of its total. */
  private Cost dropping(int d, int total) {
    Records records = new Records(table);
    int leaves = hierarchy(d).leaves().length;
    return new Cost(
        figures(d, total, false),
        losses.of(
            t,
            spot -> {
              if (table.category(d, spot.record()) == total) {
                return losses.value(spot);
              }
              OptionalInt whole = records.moved(spot.record(), d, total);
              return whole.isPresent() && table.column(spot.measure()).isShown(whole.getAsInt())
                  ? losses.value(new Spot(t, spot.measure(), whole.getAsInt())) / leaves
                  : 0;
            }));
  }

  private Cost droppingTotal(int d, int total) {
    return new Cost(
        figures(d, total, true),
        losses.of(t, spot -> table.category(d, spot.record()) == total ? 0 : losses.value(spot)));
  }

  /** How many figures stand at a total, or everywhere else. */
  private int figures(int d, int total, boolean there) {
    int figures = 0;
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        boolean shown = table.column(m).isShown(record) && !table.isStated(record);
        figures += shown && (table.category(d, record) == total) == there ? 1 : 0;
      }
    }
    return figures;
  }
}
