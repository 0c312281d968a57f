package org.sluice.read;

import java.util.ArrayList;
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
 * anew. A fresh recognition of the copy might see other columns, because marks stand where figures
 * were.
 */
public final class Rereading {
  private final Table source;
  private final Grid copy;
  private final Cells point;
  private final Cells comma;

  private Rereading(Table source, Grid copy, Set<String> marks) {
    this.source = source;
    this.copy = copy;
    Marks known = Marks.and(marks);
    this.point = new Cells(copy, new Spelling(false, known));
    this.comma = new Cells(copy, new Spelling(true, known));
  }

  /**
   * The source's table with the copy's values.
   *
   * @param source the table as the source was read
   * @param copies the copy's grids
   * @param marks texts that stand for withheld figures in the copy
   */
  public static Table of(Table source, Sheets copies, Set<String> marks) {
    return new Rereading(source, copies.named(source.range().sheet()), marks).table();
  }

  private Table table() {
    List<Column> columns = new ArrayList<>();
    List<Map<Integer, Integer>> parts = parts();
    for (int m = 0; m < source.measures().size(); m++) {
      Column.Builder builder = new Column.Builder(source.size());
      for (int record = 0; record < source.size(); record++) {
        builder.add(value(m, record, parts), source.column(m).column(record));
      }
      columns.add(builder.build());
    }
    return source.with(columns);
  }

  /** For each measure by record, which figure of a shared cell it is; absent where alone. */
  private List<Map<Integer, Integer>> parts() {
    List<Map<Integer, Integer>> parts = new ArrayList<>();
    for (int m = 0; m < source.measures().size(); m++) {
      parts.add(new HashMap<>());
    }
    for (int record = 0; record < source.size(); record++) {
      Map<Place, List<Integer>> sharing = new HashMap<>();
      for (int m = 0; m < parts.size(); m++) {
        if (!RowBases.is(source.measures().get(m))
            && !(source.value(m, record) instanceof CellValue.Missing)) {
          sharing.computeIfAbsent(source.place(m, record), key -> new ArrayList<>()).add(m);
        }
      }
      for (List<Integer> together : sharing.values()) {
        for (int part = 0; together.size() > 1 && part < together.size(); part++) {
          parts.get(together.get(part)).put(record, part);
        }
      }
    }
    return parts;
  }

  private CellValue value(int measure, int record, List<Map<Integer, Integer>> parts) {
    CellValue before = source.value(measure, record);
    if (source.isStated(record)) {
      return before;
    }
    Place place = source.place(measure, record);
    String text = copy.text(place.row(), place.column());
    boolean blank = Spaces.tidy(text).isEmpty();
    if (before instanceof CellValue.Missing
        || (before instanceof CellValue.NotApplicable && blank)) {
      return before;
    }
    if (before instanceof CellValue.Withheld held && held.mark().text().equals(Spaces.tidy(text))) {
      return before;
    }
    int part = parts.get(measure).getOrDefault(record, -1);
    var role = source.measures().get(measure).role();
    CellValue usual = point.value(text, part, role, false);
    if (RowBases.is(source.measures().get(measure))) {
      return usual instanceof CellValue.Withheld ? usual : before;
    }
    if (usual.equals(before) || !(before instanceof CellValue.Shown)) {
      return usual;
    }
    CellValue other = comma.value(text, part, role, false);
    return other.equals(before) ? other : usual;
  }
}
