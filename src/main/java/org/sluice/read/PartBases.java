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

  private final String count;

  /** Names of other counts by a word of theirs, so that a name is compared with few of them. */
  private final Map<String, Set<List<String>>> others = new HashMap<>();

  /**
   * Shares beside a count that may stand behind them.
   *
   * @param others names of the other counts of the table
   */
  PartBases(String count, List<String> others) {
    this.count = count;
    for (String other : others) {
      List<String> words = Words.of(other).words();
      words.stream()
          .max(Comparator.comparingInt(String::length))
          .ifPresent(
              longest -> this.others.computeIfAbsent(longest, key -> new HashSet<>()).add(words));
    }
  }

  /** Whether a share of this name is of fewer than the count. */
  boolean say(String share) {
    List<String> name = Words.of(share).words();
    return says(share, count)
        || name.stream()
            .flatMap(word -> others.getOrDefault(word, Set.of()).stream())
            .anyMatch(name::containsAll);
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
