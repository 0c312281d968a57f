package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names with values between two rules, over the results of a model. */
class SummaryBoxTest {
  @Test
  void eachColumnOfNamesIsOneTableWhateverWordsStandBetweenItsFigures() {
    assertThat(
            Cuts.rows(
                """
                =============================================
                Dep. Variable:       waits   R-squared:  0.12
                Date:     Mon, 05 Oct 2026   AIC:       -20.5
                No. Observations:      112   BIC:       -18.1
                Cov. Estimator:  Clustered
                =============================================
                """))
        .containsExactly(
            "|", "|", "No. Observations|112", "|", "R-squared|0.12", "AIC|-20.5", "BIC|-18.1", "|");
  }

  @Test
  void linesThatHoldMoreThanNamesAndValuesAreNoSuchBox() {
    assertThat(
            Cuts.grid(
                    """
                    ==============================
                    area:     boys   girls
                    Alderby:  12     14     26
                    Cawsey:   10     11     21
                    ==============================
                    """)
                .extents())
        .noneMatch(extent -> extent.labels() == 1 && extent.heads() == 0);
  }
}
