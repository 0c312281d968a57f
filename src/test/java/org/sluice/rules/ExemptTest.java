package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Place;
import org.sluice.table.Dimension.Nature;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** Figures of a whole nation are left alone where a pack says so, and no others. */
class ExemptTest {
  private static final String RULE = "c: {kind: low-count, minimum: 8, exempt: [England]}";

  private static List<String> cells(Table table) {
    return Packed.check(RULE, table).stream()
        .flatMap(finding -> finding.places().stream())
        .map(Place::a1)
        .toList();
  }

  @Test
  void aSmallCountOfTheNationIsLeftAloneAndOneOfARegionIsNot() {
    Table table =
        Tables.tidy("area | n:count\nengland | 7\nNorth | 7\nSouth | 8")
            .nature("area", Nature.AREA)
            .table();
    assertThat(cells(table)).containsExactly("B3");
  }

  @Test
  void theNationBySexAgeAndYearIsStillTheNation() {
    Table table =
        Tables.tidy("area | sex | Age band | year | n:count\nEngland | F | 0-4 | 2023 | 3")
            .nature("year", Nature.TIME)
            .table();
    assertThat(cells(table)).isEmpty();
  }

  @Test
  void aRowOfTheNationAndOneProviderInItIsTheProviders() {
    assertThat(cells(Tables.tidy("country | provider | n:count\nEngland | Trust A | 3").table()))
        .containsExactly("C2");
    assertThat(
            cells(
                Tables.tidy("country | district | n:count\nEngland | Alderby | 3")
                    .nature("district", Nature.AREA)
                    .table()))
        .containsExactly("C2");
  }

  @Test
  void theTotalOfAllProvidersIsTheNations() {
    Table table =
        Tables.tidy(
                "country | provider | n:count\nEngland | Trust A | 3\nEngland | Trust B | 9\n"
                    + "England | Total | 12\nEngland | Total | 4")
            .table();
    assertThat(cells(table)).containsExactly("C2");
  }

  @Test
  void aBirthplaceOrATeamIsNoNation() {
    for (String head : List.of("nationality", "country_of_birth", "team_supported", "diagnosis")) {
      assertThat(cells(Tables.tidy(head + " | n:count\nEngland | 3\nWales | 50").table()))
          .as(head)
          .containsExactly("B2");
    }
  }
}
