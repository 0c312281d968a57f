package org.sluice.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which equations each cell is in, as total or as part, kept as numbers: cells are many. */
final class Memberships {
  private final List<Equation> equations;

  /** The equations of each cell stand one after the other, from here to those of the next cell. */
  private final int[] first;

  private final int[] numbers;

  Memberships(int cells, List<Equation> equations) {
    this.equations = equations;
    this.first = new int[cells + 1];
    for (Equation equation : equations) {
      first[equation.total() + 1]++;
      for (int part : equation.parts()) {
        first[part + 1]++;
      }
    }
    Arrays.parallelPrefix(first, Integer::sum);
    this.numbers = new int[first[cells]];
    int[] next = first.clone();
    for (int number = 0; number < equations.size(); number++) {
      numbers[next[equations.get(number).total()]++] = number;
      for (int part : equations.get(number).parts()) {
        numbers[next[part]++] = number;
      }
    }
  }

  /** The equations of a cell, in order. */
  List<Equation> of(int cell) {
    List<Equation> all = new ArrayList<>(first[cell + 1] - first[cell]);
    for (int at = first[cell]; at < first[cell + 1]; at++) {
      all.add(equations.get(numbers[at]));
    }
    return all;
  }
}
