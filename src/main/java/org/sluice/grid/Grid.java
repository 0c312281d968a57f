package org.sluice.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A sheet of text: rows of fields, ragged where the source is. Holds the decoded text once, and an
 * offset and a length a field, because a hundred megabytes of small strings would not fit in a
 * secure room's machine.
 */
public final class Grid {
  /** No number of a field. */
  public static final int NO_FIELD = -1;

  private final String sheet;
  private final CharSequence text;
  private final Ints firstField;
  private final Ints starts;
  private final Lengths lengths;
  private final BitSet doubledQuotes;
  private final BitSet commands;
  private final List<Extent> extents;
  private final int headed;
  private final int width;

  private Grid(Builder builder) {
    this.sheet = builder.sheet;
    this.text = builder.text;
    this.firstField = builder.firstField;
    this.starts = builder.starts;
    this.lengths = builder.lengths;
    this.doubledQuotes = builder.doubledQuotes;
    this.commands = builder.commands;
    this.extents = List.copyOf(builder.extents);
    this.headed = builder.headed;
    this.width = builder.width;
  }

  /** The sheet's name, empty where the file is one nameless grid. */
  public String sheet() {
    return sheet;
  }

  /**
   * The rectangles that are tables, where the source's layout tells; then all other rows are words.
   * Empty where the layout tells nothing.
   */
  public List<Extent> extents() {
    return extents;
  }

  /** How many rows at the top the source says are heads, 0 where it says nothing. */
  public int headed() {
    return headed;
  }

  /** Number of rows, blank ones included. */
  public int rows() {
    return firstField.size() - 1;
  }

  /** The most fields that any row has. */
  public int width() {
    return width;
  }

  /**
   * Number of fields that this row has; a blank line has none or one empty one, below the last is
   * none.
   */
  public int width(int row) {
    return row >= rows() ? 0 : firstField.get(row + 1) - firstField.get(row);
  }

  /**
   * The field's text as its writer meant it: unquoted, what commands of LaTeX print, not trimmed;
   * empty where the row is too short.
   */
  public String text(int row, int column) {
    return column >= width(row) ? "" : text(firstField.get(row) + column);
  }

  /** The same of a field by its number in reading order. */
  public String text(int field) {
    int start = starts.get(field);
    String raw = ShortTexts.of(text, start, start + lengths.get(field));
    if (commands.get(field)) {
      return Typeset.of(raw);
    }
    return doubledQuotes.get(field) ? raw.replace("\"\"", "\"") : raw;
  }

  /** The field's number in reading order, {@link #NO_FIELD} where the row is too short. */
  public int find(int row, int column) {
    return column < width(row) ? firstField.get(row) + column : NO_FIELD;
  }

  /** The field's number in reading order; the row must be long enough. */
  public int field(int row, int column) {
    return firstField.get(row) + column;
  }

  /** The text that all fields are cut from; fields are found by {@link #start} and {@link #end}. */
  public CharSequence text() {
    return text;
  }

  /** Where the field starts in {@link #text()}; the row must be long enough. */
  public int start(int row, int column) {
    return starts.get(firstField.get(row) + column);
  }

  /** Where the field ends in {@link #text()}, exclusive; the row must be long enough. */
  public int end(int row, int column) {
    int field = firstField.get(row) + column;
    return starts.get(field) + lengths.get(field);
  }

  /** Where a field starts in {@link #text()}, by its number in reading order. */
  public int start(int field) {
    return starts.get(field);
  }

  /** How many characters a field has in {@link #text()}, by its number in reading order. */
  public int length(int field) {
    return lengths.get(field);
  }

  /** Whether quotes inside a field are doubled in {@link #text()}, so that it reads otherwise. */
  public boolean isQuoteDoubled(int field) {
    return doubledQuotes.get(field);
  }

  /** Whether commands of LaTeX stand in a field, so that it reads otherwise. */
  public boolean holdsCommands(int field) {
    return commands.get(field);
  }

  /** Whether the field is absent, empty or only white space (no-break spaces included). */
  public boolean isBlank(int row, int column) {
    int field = find(row, column);
    return field == NO_FIELD || isBlank(field);
  }

  /** Whether nothing stands in a row between two columns, both included. */
  public boolean isBlank(int row, int left, int right) {
    for (int column = left; column <= right; column++) {
      if (!isBlank(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a field is empty or only white space, by its number in reading order. */
  public boolean isBlank(int field) {
    int start = starts.get(field);
    int length = lengths.get(field);
    if (length == 0) {
      return true;
    }
    char first = text.charAt(start);
    return (first <= ' ' || first > '~') && isSpace(start, start + length);
  }

  private boolean isSpace(int start, int end) {
    for (int i = start; i < end; i++) {
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

  /**
   * Whether another grid has as many rows, as wide, and the same texts in them.
   *
   * @param except places of this grid at which the texts may differ
   */
  boolean reads(Grid other, Predicate<Place> except) {
    if (rows() != other.rows()) {
      return false;
    }
    for (int row = 0; row < rows(); row++) {
      if (width(row) != other.width(row)) {
        return false;
      }
      for (int column = 0; column < width(row); column++) {
        if (!isSame(row, column, other) && !except.test(place(row, column))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether another grid has the same text at a place, absent fields being empty ones. */
  public boolean isSame(int row, int column, Grid other) {
    int one = find(row, column);
    int two = other.find(row, column);
    if (one == NO_FIELD
        || two == NO_FIELD
        || doubledQuotes.get(one)
        || commands.get(one)
        || other.commands.get(two)
        || other.doubledQuotes.get(two)) {
      return text(row, column).equals(other.text(row, column));
    }
    int length = lengths.get(one);
    if (length != other.lengths.get(two)) {
      return false;
    }
    int start = starts.get(one);
    int away = other.starts.get(two) - start;
    for (int i = start; i < start + length; i++) {
      if (text.charAt(i) != other.text.charAt(i + away)) {
        return false;
      }
    }
    return true;
  }

  /** The same grid, with an empty text in every cell that is not to be kept. */
  public Grid keeping(Predicate<Place> kept) {
    Builder builder = over(sheet, text);
    extents.forEach(builder::extent);
    builder.headed(headed);
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < width(row); column++) {
        int start = start(row, column);
        int end = kept.test(place(row, column)) ? end(row, column) : start;
        builder.like(this, field(row, column), start, end);
      }
      builder.endRow();
    }
    return builder.build();
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
    private final BitSet commands = new BitSet();
    private final Ints firstField = new Ints();
    private final Ints starts = new Ints();
    private final Lengths lengths = new Lengths();
    private final List<Extent> extents = new ArrayList<>();
    private int headed;
    private int rowStart;
    private int width;

    private Builder(String sheet, CharSequence text) {
      this.sheet = sheet;
      this.text = text;
      firstField.add(0);
    }

    /**
     * Adds a field to the open row: its span in the text, and whether quotes inside it are doubled.
     */
    public void field(int start, int end, boolean quotesDoubled) {
      if (quotesDoubled) {
        doubledQuotes.set(starts.size());
      }
      starts.add(start);
      lengths.add(end - start);
    }

    /** Adds a field in which commands of LaTeX stand. */
    public void typeset(int start, int end) {
      commands.set(starts.size());
      field(start, end, false);
    }

    /** Adds a field that is written as one of another grid is. */
    public void like(Grid grid, int field, int start, int end) {
      commands.set(starts.size(), grid.commands.get(field));
      field(start, end, grid.doubledQuotes.get(field));
    }

    /** Closes the open row. */
    public void endRow() {
      int fields = starts.size();
      width = Math.max(width, fields - rowStart);
      rowStart = fields;
      firstField.add(fields);
    }

    /** Number of rows that are closed. */
    public int rows() {
      return firstField.size() - 1;
    }

    /** Says that a rectangle is a table. */
    public void extent(Extent extent) {
      extents.add(extent);
    }

    /** Says how many rows at the top are heads. */
    public void headed(int rows) {
      headed = rows;
    }

    /** The finished grid; the builder is not used again. */
    public Grid build() {
      firstField.trim();
      starts.trim();
      lengths.trim();
      return new Grid(this);
    }
  }
}
