package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.audit.Relatives.Pair;
import org.sluice.grid.Place;

class AuditedAloneTest {
  private static String message(int others, List<Place> contradicted) {
    return message(others, true, contradicted);
  }

  private static String message(int others, boolean marked, List<Place> contradicted) {
    List<Pair> pairs =
        IntStream.rangeClosed(1, others)
            .mapToObj(
                i ->
                    new Pair("a.csv#1", "b" + i + ".csv#1", marked, contradicted, Optional.empty()))
            .toList();
    return AuditedAlone.finding("a.csv#1", pairs).message();
  }

  @Test
  void upToFiveOtherTablesAreNamed() {
    assertThat(message(1, List.of())).contains(" with b1.csv#1, and was not audited together");
    assertThat(message(5, List.of()))
        .contains(" with b1.csv#1, b2.csv#1, b3.csv#1, b4.csv#1, b5.csv#1, and was not");
  }

  @Test
  void aTableWithoutMarksWithholdsNothingItself() {
    assertThat(message(1, false, List.of())).startsWith("A copy of this table would withhold");
    assertThat(message(1, false, List.of(Place.at(1, 1)))).contains("a copy would withhold here");
    assertThat(message(1, List.of())).startsWith("This table withholds figures");
  }

  @Test
  void ofMoreTheRestIsCounted() {
    assertThat(message(3_000, List.of()))
        .contains("b5.csv#1 and 2995 more, and was not audited together")
        .doesNotContain("b6.csv");
    assertThat(message(6, List.of(Place.at(1, 1)))).endsWith("b5.csv#1 and 1 more.");
  }
}
