package org.sluice.format.svg;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.sluice.format.decoded.Source;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** A drawing as a source that gives no copy: with other texts its shapes would tell the same. */
record UncopiedDrawing() implements Source {
  private static final String WHY = "the shapes of a drawing give back what its texts would hide";

  @Override
  public Optional<String> uncopyable() {
    return Optional.of(WHY);
  }

  @Override
  public Sheets reread(byte[] copy) {
    throw new IllegalStateException(WHY);
  }

  @Override
  public boolean canWrite(String replacement) {
    return false;
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) {
    throw new IllegalStateException(WHY);
  }
}
