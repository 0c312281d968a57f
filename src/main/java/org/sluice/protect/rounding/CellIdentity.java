package org.sluice.protect.rounding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * What a cell counts, wherever it stands: its measure and its categories, by their names. File,
 * table, place and the order of dimensions have no say, and a dimension at its grand total narrows
 * nothing down, so that the margin of one table is the same cell as the inside of another.
 */
public record CellIdentity(String text) implements Comparable<CellIdentity> {
  /** The identity of a cell of a table. */
  public static CellIdentity of(Table table, int measure, int record) {
    List<String> parts = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      int category = table.category(d, record);
      if (dimension.hierarchy().grandTotal().orElse(-1) != category) {
        parts.add(framed(dimension.name()) + framed(dimension.label(category)));
      }
    }
    Collections.sort(parts);
    return new CellIdentity(framed(table.measures().get(measure).name()) + String.join("", parts));
  }

  /** With its length in front, so that no two lists of texts read alike. */
  private static String framed(String text) {
    String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return plain.length() + ":" + plain;
  }

  @Override
  public int compareTo(CellIdentity other) {
    return text.compareTo(other.text);
  }
}
