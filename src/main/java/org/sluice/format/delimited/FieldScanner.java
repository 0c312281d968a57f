package org.sluice.format.delimited;

import org.sluice.grid.Grid;

/**
 * Cuts delimited text into fields and keeps their spans (RFC 4180, with any delimiter; rows end at
 * LF, CR or CRLF). A field is quoted if it begins with a quote whose closing quote is followed by
 * nothing but white space; any other opening quote is read as a plain character, so that a quote
 * nobody closed hides none of the rows after it. Used once.
 *
 * <p>The time is linear whatever the quotes: an opening quote that begins an odd run of quotes is
 * searched at most to the next odd run, and the search of the next field starts behind that.
 */
final class FieldScanner {
  private static final int NOT_CLOSED = -1;

  private final String text;
  private final int limit;
  private final char delimiter;
  private final Grid.Builder grid;
  private final QuoteFaults.Collector faults = new QuoteFaults.Collector();
  private int row;
  private int column;
  private boolean doubled;
  private int lineBreaks;
  private boolean holdsDelimiter;

  FieldScanner(String text, char delimiter) {
    this.text = text;
    this.limit = text.length();
    this.delimiter = delimiter;
    this.grid = Grid.over("", text);
  }

  /** The fields, and what was wrong with their quotes. */
  record Scan(Grid grid, QuoteFaults faults) {}

  Scan scan() {
    int at = 0;
    while (at < limit) {
      at = row(at);
      grid.endRow();
      row++;
    }
    return new Scan(grid.build(), faults.build());
  }

  /** Reads the row that starts here; answers where the next one starts. */
  private int row(int start) {
    column = 0;
    int at = start;
    while (true) {
      at = field(at);
      column++;
      if (at == limit) {
        return at;
      }
      char c = text.charAt(at);
      if (c != delimiter) {
        boolean pair = c == '\r' && at + 1 < limit && text.charAt(at + 1) == '\n';
        return pair ? at + 2 : at + 1;
      }
      at++;
    }
  }

  /** Reads the field that starts here; answers where its delimiter, line end or the end stands. */
  private int field(int start) {
    if (start < limit && text.charAt(start) == '"') {
      int close = closingQuote(start + 1);
      int end = close == NOT_CLOSED ? NOT_CLOSED : skipBlanks(close + 1);
      if (end != NOT_CLOSED && endsField(end)) {
        grid.field(start + 1, close, doubled);
        if (lineBreaks >= 2 && holdsDelimiter) {
          faults.mayHoldRows(row, column, start + 1, close);
        }
        return end;
      }
      faults.notClosed(row, column, close == NOT_CLOSED);
    }
    int end = start;
    while (end < limit) {
      char c = text.charAt(end);
      if (c == delimiter || c == '\n' || c == '\r') {
        break;
      }
      end++;
    }
    grid.field(start, end, false);
    return end;
  }

  /** The next quote that is not one of a doubled pair. */
  private int closingQuote(int from) {
    doubled = false;
    lineBreaks = 0;
    holdsDelimiter = false;
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '"') {
        if (at + 1 == limit || text.charAt(at + 1) != '"') {
          return at;
        }
        doubled = true;
        at++;
      } else if (c == '\n' || c == '\r') {
        lineBreaks++;
      } else if (c == delimiter) {
        holdsDelimiter = true;
      }
    }
    return NOT_CLOSED;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < limit && !endsField(at) && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean endsField(int at) {
    if (at == limit) {
      return true;
    }
    char c = text.charAt(at);
    return c == delimiter || c == '\n' || c == '\r';
  }
}
