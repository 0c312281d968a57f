package org.sluice.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.table.Hierarchy;
import org.sluice.table.Sum;

/** A hierarchy file: a head with {@code child} and {@code parent}, then one line for each child. */
final class Trees {
  private Trees() {}

  /** The hierarchy of a grid; empty where it lacks the two columns. */
  static Optional<Hierarchy> of(Grid grid) {
    int child = column(grid, "child");
    int parent = column(grid, "parent");
    if (child < 0 || parent < 0) {
      return Optional.empty();
    }
    Set<String> labels = new LinkedHashSet<>();
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    for (int row = 1; row < grid.rows(); row++) {
      String below = Spaces.tidy(grid.text(row, child));
      String above = Spaces.tidy(grid.text(row, parent));
      if (!below.isEmpty()) {
        labels.add(below);
      }
      if (!below.isEmpty() && !above.isEmpty() && !below.equals(above)) {
        labels.add(above);
        parts.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(below);
      }
    }
    List<String> list = new ArrayList<>(labels);
    List<Sum> sums = new ArrayList<>();
    parts.forEach(
        (above, below) ->
            sums.add(
                new Sum(
                    list.indexOf(above),
                    below.stream().map(list::indexOf).toList(),
                    Sum.Basis.DECLARED)));
    return Optional.of(new Hierarchy(list, sums));
  }

  /** Whether a grid has a column for the child, one for the parent, and no other. */
  static boolean isNothingElse(Grid grid) {
    int widest = 0;
    for (int row = 0; row < grid.rows(); row++) {
      widest = Math.max(widest, grid.width(row));
    }
    return widest == 2 && column(grid, "child") >= 0 && column(grid, "parent") >= 0;
  }

  private static int column(Grid grid, String name) {
    for (int column = 0; grid.rows() > 0 && column < grid.width(0); column++) {
      if (Spaces.tidy(grid.text(0, column)).toLowerCase(Locale.ROOT).equals(name)) {
        return column;
      }
    }
    return -1;
  }
}
