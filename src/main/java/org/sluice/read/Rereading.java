package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * Reads a copy under its source's reading: the same dimensions, measures and places, values parsed
 * anew wherever the copy's text is another. A fresh recognition of the copy might see other
 * columns, because marks stand where figures were.
 */
public final class Rereading {
  private static final int ALONE = -1;

  private final Table source;
  private final Grid original;
  private final Grid copy;
  private final Cells point;
  private final Cells comma;

  /** For records with another text, which figure of a shared cell each measure's is. */
  private final Map<Integer, int[]> parts = new HashMap<>();

  private Rereading(Table source, Grid original, Grid copy, Set<String> marks) {
    this.source = source;
    this.original = original;
    this.copy = copy;
    Marks known = Marks.and(marks);
    this.point = new Cells(copy, new Spelling(false, known));
    this.comma = new Cells(copy, new Spelling(true, known));
  }

  /**
   * The source's table with the copy's values.
   *
   * @param source the table as the source was read
   * @param originals the grids that it was read from
   * @param copies the copy's grids
   * @param marks texts that stand for withheld figures in the copy
   */
  public static Table of(Table source, Sheets originals, Sheets copies, Set<String> marks) {
    String sheet = source.range().sheet();
    return new Rereading(source, originals.named(sheet), copies.named(sheet), marks).table();
  }

  private Table table() {
    List<Column> columns = new ArrayList<>();
    for (int m = 0; m < source.measures().size(); m++) {
      Column.Builder builder = new Column.Builder(source.size());
      for (int record = 0; record < source.size(); record++) {
        builder.add(value(m, record), source.column(m).column(record));
      }
      columns.add(builder.build());
    }
    return source.with(columns);
  }

  private CellValue value(int measure, int record) {
    CellValue before = source.value(measure, record);
    Place place = source.place(measure, record);
    if (source.isStated(record) || original.isSame(place.row(), place.column(), copy)) {
      return before;
    }
    String text = copy.text(place.row(), place.column());
    boolean blank = Spaces.tidy(text).isEmpty();
    if (before instanceof CellValue.Missing
        || (before instanceof CellValue.NotApplicable && blank)) {
      return before;
    }
    int part = parts.computeIfAbsent(record, this::parts)[measure];
    var role = source.measures().get(measure).role();
    CellValue now = spelling(measure, record, part).value(text, part, role, false);
    boolean base = RowBases.is(source.measures().get(measure));
    return base && !(now instanceof CellValue.Withheld) ? before : now;
  }

  /** Numbers are spelt as in the source: with a decimal comma where only that gives its value. */
  private Cells spelling(int measure, int record, int part) {
    Place place = source.place(measure, record);
    String text = original.text(place.row(), place.column());
    var role = source.measures().get(measure).role();
    CellValue before = source.value(measure, record);
    boolean withComma =
        !point.value(text, part, role, false).equals(before)
            && comma.value(text, part, role, false).equals(before);
    return withComma ? comma : point;
  }

  /** For each measure which figure of a cell that it shares it is in a record. */
  private int[] parts(int record) {
    int[] parts = new int[source.measures().size()];
    Arrays.fill(parts, ALONE);
    Map<Integer, List<Integer>> sharing = new HashMap<>();
    for (int m = 0; m < parts.length; m++) {
      if (!RowBases.is(source.measures().get(m))
          && !(source.value(m, record) instanceof CellValue.Missing)) {
        int column = source.column(m).column(record);
        sharing.computeIfAbsent(column, key -> new ArrayList<>()).add(m);
      }
    }
    for (List<Integer> together : sharing.values()) {
      for (int part = 0; together.size() > 1 && part < together.size(); part++) {
        parts[together.get(part)] = part;
      }
    }
    return parts;
  }
}
