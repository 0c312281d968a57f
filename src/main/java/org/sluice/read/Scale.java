package org.sluice.read;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;

/**
 * A column whose cells are the steps of a scale, in order, from none or one on and with few gaps:
 * {@code 1 visit, 2 visits, 3 or more visits}. Counts of people do not come so.
 */
final class Scale {
  private static final int MOST_STEPS = 40;
  private static final Map<String, Integer> WORDS =
      Map.of("no", 0, "none", 0, "zero", 0, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5);
  private static final Pattern STEP =
      Pattern.compile(
          "(\\d{1,3}|no|none|zero|one|two|three|four|five)"
              + "(?:\\s?\\+|\\s?[-–]\\s?\\d{1,3}| to \\d{1,3}| (?:or|and) (?:more|over|above))?"
              + "(?: ([a-z]+)(?: or (?:more|over))?)?");

  private static final Pattern OPEN = Pattern.compile("\\+|(?:or|and) (?:more|over|above)");

  private Scale() {}

  /**
   * Whether the body of a column is a scale, but for a total.
   *
   * @param size whether its name says a size, so that steps need no word beside an open last one
   */
  static boolean in(Block block, int column, boolean size) {
    Grid grid = block.grid();
    int last = -1;
    int steps = 0;
    String unit = "";
    boolean open = false;
    for (int row = block.bodyTop(); row <= block.bottom(); row++) {
      String text =
          grid.isBlank(row, column)
              ? ""
              : Spaces.tidy(grid.text(row, column)).toLowerCase(Locale.ROOT);
      if (text.isEmpty() || Totals.isTotal(text)) {
        continue;
      }
      Matcher step = STEP.matcher(text);
      if (!step.matches()) {
        return false;
      }
      int value = value(step.group(1));
      String next = step.group(2) == null ? "" : step.group(2);
      boolean follows = steps == 0 ? value <= 1 : value > last && value <= last + 3;
      if (!follows || !areAlike(unit, next) || ++steps > MOST_STEPS) {
        return false;
      }
      open = OPEN.matcher(text).find();
      last = value;
      unit = next.isEmpty() ? unit : next;
    }
    return steps > 1 && (!unit.isEmpty() || (size && steps > 2 && open));
  }

  private static int value(String text) {
    Integer word = WORDS.get(text);
    return word == null ? Integer.parseInt(text) : word;
  }

  /** Whether two words may be one and its plural: {@code person} and {@code people}. */
  private static boolean areAlike(String unit, String next) {
    return unit.isEmpty()
        || next.isEmpty()
        || unit.substring(0, Math.min(2, unit.length()))
            .equals(next.substring(0, Math.min(2, next.length())));
  }
}
