package org.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Redaction;

/**
 * A submission planted with figures that occur nowhere by chance, to show that the second net is
 * tight: it lets nothing through, and catches a report that does leak.
 */
class PlantedFiguresTest {
  private static final Path PLANTED = Path.of("src/test/resources/planted");

  /** Numbers of rows, cells, files and findings, by what stands around them. */
  private static final String STRUCTURE =
      "\"(?:cells|cellShare|startLine)\": [\\d.]+|\\b(?:tests|failures|skipped|errors)=\"\\d+\""
          + "|\\d+ (?:findings?|files?|cells?|redacted cop(?:y|ies))\\b"
          + "|class=\"(?:number\">|ref\" scope=\"row\">)\\d+<|[\\d.]+ %(?: of its figures|<)";

  @TempDir Path temporary;
  private Assessment assessment;
  private Map<String, String> outputs;
  private Set<BigDecimal> figures;
  private Set<BigDecimal> everything;

  @BeforeEach
  void check() throws IOException {
    assessment = Outputs.assessment(PLANTED, temporary.resolve("known"), List.of(), true);
    outputs = Outputs.of(PLANTED, temporary.resolve("out"), List.of());
    figures = new TreeSet<>();
    everything = new TreeSet<>();
    for (FileAssessment file : assessment.files()) {
      figures.addAll(WithheldFigures.of(file).themselves());
      everything.addAll(WithheldFigures.of(file).all());
    }
  }

  @Test
  void everyPlantedFileHasACopyWithFiguresWithheld() {
    assertThat(assessment.files())
        .hasSize(4)
        .allMatch(file -> file.redaction().map(Redaction::stands).orElse(false))
        .noneMatch(file -> WithheldFigures.of(file).themselves().isEmpty());
  }

  @Test
  void noFigureLeavesHoweverShortItIs() throws IOException {
    Set<BigDecimal> harmless = TextNet.harmless(outputs, temporary, List.of());
    assertThat(figures)
        .as("small counts that nothing else says")
        .contains(new BigDecimal(7), new BigDecimal(9))
        .doesNotContainAnyElementsOf(harmless);
    Map<String, String> stripped = new TreeMap<>();
    outputs.forEach((name, text) -> stripped.put(name, text.replaceAll(STRUCTURE, "·")));
    assertThat(TextNet.caught(stripped, figures)).isEmpty();
  }

  @Test
  void nothingComputedFromAFigureLeaves() throws IOException {
    everything.removeAll(TextNet.harmless(outputs, temporary, List.of()));
    everything.removeAll(TextNet.costs(assessment));
    everything.removeIf(figure -> figure.precision() < 3);
    assertThat(everything).hasSizeGreaterThan(100);
    assertThat(TextNet.caught(outputs, everything)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "83417",
        "83,417",
        "83 417",
        "83\u00a0417",
        "83\u202f417",
        "83'417",
        "83.417",
        "83417.0",
        "83,417.00",
        "\"83417\"",
        "c83417",
        "1,83417,2",
        "(83417)",
        "-83417",
        "83417%"
      })
  void theNetCatchesAFigureInEverySpelling(String spelling) {
    for (String name : outputs.keySet()) {
      Map<String, String> leaking = new TreeMap<>(outputs);
      leaking.merge(name, "\n<p>about " + spelling + " in all", String::concat);
      assertThat(TextNet.caught(leaking, Set.of(new BigDecimal(83417))))
          .containsExactly(name + " says 83417");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"61982", "163.58", "0.9", "57.4", "228816", "21435"})
  void theNetCatchesFiguresSharesSumsAndDifferences(String computed) {
    assertThat(TextNet.caught(Map.of("report", "it is " + computed), everything)).isNotEmpty();
  }

  /** The restricted report says every figure, so the net must catch them all there. */
  @Test
  void theNetCatchesEveryFigureInTheRestrictedReport() throws IOException {
    String report = Files.readString(temporary.resolve("known/restricted/report.json"));
    assertThat(TextNet.caught(Map.of("restricted", report), figures)).hasSameSizeAs(figures);
  }
}
