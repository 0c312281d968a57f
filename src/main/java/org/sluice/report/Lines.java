package org.sluice.report;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.finding.FileAssessment;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * The lines of a delimited file on which its records start. A record is a line only as long as no
 * field above it holds a line break; below the first such field no line is given.
 *
 * @param lastSure for each sheet the last row, zero-based, whose line is sure
 */
record Lines(Map<String, Integer> lastSure) {
  private static final Set<String> OF_LINES = Set.of("csv", "tsv", "text");

  /** Looks for line breaks in the drawn grids; a file that is not delimited text has no lines. */
  static Lines of(FileAssessment file) {
    Map<String, Integer> lastSure = new HashMap<>();
    if (OF_LINES.contains(file.content().format())) {
      file.drawn().forEach(grid -> lastSure.put(grid.sheet(), lastSure(grid)));
    }
    return new Lines(lastSure);
  }

  private static int lastSure(Grid grid) {
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.width(row); column++) {
        String text = grid.text(row, column);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
          return row;
        }
      }
    }
    return grid.rows() - 1;
  }

  /** The line, from 1, on which the record of this place starts, where that is sure. */
  OptionalInt line(Place place) {
    boolean sure = place.row() <= lastSure.getOrDefault(place.sheet(), -1);
    return sure ? OptionalInt.of(place.row() + 1) : OptionalInt.empty();
  }
}
