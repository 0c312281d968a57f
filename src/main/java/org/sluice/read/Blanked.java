package org.sluice.read;

import java.util.BitSet;
import java.util.List;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.grid.Sheets;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * A grid of labels and marks without a figure, for reports that must not show any. Whatever is not
 * plainly a label is kept only where it holds no digit: a title may state a count.
 */
public final class Blanked {
  private final Grid grid;

  /** Fields, by their number in the grid, that hold figures of any table. */
  private final BitSet figures = new BitSet();

  /**
   * Likewise those that hold marks, or stand above or to the left of all figures of their table.
   */
  private final BitSet labels = new BitSet();

  private Blanked(Grid grid) {
    this.grid = grid;
  }

  /** The same grids, with an empty text where a figure stands or may stand. */
  public static Sheets of(Sheets sheets, List<Table> tables) {
    return sheets.each(grid -> of(grid, tables));
  }

  private static Grid of(Grid grid, List<Table> tables) {
    Blanked blanked = new Blanked(grid);
    tables.stream()
        .filter(table -> table.range().sheet().equals(grid.sheet()))
        .forEach(blanked::outline);
    return grid.keeping(blanked::isKept);
  }

  /** Heads are above the figures of a table, stubs to their left. */
  private void outline(Table table) {
    Range range = table.range();
    int top = range.bottom() + 1;
    int left = range.right() + 1;
    for (int measure = 0; measure < table.measures().size(); measure++) {
      Column column = table.column(measure);
      for (int record = 0; record < table.size(); record++) {
        Place place = table.place(measure, record);
        set(column.isWithheld(record) ? labels : figures, place.row(), place.column());
        if (!table.isStated(record)) {
          top = Math.min(top, place.row());
          left = Math.min(left, place.column());
        }
      }
    }
    for (int row = range.top(); row <= range.bottom(); row++) {
      int end = row < top ? range.right() : left - 1;
      for (int column = range.left(); column <= end; column++) {
        set(labels, row, column);
      }
    }
  }

  private void set(BitSet fields, int row, int column) {
    if (column < grid.width(row)) {
      fields.set(grid.field(row, column));
    }
  }

  /** A label that tells a count by the way is not drawn: {@code North (n=3)}. */
  private boolean isKept(Place place) {
    int field = grid.field(place.row(), place.column());
    String text = grid.text(place.row(), place.column());
    return !figures.get(field)
        && ((labels.get(field) && !Asides.tells(text))
            || text.codePoints().noneMatch(Character::isDigit));
  }
}
