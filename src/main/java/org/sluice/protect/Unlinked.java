package org.sluice.protect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sluice.audit.Cells;
import org.sluice.audit.DimensionNames;
import org.sluice.grid.Range;
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
  private final DimensionNames names;
  private final Enclosed enclosed;

  private Unlinked(List<Table> tables, Cells cells, AuditedSums audited) {
    this.tables = tables;
    this.cells = cells;
    this.audited = audited;
    this.names = cells.names();
    this.enclosed = new Enclosed(tables, cells);
  }

  /** Why a table beside one that withholds something may give it back, if one may. */
  static Optional<String> beside(
      List<Table> tables, Cells cells, AuditedSums audited, Set<Integer> withholding) {
    return tables.size() < 2
        ? Optional.empty()
        : new Unlinked(tables, cells, audited).beside(withholding);
  }

  private Optional<String> beside(Set<Integer> withholding) {
    Set<Integer> together = new TreeSet<>();
    for (int hiding : withholding) {
      for (int other = 0; other < tables.size(); other++) {
        if (other != hiding && SamePeople.may(tables.get(hiding), tables.get(other))) {
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
    return Ring.isIn(together.stream().map(t -> Set.copyOf(names.of(t))).toList())
        ? Optional.of("tables that share their dimensions in a ring bound each other")
        : Optional.empty();
  }

  private boolean isLinked(int one, int other) {
    return addsNothing(one, other)
        || addsNothing(other, one)
        || (isPlain(one)
            && isPlain(other)
            && mostDimensionsAreShared(one, other)
            && areOfAKind(one, other)
            && categoriesFit(one, other)
            && !enclosed.isIn(one, other)
            && audited.cell(one, 0, 0) >= 0);
  }

  /** Whether a table holds counts alone, and each is a sum of counts of the other. */
  private boolean addsNothing(int one, int other) {
    Table table = tables.get(one);
    return !table.measures().isEmpty()
        && table.measures().stream().allMatch(measure -> measure.role().isCount())
        && hasNoColumnLeft(table)
        && firstCells(one, Role::isCount).stream().allMatch(cell -> cell >= 0)
        && audited.tells(other, one);
  }

  /**
   * Whether each dimension can be told from the others and has one column, shares have a base, no
   * statistic tells of sums, and no column is left.
   */
  private boolean isPlain(int t) {
    Table table = tables.get(t);
    Set<String> different = new HashSet<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      boolean severalColumns = table.dimensions().get(d).columns().size() > 1;
      if (severalColumns || !names.isTold(t, d) || !different.add(names.name(t, d))) {
        return false;
      }
    }
    for (Measure measure : table.measures()) {
      boolean based =
          measure.link(Link.NUMERATOR).isPresent() && measure.link(Link.DENOMINATOR).isPresent();
      if ((measure.role().isShare() && !based) || TELLING.contains(measure.role())) {
        return false;
      }
    }
    return hasNoColumnLeft(table);
  }

  /** Whether each column is one of a dimension or of a measure. */
  private static boolean hasNoColumnLeft(Table table) {
    Set<String> columns = new HashSet<>();
    table.dimensions().forEach(dimension -> columns.addAll(dimension.columns()));
    table.measures().forEach(measure -> columns.addAll(measure.columns()));
    Range range = table.range();
    return columns.size() == range.right() - range.left() + 1;
  }

  /** Whether one of two tables has no two dimensions that may be two others under other names. */
  private boolean mostDimensionsAreShared(int one, int other) {
    Set<String> here = new HashSet<>(names.of(one));
    Set<String> there = new HashSet<>(names.of(other));
    here.removeAll(names.of(other));
    there.removeAll(names.of(one));
    return here.size() < 2 || there.size() < 2;
  }

  /** Whether of dimensions of one name no two have each a category that the other lacks. */
  private boolean categoriesFit(int one, int other) {
    for (int d = 0; d < tables.get(one).dimensions().size(); d++) {
      int there = names.of(other).indexOf(names.name(one, d));
      if (there >= 0) {
        Set<String> all = tables.get(one).dimensions().get(d).parts();
        Set<String> others = tables.get(other).dimensions().get(there).parts();
        if (!all.containsAll(others) && !others.containsAll(all)) {
          return false;
        }
      }
    }
    return true;
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
