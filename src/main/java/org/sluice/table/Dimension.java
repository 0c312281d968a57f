package org.sluice.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What cells are broken down by.
 *
 * @param name the head of the column or of the stub, empty where the source has none
 * @param columns letters of the source columns that hold its labels; empty where the labels are
 *     heads
 * @param nature what the categories are, as far as rules must know
 * @param hierarchy categories and their sums
 * @param notStated indices of the categories that stand for unknown ("Not stated", "Missing")
 */
public record Dimension(
    String name, List<String> columns, Nature nature, Hierarchy hierarchy, Set<Integer> notStated) {
  /** What the categories of a dimension are. */
  public enum Nature {
    AREA,
    TIME,
    OTHER
  }

  /** Copies the collections. */
  public Dimension {
    columns = List.copyOf(columns);
    notStated = Set.copyOf(notStated);
  }

  /** A name or a label as they are compared: without space around it, in small letters. */
  public static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The same dimension with one more sum among its categories. */
  Dimension adding(Sum sum) {
    List<Sum> sums = new ArrayList<>(hierarchy.sums());
    sums.add(sum);
    return new Dimension(
        name, columns, nature, new Hierarchy(hierarchy.categories(), sums), notStated);
  }

  /** Number of categories, totals included. */
  public int size() {
    return hierarchy.categories().size();
  }

  /** The labels of the categories that are no totals, as they are compared. */
  public Set<String> parts() {
    Set<String> parts = new HashSet<>();
    for (int category = 0; category < size(); category++) {
      if (!hierarchy.isTotal(category)) {
        parts.add(plain(label(category)));
      }
    }
    return parts;
  }

  /** The label of a category. */
  public String label(int category) {
    return hierarchy.categories().get(category);
  }
}
