package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sluice.grid.Place;

/** What a reading says of figures whose kind had to be guessed: which columns, what, and why. */
final class Guesses {
  private static final int MOST_COLUMNS = 8;

  /** More sentences than this nobody reads. */
  private static final int MOST = 100;

  private Guesses() {}

  static List<String> about(List<Plan.Figures> unsure) {
    List<String> sentences = new ArrayList<>();
    for (Plan.Figures figures : unsure.subList(0, Math.min(MOST, unsure.size()))) {
      sentences.add(
          "columns "
              + columns(figures)
              + " were guessed to be "
              + figures.role.label()
              + ": "
              + String.join("; ", figures.reasons));
    }
    if (unsure.size() > MOST) {
      sentences.add((unsure.size() - MOST) + " more kinds of figures were guessed");
    }
    return sentences;
  }

  private static String columns(Plan.Figures figures) {
    return Arrays.stream(figures.columns)
        .filter(column -> column >= 0)
        .distinct()
        .mapToObj(Place::letters)
        .limit(MOST_COLUMNS)
        .collect(Collectors.joining(", "));
  }
}
