package org.sluice.cover;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A table as a network: every sum is a node, every figure an arc between the two sums it is in, or
 * between its only sum and the ground. Adding to the figures along a circle of arcs, and taking off
 * where the circle runs against an arc, keeps every sum true; such circles are what hides a figure.
 *
 * <p>A table is a network if no figure is in three sums that do not follow from others, and if the
 * sums can be given signs so that each figure counts once for and once against (Fischetti and
 * Salazar-González 1999 for two-way tables; a hierarchy crossed with a flat dimension likewise).
 */
public final class Network {
  private final int[] tail;
  private final int[] head;
  private final int[][] arcsAt;
  private final int[][] endsAt;

  private Network(int[] tail, int[] head, int nodes) {
    this.tail = tail;
    this.head = head;
    int[] degrees = new int[nodes];
    for (int figure = 0; figure < tail.length; figure++) {
      if (!isFree(figure)) {
        degrees[tail[figure]]++;
        degrees[head[figure]]++;
      }
    }
    this.arcsAt = new int[nodes][];
    this.endsAt = new int[nodes][];
    for (int node = 0; node < nodes; node++) {
      arcsAt[node] = new int[degrees[node]];
      endsAt[node] = new int[degrees[node]];
    }
    int[] filled = new int[nodes];
    for (int figure = 0; figure < tail.length; figure++) {
      if (!isFree(figure)) {
        add(figure, tail[figure], 2 * head[figure], filled);
        add(figure, head[figure], 2 * tail[figure] + 1, filled);
      }
    }
  }

  private void add(int figure, int node, int end, int[] filled) {
    arcsAt[node][filled[node]] = figure;
    endsAt[node][filled[node]++] = end;
  }

  /** The network of these sums, if they have one. */
  public static Optional<Network> of(Sums sums) {
    BitSet dropped = Implied.in(sums);
    int ground = sums.size();
    int[][] kept = new int[sums.figures()][];
    for (int figure = 0; figure < kept.length; figure++) {
      kept[figure] = Arrays.stream(sums.sumsOf(figure)).filter(sum -> !dropped.get(sum)).toArray();
      if (kept[figure].length > 2) {
        return Optional.empty();
      }
    }
    return signs(sums, kept, dropped)
        .map(
            signs -> {
              int[] tail = new int[kept.length];
              int[] head = new int[kept.length];
              Arrays.fill(tail, ground);
              Arrays.fill(head, ground);
              for (int figure = 0; figure < kept.length; figure++) {
                for (int sum : kept[figure]) {
                  boolean leaves = signs[sum] * sums.sign(sum, figure) > 0;
                  (leaves ? tail : head)[figure] = sum;
                }
              }
              return new Network(tail, head, ground + 1);
            });
  }

  /** A sign for every sum, so that a figure of two sums leaves one and enters the other. */
  private static Optional<int[]> signs(Sums sums, int[][] kept, BitSet dropped) {
    int[] signs = new int[sums.size()];
    for (int start = 0; start < signs.length; start++) {
      if (signs[start] != 0 || dropped.get(start)) {
        continue;
      }
      signs[start] = 1;
      ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty()) {
        int sum = open.remove();
        for (int figure : sums.members(sum)) {
          for (int other : kept[figure]) {
            int wanted = -signs[sum] * sums.sign(sum, figure) * sums.sign(other, figure);
            if (other != sum && signs[other] == 0) {
              signs[other] = wanted;
              open.add(other);
            } else if (other != sum && signs[other] != wanted) {
              return Optional.empty();
            }
          }
        }
      }
    }
    return Optional.of(signs);
  }

  /** Number of nodes, the ground included. */
  public int nodes() {
    return arcsAt.length;
  }

  /** The arcs at a node; a figure is the number of its arc. */
  public int[] arcsAt(int node) {
    return arcsAt[node];
  }

  /** Where each of the arcs at a node leads: a node and whether along the arc or against it. */
  int[] endsAt(int node) {
    return endsAt[node];
  }

  /** The node of an end. */
  static int node(int end) {
    return end >>> 1;
  }

  /** 1 where the end is reached along the arc, -1 where against it. */
  static int direction(int end) {
    return 1 - 2 * (end & 1);
  }

  /** The node that a figure's arc leaves. */
  public int tail(int figure) {
    return tail[figure];
  }

  /** The node that a figure's arc enters. */
  public int head(int figure) {
    return head[figure];
  }

  /** Whether no sum holds the figure, or two that say the same of it. */
  public boolean isFree(int figure) {
    return tail[figure] == head[figure];
  }
}
