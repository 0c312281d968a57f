package org.sluice.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that was probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The known word nearest to what was written, if it is near: at most a third of its letters
   * differ (edit distance by Levenshtein). Of equally near words the first by alphabet.
   */
  public static Optional<String> of(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(written, word) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.<String>comparingInt(word -> distance(written, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The advice of a message about an unknown word: a suggestion, or else the known words. */
  public static String advice(String written, Collection<String> known) {
    return of(written, known)
        .map(word -> "did you mean `" + word + "`?")
        .orElseGet(
            () ->
                known.isEmpty()
                    ? "remove it"
                    : "known here: " + String.join(", ", known.stream().sorted().toList()));
  }

  private static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > to.length()) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
