package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Adds what a title, a note or heads state as {@code N = 412}: published like a margin, so it can
 * give a withheld cell away, but no cell that a treatment can touch. A stated N is a total only of
 * categories whose shown counts do not contradict it.
 */
final class StatedTotals {
  private static final String NAME = "All stated";

  private final Block block;
  private final Table table;
  private final int measure;
  private final Optional<int[]> groups;

  private StatedTotals(Block block, Table table, int measure, Optional<int[]> groups) {
    this.block = block;
    this.table = table;
    this.measure = measure;
    this.groups = groups;
  }

  /**
   * The table, with a record for every N that is stated.
   *
   * @param groups for each category of the first dimension the heading it stands under
   */
  static Table added(Block block, Table table, Optional<int[]> groups) {
    int measure = 0;
    while (measure < table.measures().size() && !table.measures().get(measure).role().isCount()) {
      measure++;
    }
    int dimensions = table.dimensions().size();
    if (measure == table.measures().size()
        || dimensions == 0
        || table.dimensions().get(0).columns().isEmpty()) {
      return table;
    }
    StatedTotals totals = new StatedTotals(block, table, measure, groups);
    if (dimensions == 1) {
      return totals.ofLine();
    }
    boolean heads = dimensions == 2 && table.dimensions().get(1).columns().isEmpty();
    return heads ? totals.ofHeads() : table;
  }

  /** One N in a line around a table of one dimension. */
  private Table ofLine() {
    List<Long> stated = new ArrayList<>();
    block.texts().forEach(line -> stated.addAll(Notes.stated(line)));
    return stated.size() == 1 ? with(new int[0], List.of(stated.get(0))) : table;
  }

  /** An N in every head, or one in a line around for the total of the heads. */
  private Table ofHeads() {
    Dimension heads = table.dimensions().get(1);
    List<Integer> where = new ArrayList<>();
    List<Long> stated = new ArrayList<>();
    for (int head = 0; head < heads.size(); head++) {
      List<Long> told = Notes.stated(heads.label(head));
      List<Long> here = told.isEmpty() ? Notes.bracketed(heads.label(head)) : told;
      if (here.size() == 1) {
        where.add(head);
        stated.add(here.get(0));
      }
    }
    return where.isEmpty()
        ? table
        : with(where.stream().mapToInt(Integer::intValue).toArray(), stated);
  }

  private Table with(int[] heads, List<Long> stated) {
    List<Sum> sums = new ArrayList<>();
    Dimension dimension = table.dimensions().get(0);
    int total = dimension.size();
    for (List<Integer> parts : candidates(dimension.hierarchy())) {
      Optional<Sum.Basis> basis = basis(parts, heads, stated);
      List<Integer> fewer = known(parts);
      Optional<Sum.Basis> without =
          fewer.isEmpty() ? Optional.empty() : basis(fewer, heads, stated);
      boolean exact = basis.isEmpty() || basis.get() != Sum.Basis.SHORT || without.isEmpty();
      if (basis.isPresent() && exact) {
        sums.add(new Sum(total, parts, basis.get()));
      } else {
        without.ifPresent(found -> sums.add(new Sum(total, fewer, found)));
      }
    }
    return sums.isEmpty() ? table : extended(heads, stated, sums);
  }

  /** What an N can be the total of: all that is no part of another, or the rows of one heading. */
  private List<List<Integer>> candidates(Hierarchy hierarchy) {
    List<List<Integer>> candidates = new ArrayList<>();
    groups.ifPresent(
        group -> {
          int most = Arrays.stream(group).max().orElse(0);
          for (int g = 0; g <= most; g++) {
            int now = g;
            candidates.add(
                IntStream.range(0, group.length).filter(c -> group[c] == now).boxed().toList());
          }
        });
    if (groups.isEmpty()) {
      candidates.add(
          IntStream.range(0, hierarchy.categories().size())
              .filter(c -> hierarchy.sums().stream().noneMatch(sum -> sum.parts().contains(c)))
              .boxed()
              .toList());
    }
    return candidates.stream().filter(parts -> !parts.isEmpty()).toList();
  }

  /** The categories without those that stand for unknown, which an N may leave out. */
  private List<Integer> known(List<Integer> parts) {
    return parts.stream().filter(c -> !table.dimensions().get(0).notStated().contains(c)).toList();
  }

  private Optional<Sum.Basis> basis(List<Integer> parts, int[] heads, List<Long> stated) {
    boolean equal = false;
    boolean lacking = false;
    for (int i = 0; i < stated.size(); i++) {
      long shown = 0;
      int hidden = 0;
      int figures = 0;
      for (int record = 0; record < table.size(); record++) {
        boolean here = heads.length == 0 || table.category(1, record) == heads[i];
        if (here && parts.contains(table.category(0, record))) {
          CellValue value = table.value(measure, record);
          shown += value instanceof CellValue.Shown figure ? figure.value().longValue() : 0;
          figures += value instanceof CellValue.Shown ? 1 : 0;
          hidden += value instanceof CellValue.Withheld ? 1 : 0;
        }
      }
      boolean isShort = hidden == 0 && shown < stated.get(i);
      if (figures + hidden == 0
          || shown > stated.get(i)
          || (isShort && (figures < 2 || shown * 10 < stated.get(i) * 9))) {
        return Optional.empty();
      }
      lacking |= isShort;
      equal |= hidden == 0;
    }
    if (lacking) {
      return Optional.of(Sum.Basis.SHORT);
    }
    return Optional.of(equal ? Sum.Basis.ARITHMETIC : Sum.Basis.LABEL);
  }

  private Table extended(int[] heads, List<Long> stated, List<Sum> sums) {
    int records = table.size();
    int more = stated.size();
    List<Dimension> dimensions = new ArrayList<>(table.dimensions());
    dimensions.set(0, withTotal(dimensions.get(0), sums));
    int[][] categories = new int[dimensions.size()][records + more];
    for (int d = 0; d < categories.length; d++) {
      for (int record = 0; record < records; record++) {
        categories[d][record] = table.category(d, record);
      }
    }
    int[] rows = new int[records + more];
    for (int record = 0; record < records; record++) {
      rows[record] = table.place(measure, record).row();
    }
    for (int i = 0; i < more; i++) {
      categories[0][records + i] = dimensions.get(0).size() - 1;
      if (heads.length > 0) {
        categories[1][records + i] = heads[i];
      }
      rows[records + i] = heads.length > 0 ? block.top() : line();
    }
    List<String> why = new ArrayList<>(table.why());
    why.add("a line or heads state how many there are in all, which counts as published");
    return new Table(
        table.id(),
        table.range(),
        table.layout(),
        table.reading(),
        why,
        dimensions,
        table.measures(),
        categories,
        rows,
        columns(heads, stated),
        more);
  }

  private static Dimension withTotal(Dimension dimension, List<Sum> sums) {
    List<String> labels = new ArrayList<>(dimension.hierarchy().categories());
    String name = NAME;
    while (labels.contains(name)) {
      name = name + "'";
    }
    labels.add(name);
    List<Sum> all = new ArrayList<>(dimension.hierarchy().sums());
    all.addAll(sums);
    return new Dimension(
        dimension.name(),
        dimension.columns(),
        dimension.nature(),
        new Hierarchy(labels, all),
        dimension.notStated());
  }

  private int line() {
    return block.around().stream()
        .filter(
            row ->
                IntStream.range(0, block.grid().width(row))
                    .anyMatch(column -> !Notes.stated(block.grid().text(row, column)).isEmpty()))
        .findFirst()
        .orElse(block.top());
  }

  private List<Column> columns(int[] heads, List<Long> stated) {
    List<Column> columns = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Column.Builder builder = new Column.Builder();
      for (int record = 0; record < table.size(); record++) {
        builder.add(table.value(m, record), table.column(m).column(record));
      }
      for (int i = 0; i < stated.size(); i++) {
        int column = heads.length > 0 ? columnOf(heads[i]) : block.left();
        if (m == measure) {
          builder.shown(stated.get(i), 0, column);
        } else {
          builder.add(new CellValue.Missing(), column);
        }
      }
      columns.add(builder.build());
    }
    return columns;
  }

  private int columnOf(int head) {
    return IntStream.range(0, table.size())
        .filter(record -> table.category(1, record) == head)
        .map(record -> table.column(measure).column(record))
        .findFirst()
        .orElse(block.left());
  }
}
