package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * A table with categories merged or a dimension or a total left out, to ask the rules about. Counts
 * and sums are added up; statistics that cannot be worked out from them are left away.
 */
final class SmallerTable {
  private final Table table;
  private final List<Dimension> dimensions = new ArrayList<>();
  private final Map<List<Integer>, List<Integer>> records = new LinkedHashMap<>();

  private SmallerTable(Table table) {
    this.table = table;
  }

  /** The table with these two categories of dimension {@code d} made one. */
  static Table merging(Table table, int d, int kept, int gone) {
    int[] into = IntStream.range(0, table.dimensions().get(d).size()).toArray();
    into[gone] = kept;
    return grouping(table, d, into);
  }

  /**
   * The table with categories of dimension {@code d} made one.
   *
   * @param into for each category the one that stands for it, which stands for itself
   */
  static Table grouping(Table table, int d, int[] into) {
    SmallerTable smaller = new SmallerTable(table);
    smaller.dimensions.addAll(table.dimensions());
    int[] numbers = numbers(into);
    smaller.dimensions.set(d, grouped(table.dimensions().get(d), into, numbers));
    for (int record = 0; record < table.size() - stated(table); record++) {
      List<Integer> categories = smaller.categories(record);
      categories.set(d, numbers[into[categories.get(d)]]);
      smaller.records.computeIfAbsent(categories, c -> new ArrayList<>()).add(record);
    }
    return smaller.build();
  }

  /** The table without the records of one total of dimension {@code d}. */
  static Table withoutTotal(Table table, int d, int total) {
    SmallerTable smaller = new SmallerTable(table);
    smaller.dimensions.addAll(table.dimensions());
    Dimension dimension = table.dimensions().get(d);
    List<Sum> sums =
        dimension.hierarchy().sums().stream().filter(sum -> sum.total() != total).toList();
    smaller.dimensions.set(
        d,
        new Dimension(
            dimension.name(),
            dimension.columns(),
            dimension.nature(),
            new Hierarchy(dimension.hierarchy().categories(), sums),
            dimension.notStated()));
    for (int record = 0; record < table.size() - stated(table); record++) {
      if (table.category(d, record) != total) {
        smaller.records.put(smaller.categories(record), List.of(record));
      }
    }
    return smaller.build();
  }

  private static int[] numbers(int[] into) {
    int[] numbers = new int[into.length];
    int number = 0;
    for (int category = 0; category < into.length; category++) {
      numbers[category] = into[category] == category ? number++ : -1;
    }
    return numbers;
  }

  /** The table without dimension {@code d}: what its grand total shows. */
  static Table without(Table table, int d) {
    SmallerTable smaller = new SmallerTable(table);
    smaller.dimensions.addAll(table.dimensions());
    int total = smaller.dimensions.remove(d).hierarchy().grandTotal().orElseThrow();
    for (int record = 0; record < table.size() - stated(table); record++) {
      List<Integer> categories = smaller.categories(record);
      if (categories.remove(d) == total) {
        smaller.records.computeIfAbsent(categories, c -> new ArrayList<>()).add(record);
      }
    }
    return smaller.build();
  }

  private static int stated(Table table) {
    int stated = 0;
    while (stated < table.size() && table.isStated(table.size() - 1 - stated)) {
      stated++;
    }
    return stated;
  }

  private List<Integer> categories(int record) {
    List<Integer> categories = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      categories.add(table.category(d, record));
    }
    return categories;
  }

  private static Dimension grouped(Dimension dimension, int[] into, int[] numbers) {
    Map<Integer, List<String>> labels = new TreeMap<>();
    Set<Integer> notStated = new HashSet<>();
    for (int category = 0; category < into.length; category++) {
      labels.computeIfAbsent(into[category], c -> new ArrayList<>()).add(dimension.label(category));
      if (dimension.notStated().contains(category)) {
        notStated.add(numbers[into[category]]);
      }
    }
    List<Sum> sums = new ArrayList<>();
    for (Sum sum : dimension.hierarchy().sums()) {
      List<Integer> parts =
          sum.parts().stream().map(part -> numbers[into[part]]).distinct().toList();
      sums.add(new Sum(numbers[into[sum.total()]], parts, sum.basis()));
    }
    return new Dimension(
        dimension.name(),
        dimension.columns(),
        dimension.nature(),
        new Hierarchy(
            labels.values().stream().map(group -> String.join(" and ", group)).toList(), sums),
        notStated);
  }

  private Table build() {
    int[] adding =
        IntStream.range(0, table.measures().size())
            .filter(m -> table.measures().get(m).isAdditive())
            .toArray();
    Map<Integer, Integer> numbers = new HashMap<>();
    IntStream.range(0, adding.length).forEach(i -> numbers.put(adding[i], i));
    List<Measure> measures = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int m : adding) {
      measures.add(renumbered(table.measures().get(m), numbers));
      Column.Builder column = new Column.Builder();
      for (List<Integer> group : records.values()) {
        column.add(sum(m, group), table.column(m).column(group.get(0)));
      }
      columns.add(column.build());
    }
    int[][] categories = new int[dimensions.size()][records.size()];
    int[] rows = new int[records.size()];
    int at = 0;
    for (Map.Entry<List<Integer>, List<Integer>> record : records.entrySet()) {
      for (int d = 0; d < dimensions.size(); d++) {
        categories[d][at] = record.getKey().get(d);
      }
      rows[at++] = table.place(0, record.getValue().get(0)).row();
    }
    return new Table(
            table.id(),
            table.range(),
            table.layout(),
            table.reading(),
            table.why(),
            dimensions,
            measures,
            categories,
            rows,
            columns,
            0)
        .within(table.surroundings());
  }

  private static Measure renumbered(Measure measure, Map<Integer, Integer> numbers) {
    Map<Link, Integer> links = new HashMap<>();
    measure
        .links()
        .forEach(
            (link, other) -> {
              if (numbers.containsKey(other)) {
                links.put(link, numbers.getOrDefault(other, 0));
              }
            });
    return new Measure(
        measure.name(),
        measure.columns(),
        measure.role(),
        measure.unit(),
        measure.per(),
        links,
        false,
        measure.roundedTo(),
        measure.reasons(),
        measure.scope());
  }

  private CellValue sum(int measure, List<Integer> group) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int record : group) {
      CellValue value = table.value(measure, record);
      if (value instanceof CellValue.Shown shown) {
        sum = sum.add(shown.value());
      } else if (group.size() == 1 || !(value instanceof CellValue.NotApplicable)) {
        return value;
      }
    }
    return new CellValue.Shown(sum);
  }
}
