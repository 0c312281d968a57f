package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Redaction;
import org.sluice.protect.ProtectSettings.CountLevel;
import org.sluice.protect.ProtectSettings.Insiders;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class PercentLevelTest {
  @Test
  void aCountOfOneNeedNotSinkBelowOneWhereZerosAreShown() {
    Table table =
        Tables.crosstab(
                """
                area  | public | private | Total
                North | 1      | 20      | 21
                West  | 20     | 30      | 50
                Total | 21     | 50      | 71
                """)
            .table();
    Redaction redaction = redaction(table, true);
    assertThat(redaction.stands()).as(redaction.why()).isTrue();
    assertThat(Cases.withheld(redaction)).containsExactly("B2", "C2", "B3", "C3");
  }

  @Test
  void aWithheldZeroIsNotComputedAlthoughNoPercentOfItIsAnything() {
    Table table =
        Tables.crosstab(
                """
                area  | public | private | Total
                North | 0      | 20      | 20
                West  | 20     | 30      | 50
                Total | 20     | 50      | 70
                """)
            .table();
    Redaction redaction = redaction(table, false);
    assertThat(redaction.stands()).as(redaction.why()).isTrue();
    assertThat(Cases.withheld(redaction)).containsExactly("B2", "C2", "B3", "C3");
  }

  private static Redaction redaction(Table table, boolean zerosShown) {
    ProtectSettings standard = ProtectSettings.standard();
    CountLevel tenPercent = new CountLevel.Percent(BigDecimal.TEN);
    return Cases.redaction(
        List.of(table),
        new ProtectSettings(standard.marker(), tenPercent, Insiders.OFF, standard.rounding()),
        Knowledge.of(3, zerosShown),
        Cases.lowCounts(table, 3, !zerosShown));
  }
}
