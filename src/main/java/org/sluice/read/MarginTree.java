package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.table.Sum;

/**
 * Categories of which each has a parent among the others or none: the levels of a geography. A
 * parent without figures gives its children to its own parent.
 */
final class MarginTree {
  private static final int NONE = -1;

  private final Slices slices;
  private final int size;
  private final Map<Integer, List<Integer>> children = new HashMap<>();

  MarginTree(Codes parents, Slices slices) {
    this.slices = slices;
    this.size = parents.size();
    for (int category = 0; category < size; category++) {
      if (slices.holds(category)) {
        int parent = parents.at(category);
        while (parent != NONE && !slices.holds(parent)) {
          parent = parents.at(parent);
        }
        children.computeIfAbsent(parent, key -> new ArrayList<>()).add(category);
      }
    }
  }

  /** Whether no parent is less than its children, or far more, so that it may be their total. */
  boolean mayAddUp() {
    for (int parent : children.keySet()) {
      if (parent != NONE) {
        Slices.Comparison result = slices.compare(parent, childrenOf(parent));
        if (result.over > 0 || result.leastShare < 0.5) {
          return false;
        }
      }
    }
    return true;
  }

  /** Adds the sums of the parents, and of a root that is the total of the other roots. */
  void addTo(Margins margins) {
    int[] roots = childrenOf(NONE);
    for (int root : roots) {
      addRoot(root, Arrays.stream(roots).filter(other -> other != root).toArray(), margins);
    }
    for (int parent = 0; parent < size; parent++) {
      int[] parts = childrenOf(parent);
      if (parts.length > 0) {
        margins.weighed().judge(parent, parts);
      }
    }
  }

  private void addRoot(int root, int[] others, Margins margins) {
    boolean named = margins.isNamedTotal(root);
    if (others.length == 0 || (!named && children.containsKey(root))) {
      return;
    }
    boolean agrees = (others.length > 1 || !named) && slices.compare(root, others).agrees();
    if (agrees) {
      margins.weighed().add(root, others, Sum.Basis.ARITHMETIC);
    } else if (named) {
      margins.weighed().judge(root, others);
    }
  }

  private int[] childrenOf(int parent) {
    return children.getOrDefault(parent, List.of()).stream().mapToInt(i -> i).toArray();
  }
}
