package org.sluice.read;

/**
 * How a file writes its figures.
 *
 * @param decimalComma whether the comma is the decimal sign
 * @param marks what may stand in a figure's place
 */
record Spelling(boolean decimalComma, Marks marks) {
  /** A decimal point and the usual marks. */
  static Spelling usual() {
    return new Spelling(false, Marks.usual());
  }
}
