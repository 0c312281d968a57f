package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Numbers in heads and labels that are what the counts beside them add up to: {@code A (16)} over
 * 12 and 4. However they are written, a reader who adds up takes them for the total.
 */
final class ToldSums {
  /** After a word: {@code 2020-11-09} and {@code 10-17} are dates and bands. */
  private static final Pattern NUMBER = Pattern.compile("(?<=\\p{L}.{0,60})\\b\\d{2,9}\\b");

  /** A longer table is no table of people, and a number in its labels is a code. */
  private static final int MOST_RECORDS = 2_000;

  private final Table table;

  private ToldSums(Table table) {
    this.table = table;
  }

  /** Whether a head or a label tells what two counts or more add up to, or nearly, beside marks. */
  static boolean in(Table table) {
    return table.size() <= MOST_RECORDS && new ToldSums(table).anyTells();
  }

  private boolean anyTells() {
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (!measure.role().isCount() || measure.roundedTo().isPresent()) {
        continue;
      }
      if (tells(measure.name(), m, record -> true)) {
        return true;
      }
      for (int d = 0; d < table.dimensions().size(); d++) {
        if (anyLabelTells(d, m)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyLabelTells(int d, int m) {
    Dimension dimension = table.dimensions().get(d);
    for (int category = 0; category < dimension.size(); category++) {
      int wanted = category;
      if (!dimension.hierarchy().isTotal(category)
          && tells(dimension.label(category), m, record -> table.category(d, record) == wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(String text, int measure, IntPredicate which) {
    List<BigDecimal> numbers = numbers(text);
    if (numbers.isEmpty()) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int shown = 0;
    int small = 0;
    int marks = 0;
    for (int record = 0; record < table.size(); record++) {
      if (which.test(record) && !table.isMargin(record) && !table.isStated(record)) {
        CellValue value = table.value(measure, record);
        if (value instanceof CellValue.Shown figure) {
          sum = sum.add(figure.value());
          shown++;
          small += Few.are(figure.value().doubleValue()) ? 1 : 0;
        }
        marks += value instanceof CellValue.Withheld ? 1 : 0;
      }
    }
    boolean hides = small + marks > 0; // else there is nothing that a total could give back
    return hides && shown + marks > 1 && shown > 0 && anyFits(numbers, sum, marks);
  }

  private static boolean anyFits(List<BigDecimal> numbers, BigDecimal sum, int marks) {
    for (BigDecimal number : numbers) {
      BigDecimal rest = number.subtract(sum);
      boolean gives =
          marks == 0
              ? rest.signum() == 0
              : rest.signum() > 0
                  && rest.compareTo(BigDecimal.valueOf((long) Few.MINIMUM * marks)) < 0;
      if (gives) {
        return true;
      }
    }
    return false;
  }

  private static List<BigDecimal> numbers(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text.replace(",", ""));
    while (matcher.find()) {
      numbers.add(new BigDecimal(matcher.group()));
    }
    return numbers;
  }
}
