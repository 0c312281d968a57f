package org.sluice.read;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/**
 * Heads that hold the word of a statistic and name a group of people: {@code Below average}, {@code
 * Within 2 SD}, {@code SD} beside {@code No SD}, {@code Beta-blockers}. Over whole numbers they say
 * nothing of what the figures are.
 */
final class GroupsByStatistic {
  private static final Set<Role> STATISTICS =
      EnumSet.of(
          Role.MEAN,
          Role.QUANTILE,
          Role.SD,
          Role.VARIANCE,
          Role.MODE,
          Role.COEFFICIENT,
          Role.CI,
          Role.SE,
          Role.STATISTIC,
          Role.PERSON_TIME);

  /** A group between two others on the sides of such a statistic is named by it alone. */
  private static final Set<Role> WITH_SIDES = EnumSet.of(Role.MEAN, Role.QUANTILE, Role.SD);

  private static final Set<String> CORNERS = Set.of("ne", "nw", "sw");

  /** Who lies on one side of a value, or between two. */
  private static final Pattern SIDE =
      Pattern.compile(
          "\\b(?:below|above|under|over|within|beyond|outside|exceeding|than)(?: the| of)*(?: \\d+)*"
              + "(?: (?:st|nd|rd|th))? (?:mean|median|average|avg|sd|(?:per)?centile|quartile)\\b"
              + "|\\bsd (?:below|above|from|over|under|or)\\b"
              + "|\\b\\d+(?: (?:st|nd|rd|th))? (?:to )?\\d+(?: (?:st|nd|rd|th))? (?:per)?centile\\b");

  private static final Pattern SIGNED = Pattern.compile("[<>≤≥] ?[-−]?[\\d.]");

  /** Words of medicine beside which those of statistics mean something else. */
  private static final Set<String> MEDICINE =
      Set.of(
          "blocker",
          "blockers",
          "agonist",
          "agonists",
          "lactam",
          "lactams",
          "hcg",
          "amyloid",
          "carotene",
          "thalassaemia",
          "thalassemia",
          "sternotomy",
          "nerve",
          "septum",
          "lobe",
          "tear",
          "asian");

  private static final Set<String> WITHOUT = Set.of("no", "non", "not", "without");

  private GroupsByStatistic() {}

  /** Takes back what such heads say. */
  static void settle(Block block, Profile[] profiles, Hint[] found) {
    boolean[] named = new boolean[found.length];
    boolean sides = false;
    Set<String> absent = absent(block, found.length);
    for (int i = 0; i < found.length; i++) {
      if (mayBe(found[i], profiles[i])) {
        String head = block.head().name(i);
        boolean side = isSide(head);
        sides |= side;
        named[i] =
            side
                || Words.of(head).hasAny(MEDICINE)
                || WITHOUT.stream().anyMatch(Words.of(head)::startsWith)
                || absent.contains(plain(head));
      }
    }
    boolean oneEnd = Arrays.stream(found).filter(hint -> hint.is(Role.CI)).count() == 1;
    boolean compass = corners(block, found.length) > 1;
    for (int i = 0; i < found.length; i++) {
      Hint hint = found[i];
      boolean between = sides && hint.role().filter(WITH_SIDES::contains).isPresent();
      boolean alone = (oneEnd && hint.is(Role.CI)) || (compass && hint.is(Role.SE));
      if (named[i] || ((between || alone) && mayBe(hint, profiles[i]))) {
        found[i] = Hint.nothing();
      }
    }
  }

  /** How many heads name a corner of the compass, beside which SE is the fourth. */
  private static int corners(Block block, int columns) {
    return (int)
        IntStream.range(0, columns)
            .filter(i -> Words.of(block.head().name(i)).hasAny(CORNERS))
            .count();
  }

  private static boolean mayBe(Hint hint, Profile profile) {
    return hint.role().filter(STATISTICS::contains).isPresent()
        && hint.isFigure()
        && profile.isNumeric()
        && profile.isWhole()
        && profile.pointed == 0
        && profile.percents == 0;
  }

  /** Whether a head names those on one side of a value, or between two. */
  static boolean isSide(String head) {
    return SIDE.matcher(plain(head)).find() || SIGNED.matcher(head).find();
  }

  /** What other heads say is not there. */
  private static Set<String> absent(Block block, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> Words.of(block.head().name(i)).words())
        .filter(words -> words.size() > 1 && WITHOUT.contains(words.get(0)))
        .map(words -> String.join(" ", words.subList(1, words.size())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String plain(String head) {
    return String.join(" ", Words.of(head).words());
  }
}
