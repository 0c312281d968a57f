package org.sluice.format.decoded;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** A decoded file that can be written again with other text in some of its cells. */
public interface Source {
  /**
   * Why no byte-true copy can be had, in words; empty where one can. The first call may read the
   * whole text a second time.
   */
  Optional<String> uncopyable();

  /**
   * Refuses to make a copy where none can be had.
   *
   * @throws IllegalStateException if the source is {@link #uncopyable()}
   */
  default void refuseUncopyable() {
    uncopyable()
        .ifPresent(
            reason -> {
              throw new IllegalStateException("no copy can be had: " + reason);
            });
  }

  /**
   * The sheets of a copy, read in the source's encoding and cut by the source's delimiter: with
   * other text in its cells a copy could suggest others.
   */
  Sheets reread(byte[] copy);

  /** Whether the source's encoding has every character of this text. */
  boolean canWrite(String replacement);

  /**
   * Writes the source with these cells' text replaced and every other byte as it was. Flushes the
   * stream and leaves it open.
   *
   * @throws IllegalArgumentException if a place is outside its row, or a text cannot be written
   * @throws IllegalStateException if the source is {@link #uncopyable()}
   */
  void copy(Map<Place, String> replacements, OutputStream out) throws IOException;
}
