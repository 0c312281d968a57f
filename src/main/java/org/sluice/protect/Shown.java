package org.sluice.protect;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sluice.audit.Spot;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * The figures of a file that a copy could treat, found by their place. Stated figures and marks are
 * none of them; several figures may share a place (a composite cell).
 */
final class Shown {
  private final List<Table> tables;
  private final SpotsByPlace spots;
  private final Set<Place> stated = new HashSet<>();
  private final int figures;

  /** The figures of these tables. */
  Shown(List<Table> tables) {
    this.tables = tables;
    this.figures =
        tables.stream()
            .mapToInt(
                table ->
                    IntStream.range(0, table.measures().size())
                        .map(measure -> table.column(measure).shown())
                        .sum())
            .sum();
    this.spots = new SpotsByPlace(tables, figures);
    for (int t = 0; t < tables.size(); t++) {
      for (int m = 0; m < tables.get(t).measures().size(); m++) {
        gather(t, m);
      }
    }
  }

  private void gather(int t, int m) {
    Table table = tables.get(t);
    for (int record = 0; record < table.size(); record++) {
      if (table.column(m).isShown(record)) {
        if (table.isStated(record)) {
          stated.add(table.place(m, record));
        } else {
          spots.add(new Spot(t, m, record));
        }
      }
    }
  }

  /** The figures that stand at a place; none where nothing there can be treated. */
  List<Spot> at(Place place) {
    return spots.at(place);
  }

  /** Whether a figure stands there that can be treated, and no other at its place. */
  boolean isAlone(Spot spot) {
    return table(spot).column(spot.measure()).isShown(spot.record())
        && !table(spot).isStated(spot.record())
        && (!spots.anyShare() || at(place(spot)).size() == 1);
  }

  /** Whether a figure stands there that belongs to a title, head or note. */
  boolean isStated(Place place) {
    return stated.contains(place);
  }

  /** Number of figures that the tables show, stated ones included. */
  int figures() {
    return figures;
  }

  /** The tables. */
  List<Table> tables() {
    return tables;
  }

  /** The table that a figure stands in. */
  Table table(Spot spot) {
    return tables.get(spot.table());
  }

  /** The measure of a figure. */
  Measure measure(Spot spot) {
    return table(spot).measures().get(spot.measure());
  }

  /** Where a figure stands. */
  Place place(Spot spot) {
    return table(spot).place(spot.measure(), spot.record());
  }

  /** The figure, where one is shown. */
  Optional<BigDecimal> value(Spot spot) {
    return table(spot).value(spot.measure(), spot.record()) instanceof CellValue.Shown shown
        ? Optional.of(shown.value())
        : Optional.empty();
  }

  /** Ids of the tables in which these places hold a count of zero. */
  static Set<String> tablesOfZeros(List<Table> tables, Set<Place> places) {
    Set<String> ids = new TreeSet<>();
    for (Table table : tables) {
      for (int m = 0; m < table.measures().size(); m++) {
        if (table.measures().get(m).role().isCount() && holdZero(table, m, places)) {
          ids.add(table.id());
        }
      }
    }
    return ids;
  }

  private static boolean holdZero(Table table, int m, Set<Place> places) {
    for (int record = 0; record < table.size(); record++) {
      if (table.column(m).isBetween(record, 0, 0)
          && !table.isStated(record)
          && places.contains(table.place(m, record))) {
        return true;
      }
    }
    return false;
  }
}
