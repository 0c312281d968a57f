package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.grid.Place;

/** Tables of different files that tell of each other, with and without a description. */
class CrossFileTest {
  @TempDir Path temporary;
  private Path input = Path.of("");

  @BeforeEach
  void twoFilesOfOneTable() throws IOException {
    input = Files.createDirectory(temporary.resolve("input"));
    Files.writeString(
        input.resolve("a.csv"), "area,children\nAlderby,31\nBrackwater,[c]\nCawsey,28\n");
    Files.writeString(
        input.resolve("b.csv"), "area,children\nAlderby,31\nBrackwater,14\nCawsey,28\n");
  }

  @Test
  void whatOneFileWithholdsAndAnotherShowsIsNamed() throws IOException {
    assertThat(rules("a.csv")).contains("audited-alone");
  }

  @Test
  void aDescriptionOfTheOtherFileDoesNotHideIt() throws IOException {
    Files.writeString(
        input.resolve("sluice.yaml"),
        "outputs:\n  - file: b.csv\n    measures: {children: {role: code}}\n");
    assertThat(rules("a.csv")).contains("audited-alone");
  }

  @Test
  void aDescriptionOfTheHidingFileDoesNotHideIt() throws IOException {
    Files.writeString(
        input.resolve("sluice.yaml"),
        "outputs:\n  - file: a.csv\n    measures: {children: {role: code}}\n");
    assertThat(rules("a.csv")).contains("audited-alone");
  }

  @Test
  void aFigureThatAnotherTableAddsUpToIsNamedWhereALabelIsShared() throws IOException {
    Files.writeString(
        input.resolve("c.csv"), "area,year,n\nNorth,2020,3\nSouth,2020,40\nEast,2020,50\n");
    Files.writeString(input.resolve("d.csv"), "year,n\n2020,93\n2021,105\n");
    assertThat(rules("c.csv")).contains("audited-alone");
  }

  @Test
  void aWithheldGrandTotalIsNamedBesideAShownOneWhateverTheyAre() throws IOException {
    for (int total : new int[] {118, 119}) {
      Files.writeString(
          input.resolve("e.csv"), "kind,children\nX,70\nY," + (total - 70) + "\nTotal," + total);
      for (int hidden : new int[] {45, 46}) {
        Files.writeString(
            input.resolve("f.csv"),
            "court,children\nCawsey,64\nDunmere," + hidden + "\nEgton,9\nTotal,[c]\n");
        assertThat(rules("f.csv")).contains("audited-alone");
      }
    }
  }

  @Test
  void aCellThatIsWithheldUnderOneNameAndShownUnderAnotherIsNamed() throws IOException {
    Files.writeString(input.resolve("a.csv"), "area,deaths\nAlderby,7\nCawsey,14\nDunmere,33\n");
    Files.writeString(
        input.resolve("b.csv"), "area,fatalities\nAlderby,7\nCawsey,14\nDunmere,33\nAll,54\n");
    assertThat(places("b.csv")).containsExactly("B3");
    Files.writeString(
        input.resolve("b.csv"), "area,births\nAlderby,7\nCawsey,14\nDunmere,34\nAll,55\n");
    assertThat(places("b.csv")).isEmpty();
  }

  @Test
  void aCopyGoesWhereAnotherFileShowsWhatItHides() throws IOException {
    Files.writeString(input.resolve("a.csv"), "area,deaths\nAlderby,7\nCawsey,14\nDunmere,33\n");
    Files.writeString(
        input.resolve("b.csv"), "area,fatalities\nAlderby,7\nCawsey,14\nDunmere,33\nAll,54\n");
    assertThat(copy("a.csv")).contains("Alderby,[c]");
    assertThat(copy("b.csv")).isEmpty();
  }

  @Test
  void aCopyStaysBesideOtherFiguresUnderTheSameLabels() throws IOException {
    Files.writeString(input.resolve("a.csv"), "area,deaths\nAlderby,7\nCawsey,14\nDunmere,33\n");
    Files.writeString(input.resolve("b.csv"), "area,deaths\nAlderby,17\nCawsey,14\nDunmere,33\n");
    assertThat(copy("a.csv")).contains("Alderby,[c]");
  }

  @Test
  void aCopyStaysBesideAFileThatDoesNotLeave() throws IOException {
    Files.writeString(input.resolve("a.csv"), "area,deaths\nAlderby,7\nCawsey,14\nDunmere,33\n");
    Files.writeString(
        input.resolve("b.csv"),
        "7 of them in Alderby\n\narea,fatalities\nAlderby,7\nCawsey,14\nDunmere,33\nAll,54\n");
    assertThat(copy("b.csv")).isEmpty();
    assertThat(copy("a.csv")).contains("Alderby,[c]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,n.event|12,11|24,7|36,14>time,n.risk|12,118|24,97|36,70",
        "time,n.risk,n.event,n.censor|12,118,11,10|24,97,7,20|36,70,14,56"
            + ">n,events,censored,median|118,32,86,40",
        "time,n.risk,n.event,n.censor,arm|12,118,11,10,A|24,97,7,20,A|36,70,14,56,A|12,90,12,10,B"
            + "|24,68,11,20,B|36,37,14,23,B>arm,records,n.start,events|A,118,118,32|B,90,90,37",
      })
  void aLifeTableInTwoFilesGetsNoCopyAndBothAreNamed(String files) throws IOException {
    SmallSubmission submission = lifeTable(files);
    assertThat(submission.copy("a.csv")).isEmpty();
    assertThat(submission.findings("a.csv"))
        .anyMatch(
            finding ->
                finding.rule().equals("audited-alone") && finding.message().contains("b.csv"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region,deaths|North,40|South,6|East,28>time,n.risk,n.event|1,200,12|2,180,20|3,150,15",
        "age,deaths|0-4,40|5-9,6|10-14,28>time,n.risk,n.event|1,200,12|2,180,20|3,150,15",
        "area,deaths|Alderby,118|Cawsey,7|Dunmere,20>area,at risk|Alderby,1118|Cawsey,1107"
            + "|Dunmere,1020",
        "time,n.risk,n.event,n.censor|12,118,11,10|24,97,7,20|36,70,14,56"
            + ">time,n.risk,n.event,n.censor|12,217,11,12|24,194,23,33|36,138,14,124",
      })
  void peopleByAreaAndAnotherLifeTableTakeNoCopyAway(String files) throws IOException {
    assertThat(lifeTable(files).copy("a.csv")).isNotEmpty();
  }

  private SmallSubmission lifeTable(String files) throws IOException {
    String[] two = files.split(">", 2);
    return new SmallSubmission(temporary).write("a.csv", two[0]).write("b.csv", two[1]);
  }

  private List<String> copy(String path) throws IOException {
    return new SmallSubmission(temporary).copy(path);
  }

  private List<String> places(String path) throws IOException {
    return new SmallSubmission(temporary)
        .findings(path).stream()
            .filter(finding -> finding.rule().equals("audited-alone"))
            .flatMap(finding -> finding.places().stream())
            .map(Place::a1)
            .toList();
  }

  private List<String> rules(String path) throws IOException {
    return new SmallSubmission(temporary).rules(path);
  }
}
