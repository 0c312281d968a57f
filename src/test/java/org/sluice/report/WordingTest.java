package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Alternative;
import org.sluice.finding.Cost;
import org.sluice.finding.Loss;

class WordingTest {
  @Test
  void aSuggestionNamesTheDimensionOrSaysThatItHasNoName() {
    assertThat(Wording.suggestion(new Alternative.Drop("a.csv#1", "area", cost(12))))
        .isEqualTo("Leave out area: the table would then pass. It changes 12 cells.");
    assertThat(Wording.suggestion(new Alternative.Drop("a.csv#1", "", cost(1))))
        .isEqualTo(
            "Leave out the dimension without a name: the table would then pass. It changes 1 cell.");
    assertThat(
            Wording.suggestion(
                new Alternative.Merge(
                    "a.csv#1", " ", List.of(List.of("A", "B"), List.of("C", "D")), cost(8))))
        .isEqualTo(
            "Merge the categories A and B; C and D of the dimension without a name: the table would then"
                + " pass. It changes 8 cells.");
  }

  private static Cost cost(int cells) {
    return new Cost(cells, Loss.NONE);
  }
}
