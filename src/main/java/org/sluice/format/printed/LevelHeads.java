package org.sluice.format.printed;

import java.util.List;

/**
 * Heads of a cross-tabulation that is printed as a data frame: the name of one variable over its
 * levels, and beside it the levels of the other one as they count on. Nothing parts such tables
 * where a program prints one after the other.
 */
final class LevelHeads {
  private LevelHeads() {}

  /**
   * Whether a line is such a head: levels that count on from 0 or 1, over rows whose fields all end
   * where these do, the labels among them.
   */
  static boolean are(Page page, int line) {
    if (!endAlike(page, line, line + 1) || !endAlike(page, line, line + 2)) {
      return false;
    }
    List<Word> words = Word.of(page, line);
    if (words.size() < 2) {
      return false;
    }
    Word name = words.get(0);
    int missing = words.get(words.size() - 1).figure() ? 0 : 1;
    List<Word> levels = words.subList(1, words.size() - missing);
    return !name.figure()
        && name.start() != Word.of(page, line + 1).get(0).start()
        && levels.size() > 1
        && countOn(page, line, levels);
  }

  private static boolean countOn(Page page, int line, List<Word> levels) {
    long first = Row.whole(page, line, levels.get(0));
    for (int i = 0; i < levels.size(); i++) {
      if (Row.whole(page, line, levels.get(i)) != first + i) {
        return false;
      }
    }
    return first == 0 || first == 1;
  }

  /**
   * Whether they begin another table right below the rows of one: they are its heads again, or end
   * elsewhere than the row above.
   *
   * @param top the first line of the table above
   */
  static boolean follow(Page page, int top, int line) {
    boolean again =
        page.length(line) == page.length(top)
            && page.text()
                .regionMatches(page.start(top), page.text(), page.start(line), page.length(line));
    return are(page, line) && (again || !endAlike(page, line - 1, line));
  }

  /** Whether both lines have as many words, and each ends where that of the other line does. */
  private static boolean endAlike(Page page, int line, int other) {
    return page.is(line, Page.Kind.TEXT)
        && page.is(other, Page.Kind.TEXT)
        && ends(page, line).equals(ends(page, other));
  }

  private static List<Integer> ends(Page page, int line) {
    return Word.of(page, line).stream().map(Word::end).toList();
  }
}
