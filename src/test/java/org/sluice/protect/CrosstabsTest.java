package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.table.Table;

/**
 * Several tables of a file whose heads have no name, that are each other's margins, or whose rows
 * are sums of each other under other names and totals.
 */
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
          Region;Male;Female;All|North;92;61;153|South;120;112;232|All;212;173;385||Area;Male;Female;Total|Alder;9;38;47|Birch;83;23;106|Cedar;75;15;90|Dale;45;97;142|Total;212;173;385 > B7 C7 B8 C8
          Sex;January;February;March;April;May;June;All|Male;60;2;94;65;33;21;275|Female;26;80;59;78;4;20;267||Quarter;Male;Female;All|Q1;156;165;321|Q2;119;102;221|All;275;267;542 > B2 C2 E3 F3
          Area;Boys;Girls;All|Alder;123;54;177|Birch;46;52;98|Cedar;31;22;53|All;200;128;328||Area;Boys 0-10;Boys 11+;Girls 0-10;Girls 11+;All|Alder;26;97;16;38;177|Birch;20;26;24;28;98|Cedar;6;25;4;18;53 > B9 C9 B10 C10 D10 E10
          LA;Boys;Girls;All|Alder;31;92;123|Birch;16;26;42|Cedar;24;25;49|Dale;6;14;20|All;77;157;234||Area;Boys;Girls;Total|Birch;16;26;42|Rest of county;61;131;192|Total;77;157;234 > B4 C4 B5 C5
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
