package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreNamesTest {
  @Test
  void aPerfectScoreIsNoCount() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "class|precision|recall|f1|support",
                    "low|1.0|1.0|1.0|60",
                    "high|1.0|1.0|1.0|4")))
        .containsExactly(
            "precision=proportion", "recall=proportion", "f1=statistic", "support=count");
  }

  @Test
  void soItIsBesideItsName() {
    assertThat(
            Grids.roles(
                Grids.table("key|value", "model.accuracy|1.0", "model.macro_f1|1.0", "errors|3")))
        .containsExactly("model.accuracy=proportion", "model.macro_f1=statistic", "errors=count");
  }

  @Test
  void oneSuchNameAloneTellsNothing() {
    assertThat(Grids.roles(Grids.table("class|recall|n", "low|1|60", "high|0|4")))
        .contains("recall=count");
  }

  @Test
  void whatIsAboveOneIsNoScore() {
    assertThat(Grids.roles(Grids.table("class|sensitivity|specificity", "low|3|60", "high|1|4")))
        .containsExactly("sensitivity=count", "specificity=count");
  }
}
