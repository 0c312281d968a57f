package org.sluice.finding;

import java.util.Locale;

/**
 * Why a cell is withheld. Restricted knowledge: a default output never tells primary from
 * secondary.
 */
public enum Reason {
  PRIMARY,
  SECONDARY,
  ROUNDING;

  /** The name in the restricted report. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
