package org.sluice.rules;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Percentages whose 100 puts nobody into a category: beds that are all in use, a variable that is
 * recorded for everybody, a percentage that counts on to all of them, twice as many as a year ago,
 * a total of shares that is all in every row.
 */
final class ShareKinds {
  private static final Predicate<String> OF_THINGS =
      says("occupan\\w*|utili[sz]ation|(?:bed|room|capacity) use");

  private static final Predicate<String> CHANGE = says("change|changes|growth");
  private static final Predicate<String> MISSING = says("missing");
  private static final Predicate<String> COMPLETE = says("complete|completeness");
  private static final Predicate<String> RUNNING = says("cum|cumul|cumulative|running");

  private static final Predicate<String> TOTAL =
      Pattern.compile("(?i)(?:total|all|overall|sum)(?: (?:%|percent|per cent))?")
          .asMatchPredicate();

  private ShareKinds() {}

  private static Predicate<String> says(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")\\b").asPredicate();
  }

  /**
   * Whether all or none of a share's base says nothing of anybody, as far as names tell. A variable
   * has both shares, those missing and those there; what runs on has beside it what it is made of.
   */
  static boolean saysNothingOfPeople(Table table, int measure) {
    String name = plain(table.measures().get(measure));
    boolean quality =
        MISSING.test(name)
            ? hasOther(table, measure, COMPLETE)
            : COMPLETE.test(name) && hasOther(table, measure, MISSING);
    return OF_THINGS.test(name)
        || CHANGE.test(name)
        || quality
        || (TOTAL.test(name) && isAllEverywhere(table, measure))
        || (RUNNING.test(name) && hasOther(table, measure, RUNNING.negate()));
  }

  private static boolean isAllEverywhere(Table table, int measure) {
    BigDecimal all = table.measures().get(measure).per();
    boolean some = false;
    for (int record = 0; record < table.size(); record++) {
      if (table.value(measure, record) instanceof CellValue.Shown shown) {
        some = true;
        if (shown.value().compareTo(all) != 0) {
          return false;
        }
      }
    }
    return some;
  }

  private static boolean hasOther(Table table, int measure, Predicate<String> named) {
    for (int m = 0; m < table.measures().size(); m++) {
      Measure other = table.measures().get(m);
      if (m != measure && other.role().isShare() && named.test(plain(other))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(Measure measure) {
    return measure.name().replace('_', ' ');
  }
}
