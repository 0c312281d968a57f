package org.sluice.instance;

import java.math.BigDecimal;
import java.util.Optional;
import org.sluice.table.Interval;

/**
 * What is said of one cell beside its figure.
 *
 * @param name its index or its codes, for messages
 * @param cost what withholding it costs, where the owner says so
 * @param below how far below its figure it must seem possible; zero asks for nothing
 * @param above how far above
 * @param known what everybody knows of the figure
 */
public record InstanceCell(
    String name,
    Status status,
    Optional<BigDecimal> cost,
    BigDecimal below,
    BigDecimal above,
    Optional<Interval> known) {
  InstanceCell with(Status other) {
    return new InstanceCell(name, other, cost, below, above, known);
  }

  InstanceCell costing(BigDecimal other) {
    return new InstanceCell(name, status, Optional.of(other), below, above, known);
  }

  InstanceCell reaching(BigDecimal lower, BigDecimal upper) {
    return new InstanceCell(name, status, cost, lower, upper, known);
  }

  /** Whether protection levels are given. */
  boolean hasLevels() {
    return below.signum() > 0 || above.signum() > 0;
  }
}
