package org.sluice.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.grid.Place;

/**
 * What to do to which cells of a file so that it passes.
 *
 * @param cells the treated cells
 * @param reasons why each cell is treated; restricted
 * @param audits what an intruder can find out about each withheld cell; restricted
 * @param alternatives what could be done instead
 * @param state whether the copy stands
 * @param why where no copy stands, the reason, in words without figures; else empty
 * @param shownCells how many figures the file's tables show before treatment, for the cost
 * @param loss what the withheld cells take from the figures; restricted
 * @param price what the secondary cells cost and what they cost at least; restricted
 */
public record Redaction(
    SortedMap<Place, Treatment> cells,
    Map<Place, Reason> reasons,
    Map<Place, CellAudit> audits,
    List<Alternative> alternatives,
    State state,
    String why,
    int shownCells,
    Scope scope,
    Optional<String> copySha256,
    Loss loss,
    Optional<Price> price) {
  /** Whether the copy stands. */
  public enum State {
    /** Audited and protected. */
    PROTECTED,
    /** Some cell is still exposed; no copy. */
    EXPOSED,
    /** Could not be decided in the time given, or some finding has no treatment; no copy. */
    UNDECIDED
  }

  /** What the copy was audited together with. */
  public enum Scope {
    /** By itself: a table elsewhere may share its totals. */
    ALONE,
    /** With every other table that would be released. */
    TOGETHER
  }

  /** Copies the collections that are not sorted. */
  public Redaction {
    reasons = Map.copyOf(reasons);
    audits = Map.copyOf(audits);
    alternatives = List.copyOf(alternatives);
  }

  /** A redaction of which neither loss nor price is known. */
  public Redaction(
      SortedMap<Place, Treatment> cells,
      Map<Place, Reason> reasons,
      Map<Place, CellAudit> audits,
      List<Alternative> alternatives,
      State state,
      String why,
      int shownCells,
      Scope scope,
      Optional<String> copySha256) {
    this(
        cells,
        reasons,
        audits,
        alternatives,
        state,
        why,
        shownCells,
        scope,
        copySha256,
        Loss.NONE,
        Optional.empty());
  }

  /** Whether the copy may be handed out. */
  public boolean stands() {
    return state == State.PROTECTED;
  }

  /** The places that give way to the mark, in reading order. */
  public SortedSet<Place> withheld() {
    SortedSet<Place> withheld = new TreeSet<>();
    cells.forEach(
        (place, treatment) -> {
          if (treatment instanceof Treatment.Withhold) {
            withheld.add(place);
          }
        });
    return withheld;
  }

  /** The same, with what it costs. */
  public Redaction costing(Loss taken, Price paid) {
    return with(state, why, scope, copySha256, taken, Optional.of(paid));
  }

  /**
   * The same, and these places give way to the mark as well: they held another mark, and two marks
   * in one table tell which of them was there before.
   */
  public Redaction remarking(Set<Place> marked) {
    SortedMap<Place, Treatment> all = new TreeMap<>(cells);
    marked.forEach(place -> all.putIfAbsent(place, new Treatment.Withhold()));
    return new Redaction(
        all, reasons, audits, alternatives, state, why, shownCells, scope, copySha256, loss, price);
  }

  /** The same, audited with these others. */
  public Redaction scoped(Scope other) {
    return with(state, why, other, copySha256, loss, price);
  }

  /** The same with a copy of this digest, in hex. */
  public Redaction copied(String sha256) {
    return with(state, why, scope, Optional.of(sha256), loss, price);
  }

  /** The same without a copy, because it did not stand the test after writing. */
  public Redaction withdrawn(State ended, String reason) {
    return with(ended, reason, scope, Optional.empty(), loss, price);
  }

  private Redaction with(
      State ended,
      String reason,
      Scope audited,
      Optional<String> sha256,
      Loss taken,
      Optional<Price> paid) {
    return new Redaction(
        cells,
        reasons,
        audits,
        alternatives,
        ended,
        reason,
        shownCells,
        audited,
        sha256,
        taken,
        paid);
  }
}
