package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sums of squares and the names beside them are two tables over the same lines. */
class VarianceBoxTest {
  private static final String HEAD =
      "      Source |       SS           df       MS      Number of obs   =       120\n";
  private static final String RULE =
      "-------------+----------------------------------   F(2, 117)       =      1.20\n";
  private static final String MODEL =
      "       Model |  120.211212         2   60.105606   Prob > F        =    0.3013\n";
  private static final String TOTAL =
      "       Total |  5980.32112       119  50.2548000   Root MSE        =    7.0773\n";

  @Test
  void squaresStandOnTheLeftAndNamesOnTheRight() {
    assertThat(Cuts.rows(HEAD + RULE + MODEL + TOTAL + "\nWords follow.\n"))
        .containsExactly(
            "Source|SS|df|MS",
            "|||",
            "Model|120.211212|2|60.105606",
            "Total|5980.32112|119|50.2548000",
            "Number of obs|120",
            "F(2, 117)|1.20",
            "Prob > F|0.3013",
            "Root MSE|7.0773");
  }

  /** A line that says something else is no part of it, and nothing of it is lost. */
  @Test
  void wordsAmongTheSquaresMakeItNone() {
    String other = "       Model |  three girls      2   60.105606   Prob > F        =    0.3013\n";
    assertThat(Cuts.rows(HEAD + RULE + other + TOTAL)).doesNotContain("Source|SS|df|MS");
    String rule = RULE.replace("+-----------", "+- 3 girls -");
    assertThat(Cuts.rows(HEAD + rule + MODEL + TOTAL)).doesNotContain("Source|SS|df|MS");
    String bare =
        "      Source |                                     Number of obs   =       120\n";
    assertThat(Cuts.rows(bare + RULE + MODEL + TOTAL)).doesNotContain("Source|SS|df|MS");
  }
}
