package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Assessment;

/**
 * What a default report says does not depend on figures that are unsafe or withheld: the two
 * samples differ in those, in intervals, witnesses and evidence, and in nothing else.
 */
class NonInterferenceTest {
  static Stream<String> formats() {
    return Reports.FORMATS.stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void otherUnsafeFiguresChangeNoByteOfADefaultReport(String name) {
    Report report = Reports.named(name).orElseThrow().report();
    assertThat(report.render(Sample.withOtherFigures()))
        .isEqualTo(report.render(Sample.assessment()));
  }

  @Test
  void otherUnsafeFiguresChangeNoByteOfTheSummary() {
    assertThat(summary(Sample.withOtherFigures())).isEqualTo(summary(Sample.assessment()));
  }

  private static String summary(Assessment assessment) {
    return Summary.of(assessment, List.of(), false);
  }

  @Test
  void theRestrictedReportsDoShowThem() {
    for (String name : Reports.RESTRICTED_FORMATS) {
      Report report = Reports.named(name).orElseThrow().restricted().orElseThrow();
      assertThat(report.render(Sample.assessment()))
          .contains("only 4 applications")
          .isNotEqualTo(report.render(Sample.withOtherFigures()));
    }
  }
}
