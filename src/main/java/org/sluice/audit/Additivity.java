package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Finds the equations of one measure of one table: for every sum of every dimension one per
 * combination of the other dimensions' categories.
 *
 * <p>Combinations without a row are zero wherever the rows that are there can make up the total,
 * which is what leaving out empty rows means and what an intruder takes for granted. Only where the
 * printed parts fall short of a printed total is the rest an implied cell. A margin that is not
 * printed is replaced by the cells that it is the sum of.
 */
final class Additivity {
  private final Gathering gathering;
  private final Table table;
  private final Cube cube;
  private final int m;
  private final int[] cells;
  private final Set<Integer> contradicted;

  Additivity(Gathering gathering, int t, int m) {
    this.gathering = gathering;
    this.table = gathering.tables.get(t);
    this.cube = gathering.cube(t);
    this.m = m;
    this.cells = gathering.index[t][m];
    this.contradicted = gathering.contradictions(t, m);
  }

  void gather() {
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      for (Sum sum : dimension.hierarchy().sums()) {
        for (int record = 0; record < table.size(); record++) {
          if (isTotal(d, sum, record)) {
            gather(d, sum, record);
          }
        }
      }
    }
  }

  private boolean isTotal(int d, Sum sum, int record) {
    return table.category(d, record) == sum.total() && cube.first(record) == record;
  }

  /** The records that stand for the parts of a total, those of unprinted margins included. */
  private List<Integer> parts(int d, Sum sum, int total) {
    long code = cube.code(total);
    List<Integer> direct = direct(d, sum, code);
    if (direct.size() == sum.parts().size() || (direct.isEmpty() && hasLine(code))) {
      return direct;
    }
    List<Integer> parts = new ArrayList<>();
    for (int category : sum.parts()) {
      parts.addAll(standingFor(cube.moved(code, d, sum.total(), category)));
    }
    return parts;
  }

  private List<Integer> direct(int d, Sum sum, long code) {
    List<Integer> parts = new ArrayList<>();
    for (int category : sum.parts()) {
      int record = cube.record(cube.moved(code, d, sum.total(), category));
      if (record >= 0) {
        parts.add(record);
      }
    }
    return parts;
  }

  /** Whether parts of this combination are printed along some dimension. */
  private boolean hasLine(long code) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      for (Sum sum : table.dimensions().get(d).hierarchy().sums()) {
        if (sum.total() == cube.category(code, d) && !direct(d, sum, code).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A combination's record, or those that it is the sum of; none where it is empty. */
  private List<Integer> standingFor(long code) {
    if (cube.record(code) >= 0) {
      return List.of(cube.record(code));
    }
    for (int d = 0; d < table.dimensions().size(); d++) {
      for (Sum sum : table.dimensions().get(d).hierarchy().sums()) {
        if (sum.total() == cube.category(code, d)) {
          List<Integer> records = new ArrayList<>();
          for (int category : sum.parts()) {
            records.addAll(standingFor(cube.moved(code, d, sum.total(), category)));
          }
          if (!records.isEmpty()) {
            return records;
          }
        }
      }
    }
    return List.of();
  }

  /**
   * Whether something that has no row, or that is said not to exist, makes up what the printed
   * parts leave of their total.
   */
  private boolean isOpen(int d, Sum sum, int total, List<Integer> parts) {
    boolean complete = direct(d, sum, cube.code(total)).size() == sum.parts().size();
    boolean allShown = isShown(total) && parts.stream().allMatch(this::isShown);
    boolean noneExcluded =
        parts.stream().noneMatch(part -> table.value(m, part) instanceof CellValue.NotApplicable);
    if (complete && noneExcluded) {
      return isShort(sum) && (!allShown || rest(total, parts).signum() != 0);
    }
    return allShown ? rest(total, parts).compareTo(leeway(total, parts)) > 0 : isShort(sum);
  }

  private boolean isShown(int record) {
    CellValue value = table.value(m, record);
    return value instanceof CellValue.Shown || value instanceof CellValue.NotApplicable;
  }

  /** A total less its parts; 0 where one of them is not printed. */
  private BigDecimal rest(int total, List<Integer> parts) {
    BigDecimal rest = BigDecimal.ZERO;
    for (int i = -1; i < parts.size(); i++) {
      CellValue value = table.value(m, i < 0 ? total : parts.get(i));
      if (value instanceof CellValue.Shown shown) {
        rest = i < 0 ? rest.add(shown.value()) : rest.subtract(shown.value());
      } else if (!(value instanceof CellValue.NotApplicable)) {
        return BigDecimal.ZERO;
      }
    }
    return rest;
  }

  private void gather(int d, Sum sum, int total) {
    List<Integer> records = parts(d, sum, total);
    if (records.isEmpty()
        || contradicted.contains(total)
        || isOfShown(total, records)
        || records.stream().anyMatch(contradicted::contains)) {
      return;
    }
    boolean open = isOpen(d, sum, total, records);
    BigDecimal rest = rest(total, records);
    if (open ? rest.signum() < 0 : rest.abs().compareTo(leeway(total, records)) > 0) {
      gathering.remarks.add(table.id() + ": some printed parts do not add up to their total");
      return;
    }
    List<Integer> parts = new ArrayList<>(records.stream().map(part -> cells[part]).toList());
    if (open) {
      parts.add(gathering.addImplied(cells[total], gathering.equations.size()));
    }
    boolean exact = !open && rest.signum() == 0;
    gathering.add(
        new Equation(cells[total], parts),
        exact && isRedundant(d, sum, cube.code(total)),
        open ? BigDecimal.ZERO : leewayOf(rest, total, records));
  }

  /** A total that withheld parts are left out of says nothing about them. */
  private boolean isOfShown(int total, List<Integer> records) {
    if (!gathering.knowledge.totalsOfShown()
        || !table.measures().get(m).role().isCount()
        || records.stream().noneMatch(part -> table.column(m).isWithheld(part))
        || !(table.value(m, total) instanceof CellValue.Shown printed)) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int part : records) {
      sum = table.value(m, part) instanceof CellValue.Shown shown ? sum.add(shown.value()) : sum;
    }
    return sum.compareTo(printed.value()) == 0;
  }

  private static boolean isShort(Sum sum) {
    return sum.basis() == Sum.Basis.SHORT;
  }

  private BigDecimal leewayOf(BigDecimal rest, int total, List<Integer> records) {
    boolean decimals = !gathering.families.get(gathering.familyOf.get(cells[total])).whole();
    return decimals && rest.signum() != 0 ? leeway(total, records) : BigDecimal.ZERO;
  }

  /**
   * How far printed parts may be from their printed total: half a unit of each last digit, and for
   * counts on a grid what rounding can do.
   */
  private BigDecimal leeway(int total, List<Integer> records) {
    BigDecimal leeway = leewayOfOne(total);
    for (int record : records) {
      leeway = leeway.add(leewayOfOne(record));
    }
    return leeway;
  }

  private BigDecimal leewayOfOne(int record) {
    CellValue value = table.value(m, record);
    int base =
        gathering.knowledge.rounding() == Knowledge.Rounding.NONE ? 1 : table.base(m, record);
    boolean onGrid = base > 1 && value instanceof CellValue.Shown;
    return onGrid ? BigDecimal.valueOf(base - 1L) : value.halfUnit();
  }

  /** Whether a sum holds exactly; over nothing but combinations without a row it does. */
  private boolean isExact(int d, Sum sum, long code) {
    int total = cube.record(code);
    List<Integer> direct = direct(d, sum, code);
    if (total < 0 || direct.isEmpty()) {
      return total < 0 && direct.isEmpty() && standingFor(code).isEmpty();
    }
    return direct.equals(parts(d, sum, total))
        && !isOpen(d, sum, total, direct)
        && rest(total, direct).signum() == 0;
  }

  /**
   * Whether an equation follows from others: it stands at a sub-total of a dimension with more
   * sums, and all sums that lead to that sub-total are printed. Leaving such equations out makes a
   * hierarchy crossed with a flat dimension a network (de Carvalho, Dellaert and de Sanches Osório
   * 1994).
   */
  private boolean isRedundant(int d, Sum sum, long code) {
    if (!contradicted.isEmpty()) {
      return false;
    }
    for (int other = 0; other < table.dimensions().size(); other++) {
      if (isDeeper(other, d)) {
        int category = cube.category(code, other);
        for (Sum across : table.dimensions().get(other).hierarchy().sums()) {
          if (across.total() == category && followsFrom(d, sum, other, across, code)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isDeeper(int other, int d) {
    int sums = table.dimensions().get(d).hierarchy().sums().size();
    int otherSums = table.dimensions().get(other).hierarchy().sums().size();
    return otherSums == sums ? other > d : otherSums > sums;
  }

  private boolean followsFrom(int d, Sum sum, int other, Sum across, long code) {
    boolean atParts =
        across.parts().stream()
            .allMatch(part -> isExact(d, sum, cube.moved(code, other, across.total(), part)));
    return atParts
        && isExact(other, across, code)
        && sum.parts().stream()
            .allMatch(part -> isExact(other, across, cube.moved(code, d, sum.total(), part)));
  }
}
