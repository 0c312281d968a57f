package org.sluice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table that is a list of one count, in order. In a submission of thousands of lists
 * each is held against each, so that what cannot be sums of another one is told by a quick look.
 */
final class CountList {
  private static final Pattern NO_WORD = Pattern.compile("\\W+");

  private final List<Row> rows;
  private final double[] figures;
  private final RunSums runs;

  /** The first word of each label; empty where it has none. */
  private final List<String> first;

  private final QuickSet words = new QuickSet();

  CountList(List<Row> rows) {
    this.rows = rows;
    this.figures = rows.stream().mapToDouble(CountList::figure).toArray();
    this.runs = new RunSums(figures);
    this.first = rows.stream().map(row -> firstWord(row.label())).toList();
    rows.forEach(row -> NO_WORD.splitAsStream(row.label()).forEach(words::add));
  }

  /** A figure that is not printed is more than any sum. */
  private static double figure(Row row) {
    return row.total().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
  }

  private static String firstWord(String label) {
    return NO_WORD.splitAsStream(label).filter(word -> !word.isEmpty()).findFirst().orElse("");
  }

  /** Whether enough rows are sums of rows of another list. */
  boolean isSumOf(CountList fine) {
    return mayBeSumOf(fine) && !RowMatches.sums(rows, fine.rows, true).isEmpty();
  }

  /** Whether half of the rows may be such sums; one under the same label may, by its word. */
  private boolean mayBeSumOf(CountList fine) {
    int missed = 0;
    for (int row = 0; row < figures.length; row++) {
      missed += fine.mayHold(figures[row], first.get(row)) ? 0 : 1;
      if (2 * missed > figures.length) {
        return false;
      }
    }
    return true;
  }

  /** Whether rows may have this sum, or a label that begins with this word in theirs. */
  private boolean mayHold(double sum, String word) {
    return word.isEmpty()
        || words.contains(word)
        || RowSubsets.mayBeTold(sum, figures.length)
        || runs.mayHold(sum);
  }
}
