package org.sluice.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * All grids of one file, each with a name of its own.
 *
 * @param grids in the order of the file
 */
public record Sheets(List<Grid> grids) {
  /** Copies the list. */
  public Sheets {
    grids = List.copyOf(grids);
  }

  /** A file that is one grid. */
  public static Sheets of(Grid grid) {
    return new Sheets(List.of(grid));
  }

  /**
   * The grid of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Grid named(String sheet) {
    for (Grid grid : grids) {
      if (grid.sheet().equals(sheet)) {
        return grid;
      }
    }
    throw new IllegalArgumentException("the file has no sheet of that name");
  }

  /** The text of a cell, empty where its row is too short. */
  public String text(Place place) {
    return named(place.sheet()).text(place.row(), place.column());
  }

  /**
   * Whether other sheets have the same names, in the same order, and the same texts.
   *
   * @param except places at which the texts may differ
   */
  public boolean reads(Sheets other, Predicate<Place> except) {
    if (grids.size() != other.grids.size()) {
      return false;
    }
    for (int i = 0; i < grids.size(); i++) {
      Grid one = grids.get(i);
      if (!one.sheet().equals(other.grids.get(i).sheet())
          || !one.reads(other.grids.get(i), except)) {
        return false;
      }
    }
    return true;
  }

  /** The same sheets, each made anew. */
  public Sheets each(UnaryOperator<Grid> made) {
    List<Grid> each = new ArrayList<>(grids.size());
    grids.forEach(grid -> each.add(made.apply(grid)));
    return new Sheets(each);
  }
}
