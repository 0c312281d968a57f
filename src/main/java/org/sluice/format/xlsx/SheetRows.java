package org.sluice.format.xlsx;

import java.util.BitSet;
import javax.xml.stream.XMLStreamReader;

/** Numbers the rows of a sheet, and knows which rows and columns are hidden. */
final class SheetRows {
  private final BitSet hiddenColumns = new BitSet();
  private int row = -1;
  private boolean hidden;

  /** Zero-based; -1 before the first. */
  int row() {
    return row;
  }

  /** Whether the open row is hidden, or has no height. */
  boolean isHidden() {
    return hidden;
  }

  boolean isHidden(int column) {
    return hiddenColumns.get(column);
  }

  /** A {@code col} element: one description for several columns. */
  void column(XMLStreamReader xml) {
    if (Attributes.is(xml, "hidden") || Attributes.isZero(xml, "width")) {
      int first = Attributes.number(xml, "min", 0);
      int last = Math.min(Attributes.number(xml, "max", 0), CellReader.COLUMNS);
      if (first > 0 && first <= last) {
        hiddenColumns.set(first - 1, last);
      }
    }
  }

  /** A row begins. */
  void begin(XMLStreamReader xml) throws Damaged {
    int next = row + 1;
    String number = Attributes.text(xml, "r");
    if (!number.isEmpty()) {
      next = Attributes.number(number, 0) - 1;
    }
    if (next <= row || next >= CellReader.ROWS) {
      throw new Damaged("has rows that are not in order");
    }
    row = next;
    hidden = Attributes.is(xml, "hidden") || Attributes.isZero(xml, "ht");
  }
}
