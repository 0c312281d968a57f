package org.sluice.format.xlsx;

/**
 * What a cell shows.
 *
 * @param text what the grid holds
 * @param sight how that compares with what is stored
 * @param copied the number that a copy stores where that is another than the source's, else empty
 */
record Shown(String text, Sight sight, String copied) {
  /** How a cell's shown text compares with its stored number, and how a copy makes both one. */
  enum Sight {
    /** The stored value shows. */
    PLAIN,
    /** More digits are stored than show; a copy stores those that show. */
    ROUNDED,
    /** Other digits are stored than show; a copy shows those that are stored. */
    DIGITS,
    /** The same, of a percentage. */
    PERCENT,
    /** A day shows in part, or not at all. */
    DAY,
    /** A time of day does not show. */
    TIME,
    /** Nothing shows. */
    NOTHING
  }

  /** A text that is what is stored, or all that a copy has of it. */
  Shown(String text, Sight sight) {
    this(text, sight, "");
  }

  static Shown plain(String text) {
    return new Shown(text, Sight.PLAIN);
  }
}
