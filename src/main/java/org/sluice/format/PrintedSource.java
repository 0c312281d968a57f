package org.sluice.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.sluice.format.decoded.Source;
import org.sluice.format.printed.Printed;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** Printed text as a source of copies. */
record PrintedSource(Printed text) implements Source {
  @Override
  public Optional<String> uncopyable() {
    return text.uncopyable();
  }

  @Override
  public Sheets reread(byte[] copy) {
    return Sheets.of(text.reread(copy));
  }

  @Override
  public boolean canWrite(String replacement) {
    return text.canWrite(replacement);
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    text.copy(replacements, out);
  }
}
