package org.sluice.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtremesTest {
  /** A table of two by two with row sums 10 and 6 and column sums 9 and 7, all cells at least 1. */
  private static final LinearSystem SQUARE =
      system(4, 1, row(10, 0, 1), row(6, 2, 3), row(9, 0, 2), row(7, 1, 3));

  private static final long[] TABLE = {6, 4, 3, 3};

  /** Three cells of which any two add up to 5: 2.5 each, and no whole numbers. */
  private static final LinearSystem TRIANGLE =
      system(3, 0, row(5, 0, 1), row(5, 1, 2), row(5, 0, 2));

  @Test
  void aTwoWayTableIsANetworkAndATriangleOfSumsIsNot() {
    assertThat(Network.of(SQUARE, rows(SQUARE))).isPresent();
    assertThat(Network.of(TRIANGLE, rows(TRIANGLE))).isEmpty();
  }

  @Test
  void flowAndSimplexFindTheSameEndsAndBothProveThem() {
    Flow flow =
        new Flow(SQUARE, Network.of(SQUARE, rows(SQUARE)).orElseThrow(), TABLE, Budget.unlimited());
    Extremes linear = LinearExtremes.from(SQUARE, rows(SQUARE), TABLE, Budget.unlimited());
    for (Extremes extremes : List.of(flow, linear)) {
      // The first cell is at most 8, where the one below it is at its least of 1.
      assertThat(extremes.push(0, true, 100)).isEqualTo(Extremes.End.STOPPED);
      assertThat(extremes.value(0)).isEqualTo(8);
      assertThat(Proof.holds(SQUARE, 0, true, 8, extremes.argument())).isTrue();
      assertThat(Proof.holds(SQUARE, 0, true, 7, extremes.argument())).isFalse();
      assertThat(extremes.push(0, false, 4)).isEqualTo(Extremes.End.REACHED);
      assertThat(extremes.value(0)).isEqualTo(4);
    }
  }

  @Test
  void everySolutionOfATrailFits() {
    Flow flow =
        new Flow(SQUARE, Network.of(SQUARE, rows(SQUARE)).orElseThrow(), TABLE, Budget.unlimited());
    flow.push(0, true, 100);
    flow.push(3, true, 100);
    flow.push(1, true, 100);
    for (int solution = 0; solution <= flow.trail().last(); solution++) {
      assertThat(Proof.fits(SQUARE, flow.trail().solution(solution))).isTrue();
    }
    assertThat(flow.trail().solution(0)).containsExactly(TABLE);
  }

  @Test
  void aFirstFlowIsFoundWithoutATableToStartFrom() {
    Feasibility found =
        FeasibleFlow.find(
            SQUARE, Network.of(SQUARE, rows(SQUARE)).orElseThrow(), Budget.unlimited());
    assertThat(Proof.fits(SQUARE, found.solution().orElseThrow())).isTrue();
  }

  @Test
  void marginsThatDisagreeAreShownToContradictEachOther() {
    LinearSystem system = system(4, 1, row(10, 0, 1), row(6, 2, 3), row(9, 0, 2), row(8, 1, 3));
    Network network = Network.of(system, rows(system)).orElseThrow();
    Feasibility flow = FeasibleFlow.find(system, network, Budget.unlimited());
    Feasibility linear = LinearExtremes.solution(system, rows(system), Budget.unlimited());
    for (Feasibility feasibility : List.of(flow, linear)) {
      assertThat(feasibility.solution()).isEmpty();
      assertThat(Proof.holds(system, 0, true, 0, feasibility.contradiction().orElseThrow()))
          .isTrue();
    }
  }

  @Test
  void aSystemThatOnlyFractionsSolveHasNoWholeSolution() {
    Feasibility none = LinearExtremes.solution(TRIANGLE, rows(TRIANGLE), Budget.unlimited());
    assertThat(none.solution()).isEmpty();
    Argument contradiction = none.contradiction().orElseThrow();
    assertThat(Proof.holds(TRIANGLE, 0, true, -1, contradiction)).isTrue();
    assertThat(contradiction).isInstanceOf(Argument.Split.class);
  }

  @Test
  void aSpentBudgetIsSaidAndNotGuessed() {
    Flow flow =
        new Flow(SQUARE, Network.of(SQUARE, rows(SQUARE)).orElseThrow(), TABLE, Budget.of(1));
    assertThat(flow.push(0, true, 100)).isEqualTo(Extremes.End.SPENT);
    Extremes linear = LinearExtremes.from(SQUARE, rows(SQUARE), TABLE, Budget.of(1));
    assertThat(linear.push(0, true, 100)).isEqualTo(Extremes.End.SPENT);
  }

  private static int[] rows(LinearSystem system) {
    return IntStream.range(0, system.rows()).toArray();
  }

  private static LinearSystem system(int columns, long least, LinearSystem.Row... rows) {
    long[] lower = IntStream.range(0, columns).mapToLong(i -> least).toArray();
    long[] upper = IntStream.range(0, columns).mapToLong(i -> LinearSystem.FAR).toArray();
    return new LinearSystem(lower, upper, true, List.of(rows));
  }

  private static LinearSystem.Row row(long right, int... columns) {
    return new LinearSystem.Row(columns, IntStream.of(columns).mapToLong(i -> 1).toArray(), right);
  }
}
