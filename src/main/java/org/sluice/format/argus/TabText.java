package org.sluice.format.argus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.format.delimited.DelimitedText;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** The table of a {@code .rda}: rows of fields without a head, and the same with other statuses. */
public final class TabText {
  private final EncodedText text;
  private final char separator;
  private final DelimitedText fields;

  private TabText(EncodedText text, char separator) {
    this.text = text;
    this.separator = separator;
    this.fields = DelimitedText.of(text, separator);
  }

  /** The table in these bytes. */
  public static TabText of(byte[] bytes, char separator) {
    return new TabText(EncodedText.of(bytes), separator);
  }

  /** All rows. */
  public Grid grid() {
    return fields.grid();
  }

  /** Why the table cannot be written again without a loss, if it cannot. */
  public Optional<String> uncopyable() {
    return fields.uncopyable();
  }

  /** The bytes of the table with these texts in these cells, all else as it was. */
  public byte[] with(Map<Place, String> texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    fields.copy(texts, out);
    return out.toByteArray();
  }

  /**
   * The bytes of the table with one more field in every row that has any.
   *
   * @param more the field of each row, an empty text for none
   */
  public byte[] withColumn(List<String> more) throws IOException {
    StringBuilder longer = new StringBuilder();
    String characters = text.characters();
    int written = 0;
    for (int row = 0; row < grid().rows(); row++) {
      if (!more.get(row).isEmpty()) {
        int end = grid().end(row, grid().width(row) - 1);
        end += end < characters.length() && characters.charAt(end) == '"' ? 1 : 0;
        longer.append(characters, written, end).append(separator).append(more.get(row));
        written = end;
      }
    }
    return bytes(text, longer.append(characters.substring(written)).toString());
  }

  /** Other characters in the encoding of a file. */
  public static byte[] bytes(EncodedText like, String characters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writer writer = like.writer(out);
    writer.write(characters);
    writer.flush();
    return out.toByteArray();
  }
}
