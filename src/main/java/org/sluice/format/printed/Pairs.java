package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of a name and a figure, one or several side by side: a table of two columns for each. */
final class Pairs {
  private static final int MOST_BLANK = 2;

  private Pairs() {}

  static Optional<Piece> at(Page page, int from) {
    List<List<Pair>> rows = new ArrayList<>();
    rows.add(Pair.of(page, from));
    if (rows.get(0).isEmpty()) {
      return Optional.empty();
    }
    int line = from + 1;
    int gap = 0;
    while (line < page.lines() && gap <= MOST_BLANK && !page.is(line, Page.Kind.ECHO)) {
      boolean text = page.is(line, Page.Kind.TEXT);
      List<Pair> pairs = text ? Pair.of(page, line) : List.of();
      if (text && (pairs.isEmpty() || isAside(page, line) != isAside(page, from))) {
        break;
      }
      gap = text ? 0 : gap + 1;
      rows.add(pairs);
      line++;
    }
    while (rows.get(rows.size() - 1).isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    return Optional.of(piece(page, from, rows));
  }

  /** A remark in brackets, as programs add to what they did. */
  private static boolean isAside(Page page, int line) {
    return page.at(line, page.indent(line)) == '(';
  }

  private static Piece piece(Page page, int from, List<List<Pair>> rows) {
    List<Pair> widest = rows.get(0);
    for (List<Pair> row : rows) {
      widest = row.size() > widest.size() ? row : widest;
    }
    Piece piece = new Piece(page, from, rows.size());
    int[] top = new int[widest.size()];
    int[] bottom = new int[widest.size()];
    java.util.Arrays.fill(top, -1);
    for (int i = 0; i < rows.size(); i++) {
      int slot = -1;
      for (int k = 0; k < rows.get(i).size(); k++) {
        Pair pair = rows.get(i).get(k);
        slot = slot(widest, pair, slot + 1, widest.size() - rows.get(i).size() + k);
        piece.field(from + i, 2 * slot, pair.name().start(), pair.name().end());
        piece.field(from + i, 2 * slot + 1, pair.figure().start(), pair.figure().end());
        top[slot] = top[slot] < 0 ? from + i : top[slot];
        bottom[slot] = from + i;
      }
    }
    for (int slot = 0; slot < top.length; slot++) {
      if (top[slot] >= 0) {
        piece.table(top[slot], 2 * slot, bottom[slot], 2 * slot + 1, 0, 1);
      }
    }
    return piece;
  }

  /** The slot that begins nearest, from those that this pair and the ones behind it leave. */
  private static int slot(List<Pair> slots, Pair pair, int first, int last) {
    int best = first;
    for (int slot = first; slot <= last; slot++) {
      if (distance(slots, slot, pair) < distance(slots, best, pair)) {
        best = slot;
      }
    }
    return best;
  }

  private static int distance(List<Pair> slots, int slot, Pair pair) {
    return Math.abs(slots.get(slot).name().start() - pair.name().start());
  }
}
