package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which other files are named beside a table that withholds a small count. */
class RelatedFilesTest {
  @TempDir Path temporary;

  @ParameterizedTest(name = "{0} beside {1}")
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Area;Children|Alder;40|Birch;6|Cedar;30 > Region;Children|North;46|East;77
          Area;Children|Alder;40|Birch;6|Cedar;16 > Year;Children in care|2022;66|2023;62|2024;59
          Area;Children|Alder;40|Birch;6|Cedar;16 > ;2022;2023|Children in care;66;62|Hearings;130;140
          Area;n|Alder;40|Birch;6|Cedar;30|Dale;24 > Region;n|North;46|South;54|East;77
          Court;Boys;Girls|Alder;140;130|Birch;6;14|Cedar;116;100 > Code;n|101;270|102;20|103;216
          Court;Boys;Girls|Alder;140;130|Birch;6;14|Cedar;116;100 > Sex;n|Male;262|Female;244
          Year;Area;n|2022;Alder;26|2022;Birch;17|2023;Alder;25|2023;Birch;4 > Sex;n|Boys;18|Girls;11
          Area;Children|Alder;26|Birch;17|Cedar;4|Dale;33 > Sex;Percent|Boys;62.5|Girls;37.5
          """)
  void aFileThatMayTellOfTheSamePeopleIsNamed(String hiding, String other) throws IOException {
    assertThat(rules(hiding, other)).contains("audited-alone");
  }

  @ParameterizedTest(name = "{0} beside {1}")
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Area;Children|Alder;40|Birch;6|Cedar;30 > Court;Hearings|North;47|East;77
          Area;n|Alder;40|Birch;6|Cedar;30|Dale;24 > Region;n|North;47|South;54|East;77
          Year;Area;n|2022;Alder;26|2022;Birch;17|2023;Alder;25|2023;Birch;4 > Sex;n|Boys;18|Girls;12
          Area;Children|Alder;40|Birch;6|Total;46 > Kind;Freq.;Percent;Cum.|A;600;60.00;60.00|B;400;40.00;100.00|Total;1000;100.00;
          Area;Children|Alder;40|Birch;6|Dale;30|Total;99 > Kind;Hearings|A;175|B;33|Total;300
          Area;Children|Alder;2600|Birch;1700|Cedar;4|Dale;3300 > Sex;Percent|Boys;62.5|Girls;37.5
          """)
  void aFileAboutSomethingElseIsNot(String hiding, String other) throws IOException {
    assertThat(rules(hiding, other)).contains("small-counts").doesNotContain("audited-alone");
  }

  @Test
  void aTableHandedInTwiceWithFewTakenOutIsNamed() throws IOException {
    assertThat(rules("Area;Children|A;63|B;45|C;30", "Area;Children|A;63|B;45|C;27"))
        .contains("audited-alone");
  }

  @ParameterizedTest(name = "{0} beside {1}")
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Area;Children|A;63|B;45|C;30 > Area;Children|A;68|B;41|C;27
          Area;Children|A;63|B;45|C;30 > Area;Children|A;63|B;45|C;30
          Area;Children|A;63|B;45|C;30 > Area;Children|A;63|B;88|C;27
          Area;Children|A;63|B;45|C;30 > Area;Hearings|A;63|B;45|C;27
          """)
  void aTableOfAnotherYearOrKindIsNot(String one, String other) throws IOException {
    assertThat(rules(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"under18.csv,under17.csv,true", "care2018.csv,care2017.csv,false"})
  void filesWhoseNamesHoldEachOtherAreHeldTogether(String one, String other, boolean named)
      throws IOException {
    assertThat(
            new SmallSubmission(temporary)
                .write(one, "Area,Children|A,63|B,45|C,30")
                .write(other, "Area,Children|A,53|B,33|C,27")
                .rules(one)
                .contains("audited-alone"))
        .isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hundred and five children of the cohort are shown by area.",
        "All 105 children are shown by area.",
        "105",
      })
  void wordsOfAnotherFileThatMaySayTheTotalAreNamed(String words) throws IOException {
    SmallSubmission submission =
        new SmallSubmission(temporary)
            .write("a.csv", "Area,Children|Alder,60|Birch,41|Cedar,4")
            .write("README.md", words);
    assertThat(submission.findings("a.csv"))
        .anyMatch(
            finding ->
                finding.rule().equals("audited-alone") && finding.message().contains("README.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"All 132 children are shown by area.", "As of 2024-05-31.", "Up to 105 %"})
  void wordsOfAnotherFileThatSayAnotherNumberAreNot(String words) throws IOException {
    assertThat(
            new SmallSubmission(temporary)
                .write("a.csv", "Area,Children|Alder,60|Birch,41|Cedar,4")
                .write("README.md", words)
                .rules("a.csv"))
        .contains("small-counts")
        .doesNotContain("audited-alone");
  }

  private List<String> rules(String hiding, String other) throws IOException {
    return new SmallSubmission(temporary)
        .write("a.csv", hiding.replace(';', ','))
        .write("b.csv", other.replace(';', ','))
        .rules("a.csv");
  }
}
