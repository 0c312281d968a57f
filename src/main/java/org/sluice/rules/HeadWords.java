package org.sluice.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;

/**
 * The words of a head or a name, in small letters: {@code popAged0_17} is pop, aged, 0, 17. Names
 * that packs give and names that tables bear are compared by them.
 */
record HeadWords(List<String> words) {
  private static final Remembered<String, HeadWords> KNOWN = Remembered.ofTexts(HeadWords::cut);

  /** Copies the list. */
  HeadWords {
    words = List.copyOf(words);
  }

  static HeadWords of(String head) {
    return KNOWN.of(head);
  }

  private static HeadWords cut(String head) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      boolean joins = Character.isLetterOrDigit(c);
      if (!joins || (!word.isEmpty() && turns(head.charAt(i - 1), c))) {
        flush(word, words);
      }
      if (joins) {
        word.append(c);
      }
    }
    flush(word, words);
    return new HeadWords(words);
  }

  private static boolean turns(char before, char c) {
    boolean camel = Character.isUpperCase(c) && Character.isLowerCase(before);
    return camel || Character.isDigit(c) != Character.isDigit(before);
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  /**
   * The same with every word as one of its kind: {@code courts} is court, {@code agencies} agency.
   */
  HeadWords singular() {
    return new HeadWords(words.stream().map(HeadWords::singular).toList());
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.matches(".*[sui]s") && word.length() > 3;
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  boolean hasAny(Collection<String> some) {
    return words.stream().anyMatch(some::contains);
  }

  /** Whether one of these words stands here, or the words of one of these names. */
  boolean hasAnyOf(String... names) {
    for (String name : names) {
      if (holds(of(name))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these words stands somewhere before one of those. */
  boolean hasBefore(Set<String> first, Set<String> second) {
    boolean met = false;
    for (String word : words) {
      if (met && second.contains(word)) {
        return true;
      }
      met |= first.contains(word);
    }
    return false;
  }

  /** Whether the words of another name stand here in their order, nothing between them. */
  boolean holds(HeadWords other) {
    int length = other.words.size();
    for (int i = 0; length > 0 && i + length <= words.size(); i++) {
      boolean begins = words.get(i).equals(other.words.get(0));
      if (begins && words.subList(i, i + length).equals(other.words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a head is nothing but this, its words one blank apart. */
  static Predicate<String> is(String pattern) {
    Predicate<String> whole = Pattern.compile(pattern).asMatchPredicate();
    return Remembered.ofTexts((String head) -> whole.test(spaced(head)))::of;
  }

  /** Whether a head has these words in it, whole ones. */
  static Predicate<String> has(String pattern) {
    Predicate<String> some = Pattern.compile("(?<!\\S)(?:" + pattern + ")(?!\\S)").asPredicate();
    return Remembered.ofTexts((String head) -> some.test(spaced(head)))::of;
  }

  /** {@code df.residual} and {@code dfResidual} are both {@code df residual}; digits stay. */
  private static String spaced(String head) {
    StringBuilder words = new StringBuilder();
    boolean apart = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      boolean joins =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
      boolean turns =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(head.charAt(i - 1));
      apart |= !joins || turns;
      if (joins) {
        if (apart && !words.isEmpty()) {
          words.append(' ');
        }
        apart = false;
        words.append(Character.toLowerCase(c));
      }
    }
    return words.toString();
  }
}
