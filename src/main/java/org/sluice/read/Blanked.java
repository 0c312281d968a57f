package org.sluice.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * A grid of labels and marks without a figure, for reports that must not show any. Whatever is not
 * plainly a label is kept only where it holds no digit: a title may state a count.
 */
public final class Blanked {
  private Blanked() {}

  /** The same grid, with an empty text where a figure stands or may stand. */
  public static Grid of(Grid grid, List<Table> tables) {
    List<Outline> outlines = tables.stream().map(Outline::of).toList();
    return grid.keeping(
        place ->
            outlines.stream().noneMatch(outline -> outline.figures.contains(place))
                && (outlines.stream().anyMatch(outline -> outline.isLabel(place))
                    || hasNoDigit(grid.text(place.row(), place.column()))));
  }

  private static boolean hasNoDigit(String text) {
    return text.codePoints().noneMatch(Character::isDigit);
  }

  /** Where the figures of a table stand: heads are above them, stubs to their left. */
  private record Outline(Range range, Set<Place> figures, Set<Place> marks, int top, int left) {
    static Outline of(Table table) {
      Set<Place> figures = new HashSet<>();
      Set<Place> marks = new HashSet<>();
      int top = table.range().bottom() + 1;
      int left = table.range().right() + 1;
      for (int measure = 0; measure < table.measures().size(); measure++) {
        for (int record = 0; record < table.size(); record++) {
          Place place = table.place(measure, record);
          boolean mark = table.value(measure, record) instanceof CellValue.Withheld;
          (mark ? marks : figures).add(place);
          if (!table.isStated(record)) {
            top = Math.min(top, place.row());
            left = Math.min(left, place.column());
          }
        }
      }
      return new Outline(table.range(), figures, marks, top, left);
    }

    boolean isLabel(Place place) {
      boolean aboveOrLeft = place.row() < top || place.column() < left;
      return marks.contains(place) || (range.contains(place.row(), place.column()) && aboveOrLeft);
    }
  }
}
