package org.sluice.protect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sluice.audit.Cells;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.Dimension;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Tables of a file that may be about the same people as one that withholds something, and that the
 * audit cannot wholly bring together: it compares cells by the names of their dimensions, so that a
 * head without a name, groups told in a column of their own, another measure or a percentage of an
 * unknown base says more to a reader than to it. Three tables that share their dimensions in a ring
 * bound each other beyond any sum (the margins of a three-way table that no model of independence
 * joins; Dobra and Fienberg 2000).
 */
final class Unlinked {
  /** Statistics that give a sum or a number back together with another table. */
  private static final Set<Role> TELLING =
      EnumSet.of(
          Role.MEAN, Role.RATIO, Role.SE, Role.CI, Role.PERSON_TIME, Role.COMPOSITE, Role.OTHER);

  private final List<Table> tables;
  private final Cells cells;
  private final AuditedSums audited;

  private Unlinked(List<Table> tables, Cells cells, AuditedSums audited) {
    this.tables = tables;
    this.cells = cells;
    this.audited = audited;
  }

  /** Why a table beside one that withholds something may give it back, if one may. */
  static Optional<String> beside(
      List<Table> tables, Cells cells, AuditedSums audited, Set<Place> withheld) {
    return new Unlinked(tables, cells, audited).beside(withheld);
  }

  private Optional<String> beside(Set<Place> withheld) {
    Set<Integer> together = new TreeSet<>();
    for (int hiding = 0; hiding < tables.size(); hiding++) {
      if (Relations.holdsAny(tables.get(hiding), withheld)) {
        for (int other = 0; other < tables.size(); other++) {
          if (other != hiding && mayBeOfTheSame(hiding, other)) {
            together.add(hiding);
            together.add(other);
            if (!isLinked(hiding, other)) {
              return Optional.of(
                  "another table of the file may be about the same people, and the two cannot be"
                      + " wholly compared");
            }
          }
        }
      }
    }
    return Ring.isIn(together.stream().map(t -> names(tables.get(t))).toList())
        ? Optional.of("tables that share their dimensions in a ring bound each other")
        : Optional.empty();
  }

  /** Whether two tables share a label or a dimension, or all that they hold is as many. */
  private boolean mayBeOfTheSame(int one, int other) {
    if (areOfOthers(tables.get(one), tables.get(other))) {
      return false;
    }
    Set<String> shared = words(tables.get(one));
    shared.retainAll(words(tables.get(other)));
    return !shared.isEmpty()
        || sum(one).filter(all -> sum(other).equals(Optional.of(all))).isPresent();
  }

  /** Whether two lists of one count each show other figures for a label that both have. */
  private static boolean areOfOthers(Table one, Table other) {
    if (!isList(one) || !isList(other)) {
      return false;
    }
    Map<String, Double> figures = new HashMap<>();
    for (int record = 0; record < one.size(); record++) {
      if (one.column(0).isShown(record) && !one.isMargin(record)) {
        figures.put(label(one, record), one.column(0).approximate(record));
      }
    }
    for (int record = 0; record < other.size(); record++) {
      Double there = figures.get(label(other, record));
      if (there != null
          && other.column(0).isShown(record)
          && there != other.column(0).approximate(record)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isList(Table table) {
    return table.dimensions().size() == 1
        && table.measures().size() == 1
        && table.measures().get(0).role().isCount();
  }

  private static String label(Table table, int record) {
    return Dimension.plain(table.dimensions().get(0).label(table.category(0, record)));
  }

  /** What the dimensions, categories and measures of a table are called, grand totals left out. */
  private static Set<String> words(Table table) {
    Set<String> words = new HashSet<>();
    for (Dimension dimension : table.dimensions()) {
      int total = dimension.hierarchy().grandTotal().orElse(-1);
      words.add(Dimension.plain(dimension.name()));
      for (int category = 0; category < dimension.size(); category++) {
        words.add(category == total ? "" : Dimension.plain(dimension.label(category)));
      }
    }
    table.measures().forEach(measure -> words.add(Dimension.plain(measure.name())));
    words.remove("");
    words.remove("total");
    return words;
  }

  private static Set<String> names(Table table) {
    return table.dimensions().stream()
        .map(dimension -> Dimension.plain(dimension.name()))
        .collect(Collectors.toSet());
  }

  /** What the counts of a table that are no totals add up to. */
  private Optional<Double> sum(int t) {
    Table table = tables.get(t);
    double sum = 0;
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (table.measures().get(m).role().isCount()
            && table.column(m).isShown(record)
            && !table.isMargin(record)) {
          sum += table.column(m).approximate(record);
        }
      }
    }
    return sum > 0 ? Optional.of(sum) : Optional.empty();
  }

  private boolean isLinked(int one, int other) {
    return isPlain(tables.get(one))
        && isPlain(tables.get(other))
        && areOfAKind(one, other)
        && categoriesFit(tables.get(one), tables.get(other))
        && audited.cell(one, 0, 0) >= 0;
  }

  /**
   * Whether each dimension has a name and one column, shares have a base, no statistic tells of
   * sums, and no column is left.
   */
  private static boolean isPlain(Table table) {
    Set<String> names = new HashSet<>();
    Set<String> columns = new HashSet<>();
    for (Dimension dimension : table.dimensions()) {
      boolean severalColumns = dimension.columns().size() > 1;
      if (severalColumns
          || dimension.name().isBlank()
          || !names.add(Dimension.plain(dimension.name()))) {
        return false;
      }
      columns.addAll(dimension.columns());
    }
    for (Measure measure : table.measures()) {
      boolean based =
          measure.link(Link.NUMERATOR).isPresent() && measure.link(Link.DENOMINATOR).isPresent();
      if ((measure.role().isShare() && !based) || TELLING.contains(measure.role())) {
        return false;
      }
      columns.addAll(measure.columns());
    }
    Range range = table.range();
    return columns.size() == range.right() - range.left() + 1;
  }

  /** Whether of dimensions of one name no two have each a category that the other lacks. */
  private static boolean categoriesFit(Table one, Table other) {
    for (Dimension here : one.dimensions()) {
      for (Dimension there : other.dimensions()) {
        if (Dimension.plain(here.name()).equals(Dimension.plain(there.name()))) {
          Set<String> all = categories(here);
          Set<String> others = categories(there);
          if (!all.containsAll(others) && !others.containsAll(all)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** The categories of a dimension that are no totals. */
  private static Set<String> categories(Dimension dimension) {
    Set<String> categories = new HashSet<>();
    for (int category = 0; category < dimension.size(); category++) {
      if (!dimension.hierarchy().isTotal(category)) {
        categories.add(Dimension.plain(dimension.label(category)));
      }
    }
    return categories;
  }

  /** Whether all counts are of one kind, and what sums one table has the other has as well. */
  private boolean areOfAKind(int one, int other) {
    List<Integer> counts = firstCells(one, Role::isCount);
    counts.addAll(firstCells(other, Role::isCount));
    List<Integer> here = firstCells(one, Role.SUM::equals);
    List<Integer> there = firstCells(other, Role.SUM::equals);
    boolean isOneOfEach = here.isEmpty() || there.isEmpty();
    return counts.stream().allMatch(cell -> isOfAKindWithAny(cell, counts.subList(0, 1)))
        && (isOneOfEach
            || (here.stream().allMatch(cell -> isOfAKindWithAny(cell, there))
                && there.stream().allMatch(cell -> isOfAKindWithAny(cell, here))));
  }

  private boolean isOfAKindWithAny(int cell, List<Integer> others) {
    return cell >= 0 && others.stream().anyMatch(other -> cells.areOfAKind(cell, other));
  }

  /** The first cell of each measure of such a role; -1 where the audit knows none. */
  private List<Integer> firstCells(int t, Predicate<Role> roles) {
    List<Integer> first = new ArrayList<>();
    for (int m = 0; m < tables.get(t).measures().size(); m++) {
      if (roles.test(tables.get(t).measures().get(m).role())) {
        first.add(audited.cell(t, m, 0));
      }
    }
    return first;
  }
}
