package org.sluice.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.table.Role;

/**
 * Heads such as {@code p95_weeks} and {@code q1_weeks}: a quantile of what a median or mean beside
 * them is of, or one of several percentiles of the same. A first to a fourth one are quarters. And
 * {@code mode_weeks} is a mode there, though the mode of travel is a category.
 */
final class NumberedQuantiles {
  private static final Set<String> MIDDLE = Set.of("median", "med", "mean", "average", "avg");

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
        found[i] = Hint.figure(Role.QUANTILE, true, "other statistics of the same stand beside it");
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
      if (words.startsWith("p") && isBeyondPhases(words)) {
        percentiles.merge(measured(words), 1, Integer::sum);
      } else if (words.startsWith("q") && !QUARTILES.contains(words.words().get(1))) {
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
    return words.startsWith("p")
        ? middles.contains(of) || percentiles.getOrDefault(of, 0) > 1
        : middles.contains(of) && !quarters.contains(of);
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
    return words.words().get(1).length() > 1;
  }

  /** {@code p}, {@code 95} and what it is of, which is no count. */
  private static boolean isNumbered(Words words) {
    List<String> list = words.words();
    return list.size() > 2
        && (list.get(0).equals("p") || list.get(0).equals("q"))
        && list.get(1).chars().allMatch(Character::isDigit)
        && !isEnd(list)
        && !Counts.isUnit(words)
        && !Counts.saysCount(words);
  }

  /** The least and the greatest value are no quantiles. */
  private static boolean isEnd(List<String> list) {
    return list.get(1).equals("0") || list.get(1).equals("100");
  }

  private static String measured(Words words) {
    return rest(words.words().subList(2, words.words().size()));
  }

  private static String rest(List<String> words) {
    return words.stream().filter(word -> !MIDDLE.contains(word)).collect(Collectors.joining(" "));
  }

  private Words words(int i) {
    return Words.of(block.head().name(i));
  }
}
