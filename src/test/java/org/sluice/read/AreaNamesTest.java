package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/** What areas are called, and what sounds like it. */
class AreaNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "municipality",
        "Commune",
        "parish_name",
        "neighbourhood",
        "suburb",
        "postal area",
        "kommune",
        "gemeente",
        "municipio",
        "SA3_name",
        "sa2",
        "Landkreis",
        "município"
      })
  void aColumnOfWordsUnderSuchAHeadHoldsAreas(String head) {
    assertThat(nature(head)).isEqualTo(Dimension.Nature.AREA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"municipality type", "suburb of birth", "visa 3", "sa5", "communication"})
  void kindsFactsAboutPeopleAndOtherWordsAreNone(String head) {
    assertThat(nature(head)).isEqualTo(Dimension.Nature.OTHER);
  }

  @Test
  void howManyLiveInEachKindOfPlaceStaysACount() {
    Table table = Grids.table("sex|Suburb|Village", "F|30|5", "M|40|3", "X|20|9");
    assertThat(table.dimensions()).extracting(Dimension::name).doesNotContain("Suburb");
    assertThat(table.measures()).isNotEmpty();
  }

  private static Dimension.Nature nature(String head) {
    Table table =
        Grids.table(head + "|children", "Alderby|120", "Brackwater|130", "Corham|140", "Elmley|11");
    return table.dimensions().get(0).nature();
  }
}
