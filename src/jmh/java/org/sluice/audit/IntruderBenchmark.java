package org.sluice.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Range;
import org.sluice.solve.Budget;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * The audit of a table with margins, 20 % of whose inner cells are withheld: the exact feasibility
 * interval of every one of them, witnesses checked. Square tables, and a hierarchy crossed with a
 * flat dimension; both are networks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class IntruderBenchmark {
  private static final int MINIMUM = 10;

  /** What the table is broken down by, margins apart; slashes part the levels of a hierarchy. */
  @Param({"50 x 50", "200 x 200", "12/120/1000 x 20"})
  public String shape = "";

  private final BitSet withheld = new BitSet();
  private final Map<Integer, Level> levels = new TreeMap<>();
  private List<Table> tables = List.of();

  /** Makes the table, the same on every run. */
  @Setup
  public void makeTable() {
    Random random = new Random(1);
    List<Hierarchy> trees = Arrays.stream(shape.split(" x ", -1)).map(this::tree).toList();
    List<int[]> records = records(trees);
    Map<List<Integer>, Long> counts = new HashMap<>();
    for (int[] record : records) {
      if (isLeaf(trees, record)) {
        long count =
            random.nextInt(100) < 15 ? 1 + random.nextInt(9) : MINIMUM + random.nextInt(200);
        addUp(trees, record, 0, count, counts);
      }
    }
    Column.Builder column = new Column.Builder();
    int[][] categories = new int[trees.size()][records.size()];
    int[] rows = new int[records.size()];
    for (int cell = 0; cell < rows.length; cell++) {
      long count = counts.getOrDefault(key(records.get(cell)), 0L);
      column.shown(count, 0, trees.size());
      rows[cell] = cell;
      for (int d = 0; d < trees.size(); d++) {
        categories[d][cell] = records.get(cell)[d];
      }
      if (isLeaf(trees, records.get(cell)) && random.nextInt(100) < 20) {
        withheld.set(cell);
        levels.put(cell, new Level.Exact());
      }
    }
    List<Dimension> dimensions = new ArrayList<>();
    for (Hierarchy tree : trees) {
      String name = "dimension " + dimensions.size();
      dimensions.add(new Dimension(name, List.of(name), Dimension.Nature.OTHER, tree, Set.of()));
    }
    tables =
        List.of(
            new Table(
                "table.csv#1",
                new Range("", 0, 0, rows.length, trees.size()),
                Layout.TIDY,
                Reading.CERTAIN,
                List.of(),
                dimensions,
                List.of(Measure.of("count", List.of(), Role.COUNT)),
                categories,
                rows,
                List.of(column.build()),
                0));
  }

  /** Levels from the top down, each cut into equal parts of the next; the grand total last. */
  private Hierarchy tree(String sizes) {
    List<String> labels = new ArrayList<>();
    List<List<Integer>> levelsDown = new ArrayList<>();
    for (String size : sizes.split("/", -1)) {
      List<Integer> level = new ArrayList<>();
      for (int i = 0; i < Integer.parseInt(size); i++) {
        level.add(labels.size());
        labels.add(levelsDown.size() + "." + i);
      }
      levelsDown.add(level);
    }
    List<Sum> sums = new ArrayList<>();
    for (int above = 0; above + 1 < levelsDown.size(); above++) {
      List<Integer> parts = levelsDown.get(above + 1);
      int each = parts.size() / levelsDown.get(above).size();
      for (int i = 0; i < levelsDown.get(above).size(); i++) {
        sums.add(
            new Sum(
                levelsDown.get(above).get(i),
                parts.subList(i * each, (i + 1) * each),
                Sum.Basis.LABEL));
      }
    }
    sums.add(new Sum(labels.size(), levelsDown.get(0), Sum.Basis.LABEL));
    labels.add("Total");
    return new Hierarchy(labels, sums);
  }

  private static List<int[]> records(List<Hierarchy> trees) {
    List<int[]> records = List.of(new int[0]);
    for (Hierarchy tree : trees) {
      List<int[]> longer = new ArrayList<>();
      for (int[] record : records) {
        for (int category = 0; category < tree.categories().size(); category++) {
          int[] next = Arrays.copyOf(record, record.length + 1);
          next[record.length] = category;
          longer.add(next);
        }
      }
      records = longer;
    }
    return records;
  }

  private static boolean isLeaf(List<Hierarchy> trees, int[] record) {
    return IntStream.range(0, record.length).noneMatch(d -> trees.get(d).isTotal(record[d]));
  }

  /** Adds a count to all combinations of categories that hold it. */
  private static void addUp(
      List<Hierarchy> trees, int[] at, int from, long count, Map<List<Integer>, Long> counts) {
    if (from == at.length) {
      counts.merge(key(at), count, Long::sum);
      return;
    }
    int own = at[from];
    for (int category = own; category >= 0; category = above(trees.get(from), category)) {
      at[from] = category;
      addUp(trees, at, from + 1, count, counts);
    }
    at[from] = own;
  }

  private static int above(Hierarchy tree, int category) {
    for (Sum sum : tree.sums()) {
      if (sum.parts().contains(category)) {
        return sum.total();
      }
    }
    return -1;
  }

  private static List<Integer> key(int[] record) {
    return Arrays.stream(record).boxed().toList();
  }

  /** Cells, equations, and the interval of every withheld cell. */
  @Benchmark
  public Map<Integer, CellAudit> attack() {
    Cells cells = Cells.of(tables, Knowledge.of(MINIMUM, true));
    return Intruder.attack(cells, withheld, levels, Budget.unlimited());
  }
}
