package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Adds what titles, notes and heads state as {@code N = 412}: published like a margin, so it can
 * give a withheld cell away, but no cell that a treatment can touch. A stated N is a total only
 * where the shown counts do not contradict it.
 */
final class StatedTotals {
  private final Block block;
  private final Table table;
  private final int measure;

  private StatedTotals(Block block, Table table, int measure) {
    this.block = block;
    this.table = table;
    this.measure = measure;
  }

  /** The table, with a record for the N that a line around it states. */
  static Table added(Block block, Table table) {
    List<Long> stated = new ArrayList<>();
    block.texts().forEach(line -> stated.addAll(Notes.stated(line)));
    OptionalMeasure count = OptionalMeasure.firstCount(table);
    if (stated.size() != 1 || count.index() < 0 || table.dimensions().isEmpty()) {
      return table;
    }
    return new StatedTotals(block, table, count.index()).with(stated.get(0)).orElse(table);
  }

  /** Index of a measure, -1 where there is none. */
  private record OptionalMeasure(int index) {
    static OptionalMeasure firstCount(Table table) {
      return new OptionalMeasure(
          IntStream.range(0, table.measures().size())
              .filter(m -> table.measures().get(m).role().isCount())
              .findFirst()
              .orElse(-1));
    }
  }

  private Optional<Table> with(long total) {
    long shown = 0;
    boolean hidden = false;
    for (int record = 0; record < table.size(); record++) {
      if (!table.isMargin(record)) {
        CellValue value = table.value(measure, record);
        if (value instanceof CellValue.Shown figure) {
          shown += figure.value().longValue();
        } else {
          hidden |= value instanceof CellValue.Withheld;
        }
      }
    }
    boolean fits = hidden ? shown <= total : shown == total;
    return fits
        ? Optional.of(extended(total, hidden ? Sum.Basis.LABEL : Sum.Basis.ARITHMETIC))
        : Optional.empty();
  }

  private Table extended(long total, Sum.Basis basis) {
    int records = table.size();
    List<Dimension> dimensions = new ArrayList<>();
    int[][] categories = new int[table.dimensions().size()][records + 1];
    for (int d = 0; d < categories.length; d++) {
      Dimension dimension = table.dimensions().get(d);
      for (int record = 0; record < records; record++) {
        categories[d][record] = table.category(d, record);
      }
      Hierarchy hierarchy = dimension.hierarchy();
      if (hierarchy.grandTotal().isEmpty()) {
        hierarchy = withTotal(hierarchy, basis);
      }
      categories[d][records] = hierarchy.grandTotal().orElse(hierarchy.categories().size() - 1);
      dimensions.add(
          new Dimension(
              dimension.name(),
              dimension.columns(),
              dimension.nature(),
              hierarchy,
              dimension.notStated()));
    }
    List<String> why = new ArrayList<>(table.why());
    why.add("a line around the table states how many there are in all, which counts as published");
    return new Table(
        table.id(),
        table.range(),
        table.layout(),
        table.reading(),
        why,
        dimensions,
        table.measures(),
        categories,
        rows(),
        columns(total),
        1);
  }

  private static Hierarchy withTotal(Hierarchy hierarchy, Sum.Basis basis) {
    List<String> labels = new ArrayList<>(hierarchy.categories());
    List<Sum> sums = new ArrayList<>(hierarchy.sums());
    List<Integer> roots =
        IntStream.range(0, labels.size())
            .filter(
                category ->
                    hierarchy.sums().stream().noneMatch(sum -> sum.parts().contains(category)))
            .boxed()
            .toList();
    String name = "All stated";
    while (labels.contains(name)) {
      name = name + "'";
    }
    labels.add(name);
    sums.add(new Sum(labels.size() - 1, roots, basis));
    return new Hierarchy(labels, sums);
  }

  private int[] rows() {
    int[] rows = new int[table.size() + 1];
    for (int record = 0; record < table.size(); record++) {
      rows[record] = table.place(measure, record).row();
    }
    rows[table.size()] =
        block.around().stream().filter(row -> states(row)).findFirst().orElse(block.top());
    return rows;
  }

  private boolean states(int row) {
    return IntStream.range(0, block.grid().width(row))
        .anyMatch(column -> !Notes.stated(block.grid().text(row, column)).isEmpty());
  }

  private List<Column> columns(long total) {
    List<Column> columns = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Column.Builder builder = new Column.Builder();
      for (int record = 0; record < table.size(); record++) {
        builder.add(table.value(m, record), table.column(m).column(record));
      }
      if (m == measure) {
        builder.shown(total, 0, block.left());
      } else {
        builder.add(new CellValue.Missing(), block.left());
      }
      columns.add(builder.build());
    }
    return columns;
  }
}
