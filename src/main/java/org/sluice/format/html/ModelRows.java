package org.sluice.format.html;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sluice.grid.Extent;

/**
 * The rows of a table of models: estimates with their errors in brackets below, parted by blank
 * rows and by rows that only draw a rule, under heads that leave the column of names blank. All
 * that stands between the first head and the last figure is one table.
 */
final class ModelRows {
  private static final int LABELS = 1;

  private final List<List<String>> rows;

  private ModelRows(List<List<String>> rows) {
    this.rows = rows;
  }

  /**
   * Where the table stands, if it is one of models with blank rows inside.
   *
   * @param rows the texts of the cells, row by row
   */
  static Optional<Extent> in(List<List<String>> rows) {
    return new ModelRows(rows).extent();
  }

  private Optional<Extent> extent() {
    int top = first(row -> !isBlank(row));
    int body = body();
    int bottom = last(row -> filled(row) > 1 && !isNote(row));
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean parted = IntStream.range(top, Math.max(top, bottom)).anyMatch(this::isBlank);
    boolean models = IntStream.range(body + 1, rows.size()).anyMatch(this::isOfErrors);
    return parted && models && body > top && bottom > body
        ? Optional.of(new Extent(top, 0, bottom, width - 1, body - top, LABELS))
        : Optional.empty();
  }

  /** The first row with a name and a figure; what stands above is the head. */
  private int body() {
    return first(row -> isNamed(row) && filled(row) > 1);
  }

  private int first(IntPredicate is) {
    return IntStream.range(0, rows.size()).filter(is).findFirst().orElse(rows.size());
  }

  private int last(IntPredicate is) {
    return IntStream.range(0, rows.size()).filter(is).reduce((one, other) -> other).orElse(0);
  }

  private boolean isBlank(int row) {
    return filled(row) == 0;
  }

  private boolean isNamed(int row) {
    return !rows.get(row).isEmpty() && !rows.get(row).get(0).isBlank();
  }

  private long filled(int row) {
    return rows.get(row).stream().filter(text -> !text.isBlank()).count();
  }

  /** A row without a name whose cells are all in brackets. */
  private boolean isOfErrors(int row) {
    return !isNamed(row)
        && !isBlank(row)
        && rows.get(row).stream()
            .filter(text -> !text.isBlank())
            .allMatch(text -> text.startsWith("(") || text.startsWith("["));
  }

  private boolean isNote(int row) {
    return isNamed(row) && rows.get(row).get(0).startsWith("Note");
  }
}
