package org.sluice.format.printed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.finding.Problem;
import org.sluice.format.text.Doubts;
import org.sluice.format.text.EncodedText;
import org.sluice.format.text.Oddity;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * Printed text with its one grid, in which every line is a row, and the copy that differs from it
 * only in given fields and the blanks beside them.
 */
public final class Printed {
  private final EncodedText text;
  private final Grid grid;
  private final boolean broken;

  private Printed(EncodedText text, Grid grid, boolean broken) {
    this.text = text;
    this.grid = grid;
    this.broken = broken;
  }

  /** Cuts the text. */
  public static Printed of(EncodedText text) {
    Optional<Grid> rejoined = Rejoined.grid("", text.characters());
    return new Printed(
        text, rejoined.orElseGet(() -> grid("", text.characters())), rejoined.isPresent());
  }

  /** Text that stands in a file of another format, cut in the same way. */
  public static Grid grid(String sheet, String text) {
    return Layout.grid(sheet, text);
  }

  /**
   * Whether the text is one table whose fields are parted by blanks, or its heads alone by them.
   */
  public static boolean isSeparated(EncodedText text) {
    return Separated.isAll(text.characters());
  }

  /** All lines; what is laid out as a table is an extent of the grid. */
  public Grid grid() {
    return grid;
  }

  /** Whether anything is laid out as a table. */
  public boolean holdsTables() {
    return !grid.extents().isEmpty();
  }

  /** What could not be decoded, and characters that no text needs. */
  public List<Problem> problems(String path) {
    return Doubts.of(path, text, offset -> path + ", line " + line(offset));
  }

  private long line(int offset) {
    return 1 + text.characters().chars().limit(offset).filter(c -> c == '\n').count();
  }

  /** Why no byte-true copy can be had. */
  public Optional<String> uncopyable() {
    if (text.damage().isPresent()) {
      return text.damage();
    }
    if (broken) {
      return Optional.of("lines of its tables are broken at the width of the page");
    }
    return text.oddities().seen(Oddity.NUL).isPresent()
        ? Optional.of("it holds NUL characters, and " + Oddity.NUL.harm())
        : Optional.empty();
  }

  /** Reads a copy in the same encoding, cut as this text is. */
  public Grid reread(byte[] copy) {
    return Recut.of(grid, text.reread(copy).characters());
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
    TreeSet<Integer> rows = new TreeSet<>();
    replacements.keySet().forEach(place -> rows.add(place.row()));
    Slots slots = new Slots(grid, new Page(text.characters()), rows);
    TreeMap<Integer, Map.Entry<Slot, String>> ordered = new TreeMap<>();
    for (Map.Entry<Place, String> cell : replacements.entrySet()) {
      refuse(cell.getKey(), cell.getValue(), slots);
      Slot slot = slots.slot(cell.getKey().row(), cell.getKey().column());
      ordered.put(slot.start(), Map.entry(slot, cell.getValue()));
    }
    Writer writer = text.writer(out);
    String characters = text.characters();
    int written = 0;
    for (Map.Entry<Slot, String> cell : ordered.values()) {
      Slot slot = cell.getKey();
      writer.write(characters, written, slot.from() - written);
      writer.write(slot.holding(cell.getValue()));
      written = slot.to();
    }
    writer.write(characters, written, characters.length() - written);
    writer.flush();
  }

  private void refuse(Place place, String replacement, Slots slots) {
    if (!place.sheet().equals(grid.sheet())
        || place.row() >= grid.rows()
        || place.column() >= grid.width(place.row())
        || !slots.isWritable(place.row(), place.column())) {
      throw new IllegalArgumentException("the source has no cell " + place);
    }
    if (!canWrite(replacement)) {
      throw new IllegalArgumentException(
          "the text for cell " + place + " cannot be written in " + text.encoding().title());
    }
  }
}
