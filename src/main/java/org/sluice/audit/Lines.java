package org.sluice.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * The lines of a table by some of its dimensions: for each combination of their categories the
 * cells that break it down by the others, totals of those left out. A line of a total that lacks a
 * cell is made up from the lines of its parts.
 */
final class Lines {
  private final Gathering gathering;
  private final int t;
  private final Table table;
  private final List<Integer> kept;
  private final Map<List<Integer>, List<Integer>> lines = new HashMap<>();
  private final int full;

  /** The lines of a measure by the dimensions of these names. */
  Lines(Gathering gathering, int t, int m, Set<String> names) {
    this.gathering = gathering;
    this.t = t;
    this.table = gathering.tables.get(t);
    this.kept =
        IntStream.range(0, table.dimensions().size())
            .filter(d -> names.contains(gathering.names.name(t, d)))
            .boxed()
            .toList();
    for (int record = 0; record < table.size(); record++) {
      if (gathering.cube(t).first(record) == record
          && !table.isMargin(record, d -> !kept.contains(d))) {
        int of = record;
        List<Integer> line = kept.stream().map(d -> table.category(d, of)).toList();
        lines.computeIfAbsent(line, l -> new ArrayList<>()).add(gathering.index[t][m][record]);
      }
    }
    this.full = lines.values().stream().mapToInt(List::size).max().orElse(0);
    complete();
  }

  private void complete() {
    boolean found = true;
    while (found) {
      found = false;
      for (List<Integer> line : List.copyOf(lines.keySet())) {
        for (int i = 0; i < kept.size(); i++) {
          for (Sum sum : table.dimensions().get(kept.get(i)).hierarchy().sums()) {
            found |=
                sum.parts().contains(line.get(i)) && complete(moved(line, i, sum.total()), i, sum);
          }
        }
      }
    }
  }

  /** Makes the line of a total up from those of its parts, where it lacks something they have. */
  private boolean complete(List<Integer> line, int i, Sum sum) {
    if (lines.getOrDefault(line, List.of()).size() >= full) {
      return false;
    }
    List<Integer> all = new ArrayList<>();
    for (int part : sum.parts()) {
      List<Integer> one = lines.getOrDefault(moved(line, i, part), List.of());
      if (one.size() < full) {
        return false;
      }
      all.addAll(one);
    }
    lines.put(line, all);
    return true;
  }

  private static List<Integer> moved(List<Integer> line, int i, int category) {
    List<Integer> moved = new ArrayList<>(line);
    moved.set(i, category);
    return moved;
  }

  /** The lines by the labels of their categories, those for everybody left out. */
  Breakdown byLabels() {
    Map<Map<String, String>, List<Integer>> byLabels = new HashMap<>();
    lines.forEach(
        (line, cells) -> {
          Map<String, String> labels = new TreeMap<>();
          for (int i = 0; i < kept.size(); i++) {
            gathering.label(labels, t, kept.get(i), line.get(i));
          }
          byLabels.putIfAbsent(labels, cells);
        });
    return new Breakdown(byLabels, full);
  }
}
