package org.sluice.format.printed;

import java.util.BitSet;
import java.util.List;

/**
 * Rows that go on behind a blank line under the heads above it, as the averages of a classifier's
 * scores do: each of their figures ends where a head ends, and a label stands left of all heads.
 */
final class EndsOfHeads {
  private EndsOfHeads() {}

  /**
   * Whether the line behind a blank one goes on under the heads.
   *
   * @param head the first line of the table
   * @param rows its lines so far, the head first
   */
  static boolean goOn(Page page, int head, List<Integer> rows, int blank) {
    int next = blank + 1;
    if (!Row.is(page, next) || Row.hasFigure(page, head) || !page.is(head, Page.Kind.TEXT)) {
      return false;
    }
    List<Word> heads = Word.of(page, head);
    BitSet ends = new BitSet();
    heads.forEach(word -> ends.set(word.end()));
    boolean all =
        rows.stream().filter(line -> line != head).allMatch(line -> fits(page, line, heads, ends));
    return all && heads.size() > 1 && fits(page, next, heads, ends);
  }

  private static boolean fits(Page page, int line, List<Word> heads, BitSet ends) {
    List<Word> words = Word.of(page, line);
    List<Word> figures = words.subList(1, words.size()).stream().filter(Word::figure).toList();
    return figures.size() > 1
        && words.get(0).end() <= heads.get(0).start()
        && figures.stream().allMatch(word -> ends.get(word.end()));
  }
}
