package org.sluice.yaml;

/** Text of a pack as a message may show it: short, and on one line. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The text without line breaks and control characters, cut after 60 characters. */
  static String shortened(String text) {
    int end = Math.min(text.length(), LONGEST);
    String start = text.substring(0, end).replaceAll("\\p{C}|\\p{Z}", " ").strip();
    return end < text.length() ? start + "…" : start;
  }
}
