package org.sluice.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** The arcs of hidden figures at each node of a network, in order: few of many. */
final class HiddenArcs {
  private static final int[] NONE = {};

  private final Network network;
  private final int[][] arcs;
  private final int[] size;
  private final BitSet reached = new BitSet();
  private Optional<Room> room = Optional.empty();
  private long version;

  HiddenArcs(Network network) {
    this.network = network;
    this.arcs = new int[network.nodes()][];
    this.size = new int[network.nodes()];
    Arrays.fill(arcs, NONE);
  }

  /** Gathers them anew where another room is searched, or something was hidden or shown since. */
  void gather(Room searched) {
    if (version == searched.version() && room.filter(last -> last == searched).isPresent()) {
      return;
    }
    room = Optional.of(searched);
    version = searched.version();
    reached.stream().forEach(node -> size[node] = 0);
    reached.clear();
    searched.eachHidden(
        arc -> {
          if (!network.isFree(arc)) {
            add(network.tail(arc), arc);
            add(network.head(arc), arc);
          }
        });
    reached.stream().forEach(node -> arcs[node] = Arrays.copyOf(arcs[node], size[node]));
  }

  private void add(int node, int arc) {
    if (size[node] == 0) {
      reached.set(node);
    }
    if (size[node] == arcs[node].length) {
      arcs[node] = Arrays.copyOf(arcs[node], Math.max(4, 2 * size[node]));
    }
    arcs[node][size[node]++] = arc;
  }

  /** The arcs of hidden figures at a node. */
  int[] at(int node) {
    return size[node] == 0 ? NONE : arcs[node];
  }
}
