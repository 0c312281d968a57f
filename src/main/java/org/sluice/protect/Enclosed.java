package org.sluice.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.audit.Cells;
import org.sluice.audit.DimensionNames;
import org.sluice.audit.Equation;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Two tables of which one bounds the other beyond any sum: girls beside all children of the same
 * areas, two of the age groups beside all, bands of age that overlap.
 */
final class Enclosed {
  private static final Pattern NUMBER = Pattern.compile("\\d");

  private final List<Table> tables;
  private final DimensionNames names;
  private final Cells cells;

  Enclosed(List<Table> tables, Cells cells) {
    this.tables = tables;
    this.names = cells.names();
    this.cells = cells;
  }

  /** Whether one of two tables may be of some of the people of the other, or cut them otherwise. */
  boolean isIn(int one, int other) {
    return haveOtherBands(one, other) || isWithin(one, other) || isWithin(other, one);
  }

  /** Whether all that a table counts is in sums with another one: then it is known of whom. */
  private boolean isToldBy(int other, int one) {
    BitSet told = inSumsWith(other);
    return ShownCount.of(tables.get(one))
        .allMatch(
            count -> {
              int cell = cells.cell(one, count.measure(), count.record());
              return cell >= 0 && told.get(cell);
            });
  }

  /** The cells of all sums that hold one of a table; sums of one unprinted total are one. */
  private BitSet inSumsWith(int table) {
    BitSet there = new BitSet();
    IntStream.range(0, cells.size())
        .filter(cell -> cells.spots(cell).stream().anyMatch(spot -> spot.table() == table))
        .forEach(there::set);
    BitSet all = new BitSet();
    Map<Integer, BitSet> unprinted = new TreeMap<>();
    for (Equation sum : cells.equations()) {
      boolean printed = cells.hasPlace(sum.total());
      if (!printed) {
        add(sum, unprinted.computeIfAbsent(sum.total(), total -> new BitSet()));
      } else if (there.get(sum.total()) || sum.parts().stream().anyMatch(there::get)) {
        add(sum, all);
      }
    }
    unprinted.values().stream().filter(there::intersects).forEach(all::or);
    return all;
  }

  private static void add(Equation sum, BitSet cells) {
    cells.set(sum.total());
    sum.parts().forEach(cells::set);
  }

  /** Whether no line that two tables have is more in the one, and some are less. */
  private boolean isWithin(int one, int other) {
    Set<String> common = new HashSet<>(names.of(one));
    common.retainAll(names.of(other));
    Map<String, Double> here = lines(one, common);
    Map<String, Double> there = lines(other, common);
    here.keySet().retainAll(there.keySet());
    boolean isLess = false;
    for (Map.Entry<String, Double> line : here.entrySet()) {
      double all = there.getOrDefault(line.getKey(), 0.0);
      if (line.getValue() > all) {
        return false;
      }
      isLess |= line.getValue() < all;
    }
    return isLess && here.size() > 1 && !isToldBy(other, one);
  }

  /** What the counts of a table add up to by dimensions of these names. */
  private Map<String, Double> lines(int t, Set<String> common) {
    Map<String, Double> lines = new TreeMap<>();
    ShownCount.of(tables.get(t))
        .forEach(
            count -> lines.merge(labels(t, count.record(), common), count.figure(), Double::sum));
    return lines;
  }

  private String labels(int t, int record, Set<String> common) {
    Map<String, String> labels = new TreeMap<>();
    for (int d = 0; d < tables.get(t).dimensions().size(); d++) {
      if (common.contains(names.name(t, d))) {
        Dimension dimension = tables.get(t).dimensions().get(d);
        labels.put(
            names.name(t, d), Dimension.plain(dimension.label(tables.get(t).category(d, record))));
      }
    }
    return labels.toString();
  }

  /** Whether heads without a name hold numbers in both, and are not the same ones. */
  private boolean haveOtherBands(int one, int other) {
    List<Dimension> here = bands(one, d -> !names.of(other).contains(names.name(one, d)));
    List<Dimension> there = bands(other, d -> !names.of(one).contains(names.name(other, d)));
    return here.stream()
        .anyMatch(
            band ->
                there.stream()
                    .anyMatch(
                        second ->
                            band.nature() == second.nature()
                                && (band.name().isBlank() || second.name().isBlank())));
  }

  private List<Dimension> bands(int t, IntPredicate isOwn) {
    List<Dimension> bands = new ArrayList<>();
    for (int d = 0; d < tables.get(t).dimensions().size(); d++) {
      Dimension dimension = tables.get(t).dimensions().get(d);
      Set<String> parts = dimension.parts();
      long numbers = parts.stream().filter(part -> NUMBER.matcher(part).find()).count();
      if (isOwn.test(d) && numbers > 0) {
        bands.add(dimension);
      }
    }
    return bands;
  }
}
