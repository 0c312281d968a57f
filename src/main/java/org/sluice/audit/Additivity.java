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
 * <p>Combinations without a row are taken as zero, which is what leaving out empty rows means,
 * until some printed total exceeds its parts: then the rest is an implied cell wherever a row is
 * lacking.
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
        boolean fallsShort = fallsShort(d, sum);
        for (int record = 0; record < table.size(); record++) {
          if (isTotal(d, sum, record)) {
            gather(d, sum, record, fallsShort);
          }
        }
      }
    }
  }

  private boolean isTotal(int d, Sum sum, int record) {
    return table.category(d, record) == sum.total() && cube.first(record) == record;
  }

  /** Whether rows that are lacking hold something in some combination that shows it. */
  private boolean fallsShort(int d, Sum sum) {
    if (sum.basis() == Sum.Basis.SHORT) {
      return true;
    }
    for (int record = 0; record < table.size(); record++) {
      if (isTotal(d, sum, record)) {
        List<Integer> parts = parts(d, sum, record);
        if (parts.size() < sum.parts().size() && rest(record, parts).signum() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Integer> parts(int d, Sum sum, int total) {
    List<Integer> parts = new ArrayList<>();
    for (int category : sum.parts()) {
      int record = cube.record(cube.moved(cube.code(total), d, sum.total(), category));
      if (record >= 0) {
        parts.add(record);
      }
    }
    return parts;
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

  private void gather(int d, Sum sum, int total, boolean fallsShort) {
    List<Integer> records = parts(d, sum, total);
    if (records.isEmpty()
        || contradicted.contains(total)
        || records.stream().anyMatch(contradicted::contains)) {
      return;
    }
    boolean open = fallsShort && (isShort(sum) || records.size() < sum.parts().size());
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
    if (!(table.value(m, record) instanceof CellValue.Shown shown)) {
      return BigDecimal.ZERO;
    }
    int base =
        gathering.knowledge.rounding() == Knowledge.Rounding.NONE
            ? 1
            : table.measures().get(m).roundedTo().orElse(1);
    return base > 1 ? BigDecimal.valueOf(base - 1L) : shown.halfUnit();
  }

  private boolean isExact(int d, Sum sum, long code) {
    return !isShort(sum)
        && cube.record(code) >= 0
        && sum.parts().stream()
            .allMatch(part -> cube.record(cube.moved(code, d, sum.total(), part)) >= 0)
        && leewayOf(
                    rest(cube.record(code), parts(d, sum, cube.record(code))),
                    cube.record(code),
                    parts(d, sum, cube.record(code)))
                .signum()
            == 0;
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
