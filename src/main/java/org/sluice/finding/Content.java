package org.sluice.finding;

import java.util.List;

/**
 * What a file turned out to be, by its bytes and not by its name.
 *
 * @param kind in one word for people: {@code tables}, {@code text}, {@code image}, {@code data} …
 * @param format the file format as packs name it: {@code csv}, {@code xlsx}, {@code png} …
 * @param bytes how long the file is; restricted, because a length may tell of a withheld figure
 * @param traces what it holds beside its tables
 */
public record Content(String kind, String format, long bytes, List<Trace> traces) {
  /** Copies the list. */
  public Content {
    traces = List.copyOf(traces);
  }

  /** A file of this kind and format without traces. */
  public static Content of(String kind, String format) {
    return new Content(kind, format, 0, List.of());
  }

  /** The same file, called otherwise. */
  public Content kind(String other) {
    return new Content(other, format, bytes, traces);
  }

  /** The same file, of this length. */
  public Content bytes(long length) {
    return new Content(kind, format, length, traces);
  }
}
