package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.table.Table;

/** Subtotals that no name tells: no small count is withheld alone among what they add up. */
class RunsTest {
  private static final int MINIMUM = 10;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Area;Children|North;76|Alder;40|Birch;6|Cedar;30|South;50 > B4 B5
          Area;Children|North;76|Alder;70|Birch;6|South;50 > B3 B4
          Area;Children|Alder;40|Birch;6|North;46|Cedar;24|Dale;17|South;41 > B2 B3
          Area;Children|Alder;40|Birch;6|Cedar;30|North;76|Dale;24|Elm;17|South;41|England;117 > B3 B4
          Placement;Children|Foster;82|kinship;7|stranger;75|Residential;12|home;10|secure;2 > B3 B4 B6 B7
          Month;Hearings|April;20|May;4|June;17|Quarter 1;41|July;20|August;14|September;17 > B3 B4
          Area;2022;2023|North;76;80|Alder;40;38|Birch;6;11|Cedar;30;31|South;50;52 > B4 B5
          Area;Children|Alder;40|Birch;6|Cedar;30|Dale;24|Elm;17||Region;Children|North;76|South;41 > B3 B4
          Area;Boys;Girls;All|South;20;21;41|Dale;13;11;24|Elm;7;10;17|West;50;40;90 > B3 C3 B4 C4
          Area;Children|Alder;40|Birch;6|Cedar;30||Region;Children|North;46|South;54 > B2 B3
          Year;Area;Children|2022;Alder;26|2022;Birch;17|2022;Cedar;14|2023;Alder;25|2023;Birch;11|2023;Cedar;4||Sex;Children|Boys;25|Girls;15 > C6 C7
          Year;Area;Sex;Children|2022;Alder;Boys;26|2022;Alder;Girls;16|2022;Birch;Boys;17|2022;Birch;Girls;14|2023;Alder;Boys;6|2023;Alder;Girls;16|2023;Birch;Boys;27|2023;Birch;Girls;13||LA 2023;Children|Alder CC;22|Birch CC;40 > D6 D7
          Area;Sex;Children|Alder;Boys;40|Alder;Girls;31|Birch;Boys;26|Birch;Girls;6|Cedar;Boys;16|Cedar;Girls;22||Metro areas||Sex;Children|Boys;66|Girls;37 > C3 C5
          Placement;Children|Foster;26|Residential;4|Secure;14|Kinship;11||Not foster by sex;Children|Boys;18|Girls;11 > B3 B4
          Placement;Children|Secure;14|Foster;26|Residential;4|Kinship;11||Not foster by sex;Children|Boys;18|Girls;11 > B4 B5
          Area;Sex;Children|Alder;Boys;12|Alder;Girls;4|Alder;All;16|Birch;Boys;15|Birch;Girls;12|Birch;All;27|All;Boys;27|All;Girls;16|All;All;43||Area;Gender;Children|Alder;Male;12|Alder;Female;4|Birch;Male;15|Birch;Female;12|Cedar;Male;11|Cedar;Female;18 > C3 C4 C9 C10 C14
          Area;Sex;Children|Alder;Boys;12|Alder;Girls;14|Birch;Boys;15|Birch;Girls;4||LA;Children|A (LA);26|B (LA);19 > C4 C5
          Area;Male primary age;Male secondary age;Female primary age;Female secondary age;Total|Elm;65;36;24;5;130|Alder;44;17;14;20;95|Birch;159;150;62;119;490|Dale;71;175;73;49;368||Area;Under 5;5 to 10;11 to 15;16 and over|Elm;29;60;14;27|Alder;41;17;19;18|Birch;102;119;168;101|Dale;94;50;64;160 > C2 E2
          """)
  void aSmallCountIsNotWithheldAloneInARun(String text, String withheld) {
    Redaction redaction = redaction(Cases.tables(text));
    assertThat(redaction.stands()).isTrue();
    assertThat(String.join(" ", Cases.withheld(redaction))).isEqualTo(withheld);
  }

  @Test
  void aListWithoutSumsCostsNoFurtherCell() {
    Redaction redaction =
        redaction(Cases.tables("Area;Children|Alder;40|Birch;6|Cedar;31|Dale;24|Elm;17"));
    assertThat(Cases.withheld(redaction)).containsExactly("B3");
  }

  private static Redaction redaction(List<Table> tables) {
    List<Finding> findings =
        tables.stream().flatMap(table -> Cases.lowCounts(table, MINIMUM, false).stream()).toList();
    return Cases.redaction(
        tables, ProtectSettings.standard(), Knowledge.of(MINIMUM, true), findings);
  }
}
