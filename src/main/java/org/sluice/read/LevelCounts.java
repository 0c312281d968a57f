package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.table.CellValue;
import org.sluice.table.Role;

/**
 * A cell that counts the levels of a variable one by one, as R's {@code skim} prints the most
 * frequent ones: {@code Fem: 157, Mal: 132}; or with their percentages, {@code F:12(60.0%);
 * M:8(40.0%)}. Every figure before a bracket counts people.
 */
final class LevelCounts {
  /** Once for each level that a cell counts. */
  private static final String LEVEL = "~:#";

  private static final String SHARED = "~:#(#%)";
  private static final int LONGEST = 400;
  private static final int LONGEST_LABEL = 40;
  private static final String SPACED = ": ";
  private static final char SIGN = ':';

  private LevelCounts() {}

  /** What the figures of a cell of this shape are; none where its shape is another. */
  static List<Role> roles(String shape) {
    List<Role> roles = new ArrayList<>();
    boolean shared = isMadeOf(shape, SHARED);
    if (!shared && !isMadeOf(shape, LEVEL)) {
      return List.of();
    }
    for (int level = 0; level < shape.length() / (shared ? SHARED : LEVEL).length(); level++) {
      roles.add(Role.COUNT);
      if (shared) {
        roles.add(Role.PERCENT);
      }
    }
    return roles;
  }

  private static boolean isMadeOf(String shape, String level) {
    return !shape.isEmpty() && shape.equals(level.repeat(shape.length() / level.length()));
  }

  /** The counts of two or more levels; empty where the cell says anything else. */
  static Optional<Composite> read(String text, Spelling spelling) {
    if (text.length() > LONGEST || text.indexOf(SIGN) < 0) {
      return Optional.empty();
    }
    boolean shared = text.endsWith("%)");
    if (!shared && (!text.contains(SPACED) || !(text.contains(", ") || text.contains("; ")))) {
      return Optional.empty();
    }
    String between = text.contains("; ") ? "; " : shared && text.contains(" | ") ? " | " : ", ";
    List<CellValue> figures = new ArrayList<>();
    int levels = 0;
    int from = 0;
    while (from < text.length()) {
      int sign = shared ? text.indexOf(SIGN, from) : text.indexOf(SPACED, from);
      if (sign <= from || sign - from > LONGEST_LABEL || isStatistic(text.substring(from, sign))) {
        return Optional.empty();
      }
      int end = text.indexOf(between, sign + 1);
      String figure = text.substring(sign + 1, end < 0 ? text.length() : end).strip();
      List<CellValue> read = shared ? shared(figure, spelling) : counted(figure, spelling);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      figures.addAll(read);
      levels++;
      from = end < 0 ? text.length() : end + between.length();
    }
    String shape = (shared ? SHARED : LEVEL).repeat(levels);
    return levels < 2 ? Optional.empty() : Optional.of(new Composite(shape, figures));
  }

  private static boolean isStatistic(String label) {
    Hint hint = StatisticNames.of(label);
    return hint.isFigure() && hint.sure() && !hint.is(Role.COUNT);
  }

  private static List<CellValue> shared(String text, Spelling spelling) {
    int bracket = text.indexOf('(');
    if (bracket < 0 || !text.endsWith("%)")) {
      return List.of();
    }
    List<CellValue> figures =
        new ArrayList<>(counted(text.substring(0, bracket).strip(), spelling));
    String percent = text.substring(bracket + 1, text.length() - 2).strip();
    Numeral numeral = new Numeral();
    if (numeral.read(percent, 0, percent.length(), spelling.decimalComma())) {
      figures.add(new CellValue.Shown(numeral.value()));
    } else {
      spelling.marks().of(percent).ifPresent(figures::add);
    }
    return figures.size() == 2 ? figures : List.of();
  }

  private static List<CellValue> counted(String text, Spelling spelling) {
    Numeral numeral = new Numeral();
    if (numeral.read(text, 0, text.length(), spelling.decimalComma())) {
      boolean counts = numeral.isWhole() && numeral.scale() == 0 && numeral.approximate() >= 0;
      return counts ? List.of(new CellValue.Shown(numeral.value())) : List.of();
    }
    return spelling.marks().of(text).map(List::of).orElse(List.of());
  }
}
