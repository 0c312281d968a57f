package org.sluice.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.Role;

/**
 * A column of labels that all name statistics, of several kinds: {@code count, mean, std, min,
 * 25%}. The heads of the other columns then name variables, and say nothing of what the figures
 * are.
 */
final class NamesOfStatistics {
  private static final int FEWEST_KINDS = 3;
  private static final int MOST = 200;

  private static final Set<String> SHORT_NAMES =
      Set.of("n", "%", "sd", "se", "hr", "rr", "p", "pr", "df");

  private NamesOfStatistics() {}

  /** Whether all of these labels are such names. */
  static boolean are(List<String> labels) {
    if (labels.size() < FEWEST_KINDS || labels.size() > MOST) {
      return false;
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String label : labels) {
      Hint hint = hint(label);
      if (!hint.isFigure() || !hint.sure()) {
        return false;
      }
      roles.add(hint.role().orElse(Role.OTHER));
    }
    return roles.size() >= FEWEST_KINDS;
  }

  /** Whether the texts of a column of a block are. */
  static boolean fill(Block block, int column) {
    Set<String> labels = new TreeSet<>();
    for (int row = block.bodyTop(); row <= block.bottom() && labels.size() <= MOST; row++) {
      if (!block.grid().isBlank(row, column)) {
        labels.add(block.grid().text(row, column));
      }
    }
    return are(List.copyOf(labels));
  }

  /**
   * What a label says of its figures; of a path such as {@code interval.n} the last word, if that
   * says it. One or two letters are more likely a category than the name of a statistic.
   */
  static Hint hint(String label) {
    Hint last = word(label.substring(label.lastIndexOf('.') + 1));
    boolean path = label.indexOf('.') > 0 && last.isFigure() && last.sure();
    return path ? last : word(label);
  }

  private static Hint word(String label) {
    boolean name = label.length() > 2 || SHORT_NAMES.contains(label.toLowerCase(Locale.ROOT));
    return name ? StatisticNames.of(label) : Hint.nothing();
  }
}
