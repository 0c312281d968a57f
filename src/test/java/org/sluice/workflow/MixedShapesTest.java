package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns whose cells hold figures in several shapes, few of which are counts. */
class MixedShapesTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "64.5 (58.0-71.0) [38.0-89.0]",
        "64.5 (58.0, 71.0) [38.0, 89.0]",
        "64.5 [58.0-71.0] (38.0-89.0)",
        "64.5 (9.1) [38.0-89.0]",
        "64.5 (58.0;71.0) [38.0;89.0] (9.1)",
      })
  void aCountAmongOtherFiguresIsFound(String other) throws IOException {
    String table = "variable,summary|Age,\"%s\"|Girls,3 (0.8%%)|Height,\"%s\"|Weight,\"%s\"";
    assertThat(
            new SmallSubmission(temporary)
                .write("a.csv", table.formatted(other, other, other))
                .findings("a.csv"))
        .anyMatch(
            finding ->
                finding.rule().equals("small-counts")
                    && finding.places().stream().anyMatch(place -> place.a1().equals("B3")));
  }
}
