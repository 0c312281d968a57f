package org.sluice.format.delimited;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.grid.Grid;

/**
 * The delimiter that fits a text best, judged on its beginning. A row is <em>settled</em> if it has
 * two fields or more, and as many as the row before or after it; title lines and notes around a
 * table are not. The delimiter that settles most rows wins.
 *
 * @param delimiter comma, semicolon, tab or pipe
 * @param settled settled rows; a row whose delimiters look like prose (a comma and a space) counts
 *     half
 * @param rows rows that are not blank
 */
public record DelimiterGuess(char delimiter, double settled, int rows) {
  private static final int SAMPLE = 1 << 16;
  private static final int LARGEST_SAMPLE = 1 << 20;
  private static final int SAMPLE_ROWS = 12;
  private static final String CANDIDATES = "\t;|,";

  /** Guesses; a comma where nothing speaks for any delimiter. */
  public static DelimiterGuess of(String text) {
    Optional<Character> named = namedBySpreadsheet(text);
    if (named.isPresent()) {
      Candidate candidate = Candidate.of(text, sampleEnd(text), named.get());
      return new DelimiterGuess(named.get(), Math.max(2, candidate.settled()), candidate.rows());
    }
    int end = sampleEnd(text);
    Comparator<Candidate> fit =
        Comparator.comparingDouble(Candidate::settled)
            .thenComparing(Candidate::decimalsOnly, Comparator.reverseOrder())
            .thenComparingInt(Candidate::delimiters);
    return CANDIDATES
        .chars()
        .filter(delimiter -> occurs(text, end, (char) delimiter))
        .mapToObj(delimiter -> Candidate.of(text, end, (char) delimiter))
        .max(fit)
        .map(best -> new DelimiterGuess(best.delimiter(), best.settled(), best.rows()))
        .orElseGet(() -> new DelimiterGuess(',', 0, 1));
  }

  /**
   * Whether the text is a table even if its name does not say so. Half of the rows must be settled
   * by tabs, which nobody types in prose, or nine of ten by another delimiter: a log has commas and
   * pipes too.
   */
  public boolean isTable() {
    return settled >= 2 && settled >= rows * (delimiter == '\t' ? 0.5 : 0.9);
  }

  /** A first line {@code sep=;} is how spreadsheets name the delimiter of what follows. */
  private static Optional<Character> namedBySpreadsheet(String text) {
    boolean names =
        text.startsWith("sep=")
            && text.length() > 5
            && CANDIDATES.indexOf(text.charAt(4)) >= 0
            && (text.charAt(5) == '\n' || text.charAt(5) == '\r');
    return names ? Optional.of(text.charAt(4)) : Optional.empty();
  }

  private static boolean occurs(String text, int end, char delimiter) {
    int at = text.indexOf(delimiter);
    return at >= 0 && at < end;
  }

  /** Where the sample ends: behind a line end, so that no row of it is cut short. */
  private static int sampleEnd(String text) {
    if (text.length() <= SAMPLE) {
      return text.length();
    }
    int end = 0;
    for (int lines = 0; lines < SAMPLE_ROWS || end < SAMPLE; lines++) {
      int lineEnd = lineEnd(text, end);
      if (lineEnd > LARGEST_SAMPLE) {
        return end > 0 ? end : Math.min(text.length(), LARGEST_SAMPLE);
      }
      if (lineEnd == text.length()) {
        return lineEnd;
      }
      end = lineEnd + 1;
    }
    return end;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    int end = Math.min(text.length(), LARGEST_SAMPLE + 1);
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /**
   * How one delimiter fits.
   *
   * @param delimiters how many separate fields in settled rows
   * @param decimalsOnly whether they are commas that each stand between two digits, as in a decimal
   */
  private record Candidate(
      char delimiter, double settled, int rows, int delimiters, boolean decimalsOnly) {

    static Candidate of(String text, int end, char delimiter) {
      FieldScanner.Scan scan = new FieldScanner(text, end, delimiter).scan();
      Grid grid = scan.grid();
      int[] filled =
          Stream.iterate(0, row -> row < grid.rows(), row -> row + 1)
              .filter(row -> grid.width(row) > 1 || !grid.isBlank(row, 0))
              .mapToInt(Integer::intValue)
              .toArray();
      double settled = 0;
      int delimiters = 0;
      boolean decimalsOnly = delimiter == ',';
      for (int i = 0; i < filled.length; i++) {
        int width = grid.width(filled[i]);
        boolean before = i > 0 && grid.width(filled[i - 1]) == width;
        boolean after = i + 1 < filled.length && grid.width(filled[i + 1]) == width;
        if (width < 2) {
          continue;
        }
        if (before || after) {
          settled += prose(grid, filled[i]) ? 0.5 : 1;
        }
        delimiters += width - 1;
        decimalsOnly = decimalsOnly && decimals(grid, filled[i]);
      }
      settled = Math.max(0, settled - scan.faults().count());
      return new Candidate(delimiter, settled, filled.length, delimiters, decimalsOnly);
    }

    private static boolean prose(Grid grid, int row) {
      for (int column = 1; column < grid.width(row); column++) {
        int start = grid.start(row, column);
        if (start == grid.end(row, column) || grid.text().charAt(start) != ' ') {
          return false;
        }
      }
      return true;
    }

    private static boolean decimals(Grid grid, int row) {
      CharSequence text = grid.text();
      for (int column = 1; column < grid.width(row); column++) {
        int before = grid.end(row, column - 1);
        int after = grid.start(row, column);
        if (after != before + 1
            || before == 0
            || after == text.length()
            || !isDigit(text.charAt(before - 1))
            || !isDigit(text.charAt(after))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
