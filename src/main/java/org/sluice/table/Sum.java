package org.sluice.table;

import java.util.List;

/**
 * One category that is the sum of others: a total over its parts, a region over its authorities. A
 * dimension may have several sums over the same total (two groupings that do not nest).
 *
 * @param total index of the category that is the sum
 * @param parts indices of the categories that add up to it, at least one, none twice
 * @param basis how it is known that they add up
 */
public record Sum(int total, List<Integer> parts, Basis basis) {
  /** How a sum is known. */
  public enum Basis {
    /** The description of the submission says so. */
    DECLARED,
    /** A label says so (Total, All, a blank lower level) and no shown figure contradicts it. */
    LABEL,
    /** The shown figures add up, and chance is no likely reason. */
    ARITHMETIC,
    /**
     * A label says total, but the shown parts fall short of it: a category without a row makes up
     * the rest, and what it holds is an implied figure.
     */
    SHORT
  }

  /** Copies the parts and refuses a sum over nothing or over itself. */
  public Sum {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.contains(total)) {
      throw new IllegalArgumentException("a sum has parts other than itself");
    }
  }
}
