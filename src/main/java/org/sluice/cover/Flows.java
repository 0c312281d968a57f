package org.sluice.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sluice.solve.Budget;

/**
 * The largest flow around one figure's arc while all others are hidden in part, and the cut that
 * stops it (Ford and Fulkerson 1956, Dinic 1970). At whole amounts doubles are exact here; at parts
 * they only search, and the cut is counted anew in whole numbers.
 */
final class Flows {
  private static final double NOTHING = 1e-9;
  private static final int NONE = -1;

  private final int[] figures;
  private final int[] tail;
  private final int[] head;
  private final int[] firstArc;
  private final int[] arcs;
  private final double[] up;
  private final double[] down;
  private final double[] flow;
  private final BitSet moved = new BitSet();
  private final int[] layer;
  private final int[] next;
  private final int[] queue;
  private final int[] path;
  private final Budget budget;
  private final BitSet held;

  /** Flows in a network, of which only the figures that are in a circle matter. */
  Flows(Network network, int size, Budget budget) {
    this.figures = IntStream.range(0, size).filter(f -> !network.isFree(f)).toArray();
    this.held = new BitSet();
    this.tail = new int[figures.length];
    this.head = new int[figures.length];
    int[] numbers = new int[network.nodes()];
    Arrays.fill(numbers, NONE);
    int nodes = 0;
    for (int arc = 0; arc < figures.length; arc++) {
      held.set(figures[arc]);
      tail[arc] = network.tail(figures[arc]);
      head[arc] = network.head(figures[arc]);
      numbers[tail[arc]] = 0;
      numbers[head[arc]] = 0;
    }
    for (int node = 0; node < numbers.length; node++) {
      numbers[node] = numbers[node] == NONE ? NONE : nodes++;
    }
    Arrays.setAll(tail, arc -> numbers[tail[arc]]);
    Arrays.setAll(head, arc -> numbers[head[arc]]);
    this.firstArc = new int[nodes + 1];
    this.arcs = new int[2 * figures.length];
    this.up = new double[figures.length];
    this.down = new double[figures.length];
    this.flow = new double[figures.length];
    this.layer = new int[nodes];
    this.next = new int[nodes];
    this.queue = new int[nodes];
    this.path = new int[nodes];
    this.budget = budget;
  }

  /** Whether a figure is in a circle. */
  boolean holds(int figure) {
    return held.get(figure);
  }

  /** Hides figures in part. */
  void hide(Choices choices, double[] hidden) {
    Arrays.fill(firstArc, 0);
    for (int arc = 0; arc < figures.length; arc++) {
      double part = hidden[figures[arc]];
      up[arc] = part * choices.width(figures[arc], 1);
      down[arc] = part * choices.width(figures[arc], -1);
      if (part > NOTHING) {
        firstArc[tail[arc] + 1]++;
        firstArc[head[arc] + 1]++;
      }
    }
    for (int node = 1; node < firstArc.length; node++) {
      firstArc[node] += firstArc[node - 1];
    }
    int[] fill = firstArc.clone();
    for (int arc = 0; arc < figures.length; arc++) {
      if (hidden[figures[arc]] > NOTHING) {
        arcs[fill[tail[arc]]++] = 2 * arc;
        arcs[fill[head[arc]]++] = 2 * arc + 1;
      }
    }
    budget.spend(4L * figures.length);
  }

  /** How far the figure can move, up to what is wanted. */
  double most(int figure, int direction, double wanted) {
    int own = Arrays.binarySearch(figures, figure);
    int source = direction > 0 ? head[own] : tail[own];
    int sink = direction > 0 ? tail[own] : head[own];
    moved.stream().forEach(arc -> flow[arc] = 0);
    moved.clear();
    double pushed = 0;
    while (wanted - pushed > NOTHING && layers(source, sink, own)) {
      pushed += block(source, sink, own, wanted - pushed);
    }
    return pushed;
  }

  /**
   * The figures that cross from the nodes that the last search reached to the others: those that
   * would have to carry more. Positive: moving up leads across; negative: moving down does.
   */
  int[] cut(int figure) {
    return cut(figure, node -> layer[node] >= 0);
  }

  /** The same for the cut next to the other end: the nodes from which the end cannot be reached. */
  int[] farCut(int figure, int direction) {
    int own = Arrays.binarySearch(figures, figure);
    int sink = direction > 0 ? tail[own] : head[own];
    boolean[] reaches = new boolean[layer.length];
    reaches[sink] = true;
    int end = 0;
    queue[end++] = sink;
    for (int at = 0; at < end; at++) {
      int node = queue[at];
      for (int i = firstArc[node]; i < firstArc[node + 1]; i++) {
        int back = arcs[i] ^ 1;
        int other = end(arcs[i]);
        if (back >> 1 != own && !reaches[other] && left(back) > NOTHING) {
          reaches[other] = true;
          queue[end++] = other;
        }
      }
    }
    return cut(figure, node -> !reaches[node]);
  }

  private int[] cut(int figure, IntPredicate near) {
    budget.spend(figures.length);
    boolean[] isNear = new boolean[layer.length];
    for (int node = 0; node < isNear.length; node++) {
      isNear[node] = near.test(node);
    }
    int[] crossing = new int[figures.length];
    int size = 0;
    for (int arc = 0; arc < figures.length; arc++) {
      boolean leaves = isNear[tail[arc]];
      if (leaves != isNear[head[arc]] && figures[arc] != figure) {
        crossing[size++] = leaves ? figures[arc] + 1 : -figures[arc] - 1;
      }
    }
    return Arrays.copyOf(crossing, size);
  }

  private int end(int arc) {
    return (arc & 1) == 0 ? head[arc >> 1] : tail[arc >> 1];
  }

  private double left(int arc) {
    return (arc & 1) == 0 ? up[arc >> 1] - flow[arc >> 1] : down[arc >> 1] + flow[arc >> 1];
  }

  private boolean layers(int source, int sink, int own) {
    Arrays.fill(layer, -1);
    layer[source] = 0;
    queue[0] = source;
    int end = 1;
    long work = layer.length;
    for (int at = 0; at < end && layer[sink] < 0; at++) {
      int node = queue[at];
      work += firstArc[node + 1] - firstArc[node];
      for (int i = firstArc[node]; i < firstArc[node + 1]; i++) {
        int arc = arcs[i];
        if (arc >> 1 != own && layer[end(arc)] < 0 && left(arc) > NOTHING) {
          layer[end(arc)] = layer[node] + 1;
          queue[end++] = end(arc);
        }
      }
    }
    budget.spend(work);
    return layer[sink] >= 0;
  }

  private double block(int source, int sink, int own, double wanted) {
    System.arraycopy(firstArc, 0, next, 0, next.length);
    double pushed = 0;
    while (wanted - pushed > NOTHING) {
      int length = path(source, sink, own);
      if (length == 0) {
        break;
      }
      double amount = wanted - pushed;
      for (int i = 0; i < length; i++) {
        amount = Math.min(amount, left(path[i]));
      }
      for (int i = 0; i < length; i++) {
        flow[path[i] >> 1] += (path[i] & 1) == 0 ? amount : -amount;
        moved.set(path[i] >> 1);
      }
      pushed += amount;
      budget.spend(length);
    }
    return pushed;
  }

  private int path(int source, int sink, int own) {
    int node = source;
    int length = 0;
    while (node != sink) {
      int arc = advance(node, own);
      if (arc >= 0) {
        path[length++] = arc;
        node = end(arc);
      } else if (length == 0) {
        return 0;
      } else {
        layer[node] = -1;
        node = end(path[--length] ^ 1);
      }
    }
    return length;
  }

  private int advance(int node, int own) {
    for (; next[node] < firstArc[node + 1]; next[node]++) {
      int arc = arcs[next[node]];
      if (arc >> 1 != own && layer[end(arc)] == layer[node] + 1 && left(arc) > NOTHING) {
        return arc;
      }
    }
    return -1;
  }
}
