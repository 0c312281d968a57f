package org.sluice.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.solve.Budget;

class OptimumTest {
  private static IntStream seeds() {
    return IntStream.range(0, 36);
  }

  private static IntStream fewSeeds() {
    return IntStream.range(0, 12);
  }

  private static Stream<SmallProblem> threeWayTables() {
    return whereAllIsReached(SmallProblem::threeWay);
  }

  private static Stream<SmallProblem> twoHierarchies() {
    return whereAllIsReached(SmallProblem::twoHierarchies);
  }

  private static Stream<SmallProblem> whereAllIsReached(IntFunction<SmallProblem> problems) {
    return IntStream.range(0, 60)
        .mapToObj(problems)
        .filter(problem -> problem.reachable().equals(problem.goals()))
        .limit(10);
  }

  /** Two by two with margins: 0 is the grand total, 4, 5, 7 and 8 are inside. */
  private static final Sums TWO_BY_TWO =
      Sums.of(
          9,
          List.of(
              new int[] {0, 1, 2},
              new int[] {3, 4, 5},
              new int[] {6, 7, 8},
              new int[] {0, 3, 6},
              new int[] {1, 4, 7},
              new int[] {2, 5, 8}));

  private static Room room(int hidden, int... open) {
    double[] down = new double[9];
    double[] up = new double[9];
    long[] cost = new long[9];
    for (int figure = 0; figure < 9; figure++) {
      down[figure] = 5;
      up[figure] = 1e300;
      cost[figure] = 10L + figure;
    }
    BitSet first = new BitSet();
    first.set(hidden);
    BitSet may = new BitSet();
    IntStream.of(open).forEach(may::set);
    return new Room(down, up, cost, first, may, may);
  }

  private static Bound solve(Room room, Goal goal) {
    return Optimum.of(
        TWO_BY_TWO, room, new Bundles(Map.of()), List.of(goal), new BitSet(), Budget.unlimited());
  }

  @Test
  void aCellInsideTwoByTwoNeedsTheThreeOthers() {
    Bound bound = solve(room(4, 5, 7, 8), new Goal(4, 2, 3, false));

    assertThat(bound.best().stream().toArray()).containsExactly(5, 7, 8);
    assertThat(bound.lower()).isEqualTo(15 + 17 + 18);
    assertThat(bound.proven()).isTrue();
  }

  @Test
  void cheapMarginsTakeThePlaceOfCellsInside() {
    Bound bound = solve(room(4, 1, 3, 0, 5, 7, 8), new Goal(4, 2, 3, false));

    assertThat(bound.best().stream().toArray()).containsExactly(0, 1, 3);
    assertThat(bound.cost()).isEqualTo(10 + 11 + 13);
    assertThat(bound.proven()).isTrue();
  }

  @Test
  void whatMovesAnywayCostsNothing() {
    Bound bound = solve(room(4, 5, 7, 8), new Goal(4, 0, 0, false));

    assertThat(bound).isEqualTo(new Bound(0, 0, true, new BitSet()));
  }

  @Test
  void aGoalThatNothingReachesAsksForNothing() {
    Bound bound = solve(room(4, 5, 7), new Goal(4, 2, 3, false));

    assertThat(bound.lower()).isZero();
  }

  private static Bound solve(SmallProblem problem, Budget budget) {
    BitSet all = new BitSet();
    IntStream.range(0, problem.room().figures()).filter(problem.room()::isOpen).forEach(all::set);
    return Optimum.of(
        problem.sums(), problem.room(), problem.bundles(), problem.goals(), all, budget);
  }

  private static void isOptimal(SmallProblem problem) {
    Bound bound = solve(problem, Budget.unlimited());

    assertThat(bound.lower()).isEqualTo(problem.cheapest());
    assertThat(bound.cost()).isEqualTo(bound.lower());
    assertThat(bound.proven()).isTrue();
    assertThat(problem.reaches(bound.best(), problem.reachable())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noChoiceForATwoWayTableIsCheaper(int seed) {
    isOptimal(SmallProblem.twoWay(seed));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void noChoiceForAHierarchyIsCheaper(int seed) {
    isOptimal(SmallProblem.hierarchy(seed));
  }

  private static void isBelowTheOptimum(SmallProblem problem) {
    assertThat(solve(problem, Budget.unlimited()).lower()).isLessThanOrEqualTo(problem.cheapest());
  }

  @ParameterizedTest
  @MethodSource("threeWayTables")
  void noChoiceForAThreeWayTableIsBelowTheBound(SmallProblem problem) {
    isBelowTheOptimum(problem);
  }

  @ParameterizedTest
  @MethodSource("twoHierarchies")
  void noChoiceForTwoHierarchiesIsBelowTheBound(SmallProblem problem) {
    isBelowTheOptimum(problem);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSpentBudgetLeavesABoundThatHolds(int seed) {
    SmallProblem problem = SmallProblem.twoWay(seed);
    long cheapest = problem.cheapest();

    for (long steps = 100; steps < 100_000; steps *= 3) {
      Bound bound = solve(problem, Budget.of(steps));
      assertThat(bound.lower()).isLessThanOrEqualTo(cheapest);
      assertThat(bound.cost()).isGreaterThanOrEqualTo(cheapest);
    }
  }

  @Test
  void theSameProblemGetsTheSameAnswer() {
    SmallProblem problem = SmallProblem.twoWay(8);

    assertThat(solve(problem, Budget.of(20_000))).isEqualTo(solve(problem, Budget.of(20_000)));
  }
}
