package org.sluice.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.finding.Supplied;
import org.sluice.table.Hierarchy;
import org.sluice.table.Role;

/**
 * What the submission's description says of one file. Declarations may add to what is recognised,
 * never take away: the caller judges both readings.
 *
 * @param title what the file is, empty where not said
 * @param measures by head or by column letters
 * @param dimensions by head
 * @param hierarchy whether the file is a hierarchy of categories, with a column for the child and
 *     one for the parent and nothing else
 * @param wishes which cells are rather withheld than others
 * @param supplied what else is said of the file, in words that are not kept
 */
public record Declared(
    String title,
    Map<String, DeclaredMeasure> measures,
    Map<String, DeclaredDimension> dimensions,
    boolean hierarchy,
    Wishes wishes,
    Set<Supplied> supplied) {
  /** Copies the collections. */
  public Declared {
    measures = Map.copyOf(measures);
    dimensions = Map.copyOf(dimensions);
    supplied = Set.copyOf(supplied);
  }

  /** Nothing is declared. */
  public static Declared none() {
    return new Declared("", Map.of(), Map.of(), false, Wishes.none(), Set.of());
  }

  /** The same file as a hierarchy. */
  Declared asHierarchy() {
    return new Declared(title, measures, dimensions, true, wishes, supplied);
  }

  /** The same file as it is recognised: nothing is declared of its columns. */
  public Declared recognised() {
    return new Declared(title, Map.of(), Map.of(), hierarchy, wishes, supplied);
  }

  /** Whether nothing is declared. */
  public boolean isNone() {
    return measures.isEmpty() && dimensions.isEmpty();
  }

  /**
   * A declared measure.
   *
   * @param role what its figures are
   * @param unit what is counted or measured, empty where not said
   * @param contributors head of the measure that says how many units stand behind it, empty where
   *     not said
   */
  public record DeclaredMeasure(Role role, String unit, String contributors) {}

  /**
   * A declared dimension.
   *
   * @param hierarchy categories and sums by label, where a hierarchy file was given
   * @param total the label of its total; {@code blank} means a blank label
   */
  public record DeclaredDimension(Optional<Hierarchy> hierarchy, String total) {}
}
