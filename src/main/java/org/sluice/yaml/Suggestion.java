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
        .filter(word -> distance(written, word) <= word.length() / 3)
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

  /** Letters put in, left out, replaced, or swapped with their neighbour. */
  private static int distance(String from, String to) {
    if (from.length() > 2 * to.length()) {
      return from.length();
    }
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, from, to);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, int i, int j, String from, String to) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int single = 1 + Math.min(cost[i - 1][j], cost[i][j - 1]);
    int replaced = cost[i - 1][j - 1] + (same ? 0 : 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    int swap = swapped ? cost[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
    return Math.min(Math.min(single, replaced), swap);
  }
}
