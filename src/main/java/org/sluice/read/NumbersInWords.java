package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers that a sentence says in words: {@code the hundred and five children}. */
final class NumbersInWords {
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private final List<Long> numbers = new ArrayList<>();

  /** Of the number that is being said: its thousands, and what follows them. */
  private long thousands;

  private long rest;
  private boolean isOpen;

  private NumbersInWords() {}

  /** The numbers, in the order they are said. */
  static List<Long> in(String text) {
    NumbersInWords said = new NumbersInWords();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      said.hear(word.group());
    }
    said.close();
    return said.numbers;
  }

  private void hear(String word) {
    OptionalLong number = SpelledCount.number(word);
    if (number.isPresent()) {
      add(number.getAsLong());
    } else if (word.equals("hundred")) {
      rest = 100 * Math.max(1, rest);
      isOpen = true;
    } else if (word.equals("thousand")) {
      thousands = Math.max(1, rest);
      rest = 0;
      isOpen = true;
    } else if (!word.equals("and")) {
      close();
    }
  }

  /** {@code five} goes on with {@code twenty} and with a hundred, and not with {@code six}. */
  private void add(long number) {
    boolean goesOn = (number < 10 && rest % 100 >= 20 && rest % 10 == 0) || rest % 100 == 0;
    if (!goesOn) {
      close();
    }
    rest += number;
    isOpen = true;
  }

  private void close() {
    if (isOpen) {
      numbers.add(1000 * thousands + rest);
    }
    thousands = 0;
    rest = 0;
    isOpen = false;
  }
}
