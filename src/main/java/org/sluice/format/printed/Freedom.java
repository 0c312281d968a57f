package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * What R adds to the statistic of a test: {@code on 2 df}, {@code on 2 and 398 degrees of freedom}.
 */
final class Freedom {
  /** Two numbers, the words between them and those that name them. */
  private static final int MOST_WORDS = 7;

  private Freedom() {}

  /** First word behind such an addition that begins with a word, or that word where none does. */
  static int end(Page page, int line, List<Word> words, int from) {
    if (from >= words.size() || !words.get(from).says(page, line, "on")) {
      return from;
    }
    int last = Math.min(words.size(), from + MOST_WORDS);
    for (int i = from + 2; i < last; i++) {
      if (words.get(i).says(page, line, "df") || words.get(i).says(page, line, "DF")) {
        return i + 1;
      }
      if (i + 2 < words.size()
          && words.get(i).says(page, line, "degrees")
          && words.get(i + 1).says(page, line, "of")
          && words.get(i + 2).says(page, line, "freedom")) {
        return i + 3;
      }
    }
    return from;
  }

  /** The numbers of such an addition, each with the words at its end as its name. */
  static List<Pair> pairs(List<Word> words, int from, int end) {
    List<Pair> pairs = new ArrayList<>();
    int first = end;
    while (first > from && !words.get(first - 1).figure()) {
      first--;
    }
    for (int i = from; i < first; i++) {
      if (words.get(i).figure()) {
        Word name = new Word(words.get(first).start(), words.get(end - 1).end(), false);
        pairs.add(new Pair(name, words.get(i)));
      }
    }
    return pairs;
  }
}
