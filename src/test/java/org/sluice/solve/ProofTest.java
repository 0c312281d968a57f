package org.sluice.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.solve.Argument.Combination;
import org.sluice.solve.Argument.Lemma;
import org.sluice.solve.Argument.Split;
import org.sluice.solve.Argument.Term;

class ProofTest {
  /** x + y = 10 with both at least 1. */
  private static final LinearSystem PAIR = system(true, new long[] {1, 1}, List.of(row(10, 1, 1)));

  /** 2x + 2y = 7, which real numbers solve and whole ones do not. */
  private static final LinearSystem ODD = system(true, new long[] {0, 0}, List.of(row(7, 2, 2)));

  @Test
  void aTableThatKeepsEveryEquationAndBoundFits() {
    assertThat(Proof.fits(PAIR, new long[] {4, 6})).isTrue();
    assertThat(Proof.fits(PAIR, new long[] {4, 5})).isFalse();
    assertThat(Proof.fits(PAIR, new long[] {10, 0})).isFalse();
  }

  @Test
  void oneSumBoundsItsPartByTheTotalLessTheLeastOfTheOther() {
    assertThat(Proof.holds(PAIR, 0, true, 9, Argument.row(0))).isTrue();
    assertThat(Proof.holds(PAIR, 0, true, 8, Argument.row(0))).isFalse();
    assertThat(Proof.holds(PAIR, 0, false, 1, Argument.ownBound())).isTrue();
    assertThat(Proof.holds(PAIR, 0, false, 2, Argument.row(0))).isFalse();
  }

  @Test
  void theDifferenceOfTwoSumsFindsWhatTheyDoNotShare() {
    // x + y = 10 and x + y + z = 14 leave 4 for z.
    LinearSystem system =
        new LinearSystem(
            new long[] {0, 0, 0},
            new long[] {LinearSystem.FAR, LinearSystem.FAR, LinearSystem.FAR},
            true,
            List.of(row(10, 1, 1), row(14, 1, 1, 1)));
    Argument difference = new Combination(List.of(new Term(1, 1), new Term(0, -1)));
    assertThat(Proof.holds(system, 2, true, 4, difference)).isTrue();
    assertThat(Proof.holds(system, 2, false, 4, difference)).isTrue();
    assertThat(Proof.holds(system, 2, true, 3, difference)).isFalse();
  }

  @Test
  void aBoundOnARealColumnIsProvenToWithinAUnit() {
    LinearSystem real = system(false, new long[] {0, 0}, List.of(row(10, 1, 1)));
    assertThat(Proof.holds(real, 0, true, 10, Argument.row(0))).isTrue();
    assertThat(Proof.holds(real, 0, true, 9, Argument.row(0))).isFalse();
  }

  @Test
  void aLemmaIsOnlyUsedOnceItIsShown() {
    // x + y = 10, y + z = 6 with all at least 1: y is at most 5, so x is at least 5.
    LinearSystem chain =
        new LinearSystem(
            new long[] {1, 1, 1},
            new long[] {LinearSystem.FAR, LinearSystem.FAR, LinearSystem.FAR},
            true,
            List.of(row(10, 1, 1, 0), row(6, 0, 1, 1)));
    assertThat(
            Proof.holds(
                chain, 0, false, 5, new Lemma(1, true, 5, Argument.row(1), Argument.row(0))))
        .isTrue();
    assertThat(
            Proof.holds(
                chain, 0, false, 6, new Lemma(1, true, 4, Argument.row(1), Argument.row(0))))
        .isFalse();
  }

  @Test
  void casesBelowAndAboveAHalfShowThatNoWholeNumberFits() {
    Argument split = new Split(0, 1, Argument.row(0), Argument.row(0));
    assertThat(Proof.holds(ODD, 0, true, 3, Argument.row(0))).isTrue();
    assertThat(Proof.holds(ODD, 1, true, 2, Argument.row(0))).isFalse();
    assertThat(Proof.holds(ODD, 1, true, 2, split)).isFalse();
  }

  private static LinearSystem system(boolean whole, long[] lower, List<LinearSystem.Row> rows) {
    return new LinearSystem(lower, new long[] {LinearSystem.FAR, LinearSystem.FAR}, whole, rows);
  }

  private static LinearSystem.Row row(long right, long... coefficients) {
    int[] columns = new int[coefficients.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i;
    }
    return new LinearSystem.Row(columns, coefficients, right);
  }
}
