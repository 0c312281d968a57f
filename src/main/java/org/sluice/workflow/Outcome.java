package org.sluice.workflow;

import java.util.List;
import org.sluice.finding.Assessment;
import org.sluice.finding.Problem;

/** How a run ended. */
public sealed interface Outcome {
  /** Nothing was judged: the request, the pack or the paths cannot be used. */
  record Refused(List<Problem> problems) implements Outcome {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Judged and reported.
   *
   * @param written the report files, relative to the output folder
   * @param defect whether a defect of the program struck at some file, which is then listed as
   *     unchecked
   */
  record Done(Assessment assessment, List<String> written, boolean defect) implements Outcome {
    /** Copies the list. */
    public Done {
      written = List.copyOf(written);
    }
  }
}
