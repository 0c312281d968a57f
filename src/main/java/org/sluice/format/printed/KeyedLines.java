package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Extent;

/**
 * Lines below each other that name the same figures: one table, a line a row, and a column for each
 * name.
 */
final class KeyedLines {
  private final Page page;
  private final int from;
  private final List<KeyedLine> lines = new ArrayList<>();

  /** The line that names most. */
  private int fullest;

  private KeyedLines(Page page, int from) {
    this.page = page;
    this.from = from;
  }

  static Optional<Piece> at(Page page, int from) {
    KeyedLine first = KeyedLine.of(page, from);
    if (!first.isRow()) {
      return Optional.empty();
    }
    KeyedLines keyed = new KeyedLines(page, from);
    keyed.lines.add(first);
    keyed.collect();
    return keyed.lines.size() > 1 ? Optional.of(keyed.piece()) : Optional.empty();
  }

  private void collect() {
    KeyedLine next = KeyedLine.of(page, from + 1);
    while (next.isRow()) {
      KeyedLine most = lines.get(fullest);
      if (next.names().size() > most.names().size() && !columns(most, next).isEmpty()) {
        fullest = lines.size();
      } else if (columns(next, most).isEmpty()) {
        return;
      }
      lines.add(next);
      next = KeyedLine.of(page, from + lines.size());
    }
  }

  /** For each figure of a line the column of the fullest one; empty where one has none there. */
  private static List<Integer> columns(KeyedLine line, KeyedLine fullest) {
    List<Integer> columns = new ArrayList<>();
    int column = 0;
    for (int i = 0; i < line.names().size(); i++) {
      while (column < fullest.names().size() && !fullest.name(column).equals(line.name(i))) {
        column++;
      }
      if (column == fullest.names().size()) {
        return List.of();
      }
      columns.add(column++);
    }
    return columns;
  }

  /** Units that tell a one from more belong to their figures: {@code 1 visit}. */
  private BitSet inflected(KeyedLine most) {
    BitSet inflected = new BitSet();
    for (KeyedLine line : lines) {
      List<Integer> columns = columns(line, most);
      for (int k = 0; k < columns.size(); k++) {
        String usual = most.spelled(most.unit(columns.get(k)));
        if (!line.spelled(line.unit(k)).equals(usual)) {
          inflected.set(columns.get(k));
        }
      }
    }
    return inflected;
  }

  private Piece piece() {
    Piece piece = new Piece(page, from, lines.size());
    piece.holdsRests();
    KeyedLine most = lines.get(fullest);
    int width = most.names().size();
    BitSet inflected = inflected(most);
    for (int i = 0; i < lines.size(); i++) {
      KeyedLine line = lines.get(i);
      piece.field(from + i, 0, line.labelled().start(), line.labelled().end());
      List<Integer> columns = columns(line, most);
      for (int k = 0; k < columns.size(); k++) {
        int column = columns.get(k);
        Word value = line.values().get(k);
        int end = inflected.get(column) ? line.unit(k).end() : value.end();
        piece.field(from + i, 1 + column, value.start(), end);
      }
    }
    int at = page.start(from + fullest);
    for (int column = 0; column < width; column++) {
      Word name = most.names().get(column);
      // Where a unit is part of the cells, no head is left once they are withheld.
      int end = inflected.get(column) && name.equals(most.unit(column)) ? name.start() : name.end();
      piece.span(from, 1 + width + column, at + name.start(), at + end);
    }
    piece.table(from, 0, from + lines.size() - 1, width, Extent.BESIDE, 1);
    return piece;
  }
}
