package org.sluice.read;

import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * A number that stands in row after row, as that of all people does beside the counts of some.
 * Where marks stand among these counts their sum cannot be seen to hold; but less those that are
 * shown, the number would give a mark back, and an intruder may try it.
 */
final class RowWholes {
  static final String GIVE_MARKS_BACK =
      "a number that stands in every row may be the total of counts, and would give marks back";

  private static final int FEWEST_ROWS = 3;
  private static final int MOST_MARKS = 2;

  /** Beyond so many columns of counts none is looked at. */
  private static final int MOST_COUNTS = 100;

  private final Table table;
  private final int whole;
  private final int part;

  private RowWholes(Table table, int whole, int part) {
    this.table = table;
    this.whole = whole;
    this.part = part;
  }

  /** Whether some number of a table may be such a whole. */
  static boolean giveMarksBack(Table table) {
    int[] counts =
        IntStream.range(0, table.measures().size())
            .filter(m -> table.measures().get(m).role().isCount())
            .limit(MOST_COUNTS)
            .toArray();
    for (int part : counts) {
      boolean marked = IntStream.range(0, table.size()).anyMatch(r -> isMark(table, part, r));
      for (int whole : counts) {
        if (marked && whole != part && new RowWholes(table, whole, part).isToldByRuns()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMark(Table table, int measure, int record) {
    return !table.column(measure).isShown(record)
        && table.value(measure, record) instanceof CellValue.Withheld;
  }

  /** Looks at each run of rows with the same number. */
  private boolean isToldByRuns() {
    int from = 0;
    for (int to = 1; to <= table.size(); to++) {
      if (to == table.size() || !sameWhole(from, to)) {
        if (to - from >= FEWEST_ROWS && isTold(from, to)) {
          return true;
        }
        from = to;
      }
    }
    return false;
  }

  private boolean sameWhole(int one, int other) {
    return table.value(whole, one) instanceof CellValue.Shown first
        && table.value(whole, other) instanceof CellValue.Shown second
        && first.value().compareTo(second.value()) == 0;
  }

  private boolean isTold(int from, int to) {
    double rest = ((CellValue.Shown) table.value(whole, from)).value().doubleValue();
    int marks = 0;
    int shown = 0;
    for (int record = from; record < to; record++) {
      if (table.isMargin(record)) {
        continue;
      }
      if (table.value(part, record) instanceof CellValue.Shown figure) {
        rest -= figure.value().doubleValue();
        shown++;
      } else if (isMark(table, part, record)) {
        marks++;
      }
    }
    return shown > 0
        && marks > 0
        && marks <= MOST_MARKS
        && rest >= marks
        && rest < (double) Few.MINIMUM * marks;
  }
}
