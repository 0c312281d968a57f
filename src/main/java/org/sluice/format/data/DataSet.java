package org.sluice.format.data;

/**
 * What the header of a data set tells.
 *
 * @param format as packs name it
 * @param title for people, with its article
 * @param columns how many columns it says it has, 0 where it does not say
 * @param unit what its columns are called
 * @param runs whether loading it can run commands
 */
record DataSet(String format, String title, long columns, String unit, boolean runs) {
  /** No program has more columns; a header that says so lies. */
  private static final long MOST_COLUMNS = 10_000_000;

  /** A number that no file can have counts as not told. */
  DataSet {
    columns = columns < 0 || columns > MOST_COLUMNS ? 0 : columns;
  }

  static DataSet named(String format, String title) {
    return new DataSet(format, title, 0, "columns", false);
  }

  static DataSet wide(String format, String title, long columns) {
    return new DataSet(format, title, columns, columns == 1 ? "column" : "columns", false);
  }
}
