package org.sluice.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sluice.finding.Alternative;
import org.sluice.finding.Cost;
import org.sluice.finding.Price;
import org.sluice.finding.Redaction;
import org.sluice.report.page.FileSection.CostLine;

/** The treatment chosen and its alternatives side by side, as the restricted page compares them. */
final class CostLines {
  private CostLines() {}

  /** A line for each; none where there is nothing to compare. */
  static List<CostLine> of(Redaction redaction) {
    List<String> names = new ArrayList<>();
    List<Cost> costs = new ArrayList<>();
    if (!redaction.withheld().isEmpty()) {
      names.add("Withhold, as in the copy" + redaction.price().map(CostLines::proof).orElse(""));
      costs.add(new Cost(redaction.withheld().size(), redaction.loss()));
    }
    for (Alternative alternative : redaction.alternatives()) {
      names.add(Wording.deed(alternative));
      costs.add(alternative.cost());
    }
    BigDecimal most =
        costs.stream()
            .map(cost -> cost.loss().value())
            .reduce(BigDecimal.ONE, (one, other) -> one.max(other));
    List<CostLine> lines = new ArrayList<>();
    for (int i = 0; i < costs.size(); i++) {
      lines.add(line(names.get(i), costs.get(i), most));
    }
    return lines;
  }

  /** What is proved of the choice of cells. */
  private static String proof(Price price) {
    if (price.least() == 0 && price.cost() > 0) {
      return " (what another choice of cells could save is not known)";
    }
    return price.gap().signum() == 0
        ? " (no other choice of cells costs less)"
        : " (another choice of cells could save at most "
            + price.gap().movePointRight(2).stripTrailingZeros().toPlainString()
            + " %)";
  }

  private static CostLine line(String name, Cost cost, BigDecimal most) {
    return new CostLine(
        name,
        cost.cells(),
        cost.loss().value().toPlainString(),
        cost.loss().meanChange().toPlainString(),
        cost.loss().hellinger().toPlainString(),
        cost.loss()
            .value()
            .multiply(BigDecimal.valueOf(100))
            .divide(most, 0, RoundingMode.HALF_UP)
            .intValueExact());
  }
}
