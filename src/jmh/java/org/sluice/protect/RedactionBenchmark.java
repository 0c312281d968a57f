package org.sluice.protect;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.solve.Budget;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/**
 * How long it takes to protect a table of 100 by 100 counts with its totals, at band, minimum 10.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RedactionBenchmark {
  private static final int SIZE = 100;
  private static final int MINIMUM = 10;

  private Table table;
  private List<Finding> findings;

  /** Makes a seeded table in which about one cell in six is below the minimum. */
  @Setup
  public void make() {
    SplittableRandom random = new SplittableRandom(7);
    long[][] counts = new long[SIZE + 1][SIZE + 1];
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        long count = Math.round(Math.exp(3.4 + 1.3 * gaussian(random)));
        counts[row][column] = count;
        counts[row][SIZE] += count;
        counts[SIZE][column] += count;
        counts[SIZE][SIZE] += count;
      }
    }
    table = table(counts);
    findings = Cases.lowCounts(table, MINIMUM, false);
  }

  /** One redaction from the findings to the audited result. */
  @Benchmark
  public Redaction redaction() {
    return Suppressions.redaction(
        table,
        findings,
        ProtectSettings.standard(),
        Knowledge.of(MINIMUM, true),
        Budget.of(20_000_000_000L));
  }

  private static double gaussian(SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum - 6;
  }

  private static Table table(long[][] counts) {
    StringBuilder text = new StringBuilder("row");
    for (int column = 0; column <= SIZE; column++) {
      text.append(" | ").append(column == SIZE ? "Total" : "c" + column);
    }
    for (int row = 0; row <= SIZE; row++) {
      text.append('\n').append(row == SIZE ? "Total" : "r" + row);
      for (long count : counts[row]) {
        text.append(" | ").append(count);
      }
    }
    return Tables.crosstab(text.toString()).table();
  }
}
