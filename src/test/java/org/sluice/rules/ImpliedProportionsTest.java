package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** A column called p that is whole wherever it is multiplied is no p-value. */
class ImpliedProportionsTest {
  private static final String RULE = "i: {kind: implied-count}";

  /** 0.0078 of 512 are 3.97 to 4.02, and 0.0391 of 512 are 19.99 to 20.04. */
  @Test
  void whereEachProductIsWholeASmallOneIsNearlyTold() {
    Table table = Tables.tidy("arm | n:count | p:p\nA | 512 | 0.0078\nB | 512 | 0.0391").table();
    assertThat(Packed.check(RULE, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertThat(Packed.check(RULE, table))
        .flatExtracting(Finding::evidence)
        .containsExactly("C2: possible: {4}");
  }

  @Test
  void oneThatIsNotWholeIsOfAPValue() {
    Table table = Tables.tidy("arm | n:count | p:p\nA | 512 | 0.0078\nB | 512 | 0.0401").table();
    assertThat(Packed.check(RULE, table)).isEmpty();
  }

  /** Two digits leave a whole number possible for nearly every figure. */
  @Test
  void fewDigitsTellNothing() {
    Table table = Tables.tidy("arm | n:count | p:p\nA | 512 | 0.01\nB | 512 | 0.04").table();
    assertThat(Packed.check(RULE, table)).isEmpty();
  }
}
