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
  private Blanked() {}

  /** The same grids, with an empty text where a figure stands or may stand. */
  public static Sheets of(Sheets sheets, List<Table> tables) {
    return sheets.each(grid -> of(grid, tables));
  }

  private static Grid of(Grid grid, List<Table> tables) {
    List<Outline> outlines =
        tables.stream()
            .filter(table -> table.range().sheet().equals(grid.sheet()))
            .map(table -> Outline.of(grid, table))
            .toList();
    return grid.keeping(
        place ->
            outlines.stream().noneMatch(outline -> outline.isFigure(place))
                && (isLabel(outlines, place, grid.text(place.row(), place.column()))
                    || hasNoDigit(grid.text(place.row(), place.column()))));
  }

  /** A label that tells a count by the way is not drawn: {@code North (n=3)}. */
  private static boolean isLabel(List<Outline> outlines, Place place, String text) {
    return outlines.stream().anyMatch(outline -> outline.isLabel(place)) && !Asides.tells(text);
  }

  private static boolean hasNoDigit(String text) {
    return text.codePoints().noneMatch(Character::isDigit);
  }

  /**
   * Where the figures of a table stand: heads are above them, stubs to their left.
   *
   * @param figures the fields, by their number in the grid, that hold figures
   * @param marks likewise those that hold marks
   */
  private record Outline(Grid grid, Range range, BitSet figures, BitSet marks, int top, int left) {
    static Outline of(Grid grid, Table table) {
      Range range = table.range();
      BitSet figures = new BitSet();
      BitSet marks = new BitSet();
      int top = range.bottom() + 1;
      int left = range.right() + 1;
      for (int measure = 0; measure < table.measures().size(); measure++) {
        Column column = table.column(measure);
        for (int record = 0; record < table.size(); record++) {
          Place place = table.place(measure, record);
          if (place.column() < grid.width(place.row())) {
            (column.isWithheld(record) ? marks : figures)
                .set(grid.field(place.row(), place.column()));
          }
          if (!table.isStated(record)) {
            top = Math.min(top, place.row());
            left = Math.min(left, place.column());
          }
        }
      }
      return new Outline(grid, range, figures, marks, top, left);
    }

    private boolean holds(BitSet cells, Place place) {
      return cells.get(grid.field(place.row(), place.column()));
    }

    boolean isFigure(Place place) {
      return holds(figures, place);
    }

    boolean isLabel(Place place) {
      boolean aboveOrLeft = place.row() < top || place.column() < left;
      return holds(marks, place) || (range.contains(place.row(), place.column()) && aboveOrLeft);
    }
  }
}
