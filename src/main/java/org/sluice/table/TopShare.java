package org.sluice.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A concentration ratio, told by its head: the share that the largest contributors hold together,
 * such as {@code CR4}, {@code top 4 share} or {@code share of the largest}.
 *
 * @param contributors how many of the largest, from 1 to 99, or 0 where the head does not say
 */
public record TopShare(int contributors) {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final String N = "([1-9]\\d?|" + String.join("|", NUMBERS) + ")";

  private static final Pattern LETTERS = Pattern.compile("\\bcr ([1-9]\\d?)(?![\\d.])");
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:top "
              + N
              + "|(?:largest|biggest)(?: "
              + N
              + ")?)(?: (?:market|firms?|compan(?:y|ies)|units?|providers?|contributors?)){0,2}"
              + " shares?\\b");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\bshares? (?:of|held by|for) (?:the )?(?:"
              + N
              + " )?(?:(?:largest|biggest)(?: "
              + N
              + ")?|top "
              + N
              + ")(?!\\S)");
  private static final Pattern RATIO =
      Pattern.compile(
          "(?:\\b(?:c )?"
              + N
              + "(?: [a-z]+)? )?\\b(?:market )?concentration ratios?(?: (?:c ?)?"
              + N
              + ")?(?!\\S)");

  /** The top of all people in percent is no number of contributors, and a second is no first. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:second|2 nd|third|3 rd|(?:dec|quint|quart|percent)iles?)\\b"
              + "|\\btop \\d+ (?:%|per ?cent|pct)");

  /** The concentration ratio that a head names. */
  public static Optional<TopShare> named(String head) {
    String words = words(head);
    if (OTHERWISE.matcher(words).find()) {
      return Optional.empty();
    }
    for (Pattern pattern : List.of(LETTERS, BEFORE, AFTER, RATIO)) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        return Optional.of(new TopShare(number(matcher, pattern == BEFORE || pattern == AFTER)));
      }
    }
    return Optional.empty();
  }

  /** The largest without a number is one; a ratio without a number may be of any. */
  private static int number(Matcher matcher, boolean atLeastOne) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String found = matcher.group(group);
      if (found != null) {
        int word = NUMBERS.indexOf(found);
        return word < 0 ? Integer.parseInt(found) : word + 1;
      }
    }
    return atLeastOne ? 1 : 0;
  }

  /** {@code CR4_share} as {@code cr 4 share}. */
  private static String words(String head) {
    return head.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ")
        .replaceAll("[^\\p{L}\\p{N}%]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
