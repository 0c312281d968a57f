package org.sluice.format.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.format.printed.Passage;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * Texts in a JSON text that are printed tables: {@code "stats": " count mean\\nEast ..."}, as a
 * program leaves them that saves what it would print.
 */
final class Printouts {
  private final Optional<Printouts> source;
  private final Map<Integer, Printed> texts = new LinkedHashMap<>();

  /** A text and how it is cut. */
  private record Printed(Json.Scalar value, Passage passage) {}

  private Printouts(Optional<Printouts> source) {
    this.source = source;
  }

  /** Those of a source, found by what they look like. */
  static Printouts ofSource() {
    return new Printouts(Optional.empty());
  }

  /** Where no text is read so. */
  static Printouts none() {
    return ofSource().ofCopy();
  }

  /** Those of a copy: the same texts, cut as in the source. */
  Printouts ofCopy() {
    return new Printouts(Optional.of(this));
  }

  /** The lines of a text that holds tables; empty where it holds none. */
  Optional<Grid> read(String sheet, Json.Scalar value) {
    if (source.isPresent()) {
      return Optional.ofNullable(source.get().texts.get(value.ordinal()))
          .map(printed -> printed.passage().reread(value.text()));
    }
    if (!value.isText() || value.text().indexOf('\n') < 0) {
      return Optional.empty();
    }
    Passage passage = Passage.of(sheet, value.text());
    if (passage.grid().extents().isEmpty()) {
      return Optional.empty();
    }
    texts.put(value.ordinal(), new Printed(value, passage));
    return Optional.of(passage.grid());
  }

  /** Why some of them cannot be written with other fields. */
  Optional<String> uncopyable() {
    return texts.values().stream()
        .flatMap(printed -> printed.passage().uncopyable().stream())
        .findFirst();
  }

  /** The texts in which fields are replaced, as they then are. */
  Map<Json.Scalar, String> with(Map<Place, String> replacements) throws IOException {
    Map<Json.Scalar, String> changed = new LinkedHashMap<>();
    for (Printed printed : texts.values()) {
      Map<Place, String> own = printed.passage().own(replacements);
      if (!own.isEmpty()) {
        StringBuilder text = new StringBuilder();
        printed.passage().copy(own, text);
        changed.put(printed.value(), text.toString());
      }
    }
    return changed;
  }
}
