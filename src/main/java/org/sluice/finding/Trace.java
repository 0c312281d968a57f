package org.sluice.finding;

/**
 * Something that a file holds beside the cells of its tables, or in place of them: what a format
 * can say of itself without knowing what a count is. Rules decide what becomes of it.
 *
 * @param kind what sort of thing it is
 * @param where in which part of the file, in the words of its format: {@code Sheet2}, {@code table
 *     3}, {@code the document's properties}; empty where it is the file itself
 * @param what what it is, by kind and never quoted, to stand after "holds": {@code a hidden sheet}
 * @param inCopy whether a copy would still hold it, because whoever writes the copy cannot leave it
 *     out
 */
public record Trace(Kind kind, String where, String what, boolean inCopy) {
  /** Sorts of things. */
  public enum Kind {
    /** Content that does not show when the file is opened, or shows other than what is stored. */
    HIDDEN,
    /** A picture, whose figures nobody can read from the file. */
    FIGURE,
    /** A program that runs when the file is opened. */
    MACRO,
    /** Records about single units, in a format made for data sets. */
    DATA,
    /** A part that was not read, because it is over a limit or damaged. */
    UNREAD
  }
}
