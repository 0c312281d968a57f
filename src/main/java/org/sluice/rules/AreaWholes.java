package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Measure;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Nations that a pack names, as the sums of the places beside them: whoever is told that England is
 * published without control knows that it is the sum of its regions, however few figures there are
 * to show it.
 */
final class AreaWholes {
  private static final Set<String> NATIONS =
      Set.of(
          "england",
          "wales",
          "scotland",
          "northern ireland",
          "great britain",
          "united kingdom",
          "uk",
          "britain");

  private final Set<String> named;
  private final BigDecimal reach;

  /**
   * Wholes among the areas that rules name.
   *
   * @param named the labels, as they are compared
   * @param reach how far rounding may move one count
   */
  private AreaWholes(Set<String> named, BigDecimal reach) {
    this.named = named;
    this.reach = reach;
  }

  /** Those that the rules leave alone, or judge alone. */
  static AreaWholes namedBy(List<Rule> rules) {
    Set<String> named = new HashSet<>();
    long base = 1;
    for (Rule rule : rules) {
      rule.head().exempt().forEach(label -> named.add(Dimension.plain(label)));
      rule.head().only().forEach(label -> named.add(Dimension.plain(label)));
      if (rule instanceof NotRoundedRule rounded) {
        base = Math.max(base, rounded.settings().grid().bases().widest());
      }
    }
    return new AreaWholes(named, BigDecimal.valueOf(base - 1));
  }

  /** The table with the sums that its labels give by what the pack says of them. */
  Table told(Table table) {
    Table told = table;
    for (int d = 0; !named.isEmpty() && d < table.dimensions().size(); d++) {
      Optional<Sum> sum = sum(table, d);
      told = sum.isPresent() ? told.adding(d, sum.get()) : told;
    }
    return told;
  }

  private Optional<Sum> sum(Table table, int d) {
    Dimension dimension = table.dimensions().get(d);
    Hierarchy hierarchy = dimension.hierarchy();
    if (!AreaHeads.areOfPlaces(dimension)) {
      return Optional.empty();
    }
    int whole = -1;
    List<Integer> parts = new ArrayList<>();
    int regions = 0;
    for (int category : hierarchy.leaves()) {
      String label = Dimension.plain(dimension.label(category));
      if (NATIONS.contains(label)) {
        if (whole >= 0 || !named.contains(label)) {
          return Optional.empty();
        }
        whole = category;
      } else {
        parts.add(category);
        regions += named.contains(label) ? 1 : 0;
      }
    }
    // Regions among places that lie in them are levels of one list, which arithmetic tells.
    boolean levels = regions > 0 && regions < parts.size();
    return whole < 0 || parts.size() < 2 || levels || !hierarchy.sums().isEmpty()
        ? Optional.empty()
        : fits(table, d, new Sum(whole, parts, Sum.Basis.LABEL));
  }

  /** The sum, if no line contradicts it; short where the parts of one fall short of their whole. */
  private Optional<Sum> fits(Table table, int d, Sum sum) {
    boolean isShort = false;
    Lines lines = Lines.along(table, d);
    for (int line = 0; line < lines.count(); line++) {
      Map<Integer, Integer> records = lines.byCategory(line);
      Integer whole = records.get(sum.total());
      for (int m = 0; whole != null && m < table.measures().size(); m++) {
        Measure measure = table.measures().get(m);
        if (measure.role().isCount() && table.value(m, whole) instanceof CellValue.Shown all) {
          BigDecimal rest = all.value();
          boolean complete = true;
          for (int part : sum.parts()) {
            Integer record = records.get(part);
            if (record != null && table.value(m, record) instanceof CellValue.Shown shown) {
              rest = rest.subtract(shown.value());
            } else {
              complete = false;
            }
          }
          BigDecimal slack = reach.multiply(BigDecimal.valueOf(sum.parts().size() + 1L));
          if (rest.add(slack).signum() < 0) {
            return Optional.empty();
          }
          isShort |= complete && rest.subtract(slack).signum() > 0;
        }
      }
    }
    return Optional.of(isShort ? new Sum(sum.total(), sum.parts(), Sum.Basis.SHORT) : sum);
  }
}
