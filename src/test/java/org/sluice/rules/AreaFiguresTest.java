package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Place;
import org.sluice.table.Dimension.Nature;
import org.sluice.table.Sum;
import org.sluice.table.Surroundings;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** Figures of a nation are left alone, or judged alone, where a pack says so, and no others. */
class AreaFiguresTest {
  private static final String RULE = "c: {kind: low-count, minimum: 8, exempt: [England]}";

  private static final String ONLY = "r: {kind: not-rounded, base: 10, only: [England, London]}";

  private static List<String> cells(Table table) {
    return cells(RULE, table);
  }

  private static List<String> cells(String rule, Table table) {
    return Packed.check(rule, table).stream()
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

  @Test
  void aClinicIsNoSexAndAQuarterOfACityNoTime() {
    for (String head : List.of("gender_identity_clinic", "age_uk_branch", "sex of judge")) {
      assertThat(cells(Tables.tidy("area | " + head + " | n:count\nEngland | Exeter | 4").table()))
          .as(head)
          .containsExactly("C2");
    }
    assertThat(cells(Tables.tidy("area | sex | n:count\nEngland | Exeter clinic | 4").table()))
        .containsExactly("C2");
    Table quarters =
        Tables.tidy("area | quarter | n:count\nEngland | Jewellery Quarter | 4")
            .nature("quarter", Nature.TIME)
            .table();
    assertThat(cells(quarters)).containsExactly("C2");
  }

  @Test
  void aCountryVisitedIsNoPlaceThatAFigureIsOf() {
    for (String head : List.of("country visited", "destination country", "area served")) {
      Table table = Tables.tidy(head + " | n:count\nEngland | 4").nature(head, Nature.AREA).table();
      assertThat(cells(table)).as(head).containsExactly("B2");
    }
    assertThat(
            cells(
                Tables.tidy("Region of residence | n:count\nEngland | 4")
                    .nature("Region of residence", Nature.AREA)
                    .table()))
        .isEmpty();
  }

  @Test
  void aTitleThatNamesAProviderMakesTheFiguresItsOwn() {
    Table table = Tables.tidy("area | sex | n:count\nEngland | Male | 4").table();
    for (String title : List.of("Trust A", "provider: Alderby", "Alderby General Hospital, 2023")) {
      Surroundings named = new Surroundings(List.of(title), List.of());
      assertThat(cells(table.within(named))).as(title).containsExactly("C2");
    }
    for (String title : List.of("Hospital Episode Statistics", "Admissions to hospital by sex")) {
      Surroundings plain = new Surroundings(List.of(title), List.of());
      assertThat(cells(table.within(plain))).as(title).isEmpty();
    }
  }

  @Test
  void aColumnOfOneProviderIsNotTheNations() {
    for (String head :
        List.of(
            "exeter_clinic_referrals", "referrals to Exeter Trust", "children_in_alderby_home")) {
      assertThat(cells(Tables.tidy("area | " + head + ":count\nEngland | 4").table()))
          .as(head)
          .containsExactly("B2");
    }
    for (String head :
        List.of("hospital_admissions", "emergency hospital admissions", "children_in_care_homes")) {
      assertThat(cells(Tables.tidy("area | " + head + ":count\nEngland | 4").table()))
          .as(head)
          .isEmpty();
    }
  }

  @Test
  void aNationThatThePackNamesIsTheSumOfThePlacesBesideIt() {
    String rules = RULE + "\nd: {kind: recoverable, level: exact}";
    String rows = "region | n:count\nEngland | 30\nEast of England | 20\nSouth East | *";
    assertThat(cells(rules, Tables.tidy(rows).table())).containsExactly("B4");
    assertThat(cells(rules, Tables.tidy(rows.replace("South East", "Wales")).table())).isEmpty();
    assertThat(cells(rules, Tables.tidy(rows.replace("| 20", "| 40")).table())).isEmpty();
  }

  @Test
  void onlyTheFiguresOfTheNamedAreasAreJudgedWhereARuleIsConfinedToThem() {
    Table table =
        Tables.tidy("area | n:count\nengland | 37\nLondon | 20\nAlderby | 17")
            .nature("area", Nature.AREA)
            .table();
    assertThat(cells(ONLY, table)).containsExactly("B2");
  }

  @Test
  void aFigureOfTheNationIsItsOwnWhateverItIsBrokenDownBy() {
    assertThat(
            cells(ONLY, Tables.tidy("country | reason | n:count\nEngland | Neglect | 37").table()))
        .containsExactly("C2");
  }

  @Test
  void aProviderOrADistrictInARegionIsNotTheRegion() {
    assertThat(
            cells(ONLY, Tables.tidy("region | la_name | n:count\nLondon | Alderby | 37").table()))
        .isEmpty();
    assertThat(
            cells(ONLY, Tables.tidy("region | provider | n:count\nLondon | Trust A | 37").table()))
        .isEmpty();
    assertThat(
            cells(
                ONLY,
                Tables.tidy("region | ward | n:count\nLondon | Northend | 37")
                    .nature("ward", Nature.AREA)
                    .table()))
        .isEmpty();
  }

  @Test
  void anExactPartOfARoundedTotalIsNoRoundingOfItsOwn() {
    String rules = ONLY + "\nc: {kind: low-count, minimum: 6}";
    String rows = "area | n:count\nEngland | 100\nAlderby | 50\nBrackwater | %s";
    assertThat(cells(rules, areas(rows.formatted("45")))).isEmpty();
    assertThat(cells(rules, areas(rows.formatted("4")))).containsExactly("B4");
  }

  private static Table areas(String rows) {
    return Tables.tidy(rows)
        .sum("area", Sum.Basis.SHORT, "England", "Alderby", "Brackwater")
        .nature("area", Nature.AREA)
        .table();
  }
}
