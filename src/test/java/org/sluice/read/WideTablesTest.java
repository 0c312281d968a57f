package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Tables of very many columns are read in the time of their size, and no less is found. */
class WideTablesTest {
  private static final Duration SOON = Duration.ofSeconds(45);

  private static String cells(int groups, IntFunction<String> cells) {
    return IntStream.range(0, groups).mapToObj(cells).collect(Collectors.joining("|"));
  }

  /** Counts of a group in three areas, the same each time. */
  private static int count(int area, int group) {
    return 1_000 + new SplittableRandom(3L * group + area).nextInt(90_000);
  }

  private static Table read(String... rows) {
    return assertTimeoutPreemptively(
        SOON,
        () ->
            Grids.read(
                    "area|" + rows[0],
                    "Alderby|" + rows[1],
                    "Brackwater|" + rows[2],
                    "Cawsey|" + rows[3])
                .tables()
                .get(0));
  }

  private static List<Measure> of(Table table, Role role) {
    return table.measures().stream().filter(measure -> measure.role() == role).toList();
  }

  private static String percent(int area, int group) {
    double all = count(0, group) + count(1, group) + count(2, group);
    return String.format(Locale.ROOT, "%.5f", 100 * count(area, group) / all);
  }

  @Test
  void everyPercentageFindsTheCountThatItIsMadeFrom() {
    int groups = 30_000;
    String[] rows = new String[4];
    rows[0] = cells(groups, g -> "group " + g + " children|group " + g + " percent");
    for (int area = 0; area < 3; area++) {
      int at = area;
      rows[area + 1] = cells(groups, g -> count(at, g) + "|" + percent(at, g));
    }
    Table table = read(rows);
    List<Measure> percents = of(table, Role.PERCENT);
    assertThat(percents).hasSize(groups);
    assertThat(percents).allMatch(percent -> percent.links().containsKey(Link.NUMERATOR));
  }

  @Test
  void everyRateFindsTheEventsAndTheTimeThatItIsMadeFrom() {
    int groups = 2_000;
    String[] rows = new String[4];
    rows[0] = cells(groups, g -> "deaths " + g + "|person years " + g + "|rate " + g);
    for (int area = 0; area < 3; area++) {
      int at = area;
      rows[area + 1] =
          cells(
              groups,
              g -> {
                int years = 50_000 + 7 * count(at, g + 1);
                double rate = 1_000.0 * count(at, g) / years;
                return count(at, g) + "|" + years + "|" + String.format(Locale.ROOT, "%.3f", rate);
              });
    }
    Table table = read(rows);
    List<Measure> rates = of(table, Role.RATE);
    assertThat(rates).hasSize(groups);
    assertThat(rates).allMatch(rate -> rate.links().containsKey(Link.DENOMINATOR));
  }
}
