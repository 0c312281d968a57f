package org.sluice.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sluice.grid.Place;
import org.sluice.solve.Argument;
import org.sluice.solve.LinearSystem;

/**
 * Unknown cells that equations hold together, apart from all others, as a system of their own:
 * known cells are substituted away.
 */
final class Component {
  private final Cells cells;
  private final int[] members;
  private final LinearSystem system;
  private final int[] equations;
  private final int[] independentRows;
  private final Bounds bounds;
  private final long horizon;
  private final List<Long> leeways = new ArrayList<>();
  private final Map<Integer, Integer> columnOf = new HashMap<>();

  private Component(Cells cells, Bounds bounds, int[] members, List<Integer> equations) {
    this.cells = cells;
    this.members = members;
    this.bounds = bounds;
    this.equations = equations.stream().mapToInt(Integer::intValue).toArray();
    for (int column = 0; column < members.length; column++) {
      columnOf.put(members[column], column);
    }
    List<LinearSystem.Row> rows = new ArrayList<>();
    List<Integer> independent = new ArrayList<>();
    for (int equation : equations) {
      if (!cells.isRedundant(equation)) {
        independent.add(rows.size());
      }
      long leeway = leeway(equation);
      if (leeway > 0) {
        leeways.add(leeway);
      }
      rows.add(row(cells.equations().get(equation), leeway > 0));
    }
    this.independentRows = independent.stream().mapToInt(Integer::intValue).toArray();
    this.system =
        new LinearSystem(
            ends(bounds::low, -1),
            ends(bounds::high, 1),
            Arrays.stream(members).allMatch(cells::isWhole),
            rows);
    this.horizon = sumOfAll();
  }

  private Component(Component other, LinearSystem system) {
    this.cells = other.cells;
    this.members = other.members;
    this.bounds = other.bounds;
    this.equations = other.equations;
    this.independentRows = other.independentRows;
    this.horizon = other.horizon;
    this.leeways.addAll(other.leeways);
    this.columnOf.putAll(other.columnOf);
    this.system = system;
  }

  /** The same cells in the eyes of somebody who knows some that the source prints. */
  Component knowing(Set<Integer> known) {
    LinearSystem narrower = system;
    for (int cell : known) {
      if (column(cell) >= 0) {
        long value = bounds.scaled(cell, cells.value(cell).orElseThrow());
        narrower = narrower.knowing(column(cell), value);
      }
    }
    return new Component(this, narrower);
  }

  private long leeway(int equation) {
    BigDecimal leeway = cells.leeway(equation);
    return leeway
        .movePointRight(cells.scale(cells.equations().get(equation).total()))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  private long[] ends(IntToLongFunction bound, int sign) {
    return LongStream.concat(
            Arrays.stream(members).mapToLong(bound),
            leeways.stream().mapToLong(leeway -> sign * leeway))
        .toArray();
  }

  /** A sum as a row; where it holds only nearly, the last column is what it is off by. */
  private LinearSystem.Row row(Equation equation, boolean nearly) {
    int[] all =
        IntStream.concat(
                IntStream.of(equation.total()),
                equation.parts().stream().mapToInt(Integer::intValue))
            .toArray();
    int[] columns = new int[all.length + 1];
    long[] coefficients = new long[all.length + 1];
    int size = 0;
    long right = 0;
    for (int i = 0; i < all.length; i++) {
      long coefficient = i == 0 ? -1 : 1;
      if (bounds.isOpen(all[i])) {
        columns[size] = columnOf.getOrDefault(all[i], -1);
        coefficients[size++] = coefficient;
      } else {
        right = Math.subtractExact(right, coefficient * bounds.low(all[i]));
      }
    }
    if (nearly) {
      columns[size] = members.length + leeways.size() - 1;
      coefficients[size++] = 1;
    }
    return new LinearSystem.Row(
        Arrays.copyOf(columns, size), Arrays.copyOf(coefficients, size), right);
  }

  /** Splits the open cells into components, in the order of their first cells. */
  static List<Component> split(Cells cells, Bounds bounds) {
    int[] parent = IntStream.range(0, cells.size()).toArray();
    List<Equation> equations = cells.equations();
    int[] anchor = new int[equations.size()];
    for (int e = 0; e < anchor.length; e++) {
      anchor[e] = -1;
      join(parent, anchor, e, equations.get(e).total(), bounds);
      for (int part : equations.get(e).parts()) {
        join(parent, anchor, e, part, bounds);
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int cell = 0; cell < parent.length; cell++) {
      if (bounds.isOpen(cell)) {
        members.computeIfAbsent(root(parent, cell), r -> new ArrayList<>()).add(cell);
      }
    }
    Map<Integer, List<Integer>> rows = new HashMap<>();
    for (int e = 0; e < anchor.length; e++) {
      if (anchor[e] >= 0) {
        rows.computeIfAbsent(root(parent, anchor[e]), r -> new ArrayList<>()).add(e);
      }
    }
    List<Component> components = new ArrayList<>();
    members.forEach(
        (root, list) ->
            components.add(
                new Component(
                    cells,
                    bounds,
                    list.stream().mapToInt(Integer::intValue).toArray(),
                    rows.getOrDefault(root, List.of()))));
    return components;
  }

  private static void join(int[] parent, int[] anchor, int equation, int cell, Bounds bounds) {
    if (!bounds.isOpen(cell)) {
      return;
    }
    if (anchor[equation] < 0) {
      anchor[equation] = cell;
    } else {
      int one = root(parent, anchor[equation]);
      int other = root(parent, cell);
      parent[Math.max(one, other)] = Math.min(one, other);
    }
  }

  private static int root(int[] parent, int cell) {
    int at = cell;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  LinearSystem system() {
    return system;
  }

  /** The rows that no others imply. */
  int[] independentRows() {
    return independentRows;
  }

  int size() {
    return members.length;
  }

  int cell(int column) {
    return members[column];
  }

  /** The column of a cell, or -1 where it is not in this component. */
  int column(int cell) {
    return columnOf.getOrDefault(cell, -1);
  }

  /**
   * An argument told in released cells: how often each enters the weighted sum of all rows that the
   * argument uses. Withheld cells and those that cancel are left out.
   */
  Map<Place, BigDecimal> equation(Argument argument) {
    Map<Integer, Long> weights = new TreeMap<>();
    for (Argument.Term term : argument.terms()) {
      Equation equation = cells.equations().get(equations[term.row()]);
      weights.merge(equation.total(), -term.weight(), Long::sum);
      equation.parts().forEach(part -> weights.merge(part, term.weight(), Long::sum));
    }
    Map<Place, BigDecimal> places = new TreeMap<>();
    weights.forEach(
        (cell, weight) -> {
          if (weight != 0 && !columnOf.containsKey(cell) && cells.hasPlace(cell)) {
            places.put(cells.places(cell).get(0), BigDecimal.valueOf(weight));
          }
        });
    return places;
  }

  /** The true values where all are known: no mark, no blank, and sums that hold exactly. */
  Optional<long[]> truth() {
    long[] values = new long[members.length];
    for (int column = 0; column < values.length; column++) {
      Optional<BigDecimal> value = cells.trueValue(members[column]);
      if (value.isEmpty() || !leeways.isEmpty()) {
        return Optional.empty();
      }
      values[column] = bounds.scaled(members[column], value.get());
    }
    return Optional.of(values);
  }

  /**
   * A value that no column reaches unless nothing bounds it: more than all figures and bounds
   * together.
   */
  long horizon() {
    return horizon;
  }

  private long sumOfAll() {
    long sum = 1_000;
    for (int row = 0; row < system.rows(); row++) {
      sum += Math.abs(system.right(row));
    }
    for (int column = 0; column < system.columns(); column++) {
      sum += Math.abs(system.lower(column)) < LinearSystem.FAR ? Math.abs(system.lower(column)) : 0;
      sum += Math.abs(system.upper(column)) < LinearSystem.FAR ? Math.abs(system.upper(column)) : 0;
    }
    return Math.min(LinearSystem.FAR / 4, 2 * sum);
  }

  Cells cells() {
    return cells;
  }
}
