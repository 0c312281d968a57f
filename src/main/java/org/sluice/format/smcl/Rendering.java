package org.sluice.format.smcl;

import java.util.EnumMap;
import java.util.Map;

/**
 * What Stata shows of a log, line for line.
 *
 * @param text what is shown
 * @param pieces what of the source gives it
 * @param doubts what else there is, and where in the source it is first met
 */
record Rendering(String source, String text, Pieces pieces, Map<Doubt, Integer> doubts) {
  /** Renders a whole log. */
  static Rendering of(String source) {
    Canvas canvas = new Canvas(source);
    int at = 0;
    while (at < source.length()) {
      int end = at;
      while (end < source.length() && "\r\n".indexOf(source.charAt(end)) < 0) {
        end++;
      }
      new Line(source, at, end, canvas).draw();
      at = Math.min(end + 1, source.length());
      canvas.endLine(end, at);
    }
    return canvas.rendering();
  }

  /** What a log is drawn on. */
  static final class Canvas {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final Pieces pieces = new Pieces();
    private final Map<Doubt, Integer> doubts = new EnumMap<>(Doubt.class);
    private int lineStart;

    private Canvas(String source) {
      this.source = source;
    }

    /** Characters that show as they stand. */
    void plain(int from, int to) {
      if (from < to) {
        pieces.begin(Pieces.Kind.PLAIN, from, text.length());
        text.append(source, from, to);
      }
    }

    /** A piece of the source that gives this. */
    void give(Pieces.Kind kind, int from, String given) {
      pieces.begin(kind, from, text.length());
      text.append(given);
    }

    /** Puts blanks at an offset of what is shown, which the pieces from one on begin behind. */
    void indent(int piece, int at, int blanks) {
      if (blanks > 0) {
        text.insert(at, " ".repeat(blanks));
        pieces.move(piece, blanks);
      }
    }

    /** Takes back the pieces from one on, and what they give. */
    String takeBack(int piece) {
      String given = text.substring(pieces.shown(piece));
      text.setLength(pieces.shown(piece));
      pieces.takeBack(piece);
      return given;
    }

    void doubt(Doubt doubt, int at) {
      doubts.putIfAbsent(doubt, at);
    }

    /** How many pieces there are. */
    int pieces() {
      return pieces.size();
    }

    /** How many characters are shown. */
    int shown() {
      return text.length();
    }

    /** How many characters of the line are shown. */
    int column() {
      return text.length() - lineStart;
    }

    private void endLine(int from, int to) {
      plain(from, to);
      lineStart = text.length();
    }

    private Rendering rendering() {
      pieces.end(source.length(), text.length());
      return new Rendering(source, text.toString(), pieces, doubts);
    }
  }
}
