package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Role;

/** Percentiles that are told by a letter, a number and what is measured. */
class NumberedQuantilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"p95_weeks", "weeks_p95", "p90_cost", "p10 age", "los_p75", "p05_days"})
  void aPercentileOfTimeOrMoneyNeedsNoOtherBesideIt(String head) {
    assertThat(roles(head)).containsExactly(Role.QUANTILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p7_children", "p95_children", "p7_weeks", "p10_score", "p100_weeks"})
  void countsPhasesAndEndsAreNone(String head) {
    assertThat(roles(head)).doesNotContain(Role.QUANTILE);
  }

  @Test
  void aLowPercentileIsToldByAHighOneOfTheSame() {
    assertThat(roles("p5_weeks", "p95_weeks")).containsExactly(Role.QUANTILE, Role.QUANTILE);
    assertThat(roles("p5_weeks", "p95_cost")).containsExactly(Role.COUNT, Role.QUANTILE);
  }

  @Test
  void percentilesOfACountStandBesideItsMedian() {
    assertThat(roles("count_median", "count_p10", "count_p75"))
        .containsExactly(Role.QUANTILE, Role.QUANTILE, Role.QUANTILE);
    assertThat(roles("count_p10", "count_p75")).containsExactly(Role.COUNT, Role.COUNT);
  }

  private static List<Role> roles(String... heads) {
    String[] rows = {"region|" + String.join("|", heads), "North", "South", "East", "West"};
    for (int row = 1; row < rows.length; row++) {
      rows[row] += ("|" + (11 + 7 * row)).repeat(heads.length);
    }
    return Grids.table(rows).measures().stream().map(measure -> measure.role()).toList();
  }
}
