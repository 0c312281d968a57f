package org.sluice.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** What the counts of a table are together, column by column and all of them. */
final class CountSums {
  /** With more small counts nearly any number could be their sum. */
  private static final int MOST_SMALL = 10;

  private final Table table;
  private final List<Sum> sums = new ArrayList<>();
  private Optional<Sum> overall = Optional.empty();

  private CountSums(Table table) {
    this.table = table;
  }

  /**
   * What some counts are together, as far as a stranger to the small ones can tell.
   *
   * @param small how many are shown and small
   * @param marks how many are withheld, each small, or zero beside others
   */
  record Sum(long large, int small, int marks) {
    Sum and(Sum other) {
      return new Sum(large + other.large, small + other.small, marks + other.marks);
    }

    /** Whether no count of them is open. */
    boolean isKnown() {
      return small + marks == 0;
    }

    boolean mayBe(long number) {
      int open = small + marks;
      return open > 0
          && open <= MOST_SMALL
          && number >= large + Math.max(1, small)
          && number <= large + (long) (Few.MINIMUM - 1) * open;
    }
  }

  /** A sum while its cells are gone through; what is no figure and no mark adds nothing. */
  static final class Tally {
    private long large;
    private int small;
    private int marks;

    void add(Column column, int record) {
      if (column.isWithheld(record)) {
        marks++;
      } else if (column.isBetween(record, 1, Few.MINIMUM - 1L)) {
        small++;
      } else if (column.isShown(record)) {
        large += Math.round(column.approximate(record));
      }
    }

    Sum sum() {
      return new Sum(large, small, marks);
    }
  }

  static CountSums of(Table table) {
    CountSums sums = new CountSums(table);
    sums.add();
    return sums;
  }

  /** Whether a number may be what the counts of one column are together. */
  boolean mayBe(long number) {
    return sums.stream().anyMatch(sum -> sum.mayBe(number));
  }

  /** Whether a number may be what the counts of several columns are together. */
  boolean mayBeOverall(long number) {
    return overall.filter(sum -> sum.mayBe(number)).isPresent();
  }

  /** Whether a number may be what the counts of one column or of several are together. */
  boolean mayBeTogether(long number) {
    return mayBe(number) || mayBeOverall(number);
  }

  private void add() {
    Map<Integer, Tally> byColumn = new HashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isCount() && !measure.evidence()) {
        add(table.column(m), byColumn);
      }
    }
    byColumn.values().forEach(tally -> sums.add(tally.sum()));
    if (sums.size() > 1) {
      overall = sums.stream().reduce(Sum::and);
    }
  }

  private void add(Column column, Map<Integer, Tally> byColumn) {
    for (int record = 0; record < table.size(); record++) {
      if ((column.isShown(record) || column.isWithheld(record))
          && !table.isStated(record)
          && !table.isMargin(record)) {
        byColumn.computeIfAbsent(column.column(record), first -> new Tally()).add(column, record);
      }
    }
  }
}
