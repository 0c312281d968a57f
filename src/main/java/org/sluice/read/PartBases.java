package org.sluice.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares that are of some of those counted beside them only, as their names say: {@code % of deaths
 * in hospital} beside a number of patients, {@code heavy among smokers}, {@code women pregnant %}
 * where women are counted too. Of how many is not known.
 */
final class PartBases {
  private static final Pattern SOME =
      Pattern.compile(
          "\\bamong(?:st)?\\b|\\bof (?:those|whom|which|these|them)\\b|\\bwho\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMONG =
      Pattern.compile(
          "\\b(?:among(?:st)?|of (?:those|these) (?:who )?) ?(?:all |the )*(\\p{L}+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF =
      Pattern.compile(
          "(?:%|\\bper ?cent(?:age)?|\\bpct|\\bshare|\\bproportion) (?:out )?of (?:all |the )*(\\p{L}+)",
          Pattern.CASE_INSENSITIVE);

  /** Words for everybody, whatever they are called beside. */
  private static final Set<String> ALL =
      Set.of(
          "total",
          "all",
          "n",
          "people",
          "patients",
          "persons",
          "population",
          "children",
          "cohort",
          "sample",
          "group",
          "row",
          "column",
          "everyone",
          "respondents",
          "participants",
          "records",
          "cases",
          "adults",
          "residents",
          "individuals",
          "area",
          "overall");

  private static final Set<String> BETWEEN = Set.of("with", "who", "the", "from", "and", "number");

  /**
   * The name of a count that a share may be of.
   *
   * @param words all of it, but what says percentage
   * @param telling those that tell whom it counts: {@code SEN} of {@code pupils with SEN}
   */
  private record Base(List<String> words, List<String> telling) {
    private static Base named(String name) {
      List<String> words =
          Words.of(name).words().stream().filter(word -> !ShareNames.saysPercent(word)).toList();
      List<String> telling =
          words.stream()
              .filter(PartBases::isTelling)
              .filter(word -> !Counts.isUnit(Words.of(word)))
              .toList();
      return new Base(words, telling.isEmpty() ? words : telling);
    }

    /** Whether a share names the same and more: {@code deaths %} is no share of the deaths. */
    private boolean isNarrowedBy(List<String> share) {
      return share.containsAll(telling)
          && share.stream()
              .filter(word -> !words.contains(word) && !ShareNames.saysPercent(word))
              .anyMatch(PartBases::isTelling);
    }
  }

  private final String count;

  /** Names of other counts by a word of theirs, so that a name is compared with few of them. */
  private final Map<String, Set<Base>> others = new HashMap<>();

  /**
   * Shares beside a count that may stand behind them.
   *
   * @param others names of the other counts of the table, and of shares that tell a count
   */
  PartBases(String count, List<String> others) {
    this.count = count;
    for (String other : others) {
      Base base = Base.named(other);
      base.telling().stream()
          .max(Comparator.comparingInt(String::length))
          .ifPresent(
              longest -> this.others.computeIfAbsent(longest, key -> new HashSet<>()).add(base));
    }
  }

  private static boolean isTelling(String word) {
    return !BETWEEN.contains(word)
        && (word.length() > 2 || word.chars().anyMatch(Character::isDigit));
  }

  /** Whether a share of this name is of fewer than the count. */
  boolean say(String share) {
    List<String> name = Words.of(share).words();
    return says(share, count)
        || name.stream()
            .flatMap(word -> others.getOrDefault(word, Set.of()).stream())
            .anyMatch(other -> other.isNarrowedBy(name));
  }

  /** Whether a name says that it is about some of those in a count of another name. */
  static boolean saysSome(String name, String count) {
    Matcher some = AMONG.matcher(name);
    if (!some.find()) {
      return false;
    }
    Words base = Words.of(some.group(1));
    return !base.hasAny(ALL) && !Words.of(count).words().containsAll(base.words());
  }

  /** Whether the name of a share says that it is of fewer than a count of this name. */
  static boolean says(String share, String count) {
    if (SOME.matcher(share).find()) {
      return true;
    }
    Matcher of = OF.matcher(share);
    if (!of.find()) {
      return false;
    }
    Words base = Words.of(of.group(1));
    return !base.hasAny(ALL) && !Words.of(count).words().containsAll(base.words());
  }
}
