package org.sluice.format.argus;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an a-priori file says of one cell.
 *
 * @param line where it stands, from 1
 * @param codes of the cell, one a dimension
 * @param change what is said
 * @param first the cost, or the lower protection level; else zero
 * @param second the upper protection level; else zero
 */
public record HstLine(
    int line, List<String> codes, Change change, BigDecimal first, BigDecimal second) {
  /** What can be said of a cell. */
  public enum Change {
    SAFE,
    UNSAFE,
    PROTECT,
    SECONDARY,
    COST,
    LEVELS
  }

  /** Copies the codes. */
  public HstLine {
    codes = List.copyOf(codes);
  }
}
