package org.sluice.format.delimited;

import java.util.Comparator;
import java.util.Optional;

/**
 * The delimiter that fits a text best, judged on its beginning: the one that settles most rows
 * ({@link DelimiterFit}); then rather no decimal commas, then the one that cuts most fields.
 *
 * @param delimiter comma, semicolon, tab or pipe
 * @param settled settled rows
 * @param cut rows that the delimiter cuts into two fields or more
 * @param rows rows that are not blank
 * @param scan the fields of the beginning, as this delimiter cuts them
 */
public record DelimiterGuess(
    char delimiter, double settled, int cut, int rows, Optional<FieldScanner.Scan> scan) {
  private static final int SAMPLE = 1 << 16;
  private static final int LARGEST_SAMPLE = 1 << 20;
  private static final int SAMPLE_ROWS = 12;
  private static final String CANDIDATES = "\t;|,";
  private static final Comparator<DelimiterFit> BEST =
      Comparator.comparingDouble(DelimiterFit::settled)
          .thenComparing(DelimiterFit::decimalsOnly, Comparator.reverseOrder())
          .thenComparingInt(DelimiterFit::delimiters);

  /** Guesses; a comma where nothing speaks for any delimiter. */
  public static DelimiterGuess of(String text) {
    Optional<Character> named = namedBySpreadsheet(text);
    if (named.isPresent()) {
      return DelimiterFit.of(sample(text), named.get()).guess();
    }
    String sample = sample(text);
    DelimiterGuess none = new DelimiterGuess(',', 0, 0, 1, Optional.empty());
    Optional<DelimiterFit> best = Optional.empty();
    for (int i = 0; i < CANDIDATES.length(); i++) {
      if (sample.indexOf(CANDIDATES.charAt(i)) >= 0) {
        DelimiterFit fit = DelimiterFit.of(sample, CANDIDATES.charAt(i));
        best = best.isEmpty() || BEST.compare(fit, best.get()) > 0 ? Optional.of(fit) : best;
      }
    }
    return best.map(DelimiterFit::guess).orElse(none);
  }

  /**
   * Whether the text is a table even if its name does not say so. A third of the rows must hold a
   * tab, which nobody types in prose (headings of groups stand alone on their lines), or nine of
   * ten be settled by another delimiter: a log has commas and pipes too.
   */
  public boolean isTable() {
    return delimiter == '\t' ? cut >= 2 && 3L * cut >= rows : settled >= 2 && settled >= 0.9 * rows;
  }

  /**
   * Whether the delimiter cuts the first row; a title or heads that blanks part have none of it.
   */
  public boolean cutsFirst() {
    return scan.filter(fields -> fields.grid().rows() > 0 && fields.grid().width(0) > 1)
        .isPresent();
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

  private static String sample(String text) {
    return text.substring(0, sampleEnd(text));
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
}
