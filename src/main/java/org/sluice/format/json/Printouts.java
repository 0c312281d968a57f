package org.sluice.format.json;

import java.io.IOException;
import java.util.HashMap;
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
  private final Map<Integer, Passage> passages = new HashMap<>();
  private final Map<String, Json.Scalar> values = new LinkedHashMap<>();

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
      return Optional.ofNullable(source.get().passages.get(value.ordinal()))
          .map(passage -> passage.reread(value.text()));
    }
    if (!value.isText() || value.text().indexOf('\n') < 0) {
      return Optional.empty();
    }
    Passage passage = Passage.of(sheet, value.text());
    if (passage.grid().extents().isEmpty()) {
      return Optional.empty();
    }
    passages.put(value.ordinal(), passage);
    values.put(sheet, value);
    return Optional.of(passage.grid());
  }

  /** Why some of them cannot be written with other fields. */
  Optional<String> uncopyable() {
    return passages.values().stream()
        .flatMap(passage -> passage.uncopyable().stream())
        .sorted()
        .findFirst();
  }

  /** The texts in which fields are replaced, as they then are. */
  Map<Json.Scalar, String> with(Map<Place, String> replacements) throws IOException {
    Map<Json.Scalar, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Json.Scalar> printed : values.entrySet()) {
      Map<Place, String> its = new HashMap<>(replacements);
      its.keySet().removeIf(place -> !place.sheet().equals(printed.getKey()));
      Passage passage = passages.get(printed.getValue().ordinal());
      if (passage != null && !its.isEmpty()) {
        StringBuilder text = new StringBuilder();
        passage.copy(passage.own(its), text);
        texts.put(printed.getValue(), text.toString());
      }
    }
    return texts;
  }
}
