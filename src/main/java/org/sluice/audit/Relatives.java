package org.sluice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.table.Table;

/**
 * Tables of different files that may tell of each other: what one withholds, another may give back.
 * They are not attacked together yet, so a person must know which they are.
 */
public final class Relatives {
  /** A person told of so many tables looks at them all together. */
  private static final int MOST_OTHERS = 100;

  private Relatives() {}

  /**
   * A table as it would be released.
   *
   * @param file the file it is in
   * @param treated places that the redaction withholds, beside the marks that are there already
   */
  public record Released(String file, Table table, Set<Place> treated) {
    boolean withholds(int measure, int record) {
      return table.column(measure).isWithheld(record)
          || treated.contains(table.place(measure, record));
    }

    /** Whether any of its figures would not be seen. */
    public boolean withholdsAnything() {
      return isMarked() || (!treated.isEmpty() && holdsTreated());
    }

    /** Whether it withholds something as it was handed in, and not only in a copy. */
    private boolean isMarked() {
      for (int measure = 0; measure < table.measures().size(); measure++) {
        if (table.column(measure).isAnyWithheld()) {
          return true;
        }
      }
      return false;
    }

    private boolean holdsTreated() {
      for (int measure = 0; measure < table.measures().size(); measure++) {
        for (int record = 0; record < table.size(); record++) {
          if (treated.contains(table.place(measure, record))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /**
   * Two tables that share labels or a total.
   *
   * @param hiding id of the table that withholds something
   * @param other id of the table in another file, or that file where its words tell
   * @param marked whether it does so as it was handed in; else a copy of it would
   * @param contradicted cells that the first withholds and the second shows under the same labels
   * @param refusal why a copy of the first cannot stand beside the second; empty where a person
   *     decides
   */
  public record Pair(
      String hiding,
      String other,
      boolean marked,
      List<Place> contradicted,
      Optional<String> refusal) {}

  /** A table that withholds something, and a file that may tell what its counts are together. */
  public static Pair toldBy(String file, Released hiding) {
    return new Pair(hiding.table().id(), file, hiding.isMarked(), List.of(), Optional.empty());
  }

  /** Every pair in which the first table withholds something, in the order of the tables. */
  public static List<Pair> among(List<Released> tables) {
    boolean isOneFile = tables.stream().map(Released::file).distinct().count() <= 1;
    if (isOneFile || tables.stream().noneMatch(Released::withholdsAnything)) {
      return List.of();
    }
    List<Labelled> labelled = tables.stream().map(Labelled::new).toList();
    List<Pair> pairs = new ArrayList<>();
    for (Labelled hiding : labelled) {
      if (hiding.released().withholdsAnything()) {
        labelled.stream()
            .filter(other -> !other.released().file().equals(hiding.released().file()))
            .filter(hiding::isRelatedTo)
            .limit(MOST_OTHERS)
            .forEach(
                other ->
                    pairs.add(
                        new Pair(
                            hiding.released().table().id(),
                            other.released().table().id(),
                            hiding.released().isMarked(),
                            hiding.contradictedBy(other),
                            hiding.refusalBeside(other))));
      }
    }
    return pairs;
  }
}
