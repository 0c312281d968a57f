package org.sluice.read;

/** An unchangeable list of category numbers, one a row; primitive, because rows can be millions. */
final class Codes {
  private final int[] codes;

  private Codes(int[] codes) {
    this.codes = codes;
  }

  /** Takes the array over; the caller does not change it afterwards. */
  static Codes of(int... codes) {
    return new Codes(codes);
  }

  int at(int row) {
    return codes[row];
  }

  int size() {
    return codes.length;
  }
}
