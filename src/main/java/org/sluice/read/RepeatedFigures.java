package org.sluice.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * Labels that say a count of their own row once more, as {@code North (7)} beside 7 does, and heads
 * that say the sum of the counts below them: what a copy withholds they would tell.
 */
final class RepeatedFigures {
  /** A number in brackets, behind a sign, or before a share: no part of another word. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[(\\[]|: ?)([0-9][0-9,]*)(?![0-9.%/-])|(?<![0-9./-])([0-9][0-9,]*) ?[(/](?! ?[0-9]+[/-])");

  private static final int LONGEST = 200;

  /** With more measures a table is none that a label sums up. */
  private static final int MOST_MEASURES = 200;

  private RepeatedFigures() {}

  /** Whether the head of a column ends with the sum of its counts in brackets. */
  static boolean inHead(Grid grid, Table table, int column) {
    List<Long> said =
        grid.isBlank(table.range().top(), column)
            ? List.of()
            : Notes.bracketed(grid.text(table.range().top(), column));
    boolean few = table.measures().size() <= MOST_MEASURES;
    for (int m = 0; few && !said.isEmpty() && m < table.measures().size(); m++) {
      if (table.measures().get(m).role().isCount()
          && isSum(table, m, column, BigDecimal.valueOf(said.get(0)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSum(Table table, int m, int column, BigDecimal said) {
    BigDecimal sum = BigDecimal.ZERO;
    int figures = 0;
    for (int record = 0; record < table.size(); record++) {
      boolean part = table.column(m).column(record) == column && !table.isStated(record);
      if (part && table.value(m, record) instanceof CellValue.Shown shown) {
        sum = sum.add(shown.value());
        figures++;
      }
    }
    return figures > 1 && sum.compareTo(said) == 0;
  }

  /**
   * Whether a label of a column does.
   *
   * @param labels the different ones, of which few tables have any with a number in it
   */
  static boolean in(Grid grid, Table table, int column, List<String> labels) {
    boolean may =
        table.measures().size() <= MOST_MEASURES
            && labels.stream().anyMatch(label -> NUMBER.matcher(label).find());
    for (int m = 0; may && m < table.measures().size(); m++) {
      boolean counts = table.measures().get(m).role().isCount();
      for (int record = 0; counts && record < table.size(); record++) {
        if (table.value(m, record) instanceof CellValue.Shown shown
            && table.column(m).column(record) > column
            && tells(grid, table.row(record), column, shown.value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean tells(Grid grid, int row, int column, BigDecimal figure) {
    if (grid.isBlank(row, column)) {
      return false;
    }
    String label = grid.text(row, column);
    Matcher number = NUMBER.matcher(label);
    while (label.length() <= LONGEST && number.find()) {
      String digits = number.group(1) == null ? number.group(2) : number.group(1);
      if (new BigDecimal(digits.replace(",", "")).compareTo(figure) == 0) {
        return true;
      }
    }
    return false;
  }
}
