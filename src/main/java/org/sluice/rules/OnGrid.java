package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sluice.finding.Verdict;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Tables whose every count is on the grid that a pack rounds to: what a subtraction leaves there
 * may be rounding alone. A table shows its grid by itself only with many counts, and not every
 * grid.
 */
final class OnGrid {
  private final Map<String, List<Table>> byPack = new TreeMap<>();
  private final List<Table> asRead;

  /** The tables of a file under these rules. */
  OnGrid(List<Table> asRead, List<Rule> rules) {
    this.asRead = asRead;
    for (Rule rule : rules) {
      if (rule instanceof NotRoundedRule rounded
          && rounded.head().verdict() != Verdict.NOTE
          && rounded.settings().grid().base().isPresent()) {
        String pack = pack(rule);
        byPack.put(pack, tables(byPack.getOrDefault(pack, asRead), rounded));
      }
    }
  }

  /**
   * The tables as a rule may take them, with the grid of its own pack: of several packs that are
   * combined, one that rounds must not loosen the others.
   */
  List<Table> tables(Rule rule) {
    return byPack.getOrDefault(pack(rule), asRead);
  }

  /** Rules of combined packs bear the id of their pack before their own. */
  private static String pack(Rule rule) {
    String id = rule.head().id();
    return id.substring(0, Math.max(0, id.lastIndexOf('.')));
  }

  private static List<Table> tables(List<Table> tables, NotRoundedRule rounded) {
    int base = rounded.settings().grid().base().getAsInt();
    List<Table> known = new ArrayList<>();
    for (Table table : tables) {
      known.add(rounded.check(table).isEmpty() ? onGrid(table, base) : table);
    }
    return known;
  }

  /** A coarser grid that a table shows by itself stands. */
  private static Table onGrid(Table table, int base) {
    List<Measure> measures = new ArrayList<>();
    boolean changed = false;
    for (Measure measure : table.measures()) {
      OptionalInt shown = measure.roundedTo();
      boolean open = measure.role().isCount() && shown.orElse(1) < base;
      measures.add(open ? measure.onGrid(base) : measure);
      changed |= open;
    }
    if (!changed) {
      return table;
    }
    List<Column> columns = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      columns.add(table.column(m));
    }
    return table.with(measures, columns);
  }
}
