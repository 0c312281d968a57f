package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
