package org.sluice.format.xml;

import java.io.IOException;

/** Reads text between tags whose letters stand for themselves, but for the five named ones. */
final class PlainText {
  private static final String[] NAMED = {"amp;", "lt;", "gt;", "quot;", "apos;"};
  private static final String MEANT = "&<>\"'";

  private final Window window;
  private final StringBuilder changed = new StringBuilder();
  private char[] letters = {};
  private int start;
  private int length;

  PlainText(Window window) {
    this.window = window;
  }

  /** The array that holds the text. */
  char[] letters() {
    return letters;
  }

  /** Where in the array the text begins. */
  int start() {
    return start;
  }

  int length() {
    return length;
  }

  /** Reads the text that the window stands on up to the next tag, and says whether it is plain. */
  boolean read() throws IOException {
    changed.setLength(0);
    int from = 0;
    char c = window.letter();
    while (c != '<') {
      if (c == '&') {
        changed.append(window.letters(), window.start() + from, window.offset() - from);
        if (!named()) {
          return false;
        }
        from = window.offset();
      } else if (isPlain(c)) {
        window.skip(1);
      } else {
        return false;
      }
      c = window.letter();
    }
    if (from == 0) {
      letters = window.letters();
      start = window.start();
      length = window.offset();
    } else {
      changed.append(window.letters(), window.start() + from, window.offset() - from);
      letters = changed.toString().toCharArray();
      start = 0;
      length = letters.length;
    }
    return true;
  }

  /** Ends of lines may read otherwise, and two brackets may end what was never begun. */
  private boolean isPlain(char c) throws IOException {
    return c >= ' '
        ? c < Character.MIN_SURROGATE && (c != ']' || window.letter(1) != ']')
        : c == '\n' || c == '\t';
  }

  private boolean named() throws IOException {
    for (int i = 0; i < NAMED.length; i++) {
      if (isNext(NAMED[i])) {
        window.skip(1 + NAMED[i].length());
        changed.append(MEANT.charAt(i));
        return true;
      }
    }
    return false;
  }

  private boolean isNext(String name) throws IOException {
    for (int i = 0; i < name.length(); i++) {
      if (window.letter(1 + i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
