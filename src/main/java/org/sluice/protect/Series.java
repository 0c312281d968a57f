package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sluice.grid.Place;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * The figures of one measure in one column of the source, by the rows of its table; a column of
 * composite cells is several series.
 *
 * @param name the name of the measure, with the heads over its figures
 * @param measure the number of the measure in its table
 * @param role what its figures are
 * @param per what shares are out of: 100 for percentages
 * @param linked whether the reading knows what its figures are computed from
 * @param values the figures as printed in the source; not a number where none is
 * @param halves half a unit of the last digit of each
 * @param hidden whether the copy withholds it
 * @param records the records of the table that they stand in, -1 where a row has none
 */
record Series(
    String name,
    int measure,
    Role role,
    double per,
    boolean linked,
    List<Double> values,
    List<Double> halves,
    List<Boolean> hidden,
    List<Integer> records) {
  private static final Set<Role> NO_SUMS =
      EnumSet.of(Role.MEAN, Role.SD, Role.QUANTILE, Role.GINI, Role.CONCENTRATION);
  private static final int MOST_ROWS = 400;
  private static final int MOST_SERIES = 40;

  /** Copies the lists. */
  Series {
    values = List.copyOf(values);
    halves = List.copyOf(halves);
    hidden = List.copyOf(hidden);
    records = List.copyOf(records);
  }

  /** The series of a table, from left to right; none of a table too large to be searched. */
  static List<Series> of(Table table, Set<Place> withheld) {
    int[] rows = rows(table);
    if (rows.length > MOST_ROWS) {
      return List.of();
    }
    List<Series> all = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Map<Integer, Integer[]> byColumn = new TreeMap<>();
      for (int record = 0; record < table.size(); record++) {
        if (!table.isStated(record)) {
          byColumn
                  .computeIfAbsent(table.column(m).column(record), c -> new Integer[rows.length])[
                  Arrays.binarySearch(rows, table.row(record))] =
              record;
        }
      }
      for (Integer[] records : byColumn.values()) {
        Series series = of(table, m, records, withheld);
        if (series.showsAnything()) {
          all.add(series);
        }
      }
    }
    return all.size() > MOST_SERIES ? List.of() : all;
  }

  /** The source rows of a table, ascending. */
  static int[] rows(Table table) {
    return IntStream.range(0, table.size())
        .filter(record -> !table.isStated(record))
        .map(table::row)
        .distinct()
        .sorted()
        .toArray();
  }

  private static Series of(Table table, int m, Integer[] records, Set<Place> withheld) {
    Column column = table.column(m);
    List<Double> values = new ArrayList<>();
    List<Double> halves = new ArrayList<>();
    List<Boolean> hidden = new ArrayList<>();
    for (Integer record : records) {
      boolean shown = record != null && column.isShown(record);
      values.add(shown ? column.approximate(record) : Double.NaN);
      halves.add(shown ? 0.5 * Math.pow(10, -Math.max(0, column.scale(record))) : 0);
      hidden.add(shown && withheld.contains(table.place(m, record)));
    }
    Measure measure = table.measures().get(m);
    boolean linked = measure.link(Link.NUMERATOR).isPresent();
    return new Series(
        name(table, measure, records),
        m,
        measure.role(),
        measure.per().doubleValue(),
        linked,
        values,
        halves,
        hidden,
        Arrays.stream(records).map(record -> record == null ? -1 : record).toList());
  }

  private static String name(Table table, Measure measure, Integer[] records) {
    StringBuilder name = new StringBuilder(measure.name());
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      int of = d;
      if (dimension.columns().isEmpty()) {
        Arrays.stream(records)
            .filter(Objects::nonNull)
            .findFirst()
            .ifPresent(any -> name.append(' ').append(dimension.label(table.category(of, any))));
      }
    }
    return name.toString();
  }

  /** What some are out of all: a risk, exactly; hidden where one of the two is. */
  Series outOf(Series all) {
    return quotient(all, false);
  }

  /** What some are against the rest of all: odds. */
  Series againstRestOf(Series all) {
    return quotient(all, true);
  }

  private Series quotient(Series all, boolean ofRest) {
    List<Double> quotients = new ArrayList<>();
    List<Boolean> eitherHidden = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      double below = all.value(row) - (ofRest ? value(row) : 0);
      quotients.add(below > 0 ? value(row) / below : Double.NaN);
      eitherHidden.add(isHidden(row) || all.isHidden(row));
    }
    return new Series(
        name,
        measure,
        Role.PROPORTION,
        1,
        true,
        quotients,
        Collections.nCopies(size(), 0.0),
        eitherHidden,
        records);
  }

  private boolean showsAnything() {
    return values.stream().anyMatch(value -> !value.isNaN());
  }

  int size() {
    return values.size();
  }

  double value(int row) {
    return values.get(row);
  }

  /** How far the true figure may be from the printed one; nothing for whole numbers. */
  double slack(int row) {
    return halves.get(row) == 0.5 ? 0 : halves.get(row);
  }

  boolean isHidden(int row) {
    return hidden.get(row);
  }

  boolean isShown(int row) {
    return !Double.isNaN(values.get(row));
  }

  /** Whether its figures are something that could add up. */
  boolean mayAddUp() {
    return !role.isShare() && !NO_SUMS.contains(role);
  }
}
