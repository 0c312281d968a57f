package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Shares that together are one whole. Where no total stands beside them the audit knows no sum over
 * their counts, and yet there is one: a single count with its share tells the whole, and the whole
 * minus the other counts tells the one that is withheld.
 */
final class Wholes {
  private final Table table;
  private final Records records;
  private final Map<Integer, int[]> siblings = new HashMap<>();
  private final LineAnswers exact = new LineAnswers();
  private final LineAnswers nearly = new LineAnswers();

  Wholes(Table table) {
    this.table = table;
    this.records = new Records(table);
  }

  /**
   * The records whose shares are one whole with this record's, along dimensions without a printed
   * total of the counts; this record among them.
   *
   * @param share the measure of the shares
   * @param over the measure of their numerators
   */
  List<Integer> withoutTotal(int share, int over, int record) {
    List<Integer> all = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (isOneWhole(share, record, d) && !hasTotal(over, record, d)) {
        all.addAll(records.line(record, d));
      }
    }
    return all;
  }

  /**
   * The places of all shares that make one whole with a share whose count is printed nowhere: its
   * neighbours in the row, and the records of its column. What is left of the whole once the others
   * are known is the share itself.
   */
  List<Place> ofShare(int share, int record) {
    List<Place> all = new ArrayList<>();
    int[] row = siblings.computeIfAbsent(share, this::siblingsAnew);
    for (int first = 0; first < row.length && row[first] <= share; first++) {
      for (int last = row.length - 1; last > first && row[last] >= share; last--) {
        if (isOneWhole(row, first, last, record)) {
          for (int i = first; i <= last; i++) {
            all.add(table.place(row[i], record));
          }
        }
      }
    }
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (isAllOfOneWhole(share, record, d)) {
        records.line(record, d).forEach(other -> all.add(table.place(share, other)));
      }
    }
    return all;
  }

  /** Whether the shares along a dimension beside this record are all shown and one whole. */
  private boolean isAllOfOneWhole(int share, int record, int dimension) {
    int line = records.lineNumber(record, dimension);
    return exact.of(share, dimension, line, () -> addUp(share, record, dimension));
  }

  private boolean addUp(int share, int record, int dimension) {
    List<Integer> line = records.line(record, dimension);
    List<CellValue> column = line.stream().map(other -> table.value(share, other)).toList();
    return line.size() > 1 && addUp(column, table.measures().get(share).per());
  }

  /** The measures in the order of columns that are shares of the same whole as this one. */
  private int[] siblingsAnew(int share) {
    Measure measure = table.measures().get(share);
    return IntStream.range(0, table.measures().size())
        .filter(m -> isSibling(measure, table.measures().get(m)))
        .toArray();
  }

  private static boolean isSibling(Measure one, Measure other) {
    return other.role() == one.role()
        && other.per().compareTo(one.per()) == 0
        && other.link(Link.DENOMINATOR).equals(one.link(Link.DENOMINATOR))
        && other.link(Link.NUMERATOR).isEmpty();
  }

  private boolean isOneWhole(int[] siblings, int first, int last, int record) {
    List<CellValue> row = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      row.add(table.value(siblings[i], record));
    }
    return addUp(row, table.measures().get(siblings[first]).per());
  }

  /** Whether these are all shown and add up to the whole within their rounding. */
  private static boolean addUp(List<CellValue> shares, BigDecimal whole) {
    BigDecimal rest = whole;
    BigDecimal slack = BigDecimal.ZERO;
    for (CellValue share : shares) {
      if (!(share instanceof CellValue.Shown shown)) {
        return false;
      }
      rest = rest.subtract(shown.value());
      slack = slack.add(BigDecimal.valueOf(5, shown.value().scale() + 1));
    }
    return rest.abs().compareTo(slack) <= 0;
  }

  /** Whether the shares along a dimension through this record add up to the whole. */
  boolean isOneWhole(int share, int record, int dimension) {
    return isInLine(record, dimension)
        && nearly.of(
            share,
            dimension,
            records.lineNumber(record, dimension),
            () -> isOneWhole(share, records.line(record, dimension)));
  }

  /** Totals are in no line, and of records alike only the first is. */
  private boolean isInLine(int record, int dimension) {
    int own = table.category(dimension, record);
    return !table.dimensions().get(dimension).hierarchy().isTotal(own)
        && records.moved(record, dimension, own).orElse(-1) == record;
  }

  private boolean isOneWhole(int share, List<Integer> line) {
    if (line.size() < 2) {
      return false;
    }
    Column column = table.column(share);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    boolean complete = true;
    for (int other : line) {
      if (column.value(other) instanceof CellValue.Shown shown) {
        sum = sum.add(shown.value());
        slack = slack.add(BigDecimal.valueOf(5, shown.value().scale() + 1));
      } else {
        complete = false;
      }
    }
    BigDecimal over = sum.subtract(table.measures().get(share).per());
    return over.compareTo(slack) <= 0 && (!complete || over.negate().compareTo(slack) <= 0);
  }

  private boolean hasTotal(int measure, int record, int d) {
    Dimension dimension = table.dimensions().get(d);
    for (Sum sum : dimension.hierarchy().sums()) {
      if (sum.parts().contains(table.category(d, record))) {
        OptionalInt total = records.moved(record, d, sum.total());
        if (total.isPresent() && table.column(measure).isShown(total.getAsInt())) {
          return true;
        }
      }
    }
    return false;
  }
}
