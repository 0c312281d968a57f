package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Hierarchy;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Percentages that say that all or none of a group lie in a category. A row of percentages that
 * makes up a whole is one group: its zeros belong to the category that is full.
 *
 * @param full cells of groups that lie in one category
 * @param empty cells that say that none of a group lies in a category
 */
record FullShares(List<Place> full, List<Place> empty) {
  private static final Pattern EVERYBODY =
      Pattern.compile(
          "(?i)(?:\\w{1,4}: )?(?:all|total|everybody|everyone)(?![ -](?:cause|causes|but))\\b.*");

  /**
   * The full and empty shares of a measure.
   *
   * @param together the shares of this table by denominator
   * @param counted whether counts of the same table are judged by group, so that a share beside its
   *     count need not be
   */
  static FullShares of(
      Table table,
      int measure,
      SiblingShares together,
      boolean counted,
      ClassDisclosureRule.Settings settings) {
    FullShares shares = new FullShares(new ArrayList<>(), new ArrayList<>());
    Measure figures = table.measures().get(measure);
    if (counted && figures.link(Link.NUMERATOR).isPresent()) {
      return shares;
    }
    BitSet wholes = together.wholes(measure);
    BitSet parts = partsOfWholes(table, measure);
    BitSet starts = Beginnings.of(table, measure);
    Column column = table.column(measure);
    RunningLines.of(table, measure).forEach(line -> ends(line, starts));
    boolean fewer = holdsFewer(table, measure);
    boolean running = figures.name().toLowerCase(Locale.ROOT).contains("cum");
    for (int r = 0; r < table.size(); r++) {
      if (running && r == table.size() - 1) {
        continue; // what counts on from row to row ends with all of them
      }
      // The 100 percent of a total are no news, nor are those before anything could happen.
      if (column.value(r) instanceof CellValue.Shown shown
          && !table.isMargin(r)
          && !starts.get(r)
          && !(fewer && shown.value().compareTo(figures.per()) == 0 && isOfEverybody(table, r))) {
        boolean part = parts.get(r) || wholes.get(r);
        shares.test(table, measure, r, shown.value(), together, part, settings);
      }
    }
    return shares;
  }

  private static boolean holdsFewer(Table table, int measure) {
    BigDecimal per = table.measures().get(measure).per();
    return IntStream.range(0, table.size())
        .anyMatch(
            r ->
                table.value(measure, r) instanceof CellValue.Shown shown
                    && shown.value().compareTo(per) < 0);
  }

  /**
   * Whether a row is called that of all. Where it has a hundred percent and others have less it is
   * their base: had all of them what is shared out, so had each part of them.
   */
  private static boolean isOfEverybody(Table table, int record) {
    boolean named = false;
    for (int d = 0; d < table.dimensions().size(); d++) {
      String label = table.dimensions().get(d).label(table.category(d, record));
      named |= EVERYBODY.matcher(label).matches();
    }
    return named;
  }

  /** What counts on ends with all or none of them, and begins so where it counts those left. */
  private static void ends(int[] line, BitSet ends) {
    ends.set(line[0]);
    ends.set(line[line.length - 1]);
  }

  private void test(
      Table table,
      int measure,
      int record,
      BigDecimal share,
      SiblingShares together,
      boolean partOfWhole,
      ClassDisclosureRule.Settings settings) {
    BigDecimal per = table.measures().get(measure).per();
    if (settings.isTooLarge(share, per)) {
      full.add(table.place(measure, record));
      together.zeros(measure, record).forEach(m -> full.add(table.place(m, record)));
    } else if (share.signum() >= 0
        && settings.isTooLarge(per.subtract(share), per)
        && !partOfWhole) {
      empty.add(table.place(measure, record));
    }
  }

  /** Records whose shares add up to a whole along a dimension. */
  private static BitSet partsOfWholes(Table table, int measure) {
    BitSet parts = new BitSet();
    BigDecimal per = table.measures().get(measure).per();
    for (int outcome : Groups.outcomes(table)) {
      Hierarchy hierarchy = table.dimensions().get(outcome).hierarchy();
      Lines lines = Lines.along(table, outcome);
      for (int line = 0; line < lines.count(); line++) {
        int[] leaves =
            Arrays.stream(lines.line(line))
                .filter(record -> !hierarchy.isTotal(table.category(outcome, record)))
                .toArray();
        if (addUp(Arrays.stream(leaves).mapToObj(r -> table.value(measure, r)).toList(), per)) {
          Arrays.stream(leaves).forEach(parts::set);
        }
      }
    }
    return parts;
  }

  /** Whether shares add up to all of a group, but for their rounding. */
  static boolean addUp(List<CellValue> shares, BigDecimal per) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    for (CellValue share : shares) {
      if (share instanceof CellValue.Shown shown) {
        sum = sum.add(shown.value());
        slack = slack.add(BigDecimal.valueOf(5, Math.max(0, shown.value().scale()) + 1));
      }
    }
    return sum.subtract(per).abs().compareTo(slack) <= 0;
  }
}
