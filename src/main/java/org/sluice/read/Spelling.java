package org.sluice.read;

/**
 * How a file writes its figures.
 *
 * @param decimalComma whether the comma is the decimal sign
 * @param marks what may stand in a figure's place
 */
record Spelling(boolean decimalComma, Marks marks) {
  private static final Spelling USUAL = new Spelling(false, Marks.usual());

  /** A decimal point and the usual marks. */
  static Spelling usual() {
    return USUAL;
  }

  /** Whether nothing is asked of a text but what every file may ask. */
  boolean isUsual() {
    return !decimalComma && marks.areUsual();
  }
}
