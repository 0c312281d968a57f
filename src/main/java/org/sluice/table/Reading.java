package org.sluice.table;

import java.util.Locale;

/** How sure it is that a table was read as its author meant it. */
public enum Reading {
  /** The submission's own description says so. */
  DECLARED,
  /** Names, values and arithmetic agree. */
  CERTAIN,
  /** Something had to be assumed; a person must look, so the table is review at best. */
  GUESSED;

  /** The name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
