package org.sluice.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts that are written as words for people: {@code 38 children}, {@code n = 38}, {@code '38},
 * {@code ~38}, {@code 3 (three)}, {@code thirty-eight}, {@code <b>38</b>}.
 */
final class SpelledCount {
  private static final int LONGEST = 60;
  private static final int MOST_DIGITS = 15;

  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Long> NUMBERS = numbers();

  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,40}>");
  private static final Pattern SIGNED = Pattern.compile("(?:[nN]\\s*=|['’‘`≈~≃])\\s*(.+)");
  private static final Pattern WORDED =
      Pattern.compile(
          "([0-9][0-9,]*|[a-z]+(?:[- ][a-z]+)?)(?:\\s*\\(([a-z- ]+)\\)|(?:\\s+|(?<=[0-9]))([a-z]+))");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})*|[0-9]+");

  private SpelledCount() {}

  /** The whole number that a text is, and nothing but; empty where it says more, or less. */
  static OptionalLong of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalLong.empty();
    }
    String plain = Spaces.tidy(text).toLowerCase(Locale.ROOT);
    if (plain.startsWith("<")) {
      plain = Spaces.tidy(MARKUP.matcher(plain).replaceAll(""));
    }
    OptionalLong number = signed(plain);
    return number.isPresent() ? number : worded(plain);
  }

  private static OptionalLong signed(String plain) {
    Matcher signed = SIGNED.matcher(plain);
    return number(signed.matches() ? signed.group(1) : plain);
  }

  /** A number with the name of what is counted, or with itself in words in brackets. */
  private static OptionalLong worded(String plain) {
    Matcher worded = WORDED.matcher(plain);
    if (!worded.matches()) {
      return OptionalLong.empty();
    }
    OptionalLong number = number(worded.group(1));
    String again = worded.group(2);
    boolean same =
        again == null ? Counts.isOneOrMore(worded.group(3)) : number(again).equals(number);
    return same ? number : OptionalLong.empty();
  }

  /** What a text of digits, or of words below a hundred, says; in lower case. */
  static OptionalLong number(String text) {
    if (DIGITS.matcher(text).matches() && text.length() <= MOST_DIGITS) {
      return OptionalLong.of(Long.parseLong(text.replace(",", "")));
    }
    Long number = NUMBERS.get(text);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private static Map<String, Long> numbers() {
    return IntStream.range(0, 100)
        .boxed()
        .flatMap(
            i ->
                i < 20 || i % 10 == 0
                    ? List.of(Map.entry(name(i, "-"), (long) i)).stream()
                    : List.of(Map.entry(name(i, "-"), (long) i), Map.entry(name(i, " "), (long) i))
                        .stream())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String name(int number, String joint) {
    if (number < 20) {
      return ONES.get(number);
    }
    String tens = TENS.get(number / 10 - 2);
    return number % 10 == 0 ? tens : tens + joint + ONES.get(number % 10);
  }
}
