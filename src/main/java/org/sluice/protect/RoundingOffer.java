package org.sluice.protect;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.audit.Cells;
import org.sluice.audit.Equation;
import org.sluice.audit.Intruder;
import org.sluice.audit.Knowledge;
import org.sluice.audit.Level;
import org.sluice.audit.Spot;
import org.sluice.finding.Alternative;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Cost;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.protect.rounding.Rounding;
import org.sluice.solve.Budget;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Controlled rounding instead of withholding, for a file of one table with one kind of count. By a
 * base of the minimum or more it always leaves an unsafe count its whole band: a count and all
 * totals that hold it may rise or sink together by less than one base. So the offer tells nothing
 * of the figures; the intruder is asked all the same.
 */
final class RoundingOffer {
  private final List<Table> tables;
  private final List<Finding> findings;
  private final Losses losses;
  private final Budget budget;

  RoundingOffer(List<Table> tables, List<Finding> findings, Losses losses, Budget budget) {
    this.tables = tables;
    this.findings = findings;
    this.losses = losses;
    this.budget = budget;
  }

  /**
   * The offer, where the table is of the kind and the audit holds.
   *
   * @param preferred the base that the pack rounds by, if it rounds
   */
  Optional<Alternative> of(Optional<Integer> preferred) {
    int minimum = minimum();
    if (tables.size() != 1 || minimum < 2 || !isPlain(tables.get(0))) {
      return Optional.empty();
    }
    int base = preferred.filter(wanted -> wanted >= minimum).orElse(minimum);
    Table table = tables.get(0);
    Knowledge exact = Knowledge.of(1, false);
    Published published = new Published(Cells.of(tables, exact));
    if (hasLooseEnds(published.cells()) || !RoundedCounts.isAlwaysFound(published)) {
      return Optional.empty();
    }
    RoundedCounts counts =
        new RoundedCounts(
            new Shown(tables), published, Set.of(), Set.of(), Rounding.controlled(base), budget);
    if (!counts.isFound()) {
      return Optional.empty();
    }
    Table rounded = rounded(table, base, counts);
    return holds(rounded, exact.rounded(Knowledge.Rounding.RANDOM), minimum)
        ? Optional.of(new Alternative.Round(table.id(), base, cost(table, counts)))
        : Optional.empty();
  }

  /**
   * The minimum of all findings, where every one is a count that is too low, and zeros are safe.
   */
  private int minimum() {
    int minimum = 0;
    for (Finding finding : findings) {
      if (finding.need() instanceof Need.Band band && !band.zerosWithheld()) {
        minimum = Math.max(minimum, band.minimum());
      } else if (finding.verdict().compareTo(Verdict.REVIEW) >= 0) {
        return 0;
      }
    }
    return minimum;
  }

  private static boolean isPlain(Table table) {
    boolean stated = table.size() > 0 && table.isStated(table.size() - 1);
    return !stated
        && table.measures().size() == 1
        && table.measures().get(0).role().isCount()
        && table.column(0).shown() == table.size();
  }

  /** Whether something makes up for totals that are not the sums of their parts. */
  private static boolean hasLooseEnds(Cells cells) {
    return !cells.implied().isEmpty()
        || !cells.remarks().isEmpty()
        || cells.equations().isEmpty()
        || !allWhole(cells);
  }

  private static boolean allWhole(Cells cells) {
    for (Equation equation : cells.equations()) {
      if (!cells.isWhole(equation.total())) {
        return false;
      }
    }
    return true;
  }

  private static Table rounded(Table table, int base, RoundedCounts counts) {
    Column.Builder column = new Column.Builder(table.size());
    for (int record = 0; record < table.size(); record++) {
      BigDecimal figure = counts.of(new Spot(0, 0, record));
      column.add(new CellValue.Shown(figure), table.column(0).column(record));
    }
    Measure onGrid = table.measures().get(0).onGrid(base);
    return table.with(List.of(onGrid), List.of(column.build()));
  }

  private boolean holds(Table rounded, Knowledge knowledge, int minimum) {
    Cells cells = Cells.of(List.of(rounded), knowledge);
    Set<Place> places = Instead.unsafe(findings, rounded.id());
    Map<Integer, Level> levels = new HashMap<>();
    for (int record = 0; record < rounded.size(); record++) {
      if (places.contains(rounded.place(0, record))) {
        levels.put(cells.cell(0, 0, record), new Level.Band(1, minimum - 1));
      }
    }
    return cells.remarks().isEmpty()
        && Intruder.check(cells, new BitSet(), levels, budget).values().stream()
            .allMatch(CellAudit.Protected.class::isInstance);
  }

  private Cost cost(Table table, RoundedCounts counts) {
    return new Cost(table.size(), losses.of(spot -> counts.of(spot).doubleValue()));
  }
}
