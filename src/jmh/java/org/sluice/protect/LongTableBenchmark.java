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
import org.openjdk.jmh.annotations.Param;
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
 * How long it takes to protect a long tidy table without totals, of a count and a share that
 * nothing explains. Four times the rows should take four times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LongTableBenchmark {
  private static final int YEARS = 5;
  private static final int MINIMUM = 10;

  /** How many areas there are, each with five years. */
  @Param({"2000", "8000"})
  private int areas;

  private Table table;
  private List<Finding> findings;

  /** Makes a seeded table in which about one count in three hundred is below the minimum. */
  @Setup
  public void make() {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder("area | year | children:count | percent:percent");
    for (int area = 0; area < areas; area++) {
      for (int year = 0; year < YEARS; year++) {
        int count = random.nextInt(300) == 0 ? 5 : 20 + random.nextInt(5000);
        text.append("\nArea ").append(area).append(" | ").append(2015 + year);
        text.append(" | ").append(count).append(" | ").append(random.nextInt(1000) / 10.0);
      }
    }
    table = Tables.tidy(text.toString()).table();
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
}
