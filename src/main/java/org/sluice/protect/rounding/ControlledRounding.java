package org.sluice.protect.rounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sluice.cover.Sums;
import org.sluice.solve.Budget;
import org.sluice.solve.Feasibility;
import org.sluice.solve.FeasibleFlow;
import org.sluice.solve.LinearExtremes;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Network;

/**
 * Rounds all figures together: each goes to one of the two multiples of the base around it, a
 * multiple stays as it is, and every sum holds (zero-restricted controlled rounding). Where the
 * sums form a network, as in a table of two ways or of a hierarchy and a flat dimension, there is
 * always such a rounding (Cox and Ernst 1982, Controlled rounding, INFOR 20); of three and more
 * ways there may be none. The search starts from the multiples that are preferred and changes what
 * it must.
 */
public final class ControlledRounding {
  private static final long WITHOUT_BOUND = 1L << 40;

  /** More entries than this would take a tableau beyond the memory of a small machine. */
  private static final long LARGEST_TABLEAU = 10_000_000;

  private final Sums sums;
  private final List<Optional<BigDecimal>> values;
  private final BigDecimal base;
  private final long[] start;
  private final long[] change;

  private ControlledRounding(
      Sums sums, List<Optional<BigDecimal>> values, IntFunction<BigDecimal> preferred, int base) {
    this.sums = sums;
    this.values = values;
    this.base = BigDecimal.valueOf(base);
    this.start = new long[values.size()];
    this.change = new long[values.size()];
    for (int figure = 0; figure < start.length; figure++) {
      boolean printed = values.get(figure).isPresent();
      start[figure] = printed ? preferred.apply(figure).divide(this.base).longValueExact() : 0;
    }
  }

  /**
   * The rounded figures; empty where none were found in which every sum holds.
   *
   * @param sums over the figures, those left out that follow from others
   * @param values what is printed; a figure that is not printed may become any multiple from 0
   * @param preferred for each printed figure the one of its two multiples that is tried first
   */
  public static Optional<List<BigDecimal>> of(
      Sums sums,
      List<Optional<BigDecimal>> values,
      IntFunction<BigDecimal> preferred,
      int base,
      Budget budget) {
    ControlledRounding rounding = new ControlledRounding(sums, values, preferred, base);
    for (int[] together : rounding.components()) {
      if (!rounding.solve(together, budget)) {
        return Optional.empty();
      }
    }
    return rounding.holds() ? Optional.of(rounding.rounded()) : Optional.empty();
  }

  /** Whether the sums form a network, so that there is a rounding whatever the figures are. */
  public static boolean isAlwaysFound(Sums sums) {
    List<Optional<BigDecimal>> any = Collections.nCopies(sums.figures(), Optional.empty());
    ControlledRounding rounding = new ControlledRounding(sums, any, figure -> BigDecimal.ZERO, 2);
    int[] rows = IntStream.range(0, sums.size()).toArray();
    int[] figures = IntStream.range(0, sums.figures()).toArray();
    return Network.of(rounding.system(rows, figures), rows).isPresent();
  }

  private long multiple(int figure, RoundingMode mode) {
    return values.get(figure).map(v -> v.divide(base, 0, mode).longValueExact()).orElse(0L);
  }

  /** The sums that hang together, as rows; each group by itself is a smaller problem. */
  private List<int[]> components() {
    List<int[]> components = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int first = 0; first < sums.size(); first++) {
      if (!seen.get(first)) {
        seen.set(first);
        List<Integer> rows = new ArrayList<>(List.of(first));
        for (int at = 0; at < rows.size(); at++) {
          for (int figure : sums.members(rows.get(at))) {
            for (int row : sums.sumsOf(figure)) {
              if (!seen.get(row)) {
                seen.set(row);
                rows.add(row);
              }
            }
          }
        }
        components.add(rows.stream().mapToInt(Integer::intValue).sorted().toArray());
      }
    }
    return components;
  }

  private boolean solve(int[] rows, Budget budget) {
    int[] figures =
        Arrays.stream(rows)
            .flatMap(row -> Arrays.stream(sums.members(row)))
            .distinct()
            .sorted()
            .toArray();
    LinearSystem system = system(rows, figures);
    int[] all = IntStream.range(0, rows.length).toArray();
    Optional<Network> network = Network.of(system, all);
    if (network.isEmpty() && (long) rows.length * figures.length > LARGEST_TABLEAU) {
      return false;
    }
    Optional<long[]> found =
        network.isPresent()
            ? FeasibleFlow.find(system, network.get(), budget).solution()
            : searched(system, all, budget);
    for (int column = 0; column < figures.length && found.isPresent(); column++) {
      change[figures[column]] = found.get()[column];
    }
    return found.isPresent();
  }

  /** First by linear programming, which often gives whole numbers, then by trying out. */
  private static Optional<long[]> searched(LinearSystem system, int[] rows, Budget budget) {
    Feasibility found = LinearExtremes.solution(system, rows, budget.share(2));
    return found.solution().isPresent() || found.contradiction().isPresent()
        ? found.solution()
        : ChoiceSearch.solution(system, budget);
  }

  /** How far each figure goes from where the search starts, in steps of the base. */
  private LinearSystem system(int[] rows, int[] figures) {
    long[] lower = new long[figures.length];
    long[] upper = new long[figures.length];
    for (int column = 0; column < figures.length; column++) {
      int figure = figures[column];
      boolean printed = values.get(figure).isPresent();
      lower[column] = multiple(figure, RoundingMode.FLOOR) - start[figure];
      upper[column] =
          printed ? multiple(figure, RoundingMode.CEILING) - start[figure] : WITHOUT_BOUND;
    }
    List<LinearSystem.Row> equations = new ArrayList<>();
    for (int row : rows) {
      int[] members = sums.members(row);
      int[] columns = new int[members.length];
      long[] signs = new long[members.length];
      long right = 0;
      for (int i = 0; i < members.length; i++) {
        columns[i] = Arrays.binarySearch(figures, members[i]);
        signs[i] = sums.sign(row, members[i]);
        right -= signs[i] * start[members[i]];
      }
      equations.add(new LinearSystem.Row(columns, signs, right));
    }
    return new LinearSystem(lower, upper, true, equations);
  }

  private boolean holds() {
    for (int row = 0; row < sums.size(); row++) {
      long rest = 0;
      for (int figure : sums.members(row)) {
        rest += sums.sign(row, figure) * (start[figure] + change[figure]);
      }
      if (rest != 0) {
        return false;
      }
    }
    return true;
  }

  private List<BigDecimal> rounded() {
    List<BigDecimal> rounded = new ArrayList<>();
    for (int figure = 0; figure < start.length; figure++) {
      rounded.add(BigDecimal.valueOf(start[figure] + change[figure]).multiply(base));
    }
    return rounded;
  }
}
