package org.sluice.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Which categories stand for everybody, so that a table without the dimension says the same: the
 * grand totals, by their labels in all tables of a file. What one table ends with may be a part of
 * more in another one: the total of a region, where the other table holds all regions.
 */
final class Wholes {
  private final Map<String, Set<String>> labels = new HashMap<>();

  Wholes(List<Table> tables) {
    tables.forEach(table -> table.dimensions().forEach(this::add));
    tables.forEach(table -> table.dimensions().forEach(this::removePartsOfMore));
  }

  private void add(Dimension dimension) {
    dimension
        .hierarchy()
        .grandTotal()
        .ifPresent(
            category ->
                labels
                    .computeIfAbsent(Links.name(dimension), name -> new HashSet<>())
                    .add(dimension.label(category)));
  }

  private void removePartsOfMore(Dimension dimension) {
    int grandTotal = dimension.hierarchy().grandTotal().orElse(-1);
    for (int other = 0; grandTotal >= 0 && other < dimension.size(); other++) {
      int category = other;
      if (category != grandTotal) {
        labels.computeIfPresent(
            Links.name(dimension),
            (name, wholes) -> {
              wholes.remove(dimension.label(category));
              return wholes;
            });
      }
    }
  }

  /** Whether the category is everybody's. */
  boolean isWhole(Dimension dimension, int category) {
    return labels.getOrDefault(Links.name(dimension), Set.of()).contains(dimension.label(category));
  }
}
