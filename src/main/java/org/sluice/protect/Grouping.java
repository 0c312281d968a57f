package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Several merges of one dimension that leave no unsafe count by itself. A merged count is taken for
 * safe where a safe count other than zero is part of it, whatever the unsafe ones are, so that the
 * choice tells nothing of them.
 */
final class Grouping {
  private final Table table;
  private final Dimension dimension;
  private final int d;
  private final int[] leaves;
  private final BitSet[] unsafe;
  private final BitSet[] safe;

  Grouping(Table table, int d, Set<Place> places) {
    this.table = table;
    this.d = d;
    this.dimension = table.dimensions().get(d);
    this.leaves = dimension.hierarchy().leaves();
    this.unsafe = new BitSet[dimension.size()];
    this.safe = new BitSet[dimension.size()];
    Arrays.setAll(unsafe, category -> new BitSet());
    Arrays.setAll(safe, category -> new BitSet());
    Map<List<Integer>, Integer> slots = new HashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0;
          record < table.size() && table.measures().get(m).isAdditive();
          record++) {
        int slot = slots.computeIfAbsent(slot(m, record), key -> slots.size());
        int category = table.category(d, record);
        if (places.contains(table.place(m, record))) {
          unsafe[category].set(slot);
        } else if (table.column(m).isShown(record) && table.column(m).approximate(record) != 0) {
          safe[category].set(slot);
        }
      }
    }
  }

  private List<Integer> slot(int measure, int record) {
    List<Integer> slot = new ArrayList<>(List.of(measure));
    for (int other = 0; other < table.dimensions().size(); other++) {
      slot.add(other == d ? -1 : table.category(other, record));
    }
    return slot;
  }

  /**
   * For each category the one that stands for it; empty where no grouping helps, or only one that
   * leaves a single category.
   */
  Optional<int[]> find() {
    int[] into = new int[dimension.size()];
    Arrays.setAll(into, category -> category);
    boolean found = Order.of(dimension) ? neighbours(into) : siblings(into);
    long left = Arrays.stream(leaves).map(leaf -> into[leaf]).distinct().count();
    return found && left > 1 && left < leaves.length ? Optional.of(into) : Optional.empty();
  }

  private boolean isSafe(BitSet someUnsafe, BitSet someSafe) {
    BitSet left = (BitSet) someUnsafe.clone();
    left.andNot(someSafe);
    return left.isEmpty();
  }

  /** The fewest categories lost in runs of neighbours: the best end for every beginning. */
  private boolean neighbours(int[] into) {
    int size = leaves.length;
    int[] lost = new int[size + 1];
    int[] start = new int[size + 1];
    for (int end = 1; end <= size; end++) {
      lost[end] = Integer.MAX_VALUE;
      BitSet someUnsafe = new BitSet();
      BitSet someSafe = new BitSet();
      for (int first = end - 1; first >= 0; first--) {
        if (!Order.areSiblings(dimension, leaves[first], leaves[end - 1])) {
          break;
        }
        someUnsafe.or(unsafe[leaves[first]]);
        someSafe.or(safe[leaves[first]]);
        boolean fits = lost[first] < Integer.MAX_VALUE && isSafe(someUnsafe, someSafe);
        if (fits && lost[first] + end - 1 - first < lost[end]) {
          lost[end] = lost[first] + end - 1 - first;
          start[end] = first;
        }
      }
    }
    if (lost[size] == Integer.MAX_VALUE) {
      return false;
    }
    for (int end = size; end > 0; end = start[end]) {
      for (int i = start[end]; i < end; i++) {
        into[leaves[i]] = leaves[start[end]];
      }
    }
    return true;
  }

  /** Category by category, each with the sibling that mends most. */
  private boolean siblings(int[] into) {
    for (int leaf : leaves) {
      while (!isSafe(unsafe[into[leaf]], safe[into[leaf]])) {
        int partner = partner(into, into[leaf]);
        if (partner < 0) {
          return false;
        }
        join(into, Math.min(into[leaf], partner), Math.max(into[leaf], partner));
      }
    }
    return true;
  }

  /** The sibling that mends most; of several the smallest group, then the nearest. */
  private int partner(int[] into, int group) {
    return Arrays.stream(leaves)
        .filter(leaf -> into[leaf] == leaf && leaf != group && mended(group, leaf) > 0)
        .filter(leaf -> Order.areSiblings(dimension, leaf, group))
        .boxed()
        .min(
            Comparator.comparingInt((Integer leaf) -> -mended(group, leaf))
                .thenComparingLong(leaf -> members(into, leaf))
                .thenComparingInt(leaf -> Math.abs(leaf - group)))
        .orElse(-1);
  }

  private int mended(int group, int by) {
    BitSet mended = (BitSet) unsafe[group].clone();
    mended.andNot(safe[group]);
    mended.and(safe[by]);
    return mended.cardinality();
  }

  private static long members(int[] into, int group) {
    return Arrays.stream(into).filter(category -> category == group).count();
  }

  private void join(int[] into, int kept, int gone) {
    unsafe[kept].or(unsafe[gone]);
    safe[kept].or(safe[gone]);
    for (int category = 0; category < into.length; category++) {
      into[category] = into[category] == gone ? kept : into[category];
    }
  }
}
