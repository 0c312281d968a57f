package org.sluice.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sluice.audit.Spot;
import org.sluice.finding.Alternative;
import org.sluice.finding.Cost;
import org.sluice.grid.Place;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * The merges of categories of one dimension that by themselves make a table pass: of two, the
 * fewest figures lost first, and where no two are enough, of several groups. Categories in order
 * are merged with their neighbours, others with their siblings.
 */
final class Merging {
  /** Merging the only two categories there are leaves the dimension out. */
  private static final int FEWEST_CATEGORIES = 3;

  private static final int MOST_SUGGESTED = 3;
  private static final int MOST_CATEGORIES = 300;

  private record Pair(int one, int other, int apart) {}

  private final Table table;
  private final int t;
  private final Set<Place> unsafe;
  private final Set<Place> withheld;
  private final Records records;
  private final Predicate<Table> passes;
  private final Losses losses;
  private final List<Alternative> found = new ArrayList<>();

  /**
   * Merges of one table.
   *
   * @param t its number among the tables of the file
   * @param unsafe places with findings
   * @param withheld what the copy withholds, which no suggestion may be computed from
   * @param passes whether the rules have nothing against a table; false too once that was asked
   *     often enough
   */
  Merging(
      List<Table> tables,
      int t,
      Set<Place> unsafe,
      Set<Place> withheld,
      Predicate<Table> passes,
      Losses losses) {
    this.table = tables.get(t);
    this.t = t;
    this.unsafe = unsafe;
    this.withheld = withheld;
    this.records = new Records(table);
    this.passes = passes;
    this.losses = losses;
  }

  /** The merges found in any dimension. */
  List<Alternative> merges() {
    for (int d = 0; d < table.dimensions().size(); d++) {
      int leaves = table.dimensions().get(d).hierarchy().leaves().length;
      BitSet concerned = concerned(d);
      if (leaves >= FEWEST_CATEGORIES && leaves <= MOST_CATEGORIES && isMendable(d, concerned)) {
        int before = found.size();
        pairs(d, concerned, before + MOST_SUGGESTED);
        if (found.size() == before) {
          groups(d);
        }
      }
    }
    return found;
  }

  /** No merge changes the figures of a total. */
  private boolean isMendable(int d, BitSet concerned) {
    return concerned.stream().noneMatch(table.dimensions().get(d).hierarchy()::isTotal);
  }

  private void pairs(int d, BitSet concerned, int most) {
    for (Pair pair : candidates(d, concerned)) {
      if (found.size() < most
          && !isAboutUnsafeSums(d, pair.one(), pair.other())
          && passes.test(SmallerTable.merging(table, d, pair.one(), pair.other()))) {
        int[] into = IntStream.range(0, table.dimensions().get(d).size()).toArray();
        into[pair.other()] = pair.one();
        found.add(merge(d, into));
      }
    }
  }

  /** Pairs that concern every category of an unsafe cell, the fewest figures first. */
  private List<Pair> candidates(int d, BitSet concerned) {
    Dimension dimension = table.dimensions().get(d);
    int[] leaves = dimension.hierarchy().leaves();
    int furthest = Order.of(dimension) ? 1 : leaves.length - 1;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < leaves.length && concerned.cardinality() <= 2; i++) {
      for (int apart = 1; apart <= furthest && i + apart < leaves.length; apart++) {
        int one = leaves[i];
        int other = leaves[i + apart];
        if (concerned.stream().allMatch(category -> category == one || category == other)
            && Order.areSiblings(dimension, one, other)) {
          pairs.add(new Pair(one, other, apart));
        }
      }
    }
    int[] figures = figures(d);
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> figures[pair.one()] + figures[pair.other()])
            .thenComparingInt(Pair::apart)
            .thenComparingInt(Pair::one));
    return pairs;
  }

  private void groups(int d) {
    Optional<int[]> into = new Grouping(table, d, unsafe).find();
    if (into.isPresent() && passes.test(SmallerTable.grouping(table, d, into.get()))) {
      found.add(merge(d, into.get()));
    }
  }

  /** How many figures each category shows. */
  private int[] figures(int d) {
    int[] figures = new int[table.dimensions().get(d).size()];
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        boolean shown = table.column(m).isShown(record) && !table.isStated(record);
        figures[table.category(d, record)] += shown ? 1 : 0;
      }
    }
    return figures;
  }

  private Alternative merge(int d, int[] into) {
    Dimension dimension = table.dimensions().get(d);
    TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (int category = 0; category < into.length; category++) {
      groups.computeIfAbsent(into[category], c -> new ArrayList<>()).add(category);
    }
    groups.values().removeIf(group -> group.size() < 2);
    int[] figures = figures(d);
    int cells =
        groups.values().stream()
            .flatMap(List::stream)
            .mapToInt(category -> figures[category])
            .sum();
    Cost cost =
        new Cost(
            cells,
            losses.of(
                t,
                spot ->
                    share(
                        spot,
                        d,
                        groups.getOrDefault(into[table.category(d, spot.record())], List.of()))));
    return new Alternative.Merge(
        table.id(),
        dimension.name(),
        groups.values().stream()
            .map(group -> group.stream().map(dimension::label).toList())
            .toList(),
        cost);
  }

  /** An equal share of the merged figure, which is all that it tells of its parts. */
  private double share(Spot spot, int d, List<Integer> group) {
    Column column = table.column(spot.measure());
    double sum = 0;
    int shown = 0;
    for (int category : group) {
      OptionalInt record = records.moved(spot.record(), d, category);
      if (record.isPresent() && column.isShown(record.getAsInt())) {
        sum += column.approximate(record.getAsInt());
        shown++;
      }
    }
    return shown == 0 ? losses.value(spot) : sum / shown;
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
}
