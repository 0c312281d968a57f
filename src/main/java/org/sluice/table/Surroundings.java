package org.sluice.table;

import java.util.List;

/**
 * What stands in and around a table and is no part of its figures: to look into, never to quote.
 *
 * @param lines titles and notes as written, one a line
 * @param labels heads of all columns of labels, those that follow from another one included
 */
public record Surroundings(List<String> lines, List<String> labels) {
  /** Copies the lists. */
  public Surroundings {
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
  }

  /** Nothing known. */
  public static Surroundings none() {
    return new Surroundings(List.of(), List.of());
  }
}
