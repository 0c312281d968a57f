package org.sluice.solve;

import java.util.Arrays;

/**
 * A sequence of solutions of one system, each kept as its difference from the one before: a
 * thousand witnesses in the room of a few. Solutions are numbered from 0, the first.
 */
public final class Trail {
  private final long[] first;
  private int[] columns = new int[64];
  private long[] changes = new long[64];
  private int size;
  private int[] marks = new int[16];
  private int solutions = 1;

  /** Starts at a solution. */
  Trail(long[] first) {
    this.first = first.clone();
  }

  void add(int column, long change) {
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, size * 2);
      changes = Arrays.copyOf(changes, size * 2);
    }
    columns[size] = column;
    changes[size++] = change;
  }

  /** Ends the changes that lead to the next solution. */
  void mark() {
    if (marks.length == solutions) {
      marks = Arrays.copyOf(marks, solutions * 2);
    }
    marks[solutions++] = size;
  }

  /** The number of the last solution. */
  public int last() {
    return solutions - 1;
  }

  /** How many changes lead from the solution before to this one. */
  public int changes(int solution) {
    return solution == 0 ? 0 : marks[solution] - marks[solution - 1];
  }

  /** The column of a change that leads to this solution; one column may change several times. */
  public int changedColumn(int solution, int change) {
    return columns[marks[solution - 1] + change];
  }

  /** By how much that column changes there. */
  public long changeOf(int solution, int change) {
    return changes[marks[solution - 1] + change];
  }

  /** The values of all columns in a solution. */
  public long[] solution(int number) {
    long[] values = first.clone();
    advance(values, 0, number);
    return values;
  }

  /** Turns the values of one solution into those of a later one. */
  public void advance(long[] values, int from, int to) {
    for (int i = marks[from]; i < marks[to]; i++) {
      values[columns[i]] += changes[i];
    }
  }
}
