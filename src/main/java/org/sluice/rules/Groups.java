package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Table;

/**
 * The groups of a table that lie in one category of an outcome. Groups are the lines along the
 * outcome, margins of other dimensions included.
 */
final class Groups {
  private static final byte LISTED = 1;
  private static final byte LISTED_TWICE = 2;
  private static final byte TWO = 4;
  private static final byte BLANK = 8;
  private static final byte WITHHELD = 16;

  private final Table table;
  private final int outcome;
  private final Column column;
  private final boolean[] counts;

  /** Only below a limit of 100 percent can a group with two categories be too uneven. */
  private final boolean twoAreEven;

  private final ClassDisclosureRule.Settings settings;
  private final List<List<Place>> certain = new ArrayList<>();
  private final List<List<Place>> implied = new ArrayList<>();
  private final List<List<Place>> structural = new ArrayList<>();
  private final int measure;
  private int several;
  private int single;

  private Groups(Table table, int measure, int outcome, ClassDisclosureRule.Settings settings) {
    this.table = table;
    this.measure = measure;
    this.outcome = outcome;
    this.column = table.column(measure);
    this.settings = settings;
    this.twoAreEven = settings.largestShare().compareTo(BigDecimal.valueOf(100)) == 0;
    this.counts = countingCategories(table.dimensions().get(outcome));
  }

  /** The groups of a count that lie in one category of a dimension. */
  static Groups of(Table table, int measure, int outcome, ClassDisclosureRule.Settings settings) {
    Groups groups = new Groups(table, measure, outcome, settings);
    groups.test(Lines.along(table, outcome));
    return groups;
  }

  /** Dimensions that can tell something about people: no area, no time, two categories or more. */
  static List<Integer> outcomes(Table table) {
    List<Integer> outcomes = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      if (dimension.nature() == Dimension.Nature.OTHER
          && trues(countingCategories(dimension)) >= 2) {
        outcomes.add(d);
      }
    }
    return outcomes;
  }

  /** Groups of which every category is shown. */
  List<List<Place>> certain() {
    return certain;
  }

  /**
   * Groups of which a tidy table has one row only. Where that is so for most groups the dimension
   * merely follows from another one, and says nothing about them.
   */
  List<List<Place>> implied() {
    return table.layout() == Layout.TIDY && several > single ? implied : List.of();
  }

  /** Groups that are full or empty by definition, as the pack says. */
  List<List<Place>> structural() {
    return structural;
  }

  /** Totals and "not stated" are no category of their own. */
  private static boolean[] countingCategories(Dimension dimension) {
    boolean[] counts = new boolean[dimension.size()];
    for (int leaf : dimension.hierarchy().leaves()) {
      counts[leaf] = !dimension.notStated().contains(leaf);
    }
    return counts;
  }

  private static int trues(boolean[] flags) {
    int trues = 0;
    for (boolean flag : flags) {
      trues += flag ? 1 : 0;
    }
    return trues;
  }

  /** One pass over the records in their order, since a large table has few groups to keep. */
  private void test(Lines lines) {
    int[] first = new int[lines.count()];
    byte[] seen = new byte[lines.count()];
    Arrays.fill(first, -1);
    for (int record = 0; record < table.size(); record++) {
      int category = table.category(outcome, record);
      if (counts[category] && !isNotApplicable(record)) {
        int line = lines.lineOf(record);
        seen[line] |= seen(record, category, first[line], seen[line]);
        first[line] = isFilled(record) ? category : first[line];
      }
    }
    for (int line = 0; line < first.length; line++) {
      if ((seen[line] & WITHHELD) == 0) {
        several += (seen[line] & LISTED_TWICE) != 0 ? 1 : 0;
        single += (seen[line] & (LISTED | LISTED_TWICE)) == LISTED ? 1 : 0;
        if (first[line] >= 0) {
          judge(lines, line, seen[line]);
        }
      }
    }
  }

  private byte seen(int record, int category, int first, byte before) {
    int seen = (before & LISTED) == 0 ? LISTED : LISTED_TWICE;
    if (column.isWithheld(record)) {
      seen = WITHHELD;
    } else if (!column.isShown(record)) {
      seen |= BLANK;
    } else if (first >= 0 && first != category && isFilled(record)) {
      seen |= TWO;
    }
    return (byte) seen;
  }

  /** Whether the cell shows people. */
  private boolean isFilled(int record) {
    return column.isShown(record) && !column.isBetween(record, 0, 0);
  }

  private void judge(Lines lines, int line, byte seen) {
    boolean two = (seen & TWO) != 0;
    if (two && twoAreEven) {
      return;
    }
    int[] records = lines.line(line);
    if (!two || isLopsided(records)) {
      keep(records, (seen & LISTED_TWICE) != 0 && (seen & BLANK) == 0);
    }
  }

  /** Makes no object for a shown cell: every count of a large file passes through here. */
  private boolean isNotApplicable(int record) {
    return !column.isShown(record) && column.value(record) instanceof CellValue.NotApplicable;
  }

  private boolean isLopsided(int[] line) {
    BigDecimal[] parts = new BigDecimal[counts.length];
    Arrays.fill(parts, BigDecimal.ZERO);
    for (int record : line) {
      int category = table.category(outcome, record);
      if (counts[category] && column.value(record) instanceof CellValue.Shown shown) {
        parts[category] = parts[category].add(shown.value());
      }
    }
    BigDecimal whole = Arrays.stream(parts).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal most = Arrays.stream(parts).reduce(BigDecimal.ZERO, BigDecimal::max);
    return settings.isTooLarge(most, whole);
  }

  private void keep(int[] line, boolean shown) {
    List<Place> places = new ArrayList<>();
    boolean byDefinition = false;
    for (int record : line) {
      if (counts[table.category(outcome, record)] && column.isShown(record)) {
        places.add(table.place(measure, record));
        byDefinition |= isStructural(record);
      }
    }
    (byDefinition ? structural : shown ? certain : implied).add(places);
  }

  private boolean isStructural(int record) {
    return IntStream.range(0, table.dimensions().size())
        .mapToObj(d -> table.dimensions().get(d).label(table.category(d, record)))
        .anyMatch(settings.structural()::contains);
  }
}
