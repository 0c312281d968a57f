package org.sluice.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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
 * The audit of a square table with margins, 20 % of whose inner cells are withheld: the exact
 * feasibility interval of every one of them, witnesses checked.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class IntruderBenchmark {
  /** Rows and columns of the table, margins apart. */
  @Param({"50", "200"})
  public int size;

  private final BitSet withheld = new BitSet();
  private final Map<Integer, Level> levels = new TreeMap<>();
  private List<Table> tables = List.of();

  /** Makes the table, the same on every run. */
  @Setup
  public void makeTable() {
    Random random = new Random(1);
    int width = size + 1;
    long[] counts = new long[width * width];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        long count = random.nextInt(100) < 15 ? 1 + random.nextInt(9) : 10 + random.nextInt(200);
        counts[row * width + column] = count;
        counts[row * width + size] += count;
        counts[size * width + column] += count;
        counts[size * width + size] += count;
        if (random.nextInt(100) < 20) {
          withheld.set(row * width + column);
          levels.put(row * width + column, new Level.Exact());
        }
      }
    }
    tables = List.of(table(counts, width));
  }

  private static Table table(long[] counts, int width) {
    Column.Builder column = new Column.Builder();
    int[][] categories = new int[2][counts.length];
    int[] rows = new int[counts.length];
    for (int cell = 0; cell < counts.length; cell++) {
      column.shown(counts[cell], 0, cell % width);
      rows[cell] = cell / width;
      categories[0][cell] = cell / width;
      categories[1][cell] = cell % width;
    }
    return new Table(
        "square.csv#1",
        new Range("", 0, 0, width - 1, width - 1),
        Layout.CROSSTAB,
        Reading.CERTAIN,
        List.of(),
        List.of(dimension("row", width), dimension("column", width)),
        List.of(Measure.of("count", List.of(), Role.COUNT)),
        categories,
        rows,
        List.of(column.build()),
        0);
  }

  private static Dimension dimension(String name, int size) {
    List<String> labels = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    for (int category = 0; category < size; category++) {
      labels.add(name + " " + category);
      if (category < size - 1) {
        parts.add(category);
      }
    }
    Sum total = new Sum(size - 1, parts, Sum.Basis.LABEL);
    return new Dimension(
        name, List.of(), Dimension.Nature.OTHER, new Hierarchy(labels, List.of(total)), Set.of());
  }

  /** Cells, equations, and the interval of every withheld cell. */
  @Benchmark
  public Map<Integer, CellAudit> attack() {
    Cells cells = Cells.of(tables, Knowledge.of(10, true));
    return Intruder.attack(cells, withheld, levels, Budget.unlimited());
  }
}
