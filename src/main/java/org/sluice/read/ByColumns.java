package org.sluice.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.table.Measure;

/** Measures by the columns that they stand in: the figures of a column may be of many kinds. */
final class ByColumns {
  private final List<List<Integer>> with = new ArrayList<>();

  ByColumns(List<Measure> measures) {
    Map<List<String>, List<Integer>> by = new HashMap<>();
    for (Measure measure : measures) {
      List<Integer> same = by.computeIfAbsent(measure.columns(), columns -> new ArrayList<>());
      same.add(with.size());
      with.add(same);
    }
  }

  /** All measures in exactly the columns of one, itself among them, in their order. */
  List<Integer> with(int measure) {
    return with.get(measure);
  }
}
