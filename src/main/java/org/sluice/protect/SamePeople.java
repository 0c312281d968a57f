package org.sluice.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/** Whether two tables of a file may be about the same people, by what they call and count them. */
final class SamePeople {
  /** Smaller figures are the same by chance too often, and so are fewer of them. */
  private static final double LARGE = 10;

  private static final double LARGE_SUM = 20;
  private static final int FEWEST_FIGURES = 3;
  private static final int MOST_FIGURES = 1_000;

  private SamePeople() {}

  /** Whether two tables share a label, most figures or sums, or one holds as many as a part. */
  static boolean may(Table one, Table other) {
    if (areOfOthers(one, other)) {
      return false;
    }
    Set<String> shared = words(one);
    shared.retainAll(words(other));
    return !shared.isEmpty()
        || shareFigures(one, other)
        || shareSums(one, other)
        || isOfPart(one, other)
        || isOfPart(other, one)
        || sum(one).filter(all -> sum(other).equals(Optional.of(all))).isPresent();
  }

  /** Whether all that some dimension of one table adds up to is what one of the other does. */
  private static boolean shareSums(Table one, Table other) {
    return axes(one).stream()
        .anyMatch(
            here ->
                axes(other).stream()
                    .anyMatch(there -> there.containsAll(here) || here.containsAll(there)));
  }

  /** Whether one table holds as many as a category of the other, or as all but one. */
  private static boolean isOfPart(Table one, Table other) {
    Optional<Double> part = sum(one).filter(sum -> sum >= LARGE_SUM);
    Optional<Double> all = sum(other);
    return part.isPresent()
        && all.isPresent()
        && axes(other).stream()
            .anyMatch(sums -> sums.contains(part.get()) || sums.contains(all.get() - part.get()));
  }

  /** What each dimension of a table adds up to, and its measures: two sums and more, and large. */
  private static List<Set<Double>> axes(Table table) {
    List<Map<Integer, Double>> axes = new ArrayList<>();
    for (int d = 0; d <= table.dimensions().size(); d++) {
      axes.add(new HashMap<>());
    }
    ShownCount.of(table)
        .forEach(
            count -> {
              for (int d = 0; d < table.dimensions().size(); d++) {
                axes.get(d).merge(table.category(d, count.record()), count.figure(), Double::sum);
              }
              axes.get(table.dimensions().size())
                  .merge(count.measure(), count.figure(), Double::sum);
            });
    List<Set<Double>> large = new ArrayList<>();
    for (Map<Integer, Double> axis : axes) {
      Set<Double> sums = new HashSet<>(axis.values());
      sums.removeIf(sum -> sum < LARGE_SUM);
      if (sums.size() > 1) {
        large.add(sums);
      }
    }
    return large;
  }

  /** Whether the larger figures of one of two tables are mostly figures of the other. */
  private static boolean shareFigures(Table one, Table other) {
    List<Double> here = largeFigures(one);
    List<Double> there = largeFigures(other);
    int fewest = Math.max(FEWEST_FIGURES, (Math.min(here.size(), there.size()) + 1) / 2);
    int shared = here.size();
    there.forEach(here::remove);
    shared -= here.size();
    return shared >= fewest;
  }

  private static List<Double> largeFigures(Table table) {
    return ShownCount.of(table)
        .map(ShownCount::figure)
        .filter(figure -> figure >= LARGE)
        .limit(MOST_FIGURES)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Whether two lists of one count each show other figures for a label that both have. */
  private static boolean areOfOthers(Table one, Table other) {
    if (!isList(one) || !isList(other)) {
      return false;
    }
    Map<String, Double> figures = new HashMap<>();
    ShownCount.of(one).forEach(count -> figures.put(label(one, count.record()), count.figure()));
    return ShownCount.of(other)
        .anyMatch(
            count -> {
              Double here = figures.get(label(other, count.record()));
              return here != null && here != count.figure();
            });
  }

  private static boolean isList(Table table) {
    return table.dimensions().size() == 1
        && table.measures().size() == 1
        && table.measures().get(0).role().isCount();
  }

  private static String label(Table table, int record) {
    return Dimension.plain(table.dimensions().get(0).label(table.category(0, record)));
  }

  /** What the dimensions, categories and measures of a table are called, grand totals left out. */
  private static Set<String> words(Table table) {
    Set<String> words = new HashSet<>();
    for (Dimension dimension : table.dimensions()) {
      int total = dimension.hierarchy().grandTotal().orElse(-1);
      words.add(Dimension.plain(dimension.name()));
      for (int category = 0; category < dimension.size(); category++) {
        words.add(category == total ? "" : Dimension.plain(dimension.label(category)));
      }
    }
    table.measures().forEach(measure -> words.add(Dimension.plain(measure.name())));
    words.remove("");
    words.remove("total");
    return words;
  }

  /** What the counts of a table that are no totals add up to. */
  private static Optional<Double> sum(Table table) {
    double sum = ShownCount.of(table).mapToDouble(ShownCount::figure).sum();
    return sum > 0 ? Optional.of(sum) : Optional.empty();
  }
}
