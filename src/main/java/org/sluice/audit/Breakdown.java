package org.sluice.audit;

import java.util.List;
import java.util.Map;

/**
 * What a table holds by some of its dimensions.
 *
 * @param lines for each combination of categories, by their labels, the cells that break it down
 * @param full how many cells a line has that lacks none
 */
record Breakdown(Map<Map<String, String>, List<Integer>> lines, int full) {
  /** The cells that break a combination of categories down; none where the table has no such. */
  List<Integer> line(Map<String, String> labels) {
    return lines.getOrDefault(labels, List.of());
  }

  /** Whether a line lacks no cell; one that is made up from its parts has more than others. */
  boolean isFull(List<Integer> line) {
    return line.size() >= full;
  }
}
