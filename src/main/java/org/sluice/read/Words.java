package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sluice.grid.Remembered;

/**
 * The words of a head: {@code pctUnder5_2021} is pct, under, 5, 2021. Word order is kept, case is
 * not, except that a lone {@code N} and {@code n} are told apart by who asks.
 */
record Words(String head, List<String> words, Set<String> set) {
  private static final Remembered<String, Words> KNOWN = Remembered.ofTexts(Words::cut);

  static Words of(String head) {
    return KNOWN.of(head);
  }

  private static Words cut(String head) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      boolean join = Character.isLetterOrDigit(c);
      boolean turn = word.length() > 0 && join && turns(head.charAt(i - 1), c);
      if (!join || turn) {
        flush(word, words);
      }
      if (join) {
        word.append(c);
      } else if (c == '%' || c == '£' || c == '$' || c == '€') {
        words.add(String.valueOf(c));
      }
    }
    flush(word, words);
    joinPerCent(words);
    return new Words(
        Spaces.tidy(head).toLowerCase(Locale.ROOT), List.copyOf(words), Set.copyOf(words));
  }

  /** {@code per cent} is one word in two. */
  private static void joinPerCent(List<String> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      if (words.get(i).equals("per") && words.get(i + 1).equals("cent")) {
        words.set(i, "percent");
        words.remove(i + 1);
      }
    }
  }

  /** Whether a new word starts between two letters or digits. */
  private static boolean turns(char before, char c) {
    boolean camel = Character.isUpperCase(c) && Character.isLowerCase(before);
    return camel || Character.isDigit(c) != Character.isDigit(before);
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  boolean has(String word) {
    return set.contains(word);
  }

  boolean hasAny(Set<String> some) {
    for (String word : words) {
      if (some.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words stand in this order, nothing between them. */
  boolean hasPhrase(String... phrase) {
    for (int i = 0; i + phrase.length <= words.size(); i++) {
      int same = 0;
      while (same < phrase.length && words.get(i + same).equals(phrase[same])) {
        same++;
      }
      if (same == phrase.length) {
        return true;
      }
    }
    return false;
  }

  boolean startsWith(String word) {
    return !words.isEmpty() && words.get(0).equals(word);
  }

  boolean endsWith(String word) {
    return !words.isEmpty() && words.get(words.size() - 1).equals(word);
  }

  boolean isOnly(String word) {
    return words.size() == 1 && words.get(0).equals(word);
  }
}
