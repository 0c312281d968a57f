package org.sluice.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Few people told without a digit: {@code a single child moved area}, {@code half a dozen
 * children}, {@code a set of triplets}, {@code vii children}. A sentence on how things are counted,
 * such as {@code a single child may have several orders} or {@code orders for one child}, tells
 * nobody.
 */
final class FewInWords {
  /** Numbers in words that are few and name no single one. */
  static final String TWO_TO_NINE = "(?:two|three|four|five|six|seven|eight|nine)";

  private static final Pattern ONE =
      Pattern.compile(
          "\\b(?=[ajot])"
              + "(?<!\\b(?:for|to|of|in|by|on|from|with|per|within|about|than|as|least|or|every|each|any) )"
              + "(?:(?:an?|the|one|only|just) (?:single|lone|sole)|(?:an?|the) only|one) "
              + "(?:other )?([a-z]+)\\b"
              + "(?! (?:may|can|could|might|will|would|should|per|each|households?|famil(?:y|ies)"
              + "|(?:is|are) (?:only )?counted)\\b)");
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:half[ -](?:a[ -])?dozen|a dozen|an? (?:couple|pair|trio|handful) of)(?: of)?(?: the)?"
              + " ((?:[a-z]+ )?[a-z]+)");
  private static final Pattern BORN_TOGETHER =
      Pattern.compile(
          "\\b(?:an?|one|two|three|the) (?:single )?(?:sets?|pairs?|groups?) of (?:[a-z]+ )?"
              + "(?:twins|triplets|quadruplets|siblings|brothers|sisters)\\b");

  /**
   * {@code four in the East}, {@code East: four}: a number in words without what it counts. Behind
   * these words it is a limit, an age or the number of something printed.
   */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<!\\b(?:the|under|over|below|above|than|aged?|to|and|or|nearest|of|by|least|most|per|every"
              + "|part|chapter|table|figure|panel|section|model|wave|phase|stage|appendix|step|year"
              + "|quarter|week|month|day|grade|level|type|class|group|round|number|question|first"
              + "|last) )"
              + "(?<![-\u2013])\\b"
              + TWO_TO_NINE
              + "(?= (?:in|from|at|were|was|had|died|of (?:them|these|those|whom))\\b"
              + "| ?[;.)\\]]| ?$)");

  /** {@code the four others}, {@code both others}, {@code all four born at home}. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:both|"
              + TWO_TO_NINE
              + ") "
              + "(?:others?|born|siblings|brothers|sisters|twins)\\b");

  private static final String ROMAN_NUMBER = "(?:iii?|iv|vi{0,3}|ix|xi{0,2})";

  /** {@code vii children}, but not {@code type ii patients}. */
  private static final Pattern ROMAN =
      Pattern.compile(
          "\\b(?=[ivx])(?<!\\b(?:type|grade|stage|class|phase|part|wave|level|table|tier|band) )"
              + ROMAN_NUMBER
              + " ([a-z]+)");

  private static final Pattern ROMAN_LAST = Pattern.compile("[:=] ?" + ROMAN_NUMBER + "[.)]?$");

  /** Kinds of families and births that are called single. */
  private static final Set<String> KINDS = Set.of("parent", "mother", "father", "birth", "adult");

  private FewInWords() {}

  /** Whether a label or a line in lower case says how many others there are. */
  static boolean saysOthers(String plain) {
    return OTHERS.matcher(plain).find();
  }

  /** Whether a line in lower case tells of few people or other units. */
  static boolean in(String line) {
    String plain = Spaces.tidy(line);
    return BORN_TOGETHER.matcher(plain).find()
        || SEVERAL
            .matcher(plain)
            .results()
            .anyMatch(result -> Counts.isUnit(Words.of(result.group(1))))
        || ALONE.matcher(plain).find()
        || saysOthers(plain)
        || saysOne(plain)
        || saysRoman(plain);
  }

  private static boolean saysRoman(String plain) {
    return (ROMAN_LAST.matcher(plain).find() && Counts.isUnit(Words.of(plain)))
        || ROMAN
            .matcher(plain)
            .results()
            .anyMatch(result -> Counts.isUnit(Words.of(result.group(1))));
  }

  private static boolean saysOne(String plain) {
    Matcher one = ONE.matcher(plain);
    for (int from = 0; one.find(from); from = one.start() + 1) {
      if (isOne(one.group(1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(String word) {
    return !KINDS.contains(word) && !Counts.unitOfOne(word).isEmpty();
  }
}
