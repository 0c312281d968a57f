package org.sluice.grid;

/**
 * A rectangle of a sheet that its source's layout shows to be one table, both corners included.
 *
 * @param top first row, zero-based; a row of the head where there is one
 * @param left first column, zero-based
 * @param bottom last row
 * @param right last column
 * @param heads how many rows the head takes, {@link #UNTOLD} where the layout does not tell, {@link
 *     #BESIDE} where the heads stand right of the table
 * @param labels how many columns on the left hold labels, 0 where the layout does not tell, {@link
 *     #NONE} where it shows that none does
 */
public record Extent(int top, int left, int bottom, int right, int heads, int labels) {
  /** The layout does not tell which rows are the head. */
  public static final int UNTOLD = -1;

  /**
   * No row is a head: the heads of the columns behind the labels stand in the top row, right of the
   * table and in the order of the columns.
   */
  public static final int BESIDE = -2;

  /** No column holds labels. */
  public static final int NONE = -1;

  /** Refuses an empty rectangle, and a head that leaves no row below it. */
  public Extent {
    if (top < 0 || left < 0 || bottom < top || right < left || heads > bottom - top) {
      throw new IllegalArgumentException("a table has a row below its head, and a column");
    }
  }
}
