package org.sluice.cover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sluice.solve.Frontier;

/**
 * Cheapest circles through a figure of a network: Dijkstra from one end of its arc to the other.
 */
public final class Circles implements Routes {
  private static final int NONE = -1;

  private final Network network;
  private final long[] price;
  private final Frontier open = new Frontier();
  private final int[] by;

  /** What the last step of a way costs from each node that the end is one step from. */
  private final long[] last;

  private final int[] lastArc;
  private final HiddenArcs hidden;

  /** Circles of a network. */
  public Circles(Network network) {
    this.network = network;
    this.price = new long[network.nodes()];
    this.by = new int[network.nodes()];
    this.last = new long[network.nodes()];
    this.lastArc = new int[network.nodes()];
    this.hidden = new HiddenArcs(network);
  }

  @Override
  public Optional<Route> cheapest(Room room, int figure, int direction, double width, long most) {
    if (room.left(figure, direction) < width) {
      return Optional.empty();
    }
    int from = direction > 0 ? network.head(figure) : network.tail(figure);
    int to = direction > 0 ? network.tail(figure) : network.head(figure);
    Arrays.fill(price, Long.MAX_VALUE);
    Arrays.fill(by, NONE);
    price[from] = 0;
    if (most == 0) {
      reachAmongHidden(room, figure, from, to, width);
    } else {
      reach(room, figure, from, to, width, most);
    }
    return price[to] == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(route(room, figure, direction, from, to));
  }

  /** Breadth first: hidden figures cost nothing, and there are few of them at a node. */
  private void reachAmongHidden(Room room, int avoided, int from, int to, double width) {
    hidden.gather(room);
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty() && price[to] != 0) {
      int node = open.remove();
      for (int arc : hidden.at(node)) {
        boolean forward = network.tail(arc) == node;
        int next = forward ? network.head(arc) : network.tail(arc);
        if (price[next] != 0 && arc != avoided && room.left(arc, forward ? 1 : -1) >= width) {
          price[next] = 0;
          by[next] = arc;
          open.add(next);
        }
      }
    }
  }

  /**
   * The end is reached as soon as something beside it is, so that ways which cannot be cheaper are
   * given up early: most steps of a wide table lead nowhere.
   */
  private void reach(Room room, int avoided, int from, int to, double width, long most) {
    long least = gatherLast(room, avoided, to, width, most);
    open.clear();
    open.add(0, from);
    stepsToEnd(from, to);
    while (!open.isEmpty() && least != Long.MAX_VALUE) {
      long nearest = (long) open.leastPrice();
      int node = open.remove();
      if (price[to] - least < nearest) {
        return;
      }
      if (nearest > price[node]) {
        continue;
      }
      int[] arcs = network.arcsAt(node);
      int[] ends = network.endsAt(node);
      for (int i = 0; i < arcs.length; i++) {
        int arc = arcs[i];
        int next = Network.node(ends[i]);
        if (price[next] <= nearest || arc == avoided || next == to) {
          continue;
        }
        long step = room.price(arc);
        long there = nearest + step;
        if (step <= most
            && there < price[next]
            && there <= price[to] - least
            && room.left(arc, Network.direction(ends[i])) >= width) {
          price[next] = there;
          by[next] = arc;
          open.add((double) there, next);
          stepsToEnd(next, to);
        }
      }
    }
  }

  /** Notes what the last step costs and gives the least of it; the most there is where none is. */
  private long gatherLast(Room room, int avoided, int to, double width, long most) {
    Arrays.fill(last, Long.MAX_VALUE);
    Arrays.fill(lastArc, NONE);
    int[] arcs = network.arcsAt(to);
    int[] ends = network.endsAt(to);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < arcs.length; i++) {
      int node = Network.node(ends[i]);
      long step = room.price(arcs[i]);
      if (arcs[i] != avoided
          && step <= most
          && step < last[node]
          && room.left(arcs[i], -Network.direction(ends[i])) >= width) {
        last[node] = step;
        lastArc[node] = arcs[i];
        least = Math.min(least, step);
      }
    }
    return least;
  }

  /** Goes to the end from a node; of ways that cost the same the one by the nearer node counts. */
  private void stepsToEnd(int node, int to) {
    if (last[node] == Long.MAX_VALUE) {
      return;
    }
    long there = price[node] + last[node];
    if (there < price[to] || (there == price[to] && isNearer(node, other(by[to], to)))) {
      price[to] = there;
      by[to] = lastArc[node];
    }
  }

  private boolean isNearer(int node, int other) {
    return price[node] < price[other] || (price[node] == price[other] && node < other);
  }

  private int other(int arc, int node) {
    return network.head(arc) == node ? network.tail(arc) : network.head(arc);
  }

  private Route route(Room room, int figure, int direction, int from, int to) {
    List<Integer> figures = new ArrayList<>(List.of(figure));
    List<Integer> signs = new ArrayList<>(List.of(direction));
    double width = room.left(figure, direction);
    for (int node = to; node != from; ) {
      int arc = by[node];
      int sign = network.head(arc) == node ? 1 : -1;
      figures.add(arc);
      signs.add(sign);
      width = Math.min(width, room.left(arc, sign));
      node = sign > 0 ? network.tail(arc) : network.head(arc);
    }
    return new Route(
        figures.stream().mapToInt(Integer::intValue).toArray(),
        signs.stream().mapToInt(Integer::intValue).toArray(),
        width,
        price[to] + room.price(figure));
  }
}
