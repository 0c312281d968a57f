package org.sluice.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.audit.Cells;
import org.sluice.audit.Knowledge;
import org.sluice.audit.MarkAudit;
import org.sluice.audit.Marks;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Interval;
import org.sluice.table.Mark;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Counts that are left out without a mark of withholding (blank, {@code ..}, {@code x}) although
 * their table adds up. Each is attacked like a mark that may stand for a zero. Most blanks hide
 * nothing, so of those that the attack understood only what the released figures give back exactly
 * is said; where it came to no answer, that is said too.
 */
final class Lacking {
  /** More blanks than this are the nature of a table, and an attack on them outlasts patience. */
  private static final int MOST_BLANKS = 5_000;

  /** About a second of one processor. */
  private static final long STEPS = 200_000_000L;

  private final List<Table> tables;
  private final long mostFigures;
  private final Set<Place> blanks = new HashSet<>();
  private final List<Table> withBlanks = new ArrayList<>();

  /**
   * What became of the blanks.
   *
   * @param givenBack those given back, each a count from 1 to the minimum - 1
   * @param notAssessed the tables with blanks of which nothing can be said
   */
  record Attacked(List<MarkAudit> givenBack, List<Table> notAssessed) {}

  private Lacking(List<Table> tables, long mostFigures) {
    this.tables = tables;
    this.mostFigures = mostFigures;
  }

  /** Attacks the blanks of these tables, unless they have more figures than this. */
  static Attacked attack(List<Table> tables, long mostFigures, Knowledge knowledge) {
    return new Lacking(tables, mostFigures).attack(knowledge);
  }

  private Attacked attack(Knowledge knowledge) {
    tables.forEach(this::findBlanks);
    if (blanks.isEmpty()) {
      return new Attacked(List.of(), List.of());
    }
    if (blanks.size() > MOST_BLANKS || figures() > mostFigures) {
      return new Attacked(List.of(), List.copyOf(withBlanks));
    }
    List<Table> marked = tables.stream().map(this::marked).toList();
    Set<String> all = tables.stream().map(Table::id).collect(Collectors.toSet());
    Cells cells = Cells.of(marked, knowledge.zerosWithheldIn(all));
    List<MarkAudit> audits =
        Marks.judge(cells, true, Budget.of(STEPS)).stream()
            .filter(audit -> !audit.implied() && blanks.containsAll(audit.places()))
            .toList();
    return new Attacked(
        audits.stream().filter(Lacking::isGivenBack).toList(),
        audits.stream()
            .filter(audit -> isWithoutAnswer(audit.outcome()))
            .map(MarkAudit::table)
            .distinct()
            .sorted()
            .map(tables::get)
            .toList());
  }

  private long figures() {
    return tables.stream().mapToLong(table -> (long) table.size() * table.measures().size()).sum();
  }

  private static boolean isGivenBack(MarkAudit audit) {
    return audit.outcome() == MarkAudit.Outcome.EXACT
        && audit.equation().size() > 1
        && isSomebody(audit);
  }

  private static boolean isWithoutAnswer(MarkAudit.Outcome outcome) {
    return outcome == MarkAudit.Outcome.UNDECIDED || outcome == MarkAudit.Outcome.CONTRADICTORY;
  }

  private static boolean isSomebody(MarkAudit audit) {
    return audit.interval().flatMap(Interval::low).filter(low -> low.signum() > 0).isPresent();
  }

  /** Finds the blanks among the counts of a table that adds up. */
  private void findBlanks(Table table) {
    boolean addsUp = false;
    for (Dimension each : table.dimensions()) {
      addsUp |= !each.hierarchy().sums().isEmpty();
    }
    boolean some = false;
    for (int m = 0; addsUp && m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      some |= measure.role().isCount() && findBlanks(table, m, Set.copyOf(measure.columns()));
    }
    if (some) {
      withBlanks.add(table);
    }
  }

  private boolean findBlanks(Table table, int m, Set<String> letters) {
    Column column = table.column(m);
    boolean some = false;
    for (int record = 0; record < table.size(); record++) {
      if (!column.isShown(record)
          && column.value(record) instanceof CellValue.Missing
          && !table.isStated(record)
          && letters.contains(Place.letters(column.column(record)))) {
        some = true;
        if (blanks.size() > MOST_BLANKS) {
          return true;
        }
        blanks.add(table.place(m, record));
      }
    }
    return some;
  }

  /** The table with a mark for every blank that was found. */
  private Table marked(Table table) {
    if (!withBlanks.contains(table)) {
      return table;
    }
    List<Column> columns = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      columns.add(table.measures().get(m).role().isCount() ? marked(table, m) : table.column(m));
    }
    return table.with(columns);
  }

  private Column marked(Table table, int m) {
    Column column = table.column(m);
    Column.Builder builder = new Column.Builder();
    for (int record = 0; record < table.size(); record++) {
      boolean blank =
          column.value(record) instanceof CellValue.Missing
              && !table.isStated(record)
              && blanks.contains(table.place(m, record));
      builder.add(
          blank ? new CellValue.Withheld(Mark.plain("")) : column.value(record),
          column.column(record));
    }
    return builder.build();
  }
}
