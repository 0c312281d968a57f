package org.sluice.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final int UNKNOWNS = 5;

  private static Map<Integer, BigInteger> relation(int... factors) {
    Map<Integer, BigInteger> relation = new HashMap<>();
    for (int unknown = 0; unknown < factors.length; unknown++) {
      relation.put(unknown, BigInteger.valueOf(factors[unknown]));
    }
    return relation;
  }

  @Test
  void aSumThatTwoTotalsGiveIsKnown() {
    Span span = new Span();
    span.add(relation(1, 1, 0, 0, -1));
    span.add(relation(0, 0, 1, 1, -1));
    assertThat(span.holds(relation(1, 1, -1, -1, 0))).isTrue();
    assertThat(span.holds(relation(2, 2, -2, -2, 0))).isTrue();
    assertThat(span.holds(relation(1, -1, 1, -1, 0))).isFalse();
    assertThat(span.holds(relation(0, 0, 0, 0, 1))).isFalse();
  }

  @Test
  void nothingIsKnownWithoutRelationsButNothing() {
    assertThat(new Span().holds(relation(0, 0))).isTrue();
    assertThat(new Span().holds(relation(0, 1))).isFalse();
  }

  /** What holds for every solution of the relations in small numbers, and nothing else. */
  @Test
  void itHoldsWhatEverySolutionFulfils() {
    Random random = new Random(5);
    for (int system = 0; system < 300; system++) {
      Span span = new Span();
      int[][] relations = new int[1 + random.nextInt(3)][];
      for (int i = 0; i < relations.length; i++) {
        relations[i] = random.ints(UNKNOWNS, -1, 2).toArray();
        span.add(relation(relations[i]));
      }
      int[] asked = random.ints(UNKNOWNS, -1, 2).toArray();
      if (random.nextBoolean()) {
        for (int unknown = 0; unknown < UNKNOWNS; unknown++) {
          asked[unknown] = relations[0][unknown] - 2 * relations[relations.length - 1][unknown];
        }
      }
      assertThat(span.holds(relation(asked))).isEqualTo(isZeroOnEverySolution(relations, asked));
    }
  }

  /**
   * Solutions of at most three relations with factors of -1, 0 and 1 are spanned by whole numbers
   * from -4 to 4: by Cramer's rule no minor of theirs is larger.
   */
  private static boolean isZeroOnEverySolution(int[][] relations, int[] asked) {
    int[] values = new int[UNKNOWNS];
    int combinations = (int) Math.pow(9, UNKNOWNS);
    for (int code = 0; code < combinations; code++) {
      int rest = code;
      for (int unknown = 0; unknown < UNKNOWNS; unknown++) {
        values[unknown] = rest % 9 - 4;
        rest /= 9;
      }
      boolean solves = true;
      for (int[] relation : relations) {
        solves &= product(relation, values) == 0;
      }
      if (solves && product(asked, values) != 0) {
        return false;
      }
    }
    return true;
  }

  private static int product(int[] factors, int[] values) {
    int sum = 0;
    for (int unknown = 0; unknown < UNKNOWNS; unknown++) {
      sum += factors[unknown] * values[unknown];
    }
    return sum;
  }
}
