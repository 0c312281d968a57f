package org.sluice.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * A row of populations among rows of counts, as where areas are columns: the row is a category like
 * any other, and says how many people live where its column is about.
 */
final class ResidentRows {
  /** Beside a word for a population, a label may have these; a prison population is no such row. */
  private static final Set<String> BESIDE =
      Set.of("total", "resident", "usual", "mid", "year", "estimate", "estimated", "all", "ages");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Table table;
  private final int dimension;
  private final int category;
  private final Lines lines;
  private final int[] byLine;

  private ResidentRows(Table table, int dimension, int category) {
    this.table = table;
    this.dimension = dimension;
    this.category = category;
    this.lines = Lines.along(table, dimension);
    this.byLine = new int[lines.count()];
    Arrays.fill(byLine, -1);
    for (int r = table.size() - 1; r >= 0; r--) {
      if (holds(r)) {
        byLine[lines.lineOf(r)] = r;
      }
    }
  }

  /** The first such row or column of a table. */
  static Optional<ResidentRows> in(Table table, Set<String> words) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension each = table.dimensions().get(d);
      for (int category : each.hierarchy().leaves()) {
        if (each.size() > 1 && isPopulation(HeadWords.of(each.label(category)), words)) {
          return Optional.of(new ResidentRows(table, d, category));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPopulation(HeadWords label, Set<String> words) {
    return label.hasAny(words)
        && label.words().stream()
            .allMatch(
                word ->
                    words.contains(word)
                        || BESIDE.contains(word)
                        || NUMBER.matcher(word).matches());
  }

  /** Whether a record is one of residents. */
  boolean holds(int record) {
    return table.category(dimension, record) == category;
  }

  /** The record that says how many people live where another one is about. */
  OptionalInt of(int record) {
    int residents = byLine[lines.lineOf(record)];
    return residents < 0 ? OptionalInt.empty() : OptionalInt.of(residents);
  }
}
