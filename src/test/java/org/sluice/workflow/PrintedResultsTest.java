package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printed models and tests, and how many observations stand behind them. */
class PrintedResultsTest {
  private static final String ESTIMATES =
      """
      ------------------------------------------------------------------------------
          admitted | Odds ratio   Std. err.      z    P>|z|     [95% conf. interval]
      -------------+----------------------------------------------------------------
            female |   .8819131   .0739988    -1.50   0.134      .748177    1.039554
             _cons |   .0712240   .0110422   -17.04   0.000     .0525591    .0965171
      ------------------------------------------------------------------------------
      """;

  private static final String TABLE =
      """
                 |         death
            area |         0          1 |     Total
      -----------+----------------------+----------
         Alderby |       120         40 |       160
          Cawsey |       130         42 |       172
      -----------+----------------------+----------
           Total |       250         82 |       332

                Pearson chi2(1) =   0.0159   Pr = 0.900
       Likelihood-ratio chi2(1) =   0.0159   Pr = 0.900
                     Cramér's V =   0.0069
      """;

  @TempDir Path temporary;

  private List<String> rules(String log) throws IOException {
    Path input = Files.createDirectories(temporary.resolve("input"));
    Files.writeString(input.resolve("a.log"), log);
    return new SmallSubmission(temporary).rules("a.log");
  }

  private static String header(String observations) {
    return """
        Logistic regression                                     Number of obs =  %6s
                                                                LR chi2(1)    = 212.44
                                                                Prob > chi2   = 0.0000
        Log likelihood = -1822.7731                             Pseudo R2     = 0.0551

        """
        .formatted(observations);
  }

  @Test
  void theLinesAboveAModelSayHowManyObservationsItHas() throws IOException {
    assertThat(rules(header("4,812") + ESTIMATES)).isEmpty();
  }

  @Test
  void aModelOfFewObservationsIsFound() throws IOException {
    assertThat(rules(header("9") + ESTIMATES)).contains("models", "small-counts");
  }

  @Test
  void aModelWithoutSuchLinesIsOneForAPerson() throws IOException {
    assertThat(rules(ESTIMATES)).contains("models");
  }

  @Test
  void testsOfATableHaveItsCountsBehindThem() throws IOException {
    assertThat(rules(TABLE)).isEmpty();
  }

  @Test
  void testsBelowNoTableAreForAPerson() throws IOException {
    assertThat(rules(TABLE.substring(TABLE.indexOf("          Pearson")))).contains("models");
  }

  @Test
  void theMeanOfEverybodyIsOfTheNumberAboveIt() throws IOException {
    String mean =
        """
        Mean estimation                            Number of obs = 150

        --------------------------------------------------------------
                     |       Mean   Std. err.     [95%% conf. interval]
        -------------+------------------------------------------------
             adopted |        .%s   .%s     -.0026634    .0426634
        --------------------------------------------------------------
        """;
    assertThat(rules(mean.formatted("02", "0114692"))).contains("implied-counts"); // 3 of 150
    assertThat(rules(mean.formatted("22", "0339363"))).isEmpty(); // 33 of 150
  }
}
