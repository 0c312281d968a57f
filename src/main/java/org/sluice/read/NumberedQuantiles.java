package org.sluice.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.table.Role;

/**
 * Heads such as {@code p95_weeks} and {@code q1_weeks}: a quantile of what a median or mean beside
 * them is of, one of several percentiles of the same, or a percentile of what is measured in time
 * or money, which has no phases that high. A first to a fourth one are quarters. And {@code
 * mode_weeks} is a mode there, though the mode of travel is a category.
 */
final class NumberedQuantiles {
  private static final Set<String> MIDDLE = Set.of("median", "med", "mean", "average", "avg");

  /** The least and the greatest value are no quantiles. */
  private static final Set<String> ENDS = Set.of("0", "100");

  /** Four quarters of a year are numbered like three quartiles. */
  private static final Set<String> QUARTILES = Set.of("1", "3");

  private final Block block;
  private final Profile[] profiles;
  private final Hint[] found;
  private final Set<String> middles = new HashSet<>();
  private final Map<String, Integer> percentiles = new HashMap<>();
  private final Set<String> quarters = new HashSet<>();

  private NumberedQuantiles(Block block, Profile[] profiles, Hint[] found) {
    this.block = block;
    this.profiles = profiles;
    this.found = found;
  }

  /** Settles what the heads of such columns say, in place. */
  static void settle(Block block, Profile[] profiles, Hint[] found) {
    NumberedQuantiles quantiles = new NumberedQuantiles(block, profiles, found);
    for (int i = 0; i < found.length; i++) {
      quantiles.gather(i);
    }
    for (int i = 0; i < found.length; i++) {
      if (quantiles.isOne(i)) {
        found[i] = Hint.figure(Role.QUANTILE, true, "its name says a percentile or quartile");
      } else if (quantiles.isMode(i)) {
        found[i] = Hint.figure(Role.MODE, true, "other statistics of the same stand beside it");
      }
    }
  }

  private void gather(int i) {
    Words words = words(i);
    if (found[i].is(Role.MEAN) || found[i].is(Role.QUANTILE)) {
      middles.add(rest(words.words()));
    }
    if (isNumbered(words)) {
      if (letter(words).equals("p") && isBeyondPhases(words)) {
        percentiles.merge(measured(words), 1, Integer::sum);
      } else if (letter(words).equals("q") && !QUARTILES.contains(number(words))) {
        quarters.add(measured(words));
      }
    }
  }

  private boolean isOne(int i) {
    Words words = words(i);
    if (!isNumbered(words) || !profiles[i].isNumeric()) {
      return false;
    }
    String of = measured(words);
    if (Counts.isUnit(words) || Counts.saysCount(words)) {
      return letter(words).equals("p") && isBeyondPhases(words) && middles.contains(of);
    }
    return letter(words).equals("p")
        ? middles.contains(of) || isPercentile(words, of)
        : middles.contains(of) && !quarters.contains(of);
  }

  /** Beside one that is too high for a phase, a low one is a percentile as well. */
  private boolean isPercentile(Words words, String of) {
    int others = percentiles.getOrDefault(of, 0) - (isBeyondPhases(words) ? 1 : 0);
    return others > 0 || (number(words).length() == 2 && isMeasured(of));
  }

  private static boolean isMeasured(String of) {
    return Words.of(of).words().stream().anyMatch(AmountNames::isMeasured);
  }

  private boolean isMode(int i) {
    List<String> words = words(i).words();
    return words.size() > 1
        && words.get(0).equals("mode")
        && profiles[i].isNumeric()
        && middles.contains(rest(words.subList(1, words.size())));
  }

  /** Phases and periods are numbered too, but not so high. */
  private static boolean isBeyondPhases(Words words) {
    return number(words).length() > 1;
  }

  /** {@code p}, {@code 95} and what it is of, before or behind. */
  private static boolean isNumbered(Words words) {
    return at(words) >= 0 && words.words().size() > 2 && !ENDS.contains(number(words));
  }

  /** Where the letter in front of the number stands, -1 where none does. */
  private static int at(Words words) {
    List<String> list = words.words();
    for (int i = 0; i + 1 < list.size(); i++) {
      boolean letter = list.get(i).equals("p") || list.get(i).equals("q");
      if (letter && list.get(i + 1).chars().allMatch(Character::isDigit)) {
        return i;
      }
    }
    return -1;
  }

  private static String letter(Words words) {
    return words.words().get(at(words));
  }

  private static String number(Words words) {
    return words.words().get(at(words) + 1);
  }

  private static String measured(Words words) {
    List<String> others = new ArrayList<>(words.words());
    others.subList(at(words), at(words) + 2).clear();
    return rest(others);
  }

  private static String rest(List<String> words) {
    return words.stream().filter(word -> !MIDDLE.contains(word)).collect(Collectors.joining(" "));
  }

  private Words words(int i) {
    return Words.of(block.head().name(i));
  }
}
