package org.sluice.format.xml;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** A stretch of letters of a document, from a mark on; it moves along as the mark is set anew. */
final class Window {
  /** No letter: the document is over, or the stretch is full. */
  static final char NONE = '\uFFFF';

  private static final int SIZE = 1 << 16;

  private final Reader in;
  private final char[] letters = new char[SIZE];
  private int mark;
  private int at;
  private int end;
  private boolean over;

  Window(Reader in) {
    this.in = in;
  }

  /** What stands before this place is no longer needed. */
  void mark() {
    mark = at;
  }

  /** The letter at this place. */
  char letter() throws IOException {
    return at < end || more(1) ? letters[at] : NONE;
  }

  /** The letter some way on. */
  char letter(int ahead) throws IOException {
    return at + ahead < end || more(ahead + 1) ? letters[at + ahead] : NONE;
  }

  /** Goes on by so many letters that were seen. */
  void skip(int seen) {
    at += seen;
  }

  /** How far this place is from the mark. */
  int offset() {
    return at - mark;
  }

  /** The array that holds the letters, and the mark's place in it; both until it moves. */
  char[] letters() {
    return letters;
  }

  int start() {
    return mark;
  }

  /** The text between two places, told by how far they are from the mark. */
  String text(int from, int to) {
    return new String(letters, mark + from, to - from);
  }

  /** Whether nothing stands at this place because the document is over. */
  boolean isOver() {
    return over && at == end;
  }

  /** All letters from the mark on; the window is not used again. */
  Reader rest() {
    return new Joined(List.of(new CharArrayReader(letters, mark, end - mark), in));
  }

  private boolean more(int wanted) throws IOException {
    if (mark > 0) {
      System.arraycopy(letters, mark, letters, 0, end - mark);
      at -= mark;
      end -= mark;
      mark = 0;
    }
    while (!over && end - at < wanted && end < SIZE) {
      int read = in.read(letters, end, SIZE - end);
      over = read < 0;
      end += Math.max(0, read);
    }
    return end - at >= wanted;
  }
}
