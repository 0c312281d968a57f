package org.sluice.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sluice.grid.Grid;
import org.sluice.grid.Range;
import org.sluice.grid.Sheets;
import org.sluice.table.Table;

/**
 * What a file says beside its tables. A share, a mean or a test in a line of words may give back
 * what a copy of a table withholds, and nobody treats words.
 */
public final class BesideTables {
  private static final int LONGEST = 2_000;

  /** Lines between a table and what is printed about it. */
  private static final int NEAR = 6;

  private BesideTables() {}

  /** Whether some text outside of all tables says a number that may give a withheld one back. */
  public static boolean mayGiveBack(Sheets sheets, List<Table> tables) {
    for (Grid grid : sheets.grids()) {
      if (SheetNames.mayGiveBack(grid.sheet())) {
        return true;
      }
      List<Range> ranges = ranges(grid, tables);
      if (ranges.stream().anyMatch(range -> listsTitles(grid, range))
          || anyOutside(grid, ranges, BesideTables::says)) {
        return true;
      }
    }
    return false;
  }

  /** The ranges of the tables that are on a sheet. */
  static List<Range> ranges(Grid grid, List<Table> tables) {
    return tables.stream()
        .map(Table::range)
        .filter(range -> range.sheet().equals(grid.sheet()))
        .toList();
  }

  /** Whether some text is found outside of all ranges, in reading order; no more are looked at. */
  static boolean anyOutside(Grid grid, List<Range> ranges, Predicate<String> found) {
    for (int row = 0; row < grid.rows(); row++) {
      List<Range> across = across(row, ranges);
      for (int column = 0; column < grid.width(row); column++) {
        if (!holds(across, row, column)
            && !grid.isBlank(row, column)
            && found.test(grid.text(row, column))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a table of contents lists a title that says such a number. */
  private static boolean listsTitles(Grid grid, Range range) {
    for (int column = range.left(); column <= range.right(); column++) {
      if (Asides.isOfTitles(grid.text(range.top(), column))) {
        for (int row = range.top() + 1; row <= range.bottom(); row++) {
          if (says(grid.text(row, column))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Those that hold cells of a row. */
  private static List<Range> across(int row, List<Range> ranges) {
    List<Range> across = new ArrayList<>();
    for (Range range : ranges) {
      if (range.top() <= row && row <= range.bottom()) {
        across.add(range);
      }
    }
    return across;
  }

  /**
   * Whether a line says a sample size that may be what the counts of a table are together, where
   * the table was read without it: above another one, say.
   *
   * @param ids of the tables from which something has to be withheld
   */
  public static boolean stateSum(List<Table> tables, Set<String> ids) {
    Map<String, List<Long>> stated = new HashMap<>();
    for (Table table : tables) {
      table.surroundings().lines().forEach(line -> stated.computeIfAbsent(line, Notes::stated));
    }
    stated.values().removeIf(List::isEmpty);
    return !stated.isEmpty()
        && tables.stream()
            .filter(table -> ids.contains(table.id()))
            .anyMatch(table -> stateSum(stated, table));
  }

  private static boolean stateSum(Map<String, List<Long>> stated, Table table) {
    CountSums sums = CountSums.of(table);
    Set<String> own = Set.copyOf(table.surroundings().lines());
    return stated.entrySet().stream()
        .filter(line -> !own.contains(line.getKey()))
        .flatMap(line -> line.getValue().stream())
        .anyMatch(sums::mayBeTogether);
  }

  /**
   * Whether a program printed a test, a mean or a size right above or below one of these tables: a
   * name and its figure, about the same people.
   *
   * @param ids of the tables from which something has to be withheld
   */
  public static boolean stateMore(Sheets sheets, List<Table> tables, Set<String> ids) {
    for (Table treated : tables) {
      for (Table other : tables) {
        if (ids.contains(treated.id())
            && !ids.contains(other.id())
            && isOfPairs(other)
            && !sheets.named(other.range().sheet()).extents().isEmpty()
            && isNear(treated.range(), other.range())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Names with one figure each, and no heads over them. */
  private static boolean isOfPairs(Table table) {
    return table.why().contains(KeyColumn.WHY)
        && table.measures().stream().allMatch(measure -> measure.columns().size() <= 1);
  }

  /** What is printed elsewhere in a page or notebook may be of any table of it. */
  private static boolean isNear(Range one, Range other) {
    if (!one.sheet().equals(other.sheet())) {
      return true;
    }
    int between = Math.max(one.top() - other.bottom(), other.top() - one.bottom());
    return between > 0 && between <= NEAR;
  }

  private static boolean holds(List<Range> ranges, int row, int column) {
    for (Range range : ranges) {
      if (range.contains(row, column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(String text) {
    return text.length() > LONGEST || Notes.mayGiveBack(text);
  }
}
