package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sluice.finding.Problem;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/** Says where text stands in the place of a figure; never which text. */
final class Unread {
  private static final int MOST_PLACES = 8;

  private Unread() {}

  static List<Problem> problems(String path, Table table) {
    TreeSet<Place> places = new TreeSet<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (!table.column(m).isShown(record)
            && table.value(m, record) instanceof CellValue.Unread) {
          places.add(table.place(m, record));
        }
      }
    }
    List<Problem> problems = new ArrayList<>();
    if (!places.isEmpty()) {
      String named =
          places.stream()
              .limit(MOST_PLACES)
              .map(Place::a1)
              .collect(java.util.stream.Collectors.joining(", "));
      String rest =
          places.size() > MOST_PLACES ? " and " + (places.size() - MOST_PLACES) + " more" : "";
      problems.add(
          new Problem(
              path + " " + named + rest,
              "a number",
              "text where a number is expected",
              "say in sluice.yaml what the column holds, or mend the cell"));
    }
    return problems;
  }
}
