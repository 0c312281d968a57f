package org.sluice.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * What the dimensions of the tables of a file are called, so that they can be compared. The columns
 * of a crosstab often have heads and no name over them: such a dimension is the one elsewhere that
 * has the same categories, or one of its own if none of them is another table's.
 */
public final class DimensionNames {
  private final List<Table> tables;
  private final List<List<String>> names = new ArrayList<>();
  private final Set<String> untold = new HashSet<>();

  /** Names the dimensions of these tables. */
  DimensionNames(List<Table> tables) {
    this.tables = tables;
    for (int t = 0; t < tables.size(); t++) {
      List<String> named = new ArrayList<>();
      names.add(named);
      for (int d = 0; d < tables.get(t).dimensions().size(); d++) {
        Dimension dimension = tables.get(t).dimensions().get(d);
        String name = Dimension.plain(dimension.name());
        named.add(name.isEmpty() ? nameless(t, d) : name);
      }
    }
  }

  /** The name by which a dimension of a table is compared; never empty. */
  public String name(int t, int d) {
    return names.get(t).get(d);
  }

  /** The names of the dimensions of a table. */
  public List<String> of(int t) {
    return List.copyOf(names.get(t));
  }

  /** Whether it is known which dimension of other tables one is, if any. */
  public boolean isTold(int t, int d) {
    return !untold.contains(name(t, d));
  }

  private String nameless(int t, int d) {
    Set<String> own = tables.get(t).dimensions().get(d).parts();
    String name = "table " + t + " dimension " + d;
    for (int other = 0; other < tables.size(); other++) {
      for (int e = 0; other != t && e < tables.get(other).dimensions().size(); e++) {
        Set<String> there = tables.get(other).dimensions().get(e).parts();
        if (there.equals(own)) {
          String known = Dimension.plain(tables.get(other).dimensions().get(e).name());
          if (!known.isEmpty()) {
            return known;
          }
          if (other < t) {
            return name(other, e);
          }
        } else if (there.stream().anyMatch(own::contains)) {
          untold.add(name);
        }
      }
    }
    return name;
  }
}
