package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.table.CellValue;
import org.sluice.table.Role;

/**
 * A cell that counts the levels of a variable one by one, as R's {@code skim} prints the most
 * frequent ones: {@code Fem: 157, Mal: 132}. Every figure counts people.
 */
final class LevelCounts {
  /** Once for each level that a cell counts. */
  private static final String LEVEL = "~:#";

  private static final int LONGEST = 400;
  private static final int LONGEST_LABEL = 40;
  private static final String SIGN = ": ";
  private static final String BETWEEN = ", ";

  private LevelCounts() {}

  /** How many levels a cell of this shape counts; none where its shape is another. */
  static int levels(String shape) {
    int levels = shape.length() / LEVEL.length();
    return shape.equals(LEVEL.repeat(levels)) ? levels : 0;
  }

  /** The counts of two or more levels; empty where the cell says anything else. */
  static Optional<Composite> read(String text, Spelling spelling) {
    if (text.length() > LONGEST || !text.contains(SIGN) || !text.contains(BETWEEN)) {
      return Optional.empty();
    }
    List<CellValue> counts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int sign = text.indexOf(SIGN, from);
      if (sign <= from || sign - from > LONGEST_LABEL || isStatistic(text.substring(from, sign))) {
        return Optional.empty();
      }
      int start = sign + SIGN.length();
      int end = text.indexOf(BETWEEN, start);
      String figure = text.substring(start, end < 0 ? text.length() : end).strip();
      Optional<CellValue> count = count(figure, spelling);
      if (count.isEmpty()) {
        return Optional.empty();
      }
      counts.add(count.get());
      from = end < 0 ? text.length() : end + BETWEEN.length();
    }
    return counts.size() < 2
        ? Optional.empty()
        : Optional.of(new Composite(LEVEL.repeat(counts.size()), counts));
  }

  private static boolean isStatistic(String label) {
    Hint hint = StatisticNames.of(label);
    return hint.isFigure() && hint.sure() && !hint.is(Role.COUNT);
  }

  private static Optional<CellValue> count(String text, Spelling spelling) {
    Numeral numeral = new Numeral();
    if (numeral.read(text, 0, text.length(), spelling.decimalComma())) {
      boolean counts = numeral.isWhole() && numeral.scale() == 0 && numeral.approximate() >= 0;
      return counts ? Optional.of(new CellValue.Shown(numeral.value())) : Optional.empty();
    }
    return spelling.marks().of(text);
  }
}
