package org.sluice.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.solve.Budget;

/** Covers of small problems: improving makes none dearer, and each still reaches its goals. */
class CoverTest {
  static Stream<SmallProblem> problems() {
    return Stream.of(
            Stream.iterate(1, seed -> seed + 1).limit(20).map(SmallProblem::twoWay),
            Stream.iterate(1, seed -> seed + 1).limit(20).map(SmallProblem::hierarchy),
            Stream.iterate(1, seed -> seed + 1).limit(20).map(SmallProblem::threeWay),
            Stream.iterate(1, seed -> seed + 1).limit(20).map(SmallProblem::twoHierarchies))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void improvingIsNeverDearerAndKeepsEveryGoal(SmallProblem problem) {
    Room room = problem.room().hiding(problem.room().hidden());
    Cover cover = cover(problem, room);
    long before = room.costOf(cover.chosen());
    int unreached = cover.unreached().cardinality();
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 20 && !cover.chosen().isEmpty(); round++) {
      cover.improve(random);
      assertThat(cover.unreached().cardinality()).isLessThanOrEqualTo(unreached);
      if (cover.unreached().cardinality() == unreached) {
        assertThat(room.costOf(cover.chosen())).isLessThanOrEqualTo(before);
      }
    }
    assertReached(problem, cover, problem.goals(), List.of());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void goalsInTheEyesOfWhoeverKnowsAFigureHoldWithoutIt(SmallProblem problem) {
    Room room = problem.room().hiding(problem.room().hidden());
    Cover cover = cover(problem, room);
    int[] known = cover.chosen().stream().limit(3).toArray();
    List<Goal> further = new ArrayList<>();
    for (Goal goal : problem.goals()) {
      for (int figure : known) {
        further.add(goal.inTheEyesOf(Set.of(figure)));
      }
    }
    List<Goal> outOfReach = cover.add(further);
    cover.showWhatIsNotNeeded();
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 10 && !cover.chosen().isEmpty(); round++) {
      cover.improve(random);
    }
    assertReached(problem, cover, further, outOfReach);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void whatIsHiddenForGoodIsNotShownAgain(SmallProblem problem) {
    Room room = problem.room().hiding(problem.room().hidden());
    Cover cover = cover(problem, room);
    BitSet chosen = cover.chosen();
    cover.hide(chosen);
    assertThat(cover.chosen().isEmpty()).isTrue();
    cover.choose(new BitSet());
    cover.showWhatIsNotNeeded();
    assertThat(room.hidden()).isEqualTo(hiddenWith(problem, chosen));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void ofAChoiceThatIsTakenOverOnlyWhatGoalsNeedStays(SmallProblem problem) {
    Room room = problem.room().hiding(problem.room().hidden());
    Cover cover = cover(problem, room);
    BitSet all = new BitSet();
    IntStream.range(0, room.figures()).filter(room::isOpen).forEach(all::set);
    cover.choose(all);
    cover.showWhatIsNotNeeded();
    BitSet needed = cover.chosen();
    assertThat(problem.goals()).noneMatch(goal -> isLost(problem, goal, all, needed));
    boolean possible =
        problem.goals().stream()
            .allMatch(goal -> asksAnything(goal) && isReached(problem, goal, all));
    for (int figure : possible ? needed.stream().toArray() : new int[0]) {
      BitSet fewer = cover.chosen();
      fewer.clear(figure);
      assertThat(problem.goals()).anyMatch(goal -> isLost(problem, goal, all, fewer));
    }
  }

  private static Cover cover(SmallProblem problem, Room room) {
    Hiding hiding = hiding(problem, room);
    return Cover.of(hiding, room, problem.bundles(), problem.goals(), Budget.unlimited());
  }

  private static void assertReached(
      SmallProblem problem, Cover cover, List<Goal> goals, List<Goal> outOfReach) {
    for (Goal goal : goals) {
      if (!cover.unreached().get(goal.figure())) {
        assertThat(outOfReach).doesNotContain(goal);
        assertThat(isReached(problem, goal, cover.chosen())).isTrue();
      }
    }
  }

  private static boolean isReached(SmallProblem problem, Goal goal, BitSet chosen) {
    boolean up = isReached(problem, goal, 1, chosen);
    boolean down = isReached(problem, goal, -1, chosen);
    return goal.either() ? up || down : up && down;
  }

  /**
   * Whether what a goal wants is reached by one choice, for one side at least, and not by another.
   */
  private static boolean isLost(SmallProblem problem, Goal goal, BitSet one, BitSet other) {
    if (goal.either()) {
      return isReached(problem, goal, one) && !isReached(problem, goal, other);
    }
    return IntStream.of(1, -1)
        .anyMatch(
            side -> isReached(problem, goal, side, one) && !isReached(problem, goal, side, other));
  }

  private static boolean asksAnything(Goal goal) {
    return goal.amount(1) > 0 || goal.amount(-1) > 0;
  }

  private static boolean isReached(SmallProblem problem, Goal goal, int side, BitSet chosen) {
    Room seen = standingStill(problem.room(), goal.known());
    Hiding hiding = hiding(problem, seen.hiding(hiddenWith(problem, chosen)));
    double amount = goal.amount(side);
    return amount <= 0 || hiding.amongHidden(goal.figure(), side, amount).isPresent();
  }

  private static BitSet hiddenWith(SmallProblem problem, BitSet chosen) {
    BitSet hidden = problem.bundles().with(chosen);
    hidden.or(problem.room().hidden());
    return hidden;
  }

  /** The room of somebody who sees these figures printed. */
  private static Room standingStill(Room room, Set<Integer> known) {
    double[] down = new double[room.figures()];
    double[] up = new double[room.figures()];
    long[] cost = new long[room.figures()];
    BitSet open = new BitSet();
    BitSet whole = new BitSet();
    for (int figure = 0; figure < room.figures(); figure++) {
      down[figure] = known.contains(figure) ? 0 : room.down(figure);
      up[figure] = known.contains(figure) ? 0 : room.up(figure);
      cost[figure] = room.cost(figure);
      open.set(figure, room.isOpen(figure));
      whole.set(figure, room.isWhole(figure));
    }
    return new Room(down, up, cost, new BitSet(), open, whole);
  }

  private static Hiding hiding(SmallProblem problem, Room room) {
    Budget budget = Budget.unlimited();
    return Network.of(problem.sums())
        .<Hiding>map(network -> new RouteHiding(new Circles(network), room, budget))
        .orElseGet(
            () ->
                new LinearHiding(problem.sums(), LinearHiding.moves(problem.sums(), budget), room));
  }
}
