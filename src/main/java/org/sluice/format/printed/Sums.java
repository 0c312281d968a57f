package org.sluice.format.printed;

import java.util.List;

/**
 * Strokes below the figures of a table, as under a sum on paper, and the row of sums below them.
 */
final class Sums {
  private Sums() {}

  /**
   * Whether strokes underline all figures of the row above, no label, and a row of sums follows.
   */
  static boolean follow(Page page, int rule, int above) {
    if (!page.is(rule, Page.Kind.RULE) || !Row.is(page, rule + 1)) {
      return false;
    }
    List<Word> strokes = Word.of(page, rule);
    int figures = underlined(page, above, strokes);
    return strokes.get(0).start() > 0
        && figures > 0
        && underlined(page, rule + 1, strokes) == figures;
  }

  /** How many figures of a row stand over or under one stroke each; 0 where any does not. */
  private static int underlined(Page page, int row, List<Word> strokes) {
    int figures = 0;
    for (Word word : Word.of(page, row)) {
      boolean behind = word.start() >= strokes.get(0).start();
      if (behind || word.figure()) {
        boolean under =
            strokes.stream()
                .anyMatch(stroke -> stroke.start() <= word.start() && word.end() <= stroke.end());
        if (!under || !word.figure()) {
          return 0;
        }
        figures++;
      }
    }
    return figures == strokes.size() ? figures : 0;
  }
}
