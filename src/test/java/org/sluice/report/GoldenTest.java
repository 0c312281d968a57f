package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Assessment;

/**
 * Compares every format with a file that people have looked at. After a wanted change run with
 * {@code -Dsluice.golden=write} and read the difference before committing it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/sluice/report");

  /** A file name and what it must hold. */
  record Rendered(String file, String text) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Rendered> everyFormat() {
    Assessment sample = Sample.assessment();
    Stream<Rendered> plain =
        formats().map(format -> new Rendered(format.file(), format.report().render(sample)));
    Stream<Rendered> restricted =
        formats()
            .flatMap(
                format ->
                    format.restricted().stream()
                        .map(report -> rendered("restricted-" + format.file(), report, sample)));
    List<String> written = List.of("sluice-report/report.html", "sluice-report/report.json");
    Stream<Rendered> console =
        Stream.of(
            new Rendered("summary.txt", Summary.of(sample, written, false)),
            new Rendered("summary-colour.txt", Summary.of(sample, written, true)));
    return Stream.of(plain, restricted, console).flatMap(all -> all);
  }

  private static Stream<Format> formats() {
    return Reports.FORMATS.stream().map(name -> Reports.named(name).orElseThrow());
  }

  private static Rendered rendered(String file, Report report, Assessment sample) {
    return new Rendered(file, report.render(sample));
  }

  @ParameterizedTest
  @MethodSource("everyFormat")
  void theReportIsAsPeopleHaveSeenIt(Rendered rendered) throws IOException {
    Path golden = GOLDEN.resolve(rendered.file());
    if ("write".equals(System.getProperty("sluice.golden"))) {
      Files.writeString(golden, rendered.text());
    }
    assertThat(rendered.text()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
