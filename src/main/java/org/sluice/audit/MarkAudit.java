package org.sluice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Interval;

/**
 * What a mark gives away, judged without knowing the true value.
 *
 * @param table index of the table
 * @param places where the mark stands; for an implied count the total that gives it away
 * @param implied whether it is no mark but the rest of a printed total over its printed parts
 * @param outcome what was found
 * @param interval everything the intruder cannot rule out; restricted
 * @param equation released cells, each with its weight, whose weighted sum shows it; never figures
 */
public record MarkAudit(
    int table,
    List<Place> places,
    boolean implied,
    Outcome outcome,
    Optional<Interval> interval,
    Map<Place, BigDecimal> equation) {
  /** What was found out about a mark, from worst to best. */
  public enum Outcome {
    /** One value is possible, and a rule would withhold it. */
    EXACT(Verdict.FAIL),
    /** Only counts that a rule would withhold are possible, and not all of those. */
    NARROW(Verdict.FAIL),
    /** The printed figures exclude what the mark itself claims. */
    CLAIM_EXCLUDED(Verdict.FAIL),
    /** Some counts that a rule would withhold are excluded, but larger ones are possible. */
    PARTLY(Verdict.REVIEW),
    /** The printed figures contradict each other. */
    CONTRADICTORY(Verdict.REVIEW),
    /** No answer within the work allowed. */
    UNDECIDED(Verdict.REVIEW),
    /** The figure is known to be too large for any rule; a secondary that gives way. */
    LARGE(Verdict.NOTE),
    /** Every count that a rule would withhold stays possible. */
    HOLDS(Verdict.PASS);

    private final Verdict verdict;

    Outcome(Verdict verdict) {
      this.verdict = verdict;
    }

    /** What the contract makes of it. */
    public Verdict verdict() {
      return verdict;
    }
  }

  /** Copies the collections. */
  public MarkAudit {
    places = List.copyOf(places);
    equation = Map.copyOf(equation);
  }
}
