package org.sluice.protect.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** One table of a made-up file: which categories and records it shows, and where. */
final class RandomTable {
  private final List<Axis> axes;
  private final List<Integer> broken;
  private final Units units;
  private final List<List<Integer>> shown = new ArrayList<>();
  private final List<List<Integer>> records = new ArrayList<>();
  private final List<List<Integer>> zerosLeftOut = new ArrayList<>();
  private final boolean across;
  private final int firstRow;
  private final Table table;

  /**
   * A table broken down by some axes, below other tables.
   *
   * @param leftOut for each axis what other tables leave out of it; this one adds to it
   */
  RandomTable(
      int number,
      int firstRow,
      List<Axis> axes,
      List<Integer> broken,
      Units units,
      List<Set<Integer>> leftOut,
      SplittableRandom random) {
    this.axes = axes;
    this.broken = broken;
    this.units = units;
    this.firstRow = firstRow;
    this.across = !units.amounts() && broken.size() == 2 && random.nextBoolean();
    boolean complete = random.nextBoolean();
    for (int a : broken) {
      List<Integer> all = axes.get(a).shown();
      shown.add(complete || random.nextBoolean() ? all : axes.get(a).some(random, leftOut.get(a)));
    }
    boolean ragged = !complete && random.nextInt(3) == 0;
    boolean zerosStay = random.nextInt(8) > 0;
    for (List<Integer> record : combinations()) {
      if (!zerosStay && units.contributors(Publication.categories(record)) == 0) {
        if (!isMargin(record)) {
          zerosLeftOut.add(record);
        }
      } else if (!(ragged && isMargin(record) && random.nextInt(6) == 0)) {
        records.add(record);
      }
    }
    if (records.isEmpty()) {
      // A table of nothing but a head is no table.
      records.addAll(combinations());
      zerosLeftOut.clear();
    }
    this.table = table(number);
  }

  private List<List<Integer>> combinations() {
    List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
    for (int a = 0; a < axes.size(); a++) {
      int at = broken.indexOf(a);
      List<Integer> categories = at < 0 ? List.of(axes.get(a).total()) : shown.get(at);
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> one : all) {
        for (int category : categories) {
          List<Integer> next = new ArrayList<>(one);
          next.add(category);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  private boolean isMargin(List<Integer> record) {
    for (int d = 0; d < broken.size(); d++) {
      int a = broken.get(d);
      Dimension dimension = axes.get(a).shown(shown.get(d), List.of());
      if (dimension.hierarchy().isTotal(shown.get(d).indexOf(record.get(a)))) {
        return true;
      }
    }
    return false;
  }

  private Table table(int number) {
    List<Dimension> dimensions = new ArrayList<>();
    int[][] categories = new int[broken.size()][records.size()];
    for (int d = 0; d < broken.size(); d++) {
      List<String> columns = across && d > 0 ? List.of() : List.of(Place.letters(d));
      dimensions.add(axes.get(broken.get(d)).shown(shown.get(d), columns));
    }
    int[] rows = new int[records.size()];
    Column.Builder figures = new Column.Builder();
    Column.Builder numbers = new Column.Builder();
    for (int r = 0; r < rows.length; r++) {
      List<Integer> record = records.get(r);
      for (int d = 0; d < categories.length; d++) {
        categories[d][r] = shown.get(d).indexOf(record.get(broken.get(d)));
      }
      rows[r] = firstRow + 1 + (across ? categories[0][r] : r);
      int column = across ? 1 + categories[1][r] : broken.size();
      figures.shown(figure(r), 0, column);
      numbers.shown(units.contributors(Publication.categories(record)), 0, column + 1);
    }
    List<Measure> measures = new ArrayList<>();
    List<Column> columns = new ArrayList<>(List.of(figures.build()));
    int last = across ? shown.get(1).size() : broken.size();
    List<String> column =
        IntStream.rangeClosed(across ? 1 : last, last).mapToObj(Place::letters).toList();
    measures.add(Measure.of("figure", column, units.amounts() ? Role.SUM : Role.COUNT));
    if (units.amounts()) {
      measures.set(0, measures.get(0).linked(Link.CONTRIBUTORS, 1));
      measures.add(Measure.of("number", List.of(Place.letters(broken.size() + 1)), Role.OTHER));
      columns.add(numbers.build());
    }
    return new Table(
        "table.csv#" + number,
        new Range("", firstRow, 0, firstRow + rows(), last + columns.size() - 1),
        across ? Layout.CROSSTAB : Layout.TIDY,
        Reading.DECLARED,
        List.of(),
        dimensions,
        measures,
        categories,
        rows,
        columns,
        0);
  }

  /** Number of rows below the head. */
  int rows() {
    return across ? shown.get(0).size() : records.size();
  }

  /** Number of records. */
  int size() {
    return records.size();
  }

  /** The combination of categories of a record, one an axis of the file. */
  List<Integer> combination(int record) {
    return records.get(record);
  }

  long figure(int record) {
    return units.figure(Publication.categories(records.get(record)));
  }

  Table table() {
    return table;
  }

  /** Says which figures everybody sees. */
  void print(Publication publication) {
    records.forEach(record -> publication.print(publication.figure(record)));
    zerosLeftOut.forEach(record -> publication.leaveOut(publication.figure(record)));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(table.id());
    for (int r = 0; r < size(); r++) {
      text.append(r == 0 || categoryAt(r, 0) != categoryAt(r - 1, 0) ? "\n  " : " | ");
      for (int d = 0; d < broken.size(); d++) {
        text.append(axes.get(broken.get(d)).labels().get(categoryAt(r, d))).append(' ');
      }
      text.append(figure(r));
    }
    return text.toString();
  }

  private int categoryAt(int record, int d) {
    return records.get(record).get(broken.get(d));
  }
}
