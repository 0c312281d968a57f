package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.table.Table;

/**
 * Files of several tables: no copy where one may be about the people that another withholds and the
 * two cannot be wholly compared, and a copy where they can or are about others.
 */
class UnlinkedTest {
  private static final int MINIMUM = 10;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // a head that holds the categories of a dimension without its name
        "Sex;Alder;Birch;Cedar|Male;17;5;31|Female;41;20;27|Total;58;25;58|"
            + "|Age;Sex;Children|0-4;Male;25|0-4;Female;37|5-9;Male;28|5-9;Female;51",
        // percentages of the sum: of 77 to 85 only 80 has these
        "Area;Children|Alder;26|Birch;17|Cedar;4|Dale;33||Sex;Percent|Boys;62.5|Girls;37.5",
        // percentages of a base that is not printed
        "Area;Children|Alder;53|Birch;6|Cedar;41||Area;Percent|Alder;53.0|Birch;6.0|Cedar;41.0",
        // the same cells under other names for both of their dimensions
        "LA;Gender;Children|Alder CC;Male;12|Alder CC;Female;14|Birch CC;Male;15|Birch CC;Female;12"
            + "|Cedar CC;Male;11|Cedar CC;Female;11||Area;Sex;Children|Alder;Boys;12|Alder;Girls;4"
            + "|Alder;All;16|Birch;Boys;15|Birch;Girls;12|Birch;All;27|All;Boys;27|All;Girls;16"
            + "|All;All;43",
        "Area;Boys;Girls;All|Alder;12;4;16|Birch;15;12;27|Cedar;31;44;75|All;58;60;118|"
            + "|LA;Male;Female|A;12;4|B;15;12|C;31;44|D;11;11|E;10;12",
        // heads without a name of which some are the same and some are not
        "Area;Boys;Girls;All|Alder;12;4;16|Birch;15;12;27|Cedar;31;44;75|All;58;60;118|"
            + "|Area;Boys;Girls;Other;All|Dale;12;14;10;36|Elm;15;12;10;37|All;27;26;20;73",
        // some of the age groups beside everybody
        "Area;Boys;Girls;All|Alder;18;19;37|Birch;102;25;127|Cedar;112;19;131"
            + "|Dale;11;14;25|All;243;77;320||Area;5 to 10;11 to 15|Alder;20;14|Birch;33;34"
            + "|Cedar;77;11|Dale;20;3",
        // everybody but one area, under other names
        "Table 1: Children by area and sex|Area;Boys;Girls|Alder;15;34|Birch;69;30"
            + "|Cedar;61;21|Dale;16;8|All;161;93|"
            + "|Table 2: Children outside Dale by age and sex|Age;Male;Female|0 to 4;20;19"
            + "|5 to 10;18;22|11 to 15;107;44|All;145;85",
        // codes of areas beside their names
        "Table 1: Children by placement|Area;Foster;Residential;Kinship;All"
            + "|Alder;6;4;19;29|Birch;0;1;19;20|Dale;5;16;141;162||Table 2: Children by sex"
            + "|Area code;Boys;Girls|E101;9;20|E102;4;16|E103;10;27|E104;69;93|All;92;156",
        // bands that overlap
        "Area;0-10;11+;All|Alder;30;25;55|Birch;38;22;60|Cedar;11;86;97|All;79;133;212|"
            + "|Area;0-4;5-15;16+;All|Alder;17;21;17;55|Birch;31;13;16;60|Cedar;10;6;81;97"
            + "|All;58;40;114;212",
        // girls beside all children
        "Area;Under 5;5 to 10;11 to 15;16 and over|Alder;19;18;21;25"
            + "|Birch;104;142;154;111|Cedar;165;87;55;63|Dale;21;10;51;41|Elm;182;121;36;23|"
            + "|Girls only|Area;0-4;5-10;11-15;16+;All|Alder;17;16;15;14;62"
            + "|Birch;46;108;36;66;256|Cedar;111;24;54;51;240|Dale;18;15;17;11;61"
            + "|Elm;73;37;6;22;138",
        // the same as many, with other words
        "Placement;Children|Foster;35|Kinship;28|Residential;6||Ward;Looked after|A;40|B;29",
        // a mean and what it is the mean of
        "Area;Children;Mean visits|Alder;25;2.0|Birch;6;3.5|Cedar;41;1.2|"
            + "|Area;Visits|Alder;50|Birch;21|Cedar;49",
        // other categories of one name, that nobody can tell apart by their sums
        "Status;Children|Interim care order;31|Full care order;40|Placement order;12|Voluntary;8"
            + "|Remand;16|Total;107||Status;Children|Care orders;71|Other orders;12|No order;24"
            + "|Total;107",
        // three tables in a ring
        "Area;Sex;Children|Alder;Male;26|Alder;Female;27|Birch;Male;39|Birch;Female;6|"
            + "|Area;Age;Children|Alder;0-4;23|Alder;5-9;30|Birch;0-4;25|Birch;5-9;20|"
            + "|Age;Sex;Children|0-4;Male;30|0-4;Female;18|5-9;Male;35|5-9;Female;15",
      })
  void noCopyBesideATableThatCannotBeWhollyCompared(String text) {
    List<Table> tables = Cases.tables(text);
    assertThat(tables).hasSizeGreaterThan(1);
    assertThat(redaction(tables).stands()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Area;Sex;Children|Alder;Male;26|Alder;Female;27|Birch;Male;39|Birch;Female;6|Cedar;Male;31"
            + "|Cedar;Female;22||Area;Children|Alder;53|Birch;45|Cedar;53",
        "Area;Children|Alder;26|Birch;39|Cedar;6|Dale;31||Month;Hearings|May;50|June;70|July;41",
        "Area;Children|Alder;26|Birch;39|Cedar;6|Dale;31|"
            + "|Area;Carers|Alder;36|Birch;49|Cedar;16|Dale;41",
        // the region of each area in a column of its own
        "Region;Area;Children|North;Alder;25|North;Birch;14|North;Cedar;6|South;Dale;22|South;Elm;31|"
            + "|Region;Children|North;45|South;53|Total;98",
        // the two sexes as measures
        "Area;Male;Female;Total|Dale;7;28;35|Elm;36;50;86|" + "|Sex;Children|Male;43|Female;78",
        // sums under another name
        "Area;Sex;Children|Alder;Male;26|Alder;Female;27|Birch;Male;39|Birch;Female;6|"
            + "|Area;Persons|Alder;53|Birch;45",
        // percentages that every number of so many has
        "Area;Children|Alder;2600|Birch;1700|Cedar;4|Dale;3300||Sex;Percent|Boys;62.5|Girls;37.5",
        // a list of what the rows of a crosstab add up to
        "Area;Under 5;5 to 9;10 to 15;All|Alder;12;4;30;46|Birch;15;22;17;54|Cedar;31;14;25;70"
            + "|All;58;40;72;170||Area;Children|Alder;46|Birch;54|Cedar;70|All;170",
      })
  void aCopyWhereTablesCanBeComparedOrAreOfOthers(String text) {
    List<Table> tables = Cases.tables(text);
    assertThat(tables).hasSizeGreaterThan(1);
    assertThat(redaction(tables).stands()).isTrue();
  }

  private static Redaction redaction(List<Table> tables) {
    List<Finding> findings =
        tables.stream().flatMap(table -> Cases.lowCounts(table, MINIMUM, false).stream()).toList();
    return Cases.redaction(
        tables, ProtectSettings.standard(), Knowledge.of(MINIMUM, true), findings);
  }
}
