package org.sluice.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds a first feasible flow where no true table is known: start anywhere between the bounds, then
 * lead what is too much at one node to where it is too little, along shortest paths (Ford and
 * Fulkerson's feasibility problem).
 */
public final class FeasibleFlow {
  private final LinearSystem system;
  private final Network network;
  private final int[][] arcsOf;
  private final long[] flow;
  private final long[] excess;
  private final int[] cameBy;
  private final boolean[] reached;

  private FeasibleFlow(LinearSystem system, Network network) {
    this.system = system;
    this.network = network;
    this.flow = new long[system.columns()];
    this.excess = new long[network.nodes()];
    this.cameBy = new int[network.nodes()];
    this.reached = new boolean[network.nodes()];
    this.arcsOf = new int[network.nodes()][];
    int[] count = new int[network.nodes()];
    for (int column = 0; column < flow.length; column++) {
      count[network.from(column)]++;
      count[network.to(column)]++;
    }
    Arrays.setAll(arcsOf, node -> new int[count[node]]);
    for (int column = 0; column < flow.length; column++) {
      int from = network.from(column);
      int to = network.to(column);
      arcsOf[from][--count[from]] = column * 2;
      arcsOf[to][--count[to]] = column * 2 + 1;
    }
  }

  /** Looks for a feasible flow; where there is none, the nodes that cannot be emptied show it. */
  public static Feasibility find(LinearSystem system, Network network, Budget budget) {
    FeasibleFlow search = new FeasibleFlow(system, network);
    search.start();
    if (search.settle(budget)) {
      return Feasibility.of(search.flow);
    }
    return budget.isSpent() ? Feasibility.unknown() : Feasibility.none(search.cut());
  }

  private Argument cut() {
    int ground = network.nodes() - 1;
    List<Argument.Term> terms = new ArrayList<>();
    for (int node = 0; node < ground; node++) {
      if (reached[node] != reached[ground]) {
        terms.add(new Argument.Term(network.row(node), network.sign(node)));
      }
    }
    return new Argument.Combination(terms);
  }

  private void start() {
    int ground = network.nodes() - 1;
    for (int node = 0; node < ground; node++) {
      long wanted = network.sign(node) * system.right(network.row(node));
      excess[node] -= wanted;
      excess[ground] += wanted;
    }
    for (int column = 0; column < flow.length; column++) {
      flow[column] = Math.max(system.lower(column), Math.min(system.upper(column), 0));
      excess[network.to(column)] += flow[column];
      excess[network.from(column)] -= flow[column];
    }
  }

  private boolean settle(Budget budget) {
    for (int node = 0; node < excess.length; node++) {
      while (excess[node] > 0) {
        int end = search(node, budget);
        if (end < 0 || budget.isSpent()) {
          return false;
        }
        lead(node, end);
      }
    }
    return true;
  }

  /** The nearest node with too little that can be reached from here, or -1. */
  private int search(int start, Budget budget) {
    Arrays.fill(reached, false);
    reached[start] = true;
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      int node = open.remove();
      budget.spend(arcsOf[node].length + 1L);
      for (int arc : arcsOf[node]) {
        int head = head(arc);
        if (!reached[head] && capacity(arc) > 0) {
          reached[head] = true;
          cameBy[head] = arc;
          if (excess[head] < 0) {
            return head;
          }
          open.add(head);
        }
      }
    }
    return -1;
  }

  private void lead(int start, int end) {
    long amount = Math.min(excess[start], -excess[end]);
    for (int node = end; node != start; node = head(cameBy[node] ^ 1)) {
      amount = Math.min(amount, capacity(cameBy[node]));
    }
    for (int node = end; node != start; node = head(cameBy[node] ^ 1)) {
      flow[cameBy[node] >> 1] += (cameBy[node] & 1) == 0 ? amount : -amount;
    }
    excess[start] -= amount;
    excess[end] += amount;
  }

  private long capacity(int arc) {
    int column = arc >> 1;
    return (arc & 1) == 0
        ? system.upper(column) - flow[column]
        : flow[column] - system.lower(column);
  }

  private int head(int arc) {
    return (arc & 1) == 0 ? network.to(arc >> 1) : network.from(arc >> 1);
  }
}
