package org.sluice.audit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Which categories stand for everybody, so that a table without the dimension says the same: the
 * grand totals, by their labels in all tables of a file. What one table ends with may be a part of
 * more in another one: the total of a region, where the other table holds all regions. Where two
 * tables end with different categories, one that leaves something of its own table out is no whole.
 */
final class Wholes {
  private final Map<String, Set<String>> labels = new HashMap<>();

  Wholes(List<Table> tables, DimensionNames names) {
    Map<String, Set<String>> partial = new HashMap<>();
    for (int t = 0; t < tables.size(); t++) {
      for (int d = 0; d < tables.get(t).dimensions().size(); d++) {
        Dimension dimension = tables.get(t).dimensions().get(d);
        OptionalInt grandTotal = dimension.hierarchy().grandTotal();
        if (grandTotal.isPresent()) {
          boolean all = holdsAll(dimension.hierarchy(), grandTotal.getAsInt());
          (all ? labels : partial)
              .computeIfAbsent(names.name(t, d), name -> new HashSet<>())
              .add(dimension.label(grandTotal.getAsInt()));
        }
      }
    }
    partial.forEach(labels::putIfAbsent);
    for (int t = 0; t < tables.size(); t++) {
      for (int d = 0; d < tables.get(t).dimensions().size(); d++) {
        removePartsOfMore(names.name(t, d), tables.get(t).dimensions().get(d));
      }
    }
  }

  private static boolean holdsAll(Hierarchy hierarchy, int grandTotal) {
    BitSet held = new BitSet();
    held.set(grandTotal);
    for (int before = 0; before < held.cardinality(); ) {
      before = held.cardinality();
      for (Sum sum : hierarchy.sums()) {
        if (held.get(sum.total())) {
          sum.parts().forEach(held::set);
        }
      }
    }
    return held.cardinality() == hierarchy.categories().size();
  }

  private void removePartsOfMore(String name, Dimension dimension) {
    int grandTotal = dimension.hierarchy().grandTotal().orElse(-1);
    Set<String> wholes = labels.getOrDefault(name, new HashSet<>());
    for (int category = 0; grandTotal >= 0 && category < dimension.size(); category++) {
      if (category != grandTotal) {
        wholes.remove(dimension.label(category));
      }
    }
  }

  /** Whether a category of the dimension of this name is everybody's. */
  boolean isWhole(String name, String category) {
    return labels.getOrDefault(name, Set.of()).contains(category);
  }
}
