package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sluice.grid.Place;

/** What a reading says of figures whose kind had to be guessed: which columns, what, and why. */
final class Guesses {
  private static final int MOST_COLUMNS = 8;

  /** More sentences than this nobody reads. */
  private static final int MOST = 100;

  private Guesses() {}

  /** A sentence for all columns of which the same is said. */
  static List<String> about(List<Plan.Figures> unsure) {
    Map<String, Set<Integer>> guesses = new LinkedHashMap<>();
    for (Plan.Figures figures : unsure) {
      String guess = figures.role.label() + ": " + String.join("; ", figures.reasons);
      Set<Integer> columns = guesses.computeIfAbsent(guess, key -> new TreeSet<>());
      Arrays.stream(figures.columns).filter(column -> column >= 0).forEach(columns::add);
    }
    List<String> sentences = new ArrayList<>();
    guesses.forEach((guess, columns) -> sentences.add(sentence(columns, guess)));
    if (sentences.size() > MOST) {
      int more = sentences.size() - MOST;
      sentences.subList(MOST, sentences.size()).clear();
      sentences.add(more + " more kinds of figures were guessed");
    }
    return sentences;
  }

  private static String sentence(Set<Integer> columns, String guess) {
    String letters =
        columns.stream().limit(MOST_COLUMNS).map(Place::letters).collect(Collectors.joining(", "));
    int more = columns.size() - MOST_COLUMNS;
    String named = (columns.size() == 1 ? "column " : "columns ") + letters;
    return named
        + (more > 0 ? " and " + more + " more" : "")
        + (columns.size() == 1 ? " was" : " were")
        + " guessed to be "
        + guess;
  }
}
