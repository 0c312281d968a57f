package org.sluice.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sluice.grid.Place;
import org.sluice.grid.Range;

/**
 * A table as it is meant: a list of records, each with one category in every dimension and one
 * figure in every measure. A record of a cross-tabulation is one of its body cells; a record of a
 * tidy table is one of its rows. Margins are records whose category is a sum. Several measures may
 * stand in one cell of the source (a composite cell such as {@code 14 (60.9%)}): they share its
 * place.
 */
public final class Table {
  private final String id;
  private final Range range;
  private final Layout layout;
  private final Reading reading;
  private final List<String> why;
  private final List<Dimension> dimensions;
  private final List<Measure> measures;
  private final int[][] categories;
  private final int[] rows;
  private final List<Column> columns;
  private final Map<Integer, List<Integer>> parts = new HashMap<>();
  private final List<BitSet> totals;
  private final int stated;
  private final Surroundings surroundings;
  private final Set<Place> unrounded;

  /**
   * A table of its parts.
   *
   * @param id the file's path, {@code #}, and the table's number in the file from 1
   * @param range the extent in the source, heads included, titles and notes left out
   * @param why how it was read and on what evidence, in words for people; never a figure
   * @param categories for each dimension the category index of every record
   * @param rows for each record the source row (zero-based) of its cells
   * @param columns for each measure its figures, one a record
   * @param stated how many of the last records are figures stated in a title, head or note (an N):
   *     published like a margin, but no cell that can be treated
   */
  public Table(
      String id,
      Range range,
      Layout layout,
      Reading reading,
      List<String> why,
      List<Dimension> dimensions,
      List<Measure> measures,
      int[][] categories,
      int[] rows,
      List<Column> columns,
      int stated) {
    this(
        id,
        range,
        layout,
        reading,
        why,
        dimensions,
        measures,
        categories,
        rows,
        columns,
        stated,
        Surroundings.none(),
        Set.of());
  }

  private Table(
      String id,
      Range range,
      Layout layout,
      Reading reading,
      List<String> why,
      List<Dimension> dimensions,
      List<Measure> measures,
      int[][] categories,
      int[] rows,
      List<Column> columns,
      int stated,
      Surroundings surroundings,
      Set<Place> unrounded) {
    this.surroundings = surroundings;
    this.unrounded = Set.copyOf(unrounded);
    this.id = id;
    this.range = range;
    this.layout = layout;
    this.reading = reading;
    this.why = List.copyOf(why);
    this.dimensions = List.copyOf(dimensions);
    this.measures = List.copyOf(measures);
    this.categories = categories.clone();
    this.rows = rows.clone();
    this.columns = List.copyOf(columns);
    this.stated = stated;
    this.totals = dimensions.stream().map(dimension -> dimension.hierarchy().totals()).toList();
    for (int m = 0; m < measures.size(); m++) {
      OptionalInt whole = measures.get(m).link(Link.WHOLE);
      if (whole.isPresent()) {
        parts.computeIfAbsent(whole.getAsInt(), key -> new ArrayList<>()).add(m);
      }
    }
    if (categories.length != dimensions.size() || columns.size() != measures.size()) {
      throw new IllegalArgumentException("a table has one list of figures for each measure");
    }
    for (int[] axis : categories) {
      if (axis.length != rows.length) {
        throw new IllegalArgumentException("every record has a category in every dimension");
      }
    }
    for (Column column : columns) {
      if (column.size() != rows.length) {
        throw new IllegalArgumentException("every record has a figure in every measure");
      }
    }
  }

  /** The same table with other figures, one column a measure. */
  public Table with(List<Column> figures) {
    return with(measures, figures);
  }

  /** The same table with other measures and their figures, one column a measure. */
  public Table with(List<Measure> others, List<Column> figures) {
    return with(dimensions, others, figures, surroundings, unrounded);
  }

  /** The same table with this in and around it. */
  public Table within(Surroundings other) {
    return with(dimensions, measures, columns, other, unrounded);
  }

  /** The same table, where the counts at these places too are true ones among rounded ones. */
  public Table leaving(Set<Place> places) {
    Set<Place> exact = new HashSet<>(unrounded);
    exact.addAll(places);
    return with(dimensions, measures, columns, surroundings, exact);
  }

  /** The same table with one more sum among the categories of a dimension. */
  public Table adding(int dimension, Sum sum) {
    List<Dimension> others = new ArrayList<>(dimensions);
    others.set(dimension, dimensions.get(dimension).adding(sum));
    return with(others, measures, columns, surroundings, unrounded);
  }

  private Table with(
      List<Dimension> axes,
      List<Measure> others,
      List<Column> figures,
      Surroundings around,
      Set<Place> exact) {
    return new Table(
        id,
        range,
        layout,
        reading,
        why,
        axes,
        others,
        categories,
        rows,
        figures,
        stated,
        around,
        exact);
  }

  /** The file's path, {@code #}, and the table's number in the file. */
  public String id() {
    return id;
  }

  /** The extent in the source. */
  public Range range() {
    return range;
  }

  /** How it is laid out. */
  public Layout layout() {
    return layout;
  }

  /** How sure the reading is. */
  public Reading reading() {
    return reading;
  }

  /** How it was read and on what evidence. */
  public List<String> why() {
    return why;
  }

  /** What stands in and around it and is no part of its figures. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** What cells are broken down by. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** What is counted or measured. */
  public List<Measure> measures() {
    return measures;
  }

  /** The measures that count some of what this one counts. */
  public List<Integer> parts(int whole) {
    return List.copyOf(parts.getOrDefault(whole, List.of()));
  }

  /** Number of records, stated ones included. */
  public int size() {
    return rows.length;
  }

  /** The category index of a record in a dimension. */
  public int category(int dimension, int record) {
    return categories[dimension][record];
  }

  /** The figures of a measure. */
  public Column column(int measure) {
    return columns.get(measure);
  }

  /** What stands in a cell. */
  public CellValue value(int measure, int record) {
    return columns.get(measure).value(record);
  }

  /** The base that the figure in a cell is rounded to; 1 where it is not known to be rounded. */
  public int base(int measure, int record) {
    int base = measures.get(measure).roundedTo().orElse(1);
    return base == 1 || unrounded.isEmpty() || !unrounded.contains(place(measure, record))
        ? base
        : 1;
  }

  /** The source row of a record, zero-based. */
  public int row(int record) {
    return rows[record];
  }

  /** Where a cell stands in the source. */
  public Place place(int measure, int record) {
    return new Place(range.sheet(), rows[record], columns.get(measure).column(record));
  }

  /**
   * Whether the record is a figure stated in a title, head or note, which no treatment can touch.
   */
  public boolean isStated(int record) {
    return record >= rows.length - stated;
  }

  /** Whether the record's category is a sum in any dimension. */
  public boolean isMargin(int record) {
    return isMargin(record, d -> true);
  }

  /** Whether the record's category is a sum in one of the dimensions of these numbers. */
  public boolean isMargin(int record, IntPredicate along) {
    for (int d = 0; d < dimensions.size(); d++) {
      if (along.test(d) && totals.get(d).get(categories[d][record])) {
        return true;
      }
    }
    return false;
  }
}
