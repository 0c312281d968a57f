package org.sluice.pack;

import java.util.Collection;
import java.util.List;
import org.sluice.yaml.Node.Scalar;

/**
 * A published rule that sluice cannot judge yet. Every report prints it, and a file it may concern
 * is a case for a person.
 *
 * @param rule what the service asks, in one line
 * @param source where it says so, as a line
 * @param concerns the roles of columns it may concern ({@code quantile}), {@code figure} for
 *     pictures, {@code request} for what goes with a submission and stands in no file; empty where
 *     it may concern any file. The words are checked by whoever knows the roles
 */
public record NotChecked(String rule, String source, List<Scalar> concerns) {
  /** Keeps its own copy. */
  public NotChecked {
    concerns = List.copyOf(concerns);
  }

  /**
   * Whether a file may be concerned.
   *
   * @param words what the file holds: the roles of its columns, {@code figure} for a picture
   */
  public boolean mayConcern(Collection<String> words) {
    for (Scalar word : concerns) {
      if (words.contains(word.text())) {
        return true;
      }
    }
    return concerns.isEmpty();
  }

  /** One line for reports. */
  public String line() {
    return rule + " [" + source + "]";
  }
}
