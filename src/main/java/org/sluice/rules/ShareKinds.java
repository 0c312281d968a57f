package org.sluice.rules;

import java.util.regex.Pattern;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Percentages whose 100 puts nobody into a category: beds that are all in use, a variable that is
 * recorded for everybody, a percentage that counts on to all of them.
 */
final class ShareKinds {
  private static final Pattern OF_THINGS =
      Pattern.compile("(?i)\\b(?:occupan\\w*|utili[sz]ation|(?:bed|room|capacity) use)\\b");

  private static final Pattern MISSING = Pattern.compile("(?i)\\bmissing\\b");
  private static final Pattern COMPLETE = Pattern.compile("(?i)\\b(?:complete|completeness)\\b");
  private static final Pattern RUNNING =
      Pattern.compile("(?i)\\b(?:cum|cumul|cumulative|running)\\b");

  private static final Pattern PLAIN =
      Pattern.compile("(?i)^(?!.*\\b(?:cum|cumul|cumulative|running)\\b).*");

  private ShareKinds() {}

  /** Whether all or none of a share's base says nothing of anybody, as far as names tell. */
  static boolean saysNothingOfPeople(Table table, int measure) {
    String name = plain(table.measures().get(measure));
    if (OF_THINGS.matcher(name).find()) {
      return true;
    }
    boolean quality = MISSING.matcher(name).find() || COMPLETE.matcher(name).find();
    boolean running = RUNNING.matcher(name).find();
    return (quality && hasOther(table, measure, quality(name)))
        || (running && hasOther(table, measure, PLAIN));
  }

  /** A variable has both shares; what runs on has beside it what it is made of. */
  private static Pattern quality(String name) {
    return MISSING.matcher(name).find() ? COMPLETE : MISSING;
  }

  private static boolean hasOther(Table table, int measure, Pattern named) {
    for (int m = 0; m < table.measures().size(); m++) {
      Measure other = table.measures().get(m);
      if (m != measure && other.role().isShare() && named.matcher(plain(other)).find()) {
        return true;
      }
    }
    return false;
  }

  private static String plain(Measure measure) {
    return measure.name().replace('_', ' ');
  }
}
