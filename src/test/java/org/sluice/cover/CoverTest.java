package org.sluice.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
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
    Hiding hiding = hiding(problem, room);
    Cover cover = Cover.of(hiding, room, problem.bundles(), problem.goals(), Budget.unlimited());
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
    for (Goal goal : problem.goals()) {
      if (!cover.unreached().get(goal.figure())) {
        assertThat(isReached(problem, goal, cover.chosen())).isTrue();
      }
    }
  }

  private static boolean isReached(SmallProblem problem, Goal goal, BitSet chosen) {
    BitSet hidden = problem.bundles().with(chosen);
    hidden.or(problem.room().hidden());
    Hiding hiding = hiding(problem, problem.room().hiding(hidden));
    boolean up =
        goal.amount(1) <= 0 || hiding.amongHidden(goal.figure(), 1, goal.amount(1)).isPresent();
    boolean down =
        goal.amount(-1) <= 0 || hiding.amongHidden(goal.figure(), -1, goal.amount(-1)).isPresent();
    return goal.either() ? up || down : up && down;
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
