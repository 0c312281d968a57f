package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.table.Table;

/** Several tables of a file whose heads have no name, or that are each other's margins. */
class CrosstabsTest {
  private static final int MINIMUM = 10;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Area;Boys;Girls;All|Alder;12;4;16|Birch;15;22;37|Cedar;31;14;45|All;58;40;98||Area;Care order;Voluntary;All|Alder;13;3;16|Birch;20;17;37|Cedar;25;20;45|All;58;40;98 > B2 C2 B3 C3 B8 C8 B9 C9
          Area;Boys;Girls;All|ALDER;12;4;16|BIRCH;15;22;37|CEDAR;31;14;45|ALL;58;40;98||Area;Boys;Girls;All|Alder;12;4;16|Birch;15;22;37|Cedar;31;14;45|All;58;40;98 > B2 C2 B3 C3 B8 C8 B9 C9
          zone;F;M;Total|Z1;6;27;33|Z2;40;50;90|Z3;33;21;54||sex;status;count|F;single;40|F;married;39|M;single;44|M;married;54 > B2 D2 C8
          Quarter;Court;Hearings|Q1;Alder;40|Q1;Birch;16|Q2;Alder;30|Q2;Birch;4|Q3;Alder;24|Q3;Birch;14||Quarter;Type;Hearings|Q1;Interim;26|Q1;Final;30|Q2;Interim;16|Q2;Final;18|Q3;Interim;20|Q3;Final;18||Court;Hearings|Alder;94|Birch;34||Type;Hearings|Interim;62|Final;66 > C4 C5 C6 C7
          """)
  void theyAreProtectedTogether(String text, String withheld) {
    List<Table> tables = Cases.tables(text);
    List<Finding> findings =
        tables.stream().flatMap(table -> Cases.lowCounts(table, MINIMUM, false).stream()).toList();
    Redaction redaction =
        Cases.redaction(tables, ProtectSettings.standard(), Knowledge.of(MINIMUM, true), findings);
    assertThat(redaction.why()).isEmpty();
    assertThat(String.join(" ", Cases.withheld(redaction))).isEqualTo(withheld);
  }
}
