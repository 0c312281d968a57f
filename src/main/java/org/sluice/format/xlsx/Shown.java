package org.sluice.format.xlsx;

/**
 * What a cell shows.
 *
 * @param text what the grid holds
 * @param sight how that compares with what is stored
 */
record Shown(String text, Sight sight) {
  /** How a cell's shown text compares with its stored number, and how a copy makes both one. */
  enum Sight {
    /** The stored value shows. */
    PLAIN,
    /** More or other digits are stored than show; a copy shows them all. */
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

  static Shown plain(String text) {
    return new Shown(text, Sight.PLAIN);
  }
}
