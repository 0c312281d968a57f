package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Content;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

class SarifReportTest {
  private static JsonNode run() throws IOException {
    String sarif = new SarifReport().render(Sample.assessment());
    return new ObjectMapper().readTree(sarif).at("/runs/0");
  }

  @Test
  void aCellIsALogicalLocationOnItsLine() throws IOException {
    JsonNode location = run().at("/results/0/locations/0");
    assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(4);
    assertThat(location.at("/logicalLocations/0/name").asText()).isEqualTo("C4");
  }

  @Test
  void everyResultNamesARuleThatIsListed() throws IOException {
    List<String> rules = run().at("/tool/driver/rules").findValuesAsText("id");
    assertThat(run().at("/results").findValuesAsText("ruleId")).isNotEmpty().isSubsetOf(rules);
  }

  @Test
  void bracketsInAMessageStartNoLink() throws IOException {
    assertThat(run().at("/results").toString()).contains("See \\\\[here\\\\](javascript");
  }

  @Test
  void aPathIsARelativeReferenceWithoutSpecialCharacters() throws IOException {
    assertThat(run().at("/results").findValuesAsText("uri"))
        .contains("tables/%3Dcmd%20%3Cb%3E%26%E2%80%AEfdp.csv");
  }

  @Test
  void belowAFieldWithALineBreakNoLineIsSure() {
    Lines lines = Lines.of(file("a.csv", new String[][] {{"a"}, {"b\nc"}, {"d"}}));
    assertThat(lines.line(Place.at(1, 0))).isEqualTo(OptionalInt.of(2));
    assertThat(lines.line(Place.at(2, 0))).isEmpty();
  }

  @Test
  void aWorkbookHasNoLines() {
    assertThat(Lines.of(file("a.xlsx", new String[][] {{"a"}})).line(Place.at(0, 0))).isEmpty();
  }

  private static FileAssessment file(String path, String[][] drawn) {
    return new FileAssessment(
        path,
        Content.of("tables", path.substring(path.lastIndexOf('.') + 1)),
        Verdict.PASS,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(Grid.of(drawn)),
        "");
  }
}
