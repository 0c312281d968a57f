package org.sluice.format.argus;

import java.math.BigDecimal;

/**
 * A cell of a JJ instance, in the order of its fields on the line (sdcTable, R/writeJJFormat.R and
 * R/createJJFormat.R).
 *
 * @param value the true value
 * @param cost what withholding it costs
 * @param status s safe, u unsafe, z must stay published, m or x withheld for the sake of others
 * @param low the least that everybody knows the value to be
 * @param high the most that everybody knows it to be
 * @param below how far below its value an unsafe cell must seem possible
 * @param above how far above
 * @param sliding how wide the interval must be, wherever it lies
 */
public record JjCell(
    BigDecimal value,
    BigDecimal cost,
    char status,
    BigDecimal low,
    BigDecimal high,
    BigDecimal below,
    BigDecimal above,
    BigDecimal sliding) {
  /** The same cell, withheld for the sake of others. */
  public JjCell secondary() {
    return new JjCell(value, cost, 'm', low, high, below, above, sliding);
  }
}
