package org.sluice.read;

import java.util.List;

/** Lines of a text, from 1, both ends included. */
record Lines(int first, int last) {
  static Lines of(String lines) {
    int dash = lines.indexOf('-');
    return dash < 0
        ? new Lines(Integer.parseInt(lines), Integer.parseInt(lines))
        : new Lines(
            Integer.parseInt(lines.substring(0, dash)),
            Integer.parseInt(lines.substring(dash + 1)));
  }

  boolean contains(int line) {
    return line >= first && line <= last;
  }

  /** The same without printed rules and blank lines at its ends. */
  Lines within(List<String> text) {
    int from = first;
    int to = Math.min(last, text.size());
    while (from < to && isRule(text.get(from - 1))) {
      from++;
    }
    while (to > from && isRule(text.get(to - 1))) {
      to--;
    }
    return new Lines(from, to);
  }

  /** Whether a line has neither letters nor digits. */
  static boolean isRule(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }
}
