package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sluice.grid.Extent;
import org.sluice.table.Role;

/**
 * Rows of figures of which the layout shows that none is a label, as arrays are printed: whole
 * numbers are counts in every column, and each row is known by its place.
 */
final class BareMatrix {
  private static final List<String> OF_COUNTS = List.of("confusion", "contingency", "crosstab");

  private BareMatrix() {}

  static boolean is(Block block) {
    return block.head().labels() == Extent.NONE;
  }

  static List<Sense> settle(Block block, List<Sense> senses, Profile[] profiles) {
    if (!is(block)) {
      return senses;
    }
    boolean whole = Arrays.stream(profiles).allMatch(each -> each.isWhole() && each.negatives == 0);
    boolean told = whole && block.height() == block.width() && saysCounts(block);
    List<Sense> settled = new ArrayList<>();
    for (Sense sense : senses) {
      boolean counts = told || (sense.isLabel() && whole);
      settled.add(
          counts
              ? Sense.figure(sense.column(), sense.name(), Role.COUNT, told, "it is of an array")
              : sense.isLabel()
                  ? Sense.figure(
                      sense.column(), sense.name(), Role.OTHER, false, "it is of an array")
                  : sense);
    }
    return settled;
  }

  private static boolean saysCounts(Block block) {
    return block.texts().stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> OF_COUNTS.stream().anyMatch(text::contains));
  }

  /** The rows by their number from the first on. */
  static Axis axis(int rows) {
    List<String> numbers = IntStream.rangeClosed(1, rows).mapToObj(String::valueOf).toList();
    return new Axis(
        "", List.of(), Role.OTHER, numbers, Codes.of(IntStream.range(0, rows).toArray()));
  }
}
