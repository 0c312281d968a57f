package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/**
 * Attacks the marks of tables as they stand, with no true value to start from, and the counts that
 * totals imply without printing them.
 */
public final class Marks {
  private final Cells cells;
  private final Outcomes outcomes;
  private final Budget budget;
  private final List<MarkAudit> found = new ArrayList<>();

  private Marks(Cells cells, boolean exactOnly, Budget budget) {
    this.cells = cells;
    this.outcomes = new Outcomes(cells, exactOnly);
    this.budget = budget;
  }

  /**
   * Judges every mark and every implied count of the tables of one file.
   *
   * @param exactOnly whether only a single possible value counts as found out
   */
  public static List<MarkAudit> judge(
      List<Table> tables, Knowledge knowledge, boolean exactOnly, Budget budget) {
    return judge(Cells.of(tables, knowledge), exactOnly, budget);
  }

  /** The same for cells that are gathered already. */
  public static List<MarkAudit> judge(Cells cells, boolean exactOnly, Budget budget) {
    Marks marks = new Marks(cells, exactOnly, budget);
    Bounds believing = Bounds.of(marks.cells, new BitSet(), true);
    Component.split(marks.cells, believing).forEach(marks::judge);
    return marks.found;
  }

  private void judge(Component component) {
    Map<Integer, Wanted> asked = new TreeMap<>();
    for (int column = 0; column < component.size(); column++) {
      int cell = component.cell(column);
      if (cells.kind(cell) == Cells.Kind.MARKED || cells.isImplied(cell)) {
        asked.put(cell, outcomes.wanted(cell));
      }
    }
    if (asked.isEmpty()) {
      return;
    }
    Start start = Start.of(component, budget);
    if (start.contradiction().isPresent()) {
      Map<Place, BigDecimal> equation = component.equation(start.contradiction().get());
      disbelieve(asked, equation);
    } else {
      new Attack(component, budget, true, Map.of())
          .from(start, asked)
          .forEach((cell, audit) -> add(cell, outcomes.of(cell, audit), audit));
    }
  }

  /**
   * The claims of the marks, or the printed figures, contradict each other. Without the claims it
   * shows which: a mark whose claim the rest excludes is at fault, and so are the figures where
   * there is no table even then.
   */
  private void disbelieve(Map<Integer, Wanted> asked, Map<Place, BigDecimal> equation) {
    Bounds bounds = Bounds.of(cells, new BitSet(), false);
    List<Component> parts =
        Component.split(cells, bounds).stream()
            .filter(part -> asked.keySet().stream().anyMatch(cell -> part.column(cell) >= 0))
            .toList();
    Map<Integer, CellAudit> audits = new TreeMap<>();
    for (Component part : parts) {
      audits.putAll(new Attack(part, budget, true, Map.of()).from(Start.of(part, budget), asked));
    }
    boolean someExcluded =
        audits.entrySet().stream()
            .anyMatch(audit -> outcomes.excludesClaim(audit.getKey(), audit.getValue()));
    audits.forEach(
        (cell, audit) -> {
          // No single claim may be at fault: then they exclude each other together.
          boolean excluded =
              someExcluded ? outcomes.excludesClaim(cell, audit) : outcomes.hasClaim(cell);
          if (excluded) {
            add(cell, MarkAudit.Outcome.CLAIM_EXCLUDED, audit, equation);
          } else {
            add(cell, outcomes.of(cell, audit), audit);
          }
        });
  }

  private void add(int cell, MarkAudit.Outcome outcome, CellAudit audit) {
    if (cells.isImplied(cell) && outcome == MarkAudit.Outcome.HOLDS) {
      return;
    }
    Map<Place, BigDecimal> equation =
        audit instanceof CellAudit.Exposed exposed ? exposed.equation() : Map.of();
    add(cell, outcome, audit, equation);
  }

  private void add(
      int cell, MarkAudit.Outcome outcome, CellAudit audit, Map<Place, BigDecimal> equation) {
    found.add(
        new MarkAudit(
            table(cell),
            places(cell),
            cells.isImplied(cell),
            outcome,
            Outcomes.interval(audit),
            equation));
  }

  private int spotted(int cell) {
    return cells.isImplied(cell) ? cells.impliedIn(cell).total() : cell;
  }

  private int table(int cell) {
    return cells.spots(spotted(cell)).get(0).table();
  }

  private List<Place> places(int cell) {
    return cells.places(spotted(cell));
  }
}
