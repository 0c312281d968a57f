package org.sluice.format.zip;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a member to write. */
@FunctionalInterface
public interface Body {
  /** Writes them; may be asked twice, first to measure them, and gives the same both times. */
  void writeTo(OutputStream out) throws IOException;
}
