package org.sluice.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.table.Table;

/**
 * Sums over times that overlap: the year to June and the quarter that it leaves behind are together
 * the year to March and the quarter that is new. What they are is printed nowhere.
 */
final class MovedSums {
  private final Gathering gathering;
  private final Breakdowns breakdowns;

  MovedSums(Gathering gathering, Breakdowns breakdowns) {
    this.gathering = gathering;
    this.breakdowns = breakdowns;
  }

  void gather() {
    for (int t = 0; t < gathering.tables.size(); t++) {
      Table table = gathering.tables.get(t);
      for (int d = 0; d < table.dimensions().size(); d++) {
        List<MovedWindow> windows =
            MovedWindow.in(table.dimensions().get(d)).stream()
                .filter(window -> !window.left().isEmpty() && !window.reached().isEmpty())
                .toList();
        if (!windows.isEmpty()) {
          gather(t, d, windows);
        }
      }
    }
  }

  private void gather(int t, int d, List<MovedWindow> windows) {
    for (Map<Integer, Integer> line : lines(gathering.tables.get(t), d)) {
      for (int m = 0; m < gathering.index[t].length; m++) {
        if (gathering.index[t][m].length > 0) {
          for (MovedWindow window : windows) {
            link(
                cells(t, m, line, window.earlier(), window.reached()),
                cells(t, m, line, window.later(), window.left()));
          }
        }
      }
    }
  }

  /** The record of each time where all else is the same; none where a time stands there twice. */
  private static List<Map<Integer, Integer>> lines(Table table, int time) {
    Map<List<Integer>, Map<Integer, Integer>> lines = new HashMap<>();
    for (int record = 0; record < table.size(); record++) {
      List<Integer> others = new ArrayList<>();
      for (int d = 0; d < table.dimensions().size(); d++) {
        others.add(d == time ? -1 : table.category(d, record));
      }
      lines
          .computeIfAbsent(others, key -> new HashMap<>())
          .merge(table.category(time, record), record, (one, other) -> -1);
    }
    return lines.values().stream()
        .filter(line -> !line.containsValue(-1))
        .sorted((one, other) -> Integer.compare(first(one), first(other)))
        .toList();
  }

  private static int first(Map<Integer, Integer> line) {
    return line.values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  /** The cells of a time and of others; none where one of them is neither a figure nor a mark. */
  private List<Integer> cells(
      int t, int m, Map<Integer, Integer> line, int time, List<Integer> more) {
    List<Integer> cells = new ArrayList<>();
    for (int category : Stream.concat(Stream.of(time), more.stream()).toList()) {
      Integer record = line.get(category);
      if (record == null || !gathering.isKnown(t, m, record)) {
        return List.of();
      }
      cells.add(gathering.index[t][m][record]);
    }
    return cells;
  }

  /** Two ways to add up to the same, unless the printed figures deny it. */
  private void link(List<Integer> one, List<Integer> other) {
    boolean unknown = one.isEmpty() || other.isEmpty();
    if (unknown || one.stream().anyMatch(other::contains) || breakdowns.differ(one, other)) {
      return;
    }
    int total = gathering.addUnprinted(one.get(0));
    breakdowns.addBoth(total, one, other);
  }
}
