package org.sluice.format.argus;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that say something, each with its number. */
final class Lines {
  private Lines() {}

  /**
   * A line.
   *
   * @param number in the file, from 1
   * @param text without line end
   */
  record Line(int number, String text) {
    /** The parts between white space. */
    List<String> fields() {
      return List.of(text.strip().split("\\s+", -1));
    }
  }

  /** All lines that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int start = 0;
    while (start < text.length()) {
      number++;
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (!line.isBlank()) {
        lines.add(new Line(number, line));
      }
      start = end + 1;
    }
    return lines;
  }
}
