package org.sluice.format.printed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Problem;
import org.sluice.format.text.Doubts;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * Printed text with its one grid, in which every line is a row, and the copy that differs from it
 * only in given fields and the blanks beside them.
 */
public final class Printed {
  private final EncodedText text;
  private final Passage passage;

  private Printed(EncodedText text, Passage passage) {
    this.text = text;
    this.passage = passage;
  }

  /** Cuts the text. */
  public static Printed of(EncodedText text) {
    return new Printed(text, Passage.of("", text.characters()));
  }

  /**
   * Whether the text is one table whose fields are parted by blanks, or its heads alone by them.
   */
  public static boolean isSeparated(EncodedText text) {
    return Separated.isAll(text.characters());
  }

  /**
   * Whether a table of Markdown opens the text: the second line that is not blank is its rule, and
   * a label opens the line below, where no head goes on.
   */
  public static boolean opensWithMarkdown(EncodedText text) {
    List<String> lines =
        text.characters().lines().filter(line -> !line.isBlank()).skip(1).limit(2).toList();
    return lines.size() == 2
        && lines.get(0).contains("|")
        && lines.get(0).contains("-")
        && lines.get(0).chars().allMatch(c -> "|-: \t".indexOf(c) >= 0)
        && !lines.get(1).replaceFirst("^\\s*\\|", "").stripLeading().startsWith("|");
  }

  /** Whether the text is rows of LaTeX without a table around them. */
  public static boolean isTexRows(EncodedText text) {
    return TexFragment.is(text.characters());
  }

  /** All lines; what is laid out as a table is an extent of the grid. */
  public Grid grid() {
    return passage.grid();
  }

  /** Whether anything is laid out as a table. */
  public boolean holdsTables() {
    return !grid().extents().isEmpty();
  }

  /** What could not be decoded, and characters that no text needs. */
  public List<Problem> problems(String path) {
    return Doubts.of(path, text, offset -> path + ", line " + text.line(offset));
  }

  /** Why no byte-true copy can be had. */
  public Optional<String> uncopyable() {
    return text.uncopyable().or(passage::uncopyable);
  }

  /** Reads a copy in the same encoding, cut as this text is. */
  public Grid reread(byte[] copy) {
    return passage.reread(text.reread(copy).characters());
  }

  /** Whether the source's encoding has every character of this text, and no line ends in it. */
  public boolean canWrite(String replacement) {
    return text.canEncode(replacement) && replacement.chars().allMatch(c -> c >= ' ');
  }

  /** Writes the text with these fields replaced; flushes the stream and leaves it open. */
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    Optional<String> reason = uncopyable();
    if (reason.isPresent()) {
      throw new IllegalStateException("no copy can be had: " + reason.get());
    }
    replacements.forEach(this::refuse);
    Writer writer = text.writer(out);
    passage.copy(replacements, writer);
    writer.flush();
  }

  private void refuse(Place place, String replacement) {
    if (!canWrite(replacement)) {
      throw new IllegalArgumentException(
          "the text for cell " + place + " cannot be written in " + text.encoding().title());
    }
  }
}
