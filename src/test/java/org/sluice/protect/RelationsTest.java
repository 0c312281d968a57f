package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Redaction;
import org.sluice.table.Table;

/**
 * Figures that are computed from a withheld one where the reading sees no sum: none of these may
 * get a copy in which that one follows from the rest.
 */
class RelationsTest {
  private static final int MINIMUM = 10;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Area;Low;Mid;High;Total|B;25 (50%);15 (30%);10 (20%);50|C;20 (40%);26 (52%);4 (8%);50"
            + "|E;21 (42%);13 (26%);16 (32%);50|Total;66 (44%);54 (36%);30 (20%);150",
        "Week;Deaths;Deaths to date|1;63;63|2;15;78|3;40;118|4;3;121|5;29;150",
        "Week;n;At risk|1;52;451|2;48;399|3;51;351|4;5;300|5;40;295",
        "Area;Boys;Girls;Gap|B;50;61;11|C;42;30;-12|E;20;3;-17|F;31;47;16",
        "Answer;n;Valid %|Agree;210;43.2|Neutral;3;0.6|Disagree;273;56.2|Unknown;40;",
        "Characteristic;n|N;36||Sex;|Female;34|Male;2|Age group;|Young;11|Old;25",
        "Characteristic;n (%)|Sex;|Female;32 (58%)|Male;23 (42%)|Age group;|0-4;23 (42%)"
            + "|5-9;12 (22%)|10-14;4 (7%)|15-17;16 (29%)",
        "Variable;Category;n;%|Sex;Female;520;52.0|Sex;Male;480;48.0|Area;Rural;993;99.3"
            + "|Area;Urban;7;0.7",
        "Satisfaction;n;Cumulative %|Good;210;30.0|Fair;280;70.0|Neutral;201;98.7|Poor;9;100.0",
        "smoker;Freq.;Percent;Cum.|Never;210;42.25;42.25|Former;280;56.34;98.59"
            + "|Current;7;1.41;100.00",
        "Month;Cases;Cases 3m|1;14;|2;15;|3;4;33|4;16;35|5;22;42|6;31;69",
        "Month;Cases;Moving average|1;14;14.00|2;15;14.50|3;4;11.00|4;16;11.67|5;22;14.00",
        "Area;Month;Cases;Rolling|N;1;14;|N;2;15;|N;3;4;33|N;4;16;35|N;5;22;42|N;6;31;69"
            + "|S;1;24;|S;2;25;|S;3;44;93|S;4;26;95|S;5;27;97|S;6;41;94",
        "Area;2021;2022;Increase|A;7;113;106|B;20;38;18",
        "Region;Deaths;Index|North;7;50|South;14;100|East;33;236",
        "Year;Deaths;3-year moving average|2015;7;|2016;14;18.0|2017;33;",
        "Area;Expected;Observed;Excess|A;192;4;-188|B;42;279;237",
        "Area;Category;n;Area total;Category total|B;Low;2;5;179|B;Mid;3;5;299|C;Low;164;396;179"
            + "|C;Mid;232;396;299|E;Low;13;77;179|E;Mid;64;77;299",
        "Area;n;Removed;Risk ratio|A;100;4;1.000|B;120;50;10.417|C;75;31;10.333",
        "Concern;Yes;No|Abuse;113;7|Health;100;20|Use;88;32",
        "Outcome;Frequency;Percent;Valid Percent|Care order;44;44.0;45.8|Other order;52;52.0;54.2"
            + "|Missing;4;4.0;|Total;100;100.0;100.0",
        "Area;Applications|A;7|B;35|C;15|Mean;19.0",
        "Area;Applications|A;7|B;35|C;15||Measure;Mean|Applications per area;19.0|Visits;4.2",
        "Area;First published;Revised;Revision|A;12;18;6|B;110;121;11",
        "Quarter;Applications;Applications since April|Q1;20;20|Q2;7;27|Q3;31;58",
        "Quarter;Open at start;New;Closed;Open at end|Q1;80;30;6;104|Q2;104;22;19;107"
            + "|Q3;107;25;30;102",
        "dept;F;M|D1;6;27|D2;40;50|D3;33;21||dept;young;old|D1;13;20|D2;41;49|D3;30;24",
        "Placement;Alder;Birch;Cedar;Dale;Under 5;5 to 10;11 and over;All"
            + "|Foster care;27;13;16;15;25;23;23;71|Residential care;24;7;11;41;16;37;30;83",
        "Area;Count|A;3|B;40|C;50|Total;93/93",
        "Month;Waiting list;Joined;Treated|Jan;420;130;112|Feb;438;125;113|Mar;450;104;6"
            + "|Apr;548;120;118",
        "Month;At risk;Events|0;120;0|6;110;10|12;98;12|18;94;4",
        "Period;At risk;Events;Lost|Year 1;120;14;9|Year 2;97;7;20|Year 3;70;12;11",
        "arm;time;At risk;Events;Lost|1;12;120;14;9|2;12;130;15;11|1;24;97;7;20|2;24;104;16;12"
            + "|1;36;70;12;11|2;36;76;15;14",
        "time;At risk;Events;Lost|36;70;12;11|24;97;7;20|12;120;14;9",
        "time;At risk|12;120|24;97|36;70||time;Events|12;14|24;7|36;12||time;Lost|12;9|24;20|36;11",
        "town;patients;all patients|West;120;164|East;5;164|North;39;164",
        "town;patients|West;120/164|East;5/164|North;39/164",
        "Area;n;Removed;Odds ratio|A;100;4;1.00|B;120;50;17.14|C;75;31;16.91",
        "Boys|area;0-4;5-17|A;31;20|B;6;30|Total;37;50||Girls|area;0-4;5-17|A;21;25|B;16;20"
            + "|Total;37;45||All children|area;0-4;5-17|A;52;45|B;22;50|Total;74;95",
        "Applications|area;2022;2023|A;31;20|B;6;30||Totals|year;applications|2022;37|2023;50",
        "area;category;numerator;denominator|B;Low;50;150|B;Mid;60;150|B;High;40;150|C;Low;52;120"
            + "|C;Mid;64;120|C;High;4;120",
        "Counts|Area;Boys;Girls;Total|B;285;15;300|C;4;246;250|E;118;82;200|||Row percentages"
            + "|Area;Boys;Girls|B;95.00%;5.00%|C;1.60%;98.40%|E;59.00%;41.00%",
        "Area;Deaths;Relative to all|A;41;1.258|B;6;0.184|C;28;0.859|D;36;1.104|E;52;1.595",
        "Area;Children;Placements;Cost|A;40;52;50000|B;32;41;40000|C;6;15;7500|D;28;33;35000",
        "Year;Orders;% change on year before|2018;40;|2019;32;-20.0|2020;6;-81.3|2021;28;366.7"
            + "|2022;31;10.7",
        "Year;Orders;Growth|2018;40;|2019;32;0.80|2020;6;0.19|2021;28;4.67|2022;31;1.11",
        "Year;Orders;Index|2022;31;111|2021;28;467|2020;6;19|2019;32;80|2018;40;",
        "Area;n;p|A;40;0.33|B;32;0.27|C;6;0.05|D;28;0.23|E;14;0.12",
        "Area;Patients;Deaths;All other areas|A;410;41;122|B;61;6;157|C;277;28;135|D;365;36;127",
      })
  void aFigureThatOthersAreComputedFromGetsNoCopy(String text) {
    assertThat(redaction(text).stands()).isFalse();
  }

  @Test
  void aColumnThatSetsEachRowAgainstAllGetsNoCopyAndOneOfSomethingElseDoes() {
    String rows = "|A;41;8.4|B;6;-26.6|C;28;-4.6|D;36;3.4|E;52;19.4";
    assertThat(redaction("Area;Deaths;Deviation from mean" + rows).stands()).isFalse();
    assertThat(redaction("Area;Deaths;Mean score" + rows).stands()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Area;N;Care order %;Odds|A;53;7.5;0.082|B;110;50.9;1.037|C;79;60.8;1.548",
        "Area;N;Care order %;SE|A;53;7.5;3.6|B;110;50.9;4.8|C;79;60.8;5.5",
        "Area;N;Care order %;Difference from national|A;53;7.5;-32.5|B;110;50.9;10.9"
            + "|National;2420;40.0;0.0",
      })
  void whatIsComputedFromAPercentageGoesWithIt(String text) {
    List<Table> tables = Cases.tables(text);
    Redaction redaction =
        redaction(
            tables, List.of(Cases.finding(tables.get(0), "small", new Need.Withhold(), "C2")));
    assertThat(Cases.withheld(redaction)).containsExactly("C2", "D2");
  }

  @Test
  void aTotalThatTwoTablesBreakDownAndNeitherPrintsIsHeldTogether() {
    // Girls are 46 by their status: who is shown 40 of them in Z2 would know the 6 in Z1.
    Redaction redaction =
        redaction(
            "zone;sex;count|Z1;F;6|Z1;M;27|Z1;Total;33|Z2;F;40|Z2;M;50|Z2;Total;90"
                + "||sex;status;count|F;single;20|F;married;26|M;single;33|M;married;44");
    assertThat(Cases.withheld(redaction)).contains("C2");
    assertThat(Cases.withheld(redaction)).containsAnyOf("C3", "C4");
    assertThat(Cases.withheld(redaction)).containsAnyOf("C5", "C10", "C11");
  }

  @Test
  void theOneRowOfATableMayBeTheTotalOfAnother() {
    Redaction redaction = redaction("area;children|A;31|B;6|C;28||region;children|N;65");
    assertThat(Cases.withheld(redaction)).contains("B3").containsAnyOf("B2", "B4", "B7");
  }

  @Test
  void someAreNoMoreThanAllSoThatAThirdCountHasToGo() {
    // A and E are 17 together, E are at most 15, and A would be 2 or more.
    Redaction redaction =
        redaction(
            "Group;Yes n;All;Yes %|A;9;38;24|B;15;41;37|C;260;407;64|D;18;245;7|E;8;15;53"
                + "|Total;310;746;42");
    assertThat(Cases.withheld(redaction)).contains("B2", "B6").hasSizeGreaterThan(4);
  }

  @Test
  void aQuotientGoesWithTheFiguresThatItIsOf() {
    Redaction redaction =
        redaction(
            "Ward;Patients;Bed days;Bed days per patient|A;58;6356;109.6|B;53;12589;237.5"
                + "|C;2;394;197.0");
    assertThat(Cases.withheld(redaction)).containsExactly("B4", "C4", "D4");
  }

  @Test
  void aGroupThatIsNamedOnceIsTheWholeOfTheRowsBelowIt() {
    Redaction redaction =
        redaction(
            "Region;Local authority;Persons|Wales;;90|;Cardiff;82|;Newport;8|Scotland;;85"
                + "|;Glasgow;40|;Dundee;45");
    assertThat(Cases.withheld(redaction)).contains("C4").hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Area;Boys;Girls;Total|B;25;15;40|C;20;4;24|E;21;13;34|Total;66;32;98",
        "Area;Visits;Children|B;251;52|C;204;4|E;219;38",
        "Area;Applications|A;7|B;35|C;15||Measure;Mean|Days per case;19.4|Visits;4.2",
        "Area;Children;Mean age|B;52;7.1|C;4;6.3|E;38;8.8",
        "Area;Children;Population;Rate|B;52;24008634;0.21659|C;4;24011986;0.01666"
            + "|E;38;24015255;0.15823|F;61;24018907;0.25397",
        "Month;Cases;Visits|1;14;31|2;15;47|3;4;33|4;16;39|5;22;58|6;31;60",
      })
  void figuresThatHaveNothingToDoWithEachOtherCostNoCopy(String text) {
    assertThat(redaction(text).stands()).isTrue();
  }

  private static Redaction redaction(String text) {
    List<Table> tables = Cases.tables(text);
    return redaction(
        tables,
        tables.stream().flatMap(table -> Cases.lowCounts(table, MINIMUM, false).stream()).toList());
  }

  private static Redaction redaction(List<Table> tables, List<Finding> findings) {
    return Cases.redaction(
        tables, ProtectSettings.standard(), Knowledge.of(MINIMUM, true), findings);
  }
}
