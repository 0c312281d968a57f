package org.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Redaction;
import org.sluice.finding.Treatment;
import org.sluice.grid.Place;

/**
 * The second net below {@link LeakTest}: every default output of every example is searched for
 * every withheld figure and what is computed from it, in any spelling.
 */
class TextNetTest {
  /** Shorter numbers stand in reports as numbers of rows and files; planted figures see to them. */
  private static final int DIGITS = 3;

  @TempDir Path temporary;

  static Stream<String> examples() throws IOException {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noOutputHoldsAWithheldFigureInAnySpelling(String name) throws IOException {
    assertNothingIsCaught(name, Examples.input(name));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void norWhereTheSubmissionIsDescribedOtherwise(String name) throws IOException {
    Path input = temporary.resolve("input");
    SortedMap<String, byte[]> files = Examples.files(Examples.input(name));
    boolean described = files.remove("sluice.yaml") != null;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = input.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    if (!described) {
      Files.writeString(input.resolve("sluice.yaml"), description(files.keySet()));
    }
    assertNothingIsCaught(name, input);
  }

  private static String description(Set<String> files) {
    StringBuilder description = new StringBuilder("outputs:\n");
    files.forEach(file -> description.append("  - {file: ").append(file).append("}\n"));
    return description.toString();
  }

  private void assertNothingIsCaught(String name, Path input) throws IOException {
    Assessment assessment =
        Outputs.assessment(input, temporary.resolve("known"), Examples.rules(name), false);
    Map<String, String> outputs = Outputs.of(input, temporary.resolve("out"), Examples.rules(name));
    assertThat(outputs).hasSizeGreaterThan(Outputs.EVERY_FORMAT.size());
    Set<BigDecimal> wanted = new TreeSet<>();
    for (FileAssessment file : assessment.files()) {
      wanted.addAll(WithheldFigures.of(file).all());
      if (file.redaction().map(Redaction::stands).orElse(false)) {
        assertCopied(input, temporary.resolve("out"), file);
      }
    }
    wanted.removeIf(figure -> figure.precision() + Math.max(0, -figure.scale()) < DIGITS);
    wanted.removeAll(TextNet.harmless(outputs, temporary, Examples.rules(name)));
    wanted.removeAll(TextNet.costs(assessment));
    assertThat(TextNet.caught(outputs, wanted)).isEmpty();
  }

  /** However short it is, a withheld figure stands in the copy only where it is not withheld. */
  private static void assertCopied(Path input, Path out, FileAssessment file) throws IOException {
    Map<Place, Treatment> treated = file.redaction().orElseThrow().cells();
    Map<Place, String> source = Outputs.fields(file.path(), read(input.resolve(file.path())));
    String copied = Outputs.copyOf(file.path());
    NavigableMap<BigDecimal, Integer> found =
        Numerals.counted(Outputs.fields(copied, read(out.resolve(copied))).values());
    source.keySet().removeAll(treated.keySet());
    treated.forEach(
        (place, treatment) -> {
          if (treatment instanceof Treatment.Round round) {
            source.put(place, round.text());
          }
        });
    NavigableMap<BigDecimal, Integer> expected = Numerals.counted(source.values());
    for (BigDecimal figure : WithheldFigures.of(file).themselves()) {
      assertThat(found.getOrDefault(figure, 0))
          .as(copied)
          .isEqualTo(expected.getOrDefault(figure, 0));
    }
  }

  private static byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }
}
