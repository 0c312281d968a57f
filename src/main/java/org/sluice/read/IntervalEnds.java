package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.table.Role;

/**
 * Two columns that say from where to where each row goes, as those of a life table do: every row
 * ends where the next one begins. What lay open at the start and the end of a time does so as well,
 * and its names say what it counts.
 */
final class IntervalEnds {
  private static final int FEWEST = 2;
  private static final Set<String> STARTS =
      Set.of("interval", "from", "start", "begin", "lower", "time", "age");
  private static final Set<String> ENDS = Set.of("interval", "to", "end", "until", "upper");

  private final Sample sample;
  private final List<Sense> senses;

  private IntervalEnds(Sample sample, List<Sense> senses) {
    this.sample = sample;
    this.senses = senses;
  }

  /** The senses, with such columns as labels. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    List<Sense> settled = new ArrayList<>(senses);
    IntervalEnds ends = new IntervalEnds(Sample.of(block, rows, senses, spelling), senses);
    for (int i = 0; i + 1 < senses.size(); i++) {
      if (ends.are(i)) {
        for (int j = i; j < i + 2; j++) {
          settled.set(
              j, senses.get(j).asLabel(Role.OTHER, "each row ends where the next one begins"));
        }
      }
    }
    return settled;
  }

  private boolean are(int start) {
    return mayBe(start, STARTS) && mayBe(start + 1, ENDS) && goOn(start, start + 1);
  }

  private boolean mayBe(int i, Set<String> names) {
    Sense sense = senses.get(i);
    Words words = Words.of(sense.name());
    return sense.isFigure()
        && !sense.isComposite()
        && !Counts.saysCount(words)
        && !Counts.isUnit(words)
        && (words.words().isEmpty() || words.hasAny(names));
  }

  /** Whether rows end where the next begin, but for those with which the intervals start again. */
  private boolean goOn(int start, int end) {
    int meet = 0;
    double last = Double.NaN;
    for (int row = 0; row < sample.rows(); row++) {
      double from = sample.value(start, row);
      double to = sample.value(end, row);
      if (Double.isNaN(from) || Double.isNaN(to)) {
        continue;
      }
      if (from >= to || from > last) {
        return false;
      }
      meet += from == last ? 1 : 0;
      last = to;
    }
    return meet >= FEWEST;
  }
}
