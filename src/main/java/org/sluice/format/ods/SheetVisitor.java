package org.sluice.format.ods;

import java.io.IOException;
import org.sluice.format.tree.Node;

/** Is told of the sheets that show, part by part, in the order of the file. */
interface SheetVisitor {
  /** What the sheets' styles are, before any sheet. */
  void styles(Node styles) throws IOException;

  void begin(String sheet, String style) throws IOException;

  void column(Node column) throws IOException;

  void row(OdsRow row) throws IOException;

  void end() throws IOException;
}
