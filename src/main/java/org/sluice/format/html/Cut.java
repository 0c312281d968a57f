package org.sluice.format.html;

/**
 * A piece of the page's source that a copy writes otherwise.
 *
 * @param start first character of it
 * @param end behind its last character
 * @param instead what stands there in the copy
 */
record Cut(int start, int end, String instead) implements Comparable<Cut> {
  /** A piece that a copy leaves out. */
  static Cut out(int start, int end) {
    return new Cut(start, end, "");
  }

  /** From the front; of two that start together the longer first. */
  @Override
  public int compareTo(Cut other) {
    return start == other.start
        ? Integer.compare(other.end, end)
        : Integer.compare(start, other.start);
  }
}
