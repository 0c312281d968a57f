package org.sluice.format.argus;

import java.util.List;

/**
 * A variable of a table's metadata: a column of the table.
 *
 * @param name as declared
 * @param line where it is declared, from 1
 * @param kind what the column holds
 * @param total the code of the total, where it is declared
 * @param hierarchyFile the name of the file with its hierarchy, without folders; empty without one
 * @param lead what stands before a code once for every level below the first
 * @param levels how many characters of a code each level adds; empty where codes tell no levels
 */
public record RdaVariable(
    String name,
    int line,
    Kind kind,
    String total,
    String hierarchyFile,
    String lead,
    List<Integer> levels) {
  /** What a column of a table holds. */
  public enum Kind {
    /** Codes that break the table down ({@code <RECODEABLE>}). */
    CATEGORY,
    /** The figures ({@code <NUMERIC>}). */
    VALUE,
    /** Figures that safety rules look at instead. */
    SHADOW,
    /** What withholding costs. */
    COST,
    /** The lower protection level, a distance from the figure. */
    LOWER_LEVEL,
    /** The upper protection level, a distance from the figure. */
    UPPER_LEVEL,
    /** The number of contributors. */
    FREQUENCY,
    /** A largest contribution. */
    TOP_SCORE,
    /** The status of the cell. */
    STATUS,
    /** Declared without a keyword that says what it holds. */
    NONE
  }

  /** Copies the levels. */
  public RdaVariable {
    levels = List.copyOf(levels);
  }
}
