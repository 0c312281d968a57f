package org.sluice.format.delimited;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.finding.Problem;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** A delimited text with its one grid, and the copy that differs from it only in given cells. */
public final class DelimitedText {
  private final EncodedText text;
  private final char delimiter;
  private final Grid grid;
  private final QuoteFaults faults;
  private Optional<Boolean> secondOpinion = Optional.empty();

  private DelimitedText(EncodedText text, char delimiter, FieldScanner.Scan scan) {
    this.text = text;
    this.delimiter = delimiter;
    this.grid = scan.grid();
    this.faults = scan.faults();
  }

  /** Cuts the text into fields. */
  public static DelimitedText of(EncodedText text, char delimiter) {
    return new DelimitedText(
        text, delimiter, new FieldScanner(text.characters(), delimiter).scan());
  }

  /**
   * The same by the delimiter that fits, whose fields are known already where the text is short.
   */
  public static DelimitedText of(EncodedText text, DelimiterGuess guess) {
    return guess
        .scan()
        .filter(scan -> scan.grid().text().length() == text.characters().length())
        .map(scan -> new DelimitedText(text, guess.delimiter(), scan))
        .orElseGet(() -> of(text, guess.delimiter()));
  }

  /** All rows, blank ones included. */
  public Grid grid() {
    return grid;
  }

  /** What could not be decoded, and what may read otherwise than it looks. */
  public List<Problem> problems(String path) {
    return new TextProblems(path, text, delimiter, grid, faults).all();
  }

  /** Why no byte-true copy can be had; the first call reads the text a second time. */
  public synchronized Optional<String> uncopyable() {
    if (text.uncopyable().isPresent()) {
      return text.uncopyable();
    }
    if (faults.count() > 0) {
      return Optional.of("its quotes are not closed where a field ends");
    }
    if (secondOpinion.isEmpty()) {
      secondOpinion = Optional.of(SecondOpinion.agrees(grid, text.characters(), delimiter));
    }
    return secondOpinion.get()
        ? Optional.empty()
        : Optional.of("two ways of reading its fields do not agree");
  }

  /** Reads other bytes in the same encoding, cut by the same delimiter. */
  public DelimitedText reread(byte[] bytes) {
    return of(text.reread(bytes), delimiter);
  }

  /** Whether the source's encoding has every character of this text. */
  public boolean canWrite(String replacement) {
    return text.canEncode(replacement);
  }

  /** Writes the text with these cells replaced; flushes the stream and leaves it open. */
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    replacements.forEach(this::refuse);
    Optional<String> reason = uncopyable();
    if (reason.isPresent()) {
      throw new IllegalStateException("no copy can be had: " + reason.get());
    }
    Writer writer = text.writer(out);
    String characters = text.characters();
    int written = 0;
    for (Map.Entry<Place, String> cell : new TreeMap<>(replacements).entrySet()) {
      Place place = cell.getKey();
      int start = grid.start(place.row(), place.column());
      writer.write(characters, written, start - written);
      writer.write(inCell(cell.getValue(), quoted(start), lastAndAlone(place)));
      written = grid.end(place.row(), place.column());
    }
    writer.write(characters, written, characters.length() - written);
    writer.flush();
  }

  private void refuse(Place place, String replacement) {
    if (!place.sheet().isEmpty()
        || place.row() >= grid.rows()
        || place.column() >= grid.width(place.row())) {
      throw new IllegalArgumentException("the source has no cell " + place);
    }
    if (!canWrite(replacement)) {
      throw new IllegalArgumentException(
          "the text for cell " + place + " cannot be written in " + text.encoding().title());
    }
  }

  /** A quoted field's span begins behind its quote; before any other stands a delimiter. */
  private boolean quoted(int start) {
    return start > 0 && text.characters().charAt(start - 1) == '"';
  }

  /** A row of one empty field is no row at all where the text ends without a line end. */
  private boolean lastAndAlone(Place place) {
    return grid.width(place.row()) == 1 && grid.end(place.row(), 0) == text.characters().length();
  }

  private String inCell(String replacement, boolean quoted, boolean lastAndAlone) {
    String doubled = replacement.replace("\"", "\"\"");
    if (quoted) {
      return doubled;
    }
    boolean needsQuotes = replacement.isEmpty() ? lastAndAlone : endsOrOpens(replacement);
    return needsQuotes ? '"' + doubled + '"' : replacement;
  }

  /** Whether a character of this text would end an unquoted cell, or may open a quoted one. */
  private boolean endsOrOpens(String replacement) {
    return replacement.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
  }
}
