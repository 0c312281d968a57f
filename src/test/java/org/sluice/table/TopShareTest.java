package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopShareTest {
  @ParameterizedTest
  @CsvSource({
    "CR1, 1",
    "cr_4, 4",
    "CR4 (%), 4",
    "CR4_2021, 4",
    "top 4 share, 4",
    "top5Share, 5",
    "top four firms market share, 4",
    "largest share, 1",
    "largest_firm_share, 1",
    "share of the largest, 1",
    "share held by the three largest, 3",
    "share_of_largest_2, 2",
    "share of top 10, 10",
    "concentration_ratio_4, 4",
    "four-firm concentration ratio, 4",
    "concentration ratio (C5), 5",
    "Concentration ratio, 0"
  })
  void aHeadTellsOfHowManyItIsTheShare(String head, int contributors) {
    assertThat(TopShare.named(head)).contains(new TopShare(contributors));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "share achieving top 3 grades",
        "share in top set",
        "top 10% share",
        "top 1 percent share",
        "share of top decile",
        "second largest share",
        "largest_k",
        "top 4",
        "CR",
        "cr 2021",
        "NO2 concentration",
        "shared placements"
      })
  void otherHeadsNameNone(String head) {
    assertThat(TopShare.named(head)).isEmpty();
  }
}
