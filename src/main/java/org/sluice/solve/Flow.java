package org.sluice.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A feasible flow on a network that is pushed about to make one column as large or as small as it
 * can be: the value plus a maximum flow from the column's head back to its tail (the attacker's
 * problem as a network, de Carvalho, Dellaert and de Sanches Osório 1994). Maximum flows by Dinic's
 * method of layers (1970), always starting from the flow at hand. Every change is written to a
 * {@link Trail}, so that each flow passed on the way can be had again as a witness.
 */
public final class Flow implements Extremes {
  private final LinearSystem system;
  private final Network network;
  private final Budget budget;
  private final long[] flow;
  private final Trail trail;

  // The arcs at each node, as column * 2, plus 1 where the arc enters the node.
  private final int[] firstArc;
  private final int[] arcs;
  private final int[] layer;
  private final int[] next;
  private final int[] queue;
  private final int[] path;
  private Argument argument = Argument.ownBound();

  /** Starts from a flow that is known to be feasible. */
  public Flow(LinearSystem system, Network network, long[] feasible, Budget budget) {
    this.system = system;
    this.network = network;
    this.budget = budget;
    this.flow = feasible.clone();
    this.trail = new Trail(feasible);
    this.firstArc = new int[network.nodes() + 1];
    for (int column = 0; column < system.columns(); column++) {
      firstArc[network.from(column) + 1]++;
      firstArc[network.to(column) + 1]++;
    }
    for (int node = 0; node < network.nodes(); node++) {
      firstArc[node + 1] += firstArc[node];
    }
    this.arcs = new int[system.columns() * 2];
    int[] fill = firstArc.clone();
    for (int column = 0; column < system.columns(); column++) {
      arcs[fill[network.from(column)]++] = column * 2;
      arcs[fill[network.to(column)]++] = column * 2 + 1;
    }
    this.layer = new int[network.nodes()];
    this.next = new int[network.nodes()];
    this.queue = new int[network.nodes()];
    this.path = new int[network.nodes()];
  }

  @Override
  public long value(int column) {
    return flow[column];
  }

  @Override
  public Trail trail() {
    return trail;
  }

  @Override
  public Argument argument() {
    return argument;
  }

  @Override
  public End push(int column, boolean up, long goal) {
    int source = up ? network.to(column) : network.from(column);
    int sink = up ? network.from(column) : network.to(column);
    long wanted = up ? goal - flow[column] : flow[column] - goal;
    if (wanted > 0 && source == sink) {
      move(column, up ? wanted : -wanted);
      wanted = 0;
    }
    while (wanted > 0 && !budget.isSpent() && layers(source, sink, column)) {
      wanted -= block(source, sink, column, up, wanted);
    }
    trail.mark();
    if (wanted <= 0) {
      return End.REACHED;
    }
    if (budget.isSpent()) {
      return End.SPENT;
    }
    argument = cut();
    return End.STOPPED;
  }

  @Override
  public End approach(int column, boolean up, long goal) {
    return push(column, up, goal);
  }

  /**
   * The minimum cut: the rows of all nodes that the source of the last search still reaches,
   * signed. The ground has no row, so the side without it is taken.
   */
  private Argument cut() {
    int ground = network.nodes() - 1;
    boolean groundReached = layer[ground] >= 0;
    List<Argument.Term> terms = new ArrayList<>();
    for (int node = 0; node < ground; node++) {
      if ((layer[node] >= 0) != groundReached) {
        terms.add(new Argument.Term(network.row(node), network.sign(node)));
      }
    }
    return new Argument.Combination(terms);
  }

  private void move(int column, long by) {
    flow[column] += by;
    trail.add(column, by);
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

  /** Breadth-first layers of what the source reaches without the column itself. */
  private boolean layers(int source, int sink, int column) {
    Arrays.fill(layer, -1);
    layer[source] = 0;
    queue[0] = source;
    int end = 1;
    long work = network.nodes();
    for (int at = 0; at < end; at++) {
      int node = queue[at];
      work += firstArc[node + 1] - firstArc[node];
      for (int i = firstArc[node]; i < firstArc[node + 1]; i++) {
        int arc = arcs[i];
        if (arc >> 1 != column && layer[head(arc)] < 0 && capacity(arc) > 0) {
          layer[head(arc)] = layer[node] + 1;
          queue[end++] = head(arc);
          if (head(arc) == sink) {
            budget.spend(work);
            return true;
          }
        }
      }
    }
    budget.spend(work);
    return layer[sink] >= 0;
  }

  /** A blocking flow: paths along the layers until none is left. */
  private long block(int source, int sink, int column, boolean up, long wanted) {
    System.arraycopy(firstArc, 0, next, 0, next.length);
    long pushed = 0;
    while (pushed < wanted) {
      int length = pathTo(source, sink, column);
      if (length == 0) {
        break;
      }
      long amount = wanted - pushed;
      for (int i = 0; i < length; i++) {
        amount = Math.min(amount, capacity(path[i]));
      }
      for (int i = 0; i < length; i++) {
        move(path[i] >> 1, (path[i] & 1) == 0 ? amount : -amount);
      }
      move(column, up ? amount : -amount);
      pushed += amount;
      budget.spend(length);
    }
    return pushed;
  }

  /** Finds one path of the layers and returns its length, 0 where there is none. */
  private int pathTo(int source, int sink, int column) {
    int node = source;
    int length = 0;
    while (node != sink) {
      int arc = advance(node, column);
      if (arc >= 0) {
        path[length++] = arc;
        node = head(arc);
      } else if (length == 0) {
        return 0;
      } else {
        layer[node] = -1;
        length--;
        node = head(path[length] ^ 1);
      }
    }
    return length;
  }

  private int advance(int node, int column) {
    for (; next[node] < firstArc[node + 1]; next[node]++) {
      int arc = arcs[next[node]];
      if (arc >> 1 != column && layer[head(arc)] == layer[node] + 1 && capacity(arc) > 0) {
        return arc;
      }
    }
    return -1;
  }
}
