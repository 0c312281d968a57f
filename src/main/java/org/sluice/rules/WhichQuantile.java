package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Which quantile a figure is: its head says it, or else the labels of its row. Where several stand
 * in one cell ({@code 35 (22 to 51)} under {@code median (IQR)}) their order tells.
 */
final class WhichQuantile {
  private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,2}(?:\\.\\d{1,3})?%");

  private final Table table;
  private final int measure;
  private final List<List<Quantile>> head;

  WhichQuantile(Table table, int measure) {
    this.table = table;
    this.measure = measure;
    this.head = QuantileNames.in(told(table.measures().get(measure).name()));
  }

  /** All that the shown figure of a record may be; empty where nothing tells. */
  List<Quantile> of(int record) {
    List<List<Quantile>> said = head.isEmpty() ? labels(record) : head;
    List<Quantile> all = said.stream().flatMap(List::stream).toList();
    List<Integer> together = all.size() < 2 ? List.of() : together(record);
    int at = together.indexOf(measure);
    if (together.size() < 2 || at < 0) {
      return all;
    }
    if (together.size() == said.size()) {
      return said.get(at);
    }
    return together.size() == all.size() ? List.of(all.get(at)) : all;
  }

  /** A percentage alone, beside a figure that is a quantile, says which. */
  private static String told(String name) {
    return PERCENTAGE.matcher(name.strip()).matches() ? name.strip() + " quantile" : name;
  }

  private List<List<Quantile>> labels(int record) {
    List<String> labels = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      labels.add(told(dimension.label(table.category(d, record))));
    }
    return QuantileNames.in(String.join("; ", labels));
  }

  /** The quantiles that stand in one cell of the source. */
  private List<Integer> together(int record) {
    Measure own = table.measures().get(measure);
    return Stream.iterate(0, m -> m < table.measures().size(), m -> m + 1)
        .filter(m -> isLike(own, table.measures().get(m)))
        .filter(m -> table.place(m, record).equals(table.place(measure, record)))
        .filter(m -> !(table.value(m, record) instanceof CellValue.Missing))
        .toList();
  }

  private static boolean isLike(Measure own, Measure other) {
    return other.role() == Role.QUANTILE && other.columns().equals(own.columns());
  }
}
