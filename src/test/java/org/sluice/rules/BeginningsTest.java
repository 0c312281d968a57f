package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.table.Tables;

/** At time 0 of a curve all are there, which tells nothing of anybody; later it does. */
class BeginningsTest {
  @ParameterizedTest
  @ValueSource(strings = {"time", "days", "weeks", "months", "years", "follow-up"})
  void allAreThereAtTimeZeroOfACurve(String time) {
    assertThat(found(time + " | survival_pct:percent\n0 | 100.0\n6 | 95.0\n12 | 90.1")).isEmpty();
    assertThat(found(time + " | survival:proportion\n0 | 1.0\n6 | 0.95\n12 | 0.90")).isEmpty();
  }

  @Test
  void nothingHasHappenedToAnybodyAtTimeZero() {
    assertThat(found("months | cuminc:proportion\n0 | 0.00\n6 | 0.05\n12 | 0.10")).isEmpty();
  }

  @Test
  void aNumberAtRiskMakesACurveOfAnyName() {
    String rows = " | left:percent\n0 | 500 | 100.0\n6 | 480 | 95.0\n12 | 460 | 90.1";
    assertThat(found("months | n_risk:count" + rows)).isEmpty();
    assertThat(found("months | n:count" + rows)).isNotEmpty();
  }

  @Test
  void allOrNobodyLaterOnIsAFinding() {
    assertThat(found("months | survival:proportion\n0 | 1.00\n6 | 1.00\n12 | 0.90")).hasSize(1);
    assertThat(found("months | survival:proportion\n0 | 1.00\n6 | 0.50\n12 | 0.00")).hasSize(1);
    assertThat(found("months | survival:proportion\n1 | 1.00\n6 | 0.95\n12 | 0.90")).hasSize(1);
  }

  @Test
  void aGroupCalledZeroDaysIsNoBeginning() {
    assertThat(found("days absent | passed:percent\n0 | 100.0\n6 | 95.0\n12 | 90.1")).isNotEmpty();
  }

  private static List<Finding> found(String table) {
    return Packed.check("c: {kind: class-disclosure}", Tables.tidy(table).table());
  }
}
