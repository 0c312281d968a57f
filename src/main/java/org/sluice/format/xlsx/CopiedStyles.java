package org.sluice.format.xlsx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.format.xlsx.Shown.Sight;

/**
 * The styles of a copy's cells: those of the source under the same numbers, and after them one for
 * each style in whose cells stored digits do not show, with a format that shows them all.
 */
final class CopiedStyles {
  private static final List<Sight> SIGHTS =
      List.of(Sight.DIGITS, Sight.PERCENT, Sight.DAY, Sight.TIME);

  private final Map<Sight, Map<Integer, Integer>> numbers = new EnumMap<>(Sight.class);
  private final int size;

  /** What a style is added for. */
  @FunctionalInterface
  interface Added {
    void accept(int source, Sight sight) throws IOException;
  }

  CopiedStyles(Styles styles, Seen seen) {
    int next = Math.max(1, styles.size());
    for (Sight sight : SIGHTS) {
      Map<Integer, Integer> mine = new HashMap<>();
      for (int style : seen.styles(sight).stream().toArray()) {
        mine.put(style, next++);
      }
      numbers.put(sight, mine);
    }
    this.size = next;
  }

  /** How many styles the copy has. */
  int size() {
    return size;
  }

  /** The style of a cell in the copy. */
  int style(int source, Sight sight) {
    Map<Integer, Integer> added = numbers.getOrDefault(sight, Map.of());
    return added.getOrDefault(source, source);
  }

  /** Tells of the styles that are added, in the order of their numbers. */
  static void added(Seen seen, Added added) throws IOException {
    for (Sight sight : SIGHTS) {
      for (int style : seen.styles(sight).stream().toArray()) {
        added.accept(style, sight);
      }
    }
  }
}
