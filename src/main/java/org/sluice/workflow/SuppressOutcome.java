package org.sluice.workflow;

import java.util.List;
import org.sluice.finding.Problem;
import org.sluice.finding.Verdict;

/** How the protection of an instance, or the attack on one, ended. Without figures. */
public sealed interface SuppressOutcome {
  /** The instance cannot be used. */
  record Refused(List<Problem> problems) implements SuppressOutcome {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Numbers of cells.
   *
   * @param all cells of the instance
   * @param unsafe those that must be withheld
   * @param kept those that must stay published
   * @param secondaries those that are withheld for their sake
   */
  record Tally(long all, long unsafe, long kept, long secondaries) {}

  /**
   * Protected or attacked.
   *
   * @param verdict pass where every unsafe cell holds, fail where one gives way, else review
   * @param givesWay names of unsafe cells that do not hold
   * @param undecided names of unsafe cells about which nothing was proven
   * @param computable names of secondaries that can be worked out exactly
   * @param why what stands in the way of a protection, if anything does
   * @param unused keywords that were read and change nothing
   * @param written files, relative to the output folder
   */
  record Done(
      Verdict verdict,
      Tally tally,
      List<String> givesWay,
      List<String> undecided,
      List<String> computable,
      String why,
      List<String> unused,
      List<String> written)
      implements SuppressOutcome {
    /** Copies the lists. */
    public Done {
      givesWay = List.copyOf(givesWay);
      undecided = List.copyOf(undecided);
      computable = List.copyOf(computable);
      unused = List.copyOf(unused);
      written = List.copyOf(written);
    }
  }
}
