package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.audit.Relatives.Released;
import org.sluice.table.Scope;
import org.sluice.table.Table;

/**
 * Counts in one table of some of the units that another table counts under the same labels: {@code
 * children} here and {@code boys} there show how many are no boys, if the labels are those of the
 * same people. Names say what is part of what, and a part that exceeds the whole denies it.
 */
final class Wider {
  /**
   * Counts that a wider one elsewhere leaves small.
   *
   * @param part the table with the narrower counts
   * @param whole the table with the wider ones
   * @param ofTotal whether the wider count is one whose name says no more than total
   * @param parts cells of the one
   * @param wholes cells of the other; without any where the tables are too large to be compared
   */
  record Pair(Table part, Table whole, boolean ofTotal, Flagged parts, Flagged wholes) {
    boolean isTooLarge() {
      return parts.isEmpty();
    }
  }

  /** No count: none is negative. */
  private static final BigDecimal NONE = BigDecimal.ONE.negate();

  private final int minimum;
  private final boolean acrossFiles;
  private final Map<Scope, List<Counted>> scopes = new LinkedHashMap<>();
  private final ByLabels labelled = new ByLabels();
  private final List<Pair> pairs = new ArrayList<>();

  private Wider(int minimum, boolean acrossFiles) {
    this.minimum = minimum;
    this.acrossFiles = acrossFiles;
  }

  /** All such pairs among the tables of one file. */
  static List<Pair> inOneFile(List<Released> tables, int minimum) {
    return new Wider(minimum, false).among(tables);
  }

  /** All such pairs of tables of different files, where a total is hardly that of the other. */
  static List<Pair> acrossFiles(List<Released> tables, int minimum) {
    return new Wider(minimum, true).among(tables);
  }

  private List<Pair> among(List<Released> tables) {
    if (tables.size() < 2) {
      return pairs;
    }
    for (Released table : tables) {
      for (int m = 0; m < table.table().measures().size(); m++) {
        Scope scope = table.table().measures().get(m).scope();
        if (scope.comparable()) {
          scopes.computeIfAbsent(scope, key -> new ArrayList<>()).add(new Counted(table, m));
        }
      }
    }
    BroadScopes broader = new BroadScopes(scopes.keySet());
    for (Scope narrow : scopes.keySet()) {
      for (Scope broad : narrow.words().isEmpty() ? List.<Scope>of() : broader.of(narrow)) {
        if (!(acrossFiles && broad.total())) {
          compare(narrow, broad);
        }
      }
    }
    return pairs;
  }

  private void compare(Scope narrow, Scope broad) {
    for (Counted part : scopes.getOrDefault(narrow, List.of())) {
      for (Counted whole : scopes.getOrDefault(broad, List.of())) {
        boolean sameFile = part.file().equals(whole.file());
        if (acrossFiles ? !sameFile : !part.released().equals(whole.released())) {
          compare(part, whole);
        }
      }
    }
  }

  private void compare(Counted part, Counted whole) {
    Table narrow = part.table();
    Table broad = whole.table();
    boolean tooLarge = part.isTooLarge() || whole.isTooLarge();
    List<int[]> few = tooLarge ? List.of() : few(part, whole);
    if (tooLarge || !few.isEmpty()) {
      boolean ofTotal = broad.measures().get(whole.measure()).scope().total();
      Pair pair = new Pair(narrow, broad, ofTotal, new Flagged(), new Flagged());
      for (int[] rows : few) {
        pair.parts().add(narrow, part.measure(), rows[0]);
        pair.wholes().add(broad, whole.measure(), rows[1]);
      }
      pairs.add(pair);
    }
  }

  /** The records of both tables where the wider count leaves few; none where a part exceeds it. */
  private List<int[]> few(Counted part, Counted whole) {
    List<int[]> few = new ArrayList<>();
    Map<String, Integer> records = labelled.of(whole.table());
    for (Map.Entry<String, Integer> row : labelled.of(part.table()).entrySet()) {
      int here = row.getValue();
      int there = records.getOrDefault(row.getKey(), -1);
      if (here < 0 || there < 0) {
        continue;
      }
      BigDecimal narrow = part.figure(here).orElse(NONE);
      BigDecimal broad = whole.figure(there).orElse(NONE);
      boolean shown = narrow.signum() >= 0 && broad.signum() >= 0;
      if (shown && broad.compareTo(narrow) < 0) {
        return List.of();
      }
      if (shown && isFew(broad.subtract(narrow), narrow, part.base(here), whole.base(there))) {
        few.add(new int[] {here, there});
      }
    }
    return few;
  }

  /** What is small itself is found without it, and what rounding may leave is no count. */
  private boolean isFew(BigDecimal rest, BigDecimal narrow, int one, int other) {
    int base = Math.max(one, other);
    BigDecimal least = BigDecimal.valueOf(minimum);
    return narrow.compareTo(least) >= 0
        && rest.compareTo(least) < 0
        && rest.compareTo(BigDecimal.valueOf((base - 1L) * 2)) > 0;
  }
}
