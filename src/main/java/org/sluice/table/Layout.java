package org.sluice.table;

import java.util.Locale;

/** How a table is laid out on its grid. */
public enum Layout {
  /** A row a record, a column a dimension or a measure. */
  TIDY,
  /** Categories on both axes, figures of one or few measures in the body. */
  CROSSTAB,
  /** A row per level of several variables, as in a table of baseline characteristics. */
  SUMMARY,
  /** A row a model term. */
  MODEL,
  /** A row a point in time of a survival curve or risk table. */
  SURVIVAL,
  /** None of these. */
  OTHER;

  /** The name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
