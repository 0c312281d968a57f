package org.sluice.format.smcl;

import org.sluice.format.printed.Slot;
import org.sluice.format.smcl.Pieces.Kind;

/**
 * The blanks on one side of a figure, as far as its room goes, and what else stands between them.
 *
 * @param reach how far the side goes in the source
 * @param styles directives on the way that give nothing; a copy keeps them
 * @param blanks how many blanks are given on the way
 * @param beyond how many of them are given outside of the room, by a directive that straddles it
 * @param aligned whether a directive that aligns the figure ends the side
 */
record Side(int reach, String styles, int blanks, int beyond, boolean aligned) {
  /** The side before the figure that a plain piece gives. */
  static Side before(Rendering rendering, int figure, Slot slot) {
    Pieces pieces = rendering.pieces();
    StringBuilder styles = new StringBuilder();
    int piece = figure;
    int shown = Math.max(slot.from(), pieces.shown(piece));
    while (shown > slot.from()) {
      Kind kind = pieces.kind(piece - 1);
      if (kind == Kind.ALIGNED || kind == Kind.MADE) {
        break;
      }
      piece--;
      if (kind == Kind.STYLE) {
        styles.insert(0, rendering.source(), pieces.source(piece), pieces.source(piece + 1));
      }
      shown = kind == Kind.PLAIN ? Math.max(slot.from(), pieces.shown(piece)) : pieces.shown(piece);
    }
    boolean plain = pieces.kind(piece) == Kind.PLAIN;
    int reach = pieces.source(piece) + (plain ? shown - pieces.shown(piece) : 0);
    return new Side(
        reach,
        styles.toString(),
        slot.start() - shown,
        Math.max(0, slot.from() - shown),
        isAligned(pieces, shown == pieces.shown(piece) ? piece - 1 : piece, -1));
  }

  /** The side behind it. */
  static Side behind(Rendering rendering, int figure, Slot slot) {
    Pieces pieces = rendering.pieces();
    StringBuilder styles = new StringBuilder();
    int piece = figure;
    int shown = Math.min(slot.to(), pieces.shown(piece + 1));
    while (shown < slot.to()) {
      Kind kind = pieces.kind(piece + 1);
      if (kind == Kind.ALIGNED || kind == Kind.MADE) {
        break;
      }
      piece++;
      if (kind == Kind.STYLE) {
        styles.append(rendering.source(), pieces.source(piece), pieces.source(piece + 1));
      }
      int end = pieces.shown(piece + 1);
      shown = kind == Kind.PLAIN ? Math.min(slot.to(), end) : end;
    }
    boolean plain = pieces.kind(piece) == Kind.PLAIN;
    int reach = pieces.source(piece + 1) - (plain ? pieces.shown(piece + 1) - shown : 0);
    return new Side(
        reach,
        styles.toString(),
        shown - slot.end(),
        Math.max(0, shown - slot.to()),
        isAligned(pieces, shown == pieces.shown(piece + 1) ? piece + 1 : piece, 1));
  }

  /** Whether an end of what is aligned comes next, colours left out. */
  private static boolean isAligned(Pieces pieces, int next, int step) {
    int piece = next;
    while (piece >= 0 && piece < pieces.size() && pieces.kind(piece) == Kind.STYLE) {
      piece += step;
    }
    return piece >= 0 && piece < pieces.size() && pieces.kind(piece) == Kind.ALIGNED;
  }

  /**
   * The blanks that a copy has there.
   *
   * @param gives whether this side gives or takes what the mark is shorter or longer
   * @param shorter how much shorter the mark is than the figure
   */
  String fill(boolean gives, int shorter) {
    if (aligned) {
      return "";
    }
    return " ".repeat(gives ? Math.max(beyond, blanks + shorter) : blanks);
  }
}
