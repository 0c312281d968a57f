package org.sluice.format.smcl;

import java.util.Arrays;

/**
 * The pieces of a source in its order, and which part of the shown text each gives. They leave out
 * nothing of either; offsets alone are kept, for a log has as many pieces as words.
 */
final class Pieces {
  /** What a piece gives. */
  enum Kind {
    /** Itself. */
    PLAIN,
    /** Blanks, up to a column or as many as it says. */
    BLANKS,
    /** Nothing: a colour, a way of writing, the brace that ends them. */
    STYLE,
    /** Either end of what is aligned, with the blanks that this takes. */
    ALIGNED,
    /** Other characters than stand there. */
    MADE
  }

  private int[] sources = new int[64];
  private int[] shown = new int[64];
  private Kind[] kinds = new Kind[64];
  private int size;

  /** Begins a piece, which ends where the next one begins; plain ones flow together. */
  void begin(Kind kind, int source, int at) {
    if (kind == Kind.PLAIN && size > 0 && kind(size - 1) == Kind.PLAIN) {
      return;
    }
    if (size == kinds.length) {
      sources = Arrays.copyOf(sources, 2 * size);
      shown = Arrays.copyOf(shown, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    sources[size] = source;
    shown[size] = at;
    kinds[size] = kind;
    size++;
  }

  /** Ends the last piece; nothing is begun after it. */
  void end(int source, int at) {
    begin(Kind.STYLE, source, at);
    size--;
  }

  int size() {
    return size;
  }

  /** Takes back all pieces from this one on. */
  void takeBack(int piece) {
    size = piece;
  }

  /** Moves what is shown of all pieces from this one on. */
  void move(int piece, int by) {
    for (int i = piece; i < size; i++) {
      shown[i] += by;
    }
  }

  Kind kind(int piece) {
    return kinds[piece];
  }

  /** Where the piece starts in the source; that of the piece behind it is its end. */
  int source(int piece) {
    return sources[piece];
  }

  /** Where what the piece gives starts in the shown text. */
  int shown(int piece) {
    return shown[piece];
  }

  /** How many characters the piece gives. */
  int width(int piece) {
    return shown[piece + 1] - shown[piece];
  }

  /** The piece that gives the character at an offset of the shown text. */
  int giving(int offset) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (shown[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
