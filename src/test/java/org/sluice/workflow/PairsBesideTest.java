package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and values of a model side by side, as a page or a notebook shows them. */
class PairsBesideTest {
  @TempDir Path temporary;

  @Test
  void theNumberOfObservationsAmongWordsIsACount() throws IOException {
    assertThat(rules(6)).contains("small-counts");
    assertThat(rules(756)).doesNotContain("small-counts");
  }

  private Iterable<String> rules(int observations) throws IOException {
    String page =
        "<table><tr><th>Model:</th><td>OLS</td><th>R-squared:</th><td>0.837</td></tr>"
            + "<tr><th>No. Observations:</th><td>%d</td><th>AIC:</th><td>1029.1</td></tr>"
            + "<tr><th>Method:</th><td>Least Squares</td><th></th><td></td></tr></table>";
    return new SmallSubmission(temporary)
        .write("a.html", page.formatted(observations))
        .rules("a.html");
  }
}
