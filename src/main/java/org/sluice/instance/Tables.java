package org.sluice.instance;

import java.math.BigDecimal;
import java.util.List;
import org.sluice.grid.Range;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Table;

/** Makes the table of an instance of its parts. */
final class Tables {
  private Tables() {}

  /**
   * A table of one measure.
   *
   * @param rows for each record the row of the file
   * @param figures for each record its figure, all in this column of the file
   */
  static Table of(
      String path,
      List<Dimension> dimensions,
      Measure measure,
      int[][] categories,
      int[] rows,
      List<BigDecimal> figures,
      int column) {
    Column.Builder builder = new Column.Builder(Math.max(1, rows.length));
    figures.forEach(figure -> builder.add(new CellValue.Shown(figure), column));
    int last = rows.length == 0 ? 0 : rows[rows.length - 1];
    return new Table(
        path + "#1",
        new Range("", 0, 0, last, column),
        Layout.TIDY,
        Reading.DECLARED,
        List.of(),
        dimensions,
        List.of(measure),
        categories,
        rows,
        List.of(builder.build()),
        0);
  }
}
