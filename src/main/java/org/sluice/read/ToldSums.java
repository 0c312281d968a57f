package org.sluice.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.read.CountSums.Sum;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Numbers in a head or a label that the counts of that very column or category may add up to:
 * {@code A (16)} over 12 and 4. However they are written, a reader who adds up takes them for the
 * total. As everywhere, a small count counts as one to nine.
 */
final class ToldSums {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** A longer table is no table of people, and a number in its labels is a code. */
  private static final int MOST_RECORDS = 2_000;

  private final Table table;
  private final Map<Integer, List<int[]>> byCategory = new HashMap<>();

  private ToldSums(Table table) {
    this.table = table;
  }

  /** Whether a head or a label tells what two counts or more, some small or withheld, add up to. */
  static boolean in(Table table) {
    return table.size() <= MOST_RECORDS && new ToldSums(table).anyTells();
  }

  private boolean anyTells() {
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isCount()
          && measure.roundedTo().isEmpty()
          && isAnyOpen(table.column(m))
          && (said(measure.name(), m, all()) == Said.TOLD || anyLabelTells(m))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is anything to tell: most tables hold no small count and no mark. */
  private boolean isAnyOpen(Column column) {
    return IntStream.range(0, table.size())
        .anyMatch(r -> column.isWithheld(r) || column.isBetween(r, 1, Few.MINIMUM - 1L));
  }

  private boolean anyLabelTells(int measure) {
    return IntStream.range(0, table.dimensions().size()).anyMatch(d -> labelsTell(d, measure));
  }

  /** Where the numbers of some labels are no totals, those of the others are bands or codes too. */
  private boolean labelsTell(int d, int measure) {
    Dimension dimension = table.dimensions().get(d);
    boolean told = false;
    for (int category : dimension.hierarchy().leaves()) {
      Said said = said(dimension.label(category), measure, byCategory(d).get(category));
      if (said == Said.OTHERWISE) {
        return false;
      }
      told |= said == Said.TOLD;
    }
    return told;
  }

  /** What a number in a text is to the counts beside it. */
  private enum Said {
    /** What they add up to, some of them small or withheld. */
    TOLD,
    /** What they add up to, all of them shown and large. */
    HARMLESS,
    OTHERWISE,
    /** There is no number, or there are no counts to add up. */
    NOTHING
  }

  private int[] all() {
    return IntStream.range(0, table.size()).toArray();
  }

  /** The records of each category of a dimension. */
  private List<int[]> byCategory(int d) {
    return byCategory.computeIfAbsent(
        d,
        key -> {
          List<IntStream.Builder> records = new ArrayList<>();
          for (int category = 0; category < table.dimensions().get(d).size(); category++) {
            records.add(IntStream.builder());
          }
          for (int record = 0; record < table.size(); record++) {
            records.get(table.category(d, record)).add(record);
          }
          return records.stream().map(each -> each.build().toArray()).toList();
        });
  }

  private Said said(String text, int measure, int[] records) {
    List<Long> numbers = numbers(text);
    Column column = table.column(measure);
    CountSums.Tally tally = new CountSums.Tally();
    int shown = 0;
    int cells = 0;
    for (int record : records) {
      if (!numbers.isEmpty() && !table.isMargin(record) && !table.isStated(record)) {
        tally.add(column, record);
        shown += column.isShown(record) ? 1 : 0;
        cells += column.isShown(record) || column.isWithheld(record) ? 1 : 0;
      }
    }
    if (shown == 0 || cells < 2) {
      return Said.NOTHING;
    }
    Sum sum = tally.sum();
    if (numbers.stream().anyMatch(sum::mayBe)) {
      return Said.TOLD;
    }
    return sum.isKnown() && numbers.contains(sum.large()) ? Said.HARMLESS : Said.OTHERWISE;
  }

  /** Those behind a letter: {@code 2020-11-09} is a date. */
  private static List<Long> numbers(String text) {
    Matcher letter = LETTER.matcher(text);
    return letter.find()
        ? StatedSizes.numbers(text.substring(letter.start())).stream()
            .filter(number -> number >= Few.MINIMUM)
            .toList()
        : List.of();
  }
}
