package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Alternative;

class WordingTest {
  @Test
  void aSuggestionNamesTheDimensionOrSaysThatItHasNoName() {
    assertThat(Wording.suggestion(new Alternative.Drop("area")))
        .isEqualTo("Leave out area: the table would then pass.");
    assertThat(Wording.suggestion(new Alternative.Drop("")))
        .isEqualTo("Leave out the dimension without a name: the table would then pass.");
    assertThat(Wording.suggestion(new Alternative.Merge(" ", List.of("A", "B"))))
        .isEqualTo(
            "Merge the categories A and B of the dimension without a name: the table would then"
                + " pass.");
  }
}
