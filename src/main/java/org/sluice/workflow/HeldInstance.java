package org.sluice.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.instance.Instance;

/** An instance as it was read, and how its result is written in the format that it came in. */
interface HeldInstance {
  /** The table with what is said of its cells. */
  Instance instance();

  /** The name of the instance's file without its ending. */
  String name();

  /**
   * Writes the result with all true figures, for the secure room only.
   *
   * @param withheld every place that is withheld
   * @return the names of the files
   */
  List<String> write(Set<Place> withheld, OutputFolder out) throws IOException;
}
