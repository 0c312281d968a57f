package org.sluice.audit;

import java.util.List;

/**
 * One sum among the cells: the total equals the parts together.
 *
 * @param total the cell that is the sum
 * @param parts the cells that add up to it, implied ones included
 */
public record Equation(int total, List<Integer> parts) {
  /** Copies the parts. */
  public Equation {
    parts = List.copyOf(parts);
  }
}
