package org.sluice.protect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sluice.audit.Cells;
import org.sluice.grid.Place;
import org.sluice.table.Table;

/**
 * What other tables of a file may tell of those that withhold something, whichever cells that are.
 * Asked before cover is sought, because none helps, and again once the cover is known, because it
 * may lie in further tables.
 */
final class OtherTables {
  private final List<Table> tables;
  private final Cells cells;
  private final AuditedSums audited;
  private final Map<Set<Integer>, Set<String>> answers = new HashMap<>();

  OtherTables(Cells cells) {
    this.tables = cells.tables();
    this.cells = cells;
    this.audited = new AuditedSums(cells);
  }

  /** What is equal as far as the audit knows. */
  AuditedSums audited() {
    return audited;
  }

  /** The least count that may be shown. */
  int minimum() {
    return cells.knowledge().minimum();
  }

  /** Why others may tell of the tables in which these places lie; empty where none may. */
  Set<String> thatTellOf(Set<Place> withheld) {
    return answers.computeIfAbsent(hiding(withheld), this::beside);
  }

  private Set<Integer> hiding(Set<Place> withheld) {
    return IntStream.range(0, tables.size())
        .filter(t -> holdsAny(tables.get(t), withheld))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean holdsAny(Table table, Set<Place> withheld) {
    return withheld.stream().anyMatch(table.range()::holds);
  }

  private Set<String> beside(Set<Integer> hiding) {
    Set<String> found = new TreeSet<>();
    OtherShares.beside(tables, hiding).ifPresent(found::add);
    BrokenDownTwice.beside(tables, audited, hiding).ifPresent(found::add);
    Unlinked.beside(tables, cells, audited, hiding).ifPresent(found::add);
    return found;
  }
}
