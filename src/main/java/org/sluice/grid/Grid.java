package org.sluice.grid;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A sheet of text: rows of fields, ragged where the source is. Holds the decoded text once and two
 * offsets a field, because a hundred megabytes of small strings would not fit in a secure room's
 * machine.
 */
public final class Grid {
  private final String sheet;
  private final CharSequence text;
  private final int[] firstField;
  private final int[] starts;
  private final int[] ends;
  private final BitSet doubledQuotes;
  private final int width;

  private Grid(Builder builder) {
    this.sheet = builder.sheet;
    this.text = builder.text;
    this.firstField = Arrays.copyOf(builder.firstField, builder.rows + 1);
    this.starts = Arrays.copyOf(builder.starts, builder.fields);
    this.ends = Arrays.copyOf(builder.ends, builder.fields);
    this.doubledQuotes = builder.doubledQuotes;
    this.width = builder.width;
  }

  /** The sheet's name, empty where the file is one nameless grid. */
  public String sheet() {
    return sheet;
  }

  /** Number of rows, blank ones included. */
  public int rows() {
    return firstField.length - 1;
  }

  /** The most fields that any row has. */
  public int width() {
    return width;
  }

  /** Number of fields that this row has; a blank line has none or one empty one. */
  public int width(int row) {
    return firstField[row + 1] - firstField[row];
  }

  /**
   * The field's text as its writer meant it: unquoted, not trimmed; empty where the row is too
   * short.
   */
  public String text(int row, int column) {
    if (column >= width(row)) {
      return "";
    }
    int field = firstField[row] + column;
    String raw = text.subSequence(starts[field], ends[field]).toString();
    return doubledQuotes.get(field) ? raw.replace("\"\"", "\"") : raw;
  }

  /** The text that all fields are cut from; fields are found by {@link #start} and {@link #end}. */
  public CharSequence text() {
    return text;
  }

  /** Where the field starts in {@link #text()}; the row must be long enough. */
  public int start(int row, int column) {
    return starts[firstField[row] + column];
  }

  /** Where the field ends in {@link #text()}, exclusive; the row must be long enough. */
  public int end(int row, int column) {
    return ends[firstField[row] + column];
  }

  /** Whether the field is absent, empty or only white space (no-break spaces included). */
  public boolean isBlank(int row, int column) {
    if (column >= width(row)) {
      return true;
    }
    int field = firstField[row] + column;
    for (int i = starts[field]; i < ends[field]; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /** The place of a field on this sheet. */
  public Place place(int row, int column) {
    return new Place(sheet, row, column);
  }

  /** Starts a grid whose fields are cut from {@code text}. */
  public static Builder over(String sheet, CharSequence text) {
    return new Builder(sheet, text);
  }

  /** A small grid from texts, for tests and for grids that a program makes. */
  public static Grid of(String[][] rows) {
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      for (String field : row) {
        text.append(field);
      }
    }
    Builder builder = over("", text.toString());
    int at = 0;
    for (String[] row : rows) {
      for (String field : row) {
        builder.field(at, at + field.length(), false);
        at += field.length();
      }
      builder.endRow();
    }
    return builder.build();
  }

  /** Collects fields in reading order. */
  public static final class Builder {
    private final String sheet;
    private final CharSequence text;
    private final BitSet doubledQuotes = new BitSet();
    private int[] firstField = new int[16];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int rows;
    private int fields;
    private int width;

    private Builder(String sheet, CharSequence text) {
      this.sheet = sheet;
      this.text = text;
    }

    /**
     * Adds a field to the open row: its span in the text, and whether quotes inside it are doubled.
     */
    public void field(int start, int end, boolean quotesDoubled) {
      if (fields == starts.length) {
        int larger = Math.max(fields + 1, fields + (fields >> 1));
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
      }
      if (quotesDoubled) {
        doubledQuotes.set(fields);
      }
      starts[fields] = start;
      ends[fields] = end;
      fields++;
    }

    /** Closes the open row. */
    public void endRow() {
      rows++;
      if (rows == firstField.length) {
        firstField = Arrays.copyOf(firstField, rows + (rows >> 1) + 1);
      }
      width = Math.max(width, fields - firstField[rows - 1]);
      firstField[rows] = fields;
    }

    /** The finished grid; the builder is not used again. */
    public Grid build() {
      return new Grid(this);
    }
  }
}
