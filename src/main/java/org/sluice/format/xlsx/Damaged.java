package org.sluice.format.xlsx;

import java.io.IOException;

/** A workbook that is not as the format says; the message follows "it". */
final class Damaged extends IOException {
  private static final long serialVersionUID = 1;

  Damaged(String message) {
    super(message);
  }
}
