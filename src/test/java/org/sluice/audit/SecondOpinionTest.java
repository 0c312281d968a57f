package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.sluice.finding.CellAudit;
import org.sluice.solve.Budget;
import org.sluice.table.Dimension;
import org.sluice.table.Interval;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/** Sparse tables of several shapes, with an integer programming library as the second opinion. */
class SecondOpinionTest {
  @Test
  void threeDimensionalTablesHaveTheIntervalsThatAnIntegerProgramFinds() {
    for (int seed = 0; seed < 8; seed++) {
      compare(
          seed,
          List.of(Tables.margin("a", 4), Tables.margin("b", 4), Tables.margin("c", 3 + seed % 2)));
    }
  }

  @Test
  void aHierarchyCrossedWithAFlatDimensionIsANetworkWithTheSameIntervals() {
    for (int seed = 0; seed < 8; seed++) {
      compare(seed, List.of(regions(), Tables.margin("kind", 4)));
    }
  }

  @Test
  void twoHierarchiesCrossedAreNoNetworkAndHaveTheSameIntervals() {
    for (int seed = 0; seed < 8; seed++) {
      compare(seed, List.of(regions(), regions()));
    }
  }

  @Test
  void groupingsThatDoNotNestHaveTheSameIntervals() {
    Dimension overlapping =
        Tables.dimension(
            "area",
            7,
            new Sum(4, List.of(0, 1, 2), Sum.Basis.DECLARED),
            new Sum(5, List.of(1, 2, 3), Sum.Basis.DECLARED),
            new Sum(6, List.of(0, 1, 2, 3), Sum.Basis.DECLARED));
    for (int seed = 0; seed < 8; seed++) {
      compare(seed, List.of(overlapping, Tables.margin("kind", 3)));
    }
  }

  /** Two regions of three and two authorities, and the country. */
  private static Dimension regions() {
    return Tables.dimension(
        "area",
        8,
        new Sum(3, List.of(0, 1, 2), Sum.Basis.DECLARED),
        new Sum(6, List.of(4, 5), Sum.Basis.DECLARED),
        new Sum(7, List.of(3, 6), Sum.Basis.DECLARED));
  }

  private static void compare(int seed, List<Dimension> dimensions) {
    Random random = new Random(seed);
    Table table = sparse(random, dimensions);
    Cells cells = Cells.of(List.of(table), Knowledge.of(5, true));
    BitSet withheld = new BitSet();
    Map<Integer, Level> primaries = new TreeMap<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      if (cells.value(cell).orElseThrow().signum() > 0 && random.nextInt(100) < 40) {
        withheld.set(cell);
        primaries.put(cell, new Level.Exact());
      }
    }
    Map<Integer, CellAudit> audits =
        Intruder.attack(cells, withheld, primaries, Budget.unlimited());
    assertThat(audits).hasSameSizeAs(primaries);
    int sampled = 0;
    for (Map.Entry<Integer, CellAudit> audit : audits.entrySet()) {
      if (sampled++ < 8) {
        Interval interval = Outcomes.interval(audit.getValue()).orElseThrow();
        assertThat(interval)
            .as("seed %d cell %d", seed, audit.getKey())
            .isEqualTo(secondOpinion(cells, withheld, audit.getKey()));
      }
    }
  }

  private static Interval secondOpinion(Cells cells, BitSet withheld, int cell) {
    return Interval.of(solve(cells, withheld, cell, false), solve(cells, withheld, cell, true));
  }

  private static long solve(Cells cells, BitSet withheld, int cell, boolean most) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (int c = 0; c < cells.size(); c++) {
      BigDecimal value = cells.value(c).orElseThrow();
      if (withheld.get(c)) {
        model.addVariable("x" + c).lower(1).upper(10_000).integer();
      } else {
        model.addVariable("x" + c).lower(value).upper(value);
      }
    }
    for (Equation equation : cells.equations()) {
      Expression row = model.addExpression().level(0);
      row.set(equation.total(), -1);
      equation.parts().forEach(part -> row.set((int) part, 1));
    }
    model.getVariable(cell).weight(1);
    double found = most ? model.maximise().doubleValue(cell) : model.minimise().doubleValue(cell);
    return Math.round(found);
  }

  /** Every combination of categories, leaves drawn small with many zeros, sums added up. */
  private static Table sparse(Random random, List<Dimension> dimensions) {
    List<int[]> combinations = new ArrayList<>(List.of(new int[0]));
    for (Dimension dimension : dimensions) {
      List<int[]> longer = new ArrayList<>();
      for (int[] combination : combinations) {
        for (int category = 0; category < dimension.size(); category++) {
          int[] next = Arrays.copyOf(combination, combination.length + 1);
          next[combination.length] = category;
          longer.add(next);
        }
      }
      combinations = longer;
    }
    Map<List<Integer>, Integer> values = new HashMap<>();
    List<Tables.Entry> entries = new ArrayList<>();
    for (int[] combination : combinations) {
      List<Integer> at = Arrays.stream(combination).boxed().toList();
      entries.add(new Tables.Entry("" + value(random, dimensions, at, values), at));
    }
    return Tables.of("t.csv#1", dimensions, Role.COUNT, entries);
  }

  private static int value(
      Random random,
      List<Dimension> dimensions,
      List<Integer> at,
      Map<List<Integer>, Integer> values) {
    Integer known = values.get(at);
    if (known != null) {
      return known;
    }
    int result = random.nextInt(3) == 0 ? 0 : random.nextInt(8);
    for (int d = 0; d < at.size(); d++) {
      int category = at.get(d);
      int dimension = d;
      List<Sum> sums =
          dimensions.get(d).hierarchy().sums().stream()
              .filter(sum -> sum.total() == category)
              .toList();
      if (!sums.isEmpty()) {
        result =
            sums.get(0).parts().stream()
                .mapToInt(
                    part -> {
                      List<Integer> moved = new ArrayList<>(at);
                      moved.set(dimension, part);
                      return value(random, dimensions, moved, values);
                    })
                .sum();
        break;
      }
    }
    values.put(at, result);
    return result;
  }
}
