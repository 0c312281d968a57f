package org.sluice.audit;

import java.util.ArrayList;
import java.util.List;
import org.sluice.table.Dimension;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Finds the equations of one measure of one table: for every sum of every dimension one per
 * combination of the other dimensions' categories.
 */
final class Additivity {
  private final Gathering gathering;
  private final Table table;
  private final Cube cube;
  private final int[] cells;

  Additivity(Gathering gathering, int t, int m) {
    this.gathering = gathering;
    this.table = gathering.tables.get(t);
    this.cube = gathering.cubes.get(t);
    this.cells = gathering.index[t][m];
  }

  void gather() {
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      for (Sum sum : dimension.hierarchy().sums()) {
        for (int record = 0; record < table.size(); record++) {
          if (table.category(d, record) == sum.total() && cube.first(record) == record) {
            gather(d, sum, record);
          }
        }
      }
    }
  }

  private void gather(int d, Sum sum, int total) {
    long code = cube.code(total);
    if (!isPrinted(d, sum, code)) {
      return;
    }
    List<Integer> parts = new ArrayList<>();
    for (int category : sum.parts()) {
      parts.add(cells[cube.record(cube.moved(code, d, sum.total(), category))]);
    }
    if (sum.basis() == Sum.Basis.SHORT) {
      parts.add(gathering.addImplied(gathering.familyOf.get(cells[total])));
    }
    gathering.equations.add(new Equation(cells[total], parts));
    gathering.redundant.add(sum.basis() != Sum.Basis.SHORT && isRedundant(d, sum, code));
  }

  /** Whether the total and all its parts have records of their own. */
  private boolean isPrinted(int d, Sum sum, long code) {
    return cube.record(code) >= 0
        && sum.parts().stream()
            .allMatch(part -> cube.record(cube.moved(code, d, sum.total(), part)) >= 0);
  }

  private boolean isExact(int d, Sum sum, long code) {
    return sum.basis() != Sum.Basis.SHORT && isPrinted(d, sum, code);
  }

  /**
   * Whether an equation follows from others: it stands at a sub-total of a dimension with more
   * sums, and all sums that lead to that sub-total are printed. Leaving such equations out makes a
   * hierarchy crossed with a flat dimension a network (de Carvalho, Dellaert and de Sanches Osório
   * 1994).
   */
  private boolean isRedundant(int d, Sum sum, long code) {
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
