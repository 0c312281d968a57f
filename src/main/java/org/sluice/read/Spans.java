package org.sluice.read;

import java.util.List;
import java.util.Set;

/** Bands of time or age in a name. */
final class Spans {
  private static final Set<String> SPAN =
      Set.of(
          "under", "over", "within", "aged", "after", "before", "between", "below", "above", "less",
          "more", "up");

  private Spans() {}

  /** Whether the words are a band of time or age, such as {@code under 2 weeks}: a category. */
  static boolean isOne(Words words) {
    if (words.hasAny(SPAN)
        && words.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)))) {
      return true;
    }
    List<String> list = words.words();
    for (int i = 1; i < list.size(); i++) {
      String before = list.get(i - 1);
      boolean length = LabelWords.LENGTH.contains(list.get(i));
      if (length && Character.isDigit(before.charAt(0)) && !LabelWords.isYear(before)) {
        return true;
      }
    }
    return false;
  }
}
