package org.sluice.protect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sluice.table.Table;

/**
 * The figures of one measure of one table by their categories, and the steps of each dimension's
 * categories: what cubes are built from. A combination of categories has a number, its code.
 */
final class Corners {
  /** A step as differences of codes, the gaining category first, and which way each moves. */
  static final class Step {
    private final long[] offsets;
    private final int[] signs;

    private Step(long[] offsets, int[] signs) {
      this.offsets = offsets;
      this.signs = signs;
    }

    /** Number of categories that move. */
    int size() {
      return offsets.length;
    }

    /** The code of the moving category minus that of the gaining one. */
    long offset(int index) {
      return offsets[index];
    }

    /** Which way it moves. */
    int sign(int index) {
      return signs[index];
    }
  }

  private final long[] strides;
  private final Map<Long, Integer> figures = new HashMap<>();
  private final Map<Integer, Long> codes = new HashMap<>();
  private final Step[][][] steps;

  /**
   * The corners of a measure.
   *
   * @param figureOf the figure of each record
   */
  Corners(Table table, int[] figureOf) {
    this.strides = new long[table.dimensions().size()];
    this.steps = new Step[strides.length][][];
    long stride = 1;
    for (int d = 0; d < strides.length; d++) {
      int dimension = d;
      int size = table.dimensions().get(d).size();
      strides[d] = stride;
      stride *= Math.max(1, size);
      steps[d] =
          IntStream.range(0, size)
              .mapToObj(category -> steps(table, dimension, category))
              .toArray(Step[][]::new);
    }
    for (int record = 0; record < figureOf.length; record++) {
      long code = 0;
      for (int d = 0; d < strides.length; d++) {
        code += strides[d] * table.category(d, record);
      }
      figures.putIfAbsent(code, figureOf[record]);
      codes.putIfAbsent(figureOf[record], code);
    }
  }

  private Step[] steps(Table table, int dimension, int category) {
    List<Map<Integer, Integer>> all =
        Steps.of(table.dimensions().get(dimension).hierarchy(), category);
    return all.stream()
        .map(
            step -> {
              int[] moving =
                  IntStream.concat(
                          IntStream.of(category),
                          step.keySet().stream().mapToInt(c -> c).filter(c -> c != category))
                      .toArray();
              long[] offsets =
                  Arrays.stream(moving)
                      .mapToLong(c -> strides[dimension] * (c - category))
                      .toArray();
              int[] signs = Arrays.stream(moving).map(c -> step.getOrDefault(c, 0)).toArray();
              return new Step(offsets, signs);
            })
        .toArray(Step[]::new);
  }

  /** Whether the figure stands in this table and measure. */
  boolean holds(int figure) {
    return codes.containsKey(figure);
  }

  /** The code of a figure that stands here. */
  long code(int figure) {
    return codes.getOrDefault(figure, 0L);
  }

  /** The figure of a code, or -1. */
  int figure(long code) {
    return figures.getOrDefault(code, -1);
  }

  /** Number of dimensions. */
  int dimensions() {
    return strides.length;
  }

  /** The steps in a dimension of the category that a code has there. */
  Step[] steps(long code, int dimension) {
    return steps[dimension][(int) (code / strides[dimension] % steps[dimension].length)];
  }
}
