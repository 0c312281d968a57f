package org.sluice.protect.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.cover.Sums;
import org.sluice.solve.Budget;

class ControlledRoundingTest {
  @Test
  void everySumOfARandomTableOfTwoWaysHoldsAndEveryCellIsWithinOneBase() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int[] size = {1 + random.nextInt(6), 1 + random.nextInt(6)};
      long[] values = cube(random, size);
      int base = 2 + random.nextInt(9);
      assertRounded(rounded(sums(size), values, base).orElseThrow(), sums(size), values, base);
    }
  }

  @Test
  void aCubeIsRoundedWheneverThereIsARoundingAndNoneIsMadeUp() {
    Random random = new Random(11);
    int none = 0;
    for (int round = 0; round < 120; round++) {
      int[] size = {2, 2, 2};
      long[] values = cube(random, size);
      Optional<List<BigDecimal>> rounded = rounded(sums(size), values, 3);
      assertThat(rounded.isPresent()).isEqualTo(exists(size, values, 3));
      rounded.ifPresent(found -> assertRounded(found, sums(size), values, 3));
      none += rounded.isEmpty() ? 1 : 0;
    }
    assertThat(none).isLessThan(120);
  }

  @Test
  void withoutWorkNothingIsFoundForACube() {
    int[] size = {3, 3, 3};
    long[] values = cube(new Random(3), size);
    assertThat(
            ControlledRounding.of(sums(size), shown(values), nearest(values, 5), 5, Budget.of(1)))
        .isEmpty();
  }

  @Test
  void countsThatAreInNoSumGoToTheNearest() {
    Sums none = Sums.of(3, List.of());
    assertThat(
            rounded(none, new long[] {2, 3, 5}, 5).orElseThrow().stream()
                .map(n -> n.intValueExact()))
        .containsExactly(0, 5, 5);
  }

  private static void assertRounded(List<BigDecimal> rounded, Sums sums, long[] values, int base) {
    for (int figure = 0; figure < values.length; figure++) {
      long value = rounded.get(figure).longValueExact();
      assertThat(value % base).isZero();
      assertThat(Math.abs(value - values[figure])).isLessThan(base);
    }
    for (int sum = 0; sum < sums.size(); sum++) {
      long rest = 0;
      for (int figure : sums.members(sum)) {
        rest += sums.sign(sum, figure) * rounded.get(figure).longValueExact();
      }
      assertThat(rest).isZero();
    }
  }

  /** Tries every choice of multiples for the inner cells. */
  private static boolean exists(int[] size, long[] values, int base) {
    int[] inner = IntStream.range(0, values.length).filter(cell -> isInner(cell, size)).toArray();
    for (int choice = 0; choice < 1 << inner.length; choice++) {
      long[] tried = new long[values.length];
      boolean fits = true;
      for (int i = 0; i < inner.length; i++) {
        long up = ((choice >> i) & 1) == 1 ? base : 0;
        tried[inner[i]] = Math.floorDiv(values[inner[i]], base) * base + up;
        fits &= up == 0 || values[inner[i]] % base != 0;
      }
      if (fits) {
        addUp(tried, size);
        fits =
            IntStream.range(0, tried.length).allMatch(c -> Math.abs(tried[c] - values[c]) < base);
      }
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static Optional<List<BigDecimal>> rounded(Sums sums, long[] values, int base) {
    return ControlledRounding.of(
        sums, shown(values), nearest(values, base), base, Budget.of(50_000_000));
  }

  private static List<Optional<BigDecimal>> shown(long[] values) {
    return Arrays.stream(values).mapToObj(value -> Optional.of(BigDecimal.valueOf(value))).toList();
  }

  /** A table with all margins; in each direction the last category is the total. */
  private static long[] cube(Random random, int[] size) {
    long[] values = new long[Arrays.stream(size).map(n -> n + 1).reduce(1, (a, b) -> a * b)];
    for (int cell = 0; cell < values.length; cell++) {
      values[cell] = isInner(cell, size) ? random.nextInt(9) : 0;
    }
    addUp(values, size);
    return values;
  }

  private static void addUp(long[] values, int[] size) {
    for (int[] sum : members(size)) {
      values[sum[0]] = Arrays.stream(sum, 1, sum.length).mapToLong(cell -> values[cell]).sum();
    }
  }

  private static boolean isInner(int cell, int[] size) {
    for (int n : size) {
      if (cell % (n + 1) == n) {
        return false;
      }
      cell /= n + 1;
    }
    return true;
  }

  private static Sums sums(int[] size) {
    return Sums.of(Arrays.stream(size).map(n -> n + 1).reduce(1, (a, b) -> a * b), members(size));
  }

  private static List<int[]> members(int[] size) {
    int cells = Arrays.stream(size).map(n -> n + 1).reduce(1, (a, b) -> a * b);
    List<int[]> sums = new ArrayList<>();
    int step = 1;
    for (int n : size) {
      for (int cell = 0; cell < cells; cell++) {
        if (cell / step % (n + 1) == n) {
          int total = cell;
          int by = step;
          sums.add(IntStream.rangeClosed(0, n).map(i -> i == 0 ? total : total - by * i).toArray());
        }
      }
      step *= n + 1;
    }
    return sums;
  }

  private static IntFunction<BigDecimal> nearest(long[] values, int base) {
    return figure -> BigDecimal.valueOf(Math.round(values[figure] / (double) base) * base);
  }
}
