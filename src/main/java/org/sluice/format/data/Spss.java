package org.sluice.format.data;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;

/** SPSS system files: a header of 176 bytes and a record a variable (PSPP developers' guide, B). */
final class Spss {
  private static final int HEADER = 176;
  private static final int VARIABLE = 2;
  private static final int RECORD = 32;
  private static final long MOST = 1_000_000;

  private Spss() {}

  static Optional<DataSet> of(Bytes bytes) {
    boolean packed = bytes.is(0, "$FL3");
    if ((!bytes.is(0, "$FL2") && !packed) || !bytes.has(0, HEADER)) {
      return Optional.empty();
    }
    return Optional.of(DataSet.wide(packed ? "zsav" : "sav", "an SPSS data file", columns(bytes)));
  }

  /** Long texts take further records, whose type is −1. */
  private static long columns(Bytes bytes) {
    long layout = bytes.u32(64, true);
    boolean lowFirst = layout == 2 || layout == 3;
    long at = HEADER;
    long columns = 0;
    for (int i = 0; i < MOST && bytes.u32(at, lowFirst) == VARIABLE; i++) {
      columns += bytes.u32(at + 4, lowFirst) == 0xFFFFFFFFL ? 0 : 1;
      at = next(bytes, at, lowFirst);
    }
    return columns;
  }

  private static long next(Bytes bytes, long at, boolean lowFirst) {
    long next = at + RECORD;
    long missing = Math.abs((int) bytes.u32(at + 12, lowFirst));
    if (bytes.u32(at + 8, lowFirst) != 0) {
      next += 4 + (bytes.u32(next, lowFirst) + 3) / 4 * 4;
    }
    return next + 8 * Math.min(missing, 3);
  }
}
