package org.sluice.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sluice.finding.Alternative;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * What a researcher could do instead of withholding: merge two categories of one dimension, or
 * leave a dimension out. Suggested only where that alone makes the table pass.
 */
final class Merging {
  /** Merging the only two categories there are leaves the dimension out. */
  private static final int FEWEST_CATEGORIES = 3;

  private static final int MOST_SUGGESTED = 5;
  private static final int MOST_TRIED = 200;
  private static final int LARGEST_TABLE = 20_000;

  private final Table table;
  private final Set<Place> unsafe;
  private final Set<Place> withheld;
  private final Records records;
  private final Predicate<Table> passes;
  private final List<Alternative> found = new ArrayList<>();
  private int tried;

  private Merging(Table table, Set<Place> unsafe, Set<Place> withheld, Predicate<Table> passes) {
    this.table = table;
    this.unsafe = unsafe;
    this.withheld = withheld;
    this.records = new Records(table);
    this.passes = passes;
  }

  /**
   * Suggestions for the tables with findings; neighbours first.
   *
   * @param withheld what the copy withholds, which no suggestion may be computed from
   */
  static List<Alternative> alternatives(
      List<Table> tables, List<Finding> findings, Set<Place> withheld, Predicate<Table> passes) {
    Map<String, Set<Place>> unsafe = new TreeMap<>();
    findings.stream()
        .filter(finding -> finding.verdict().compareTo(Verdict.PASS) > 0)
        .forEach(
            finding ->
                unsafe
                    .computeIfAbsent(finding.table(), id -> new TreeSet<>())
                    .addAll(finding.places()));
    Set<Alternative> all = new LinkedHashSet<>();
    for (Table table : tables) {
      Set<Place> places = unsafe.getOrDefault(table.id(), Set.of());
      if (!places.isEmpty() && table.size() <= LARGEST_TABLE) {
        all.addAll(new Merging(table, places, withheld, passes).alternatives());
      }
    }
    return List.copyOf(all);
  }

  private List<Alternative> alternatives() {
    for (int d = 0; d < table.dimensions().size(); d++) {
      merges(d);
    }
    for (int d = 0; d < table.dimensions().size() && table.dimensions().size() > 1; d++) {
      Dimension dimension = table.dimensions().get(d);
      boolean total = dimension.hierarchy().grandTotal().isPresent();
      if (total && mayTry() && passes.test(SmallerTable.without(table, d))) {
        found.add(new Alternative.Drop(dimension.name()));
      }
    }
    return found;
  }

  private boolean mayTry() {
    return found.size() < MOST_SUGGESTED && tried++ < MOST_TRIED;
  }

  private void merges(int d) {
    Dimension dimension = table.dimensions().get(d);
    BitSet concerned = concerned(d);
    int[] leaves = dimension.hierarchy().leaves();
    if (leaves.length < FEWEST_CATEGORIES) {
      return;
    }
    for (int apart = 1; apart < leaves.length; apart++) {
      for (int i = 0; i + apart < leaves.length; i++) {
        int one = leaves[i];
        int other = leaves[i + apart];
        if (concerned.stream().allMatch(category -> category == one || category == other)
            && areSiblings(dimension, one, other)
            && !isAboutUnsafeSums(d, one, other)
            && mayTry()
            && passes.test(SmallerTable.merging(table, d, one, other))) {
          found.add(
              new Alternative.Merge(
                  dimension.name(), List.of(dimension.label(one), dimension.label(other))));
        }
      }
    }
  }

  /** The categories of unsafe cells: a merge that leaves one of them as it is cannot mend it. */
  private BitSet concerned(int d) {
    BitSet concerned = new BitSet();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (unsafe.contains(table.place(m, record))) {
          concerned.set(table.category(d, record));
        }
      }
    }
    return concerned;
  }

  /**
   * Whether the merge adds up two unsafe figures of which no released total tells the sum: that it
   * passes would tell that together they are no fewer than the minimum.
   */
  private boolean isAboutUnsafeSums(int d, int one, int other) {
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        boolean first = table.category(d, record) == one && isUnsafe(m, record);
        OptionalInt twin = first ? records.moved(record, d, other) : OptionalInt.empty();
        if (twin.isPresent()
            && isUnsafe(m, twin.getAsInt())
            && !isSumReleased(d, one, other, m, record)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSumReleased(int d, int one, int other, int measure, int record) {
    for (Sum sum : table.dimensions().get(d).hierarchy().sums()) {
      List<Integer> others = new ArrayList<>(sum.parts());
      others.add(sum.total());
      boolean both = others.remove((Integer) one) && others.remove((Integer) other);
      if (both
          && others.stream()
              .allMatch(each -> isReleased(measure, records.moved(record, d, each)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnsafe(int measure, int record) {
    return unsafe.contains(table.place(measure, record));
  }

  private boolean isReleased(int measure, OptionalInt record) {
    return record.isPresent()
        && table.column(measure).isShown(record.getAsInt())
        && !isUnsafe(measure, record.getAsInt())
        && !withheld.contains(table.place(measure, record.getAsInt()));
  }

  /** Whether both are parts of the same totals, and neither stands for unknown. */
  private static boolean areSiblings(Dimension dimension, int one, int other) {
    for (Sum sum : dimension.hierarchy().sums()) {
      if (sum.parts().contains(one) != sum.parts().contains(other)) {
        return false;
      }
    }
    return dimension.notStated().contains(one) == dimension.notStated().contains(other);
  }
}
