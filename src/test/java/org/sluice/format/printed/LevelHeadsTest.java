package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Data frames printed right below each other, and parts of wide ones. */
class LevelHeadsTest {
  @Test
  void wordsAloneAreNoHeads() {
    assertThat(LevelHeads.are(new Page("North\nSouth\nWales\n"), 0)).isFalse();
  }

  @Test
  void eachCrossTabulationOfSeveralIsATableOfItsOwn() {
    assertThat(
            Cuts.rows(
                """
                 in_care    n percent
                       0 4376  98.63%
                       1   61   1.37%
                   Total 4437 100.00%
                 in_care    0  1
                       0 4376  0
                       1   31 30
                   Total 4407 30
                 in_care    0  1
                       0 4350 26
                       1    6 55
                   Total 4356 81
                    home    0  1 NA_
                       0 3753 11   4
                    <NA>  482 23  48
                """))
        .containsExactly(
            "in_care|n|percent",
            "0|4376|98.63%",
            "1|61|1.37%",
            "Total|4437|100.00%",
            "in_care|0|1",
            "0|4376|0",
            "1|31|30",
            "Total|4407|30",
            "in_care|0|1",
            "0|4350|26",
            "1|6|55",
            "Total|4356|81",
            "home|0|1|NA_",
            "0|3753|11|4",
            "<NA>|482|23|48");
  }

  @Test
  void aRowOfSmallCountsThatCountOnStaysARow() {
    String table =
        """
            area girls boys
         Alderby    20   31
         Dunmere     0    1
          Cawsey    42   27
        """;
    assertThat(Cuts.grid(table).extents()).hasSize(1);
    assertThat(Cuts.rows(table)).contains("Dunmere|0|1");
  }

  @Test
  void theSecondPartOfAWideDataFrameKeepsTheLevelsOfAFactorAsLabels() {
    assertThat(Cuts.rows("     cumhaz   rx\n1 0.0212766 rx=1\n2 0.1112210 rx=1\n"))
        .containsExactly("|cumhaz|rx", "1|0.0212766|rx=1", "2|0.1112210|rx=1");
    assertThat(Cuts.rows("cases = 70\ndeaths in care = 12\n"))
        .containsExactly("cases|70", "deaths in care|12");
  }
}
