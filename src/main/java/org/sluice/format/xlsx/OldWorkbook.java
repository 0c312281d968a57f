package org.sluice.format.xlsx;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Decoded;

/** Compound files of older office programs, in which locked workbooks of today are wrapped too. */
final class OldWorkbook {
  private static final String START = "\u00D0\u00CF\u0011\u00E0";

  private OldWorkbook() {}

  static boolean begins(byte[] bytes) {
    return Bytes.of(bytes).is(0, START);
  }

  /** A workbook, if the names of its streams say so; other documents are left to others. */
  static Optional<Decoded> of(byte[] bytes) {
    if (holds(bytes, wide("EncryptedPackage"))) {
      return Optional.of(
          Decoded.Unread.of(
              "workbook",
              "locked",
              "a workbook or document locked with a password, so that nobody can check it: save it"
                  + " without one"));
    }
    if (holds(bytes, wide("Workbook")) || holds(bytes, wide("Book\0"))) {
      return Optional.of(
          Decoded.Unread.of(
              "workbook",
              "xls",
              "a workbook of Excel 2003 or older, which sluice does not read: save it as .xlsx, or"
                  + " check it by eye"));
    }
    return Optional.empty();
  }

  private static boolean holds(byte[] bytes, String name) {
    return Bytes.of(bytes).find(name, 0, bytes.length) >= 0;
  }

  /** Names in such files take two bytes a letter. */
  private static String wide(String name) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      wide.append(name.charAt(i)).append('\0');
    }
    return wide.toString();
  }
}
