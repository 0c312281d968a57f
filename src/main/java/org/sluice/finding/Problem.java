package org.sluice.finding;

/**
 * Input that could not be read or understood: a value, not an exception. Submission data is
 * described by kind ("text where a number is expected"); only packs and descriptions are quoted.
 *
 * @param place where: a path, with line and column or a cell where known
 * @param expected what was expected there
 * @param found what stands there, by kind
 * @param advice what to do
 */
public record Problem(String place, String expected, String found, String advice) {
  /** One line for people. */
  public String line() {
    return place + ": expected " + expected + ", found " + found + "; " + advice;
  }
}
