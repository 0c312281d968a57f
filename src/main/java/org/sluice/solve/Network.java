package org.sluice.solve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * The shape of a system that is a flow network: every column is in at most two of the rows, with
 * coefficients 1 or -1, and the rows can be signed so that every column leaves one row and enters
 * another. Rows become nodes, columns become arcs, a solution is a flow; the answers of a flow
 * problem on whole bounds are whole by themselves (Hoffman and Kruskal 1956). A column in a single
 * row is joined to one more node, the ground.
 */
public final class Network {
  private final int nodes;
  private final int[] from;
  private final int[] to;
  private final int[] rowOf;
  private final int[] sign;

  private Network(int[] from, int[] to, int[] rowOf, int[] sign) {
    this.nodes = rowOf.length + 1;
    this.from = from;
    this.to = to;
    this.rowOf = rowOf;
    this.sign = sign;
  }

  /** The network of these rows of a system, if it is one. */
  public static Optional<Network> of(LinearSystem system, int[] rows) {
    int[][] ends = new int[system.columns()][];
    int[] uses = new int[system.columns()];
    Arrays.setAll(ends, column -> new int[] {-1, -1});
    for (int node = 0; node < rows.length; node++) {
      for (int i = 0; i < system.width(rows[node]); i++) {
        int column = system.column(rows[node], i);
        if (uses[column] == 2 || Math.abs(system.coefficient(rows[node], i)) != 1) {
          return Optional.empty();
        }
        ends[column][uses[column]++] = node;
      }
    }
    int[] sign = signs(system, rows, ends);
    return sign.length == rows.length
        ? Optional.of(join(system, rows, ends, sign))
        : Optional.empty();
  }

  /** Signs of the rows that make both ends of every column opposite; too few where none do. */
  private static int[] signs(LinearSystem system, int[] rows, int[][] ends) {
    int[] sign = new int[rows.length];
    Deque<Integer> open = new ArrayDeque<>();
    for (int start = 0; start < rows.length; start++) {
      if (sign[start] == 0) {
        sign[start] = 1;
        open.add(start);
      }
      while (!open.isEmpty()) {
        int node = open.remove();
        for (int i = 0; i < system.width(rows[node]); i++) {
          int column = system.column(rows[node], i);
          int other = ends[column][0] == node ? ends[column][1] : ends[column][0];
          if (other >= 0) {
            long same = system.coefficient(rows[node], i) * sign[node];
            int wanted = (int) (-same * system.coefficientOf(rows[other], column));
            if (sign[other] == 0) {
              sign[other] = wanted;
              open.add(other);
            } else if (sign[other] != wanted) {
              return new int[0];
            }
          }
        }
      }
    }
    return sign;
  }

  private static Network join(LinearSystem system, int[] rows, int[][] ends, int[] sign) {
    int ground = rows.length;
    int[] from = new int[system.columns()];
    int[] to = new int[system.columns()];
    Arrays.fill(from, ground);
    Arrays.fill(to, ground);
    for (int column = 0; column < ends.length; column++) {
      for (int node : ends[column]) {
        if (node >= 0 && system.coefficientOf(rows[node], column) * sign[node] > 0) {
          to[column] = node;
        } else if (node >= 0) {
          from[column] = node;
        }
      }
    }
    return new Network(from, to, rows.clone(), sign);
  }

  /** Number of rows used and the ground, which is the last node. */
  int nodes() {
    return nodes;
  }

  /** The node that a column leaves. */
  int from(int column) {
    return from[column];
  }

  /** The node that a column enters. */
  int to(int column) {
    return to[column];
  }

  /** The row of the system behind a node other than the ground. */
  int row(int node) {
    return rowOf[node];
  }

  /** The sign that the row of a node was given, 1 or -1. */
  int sign(int node) {
    return sign[node];
  }
}
