package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A (n=7) | A (n=…)",
        "B (N = 1,234) | B (N = …)",
        "count (B: 7) | count (B: …)",
        "A (16) | A (…)",
        "A [16] | A […]",
        "A (16 children) | A (… children)",
        "Total (n=7) | Total (n=…)",
        "total 56 | total …",
        "p95_weeks | p95_weeks",
        "age 0-4 | age 0-4",
        "rate_per_1000 | rate_per_1000",
        "n_2024 | n_2024",
        "Under 5 | Under 5",
      })
  void aCountInANameIsAnEllipsis(String name, String written) {
    assertThat(Named.withoutCounts(name)).isEqualTo(written);
  }
}
