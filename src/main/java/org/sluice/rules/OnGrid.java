package org.sluice.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
  private final Set<String> holding = new HashSet<>();
  private final List<Table> asRead;

  /** The tables of a file under these rules. */
  OnGrid(List<Table> asRead, List<Rule> rules) {
    this.asRead = asRead;
    for (Rule rule : rules) {
      if (rule instanceof NotRoundedRule rounded && rounded.head().verdict() != Verdict.NOTE) {
        add(rounded);
      }
    }
  }

  private void add(NotRoundedRule rounded) {
    String pack = pack(rounded);
    List<Table> known = byPack.getOrDefault(pack, asRead);
    OptionalInt base = rounded.settings().grid().base();
    List<Table> judged = new ArrayList<>();
    boolean all = true;
    for (Table table : known) {
      boolean rounds =
          AreaFigures.left(rounded.check(table), List.of(table), rounded.head()).isEmpty();
      judged.add(
          rounds && base.isPresent() ? onGrid(table, base.getAsInt(), rounded.head()) : table);
      all &= rounds;
    }
    byPack.put(pack, judged);
    if (all) {
      holding.add(rounded.head().id());
    }
  }

  /** Whether a rule that asks for rounding finds nothing wrong with any table. */
  boolean holds(NotRoundedRule rounded) {
    return holding.contains(rounded.head().id());
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

  /** A coarser grid that a table shows by itself stands. */
  private static Table onGrid(Table table, int base, RuleHead head) {
    List<Measure> measures = new ArrayList<>();
    boolean changed = false;
    for (Measure measure : table.measures()) {
      OptionalInt shown = measure.roundedTo();
      boolean open = measure.role().isCount() && shown.orElse(1) < base;
      measures.add(open ? measure.onGrid(base) : measure);
      changed |= open;
    }
    Table exact = table.leaving(AreaFigures.leftAlone(table, head));
    if (!changed) {
      return exact;
    }
    List<Column> columns = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      columns.add(table.column(m));
    }
    return exact.with(measures, columns);
  }
}
