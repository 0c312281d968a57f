package org.sluice.format.data;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;

/** Stata data files: tagged headers since release 117, four bytes before (Stata, {@code dta}). */
final class Stata {
  private static final String TITLE = "a Stata data file";
  private static final int HEADER = 400;

  private Stata() {}

  static Optional<DataSet> of(Bytes bytes) {
    if (bytes.is(0, "<stata_dta>")) {
      return Optional.of(DataSet.wide("dta", TITLE, tagged(bytes)));
    }
    boolean release = bytes.u8(0) >= 104 && bytes.u8(0) <= 115;
    boolean order = bytes.u8(1) == 1 || bytes.u8(1) == 2;
    return release && order && bytes.u8(2) == 1 && bytes.u8(3) == 0 && bytes.has(0, 60)
        ? Optional.of(DataSet.wide("dta", TITLE, bytes.u16(4, bytes.u8(1) == 2)))
        : Optional.empty();
  }

  private static long tagged(Bytes bytes) {
    boolean lowFirst = bytes.find("<byteorder>LSF", 0, HEADER) >= 0;
    int tag = bytes.find("<K>", 0, HEADER);
    if (tag < 0) {
      return 0;
    }
    boolean large = bytes.find("<release>119", 0, HEADER) >= 0;
    return large ? bytes.u32(tag + 3L, lowFirst) : bytes.u16(tag + 3L, lowFirst);
  }
}
