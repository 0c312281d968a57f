package org.sluice.format.printed;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * Printed text with its grid, in which every line is a row, and the same text with other fields in
 * it. It is all of a file, or stands in a file of another format.
 */
public final class Passage {
  private final String text;
  private final Grid grid;
  private final boolean broken;

  private Passage(String text, Grid grid, boolean broken) {
    this.text = text;
    this.grid = grid;
    this.broken = broken;
  }

  /** Cuts a text. */
  public static Passage of(String sheet, String text) {
    Optional<Grid> rejoined = Rejoined.grid(sheet, text);
    return new Passage(
        text, rejoined.orElseGet(() -> Layout.grid(sheet, text)), rejoined.isPresent());
  }

  /** All lines; what is laid out as a table is an extent of the grid. */
  public Grid grid() {
    return grid;
  }

  /** Whether lines of its tables are broken at the width of a page. */
  public boolean isBroken() {
    return broken;
  }

  /** Why no field of it can be replaced, in words; empty where one can. */
  public Optional<String> uncopyable() {
    return broken
        ? Optional.of("lines of its tables are broken at the width of the page")
        : Optional.empty();
  }

  /** Reads a copy, cut as this text is. */
  public Grid reread(String copy) {
    return copy.equals(text) ? grid : Recut.of(grid, copy);
  }

  /** Those of these replacements whose places have a field of their own. */
  public Map<Place, String> own(Map<Place, String> replacements) {
    Map<Place, String> own = new HashMap<>(replacements);
    own.keySet().retainAll(fields(replacements.keySet()));
    return own;
  }

  private Set<Place> fields(Set<Place> places) {
    Slots slots = slots(places);
    Set<Place> fields = new HashSet<>();
    for (Place place : places) {
      if (isField(place) && slots.isWritable(place.row(), place.column())) {
        fields.add(place);
      }
    }
    return fields;
  }

  private Slots slots(Set<Place> places) {
    TreeSet<Integer> rows = new TreeSet<>();
    places.forEach(place -> rows.add(place.row()));
    return new Slots(grid, new Page(text), rows);
  }

  private boolean isField(Place place) {
    return !broken
        && place.sheet().equals(grid.sheet())
        && place.row() < grid.rows()
        && place.column() < grid.width(place.row());
  }

  /**
   * What these replacements change in the text, from its start to its end.
   *
   * @throws IllegalArgumentException if a place has no field of its own
   */
  public List<Change> changes(Map<Place, String> replacements) {
    Set<Place> fields = fields(replacements.keySet());
    Slots slots = slots(fields);
    TreeMap<Integer, Change> ordered = new TreeMap<>();
    for (Map.Entry<Place, String> cell : replacements.entrySet()) {
      Place place = cell.getKey();
      if (!fields.contains(place)) {
        throw new IllegalArgumentException("the source has no cell " + place);
      }
      Slot slot = slots.slot(place.row(), place.column());
      ordered.put(slot.start(), new Change(slot, cell.getValue()));
    }
    return List.copyOf(ordered.values());
  }

  /**
   * Writes the text with these fields replaced, and the blanks beside them.
   *
   * @throws IllegalArgumentException if a place has no field of its own
   */
  public void copy(Map<Place, String> replacements, Appendable out) throws IOException {
    int written = 0;
    for (Change change : changes(replacements)) {
      Slot slot = change.slot();
      out.append(text, written, slot.from());
      out.append(slot.holding(change.replacement()));
      written = slot.to();
    }
    out.append(text, written, text.length());
  }

  /** A room of the text and what its field is replaced by. */
  public record Change(Slot slot, String replacement) {}
}
