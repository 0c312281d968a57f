package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.table.Link;
import org.sluice.table.Table;

/** Heads of counts that hold each other by a number or an addition. */
class NestedHeadsTest {
  @ParameterizedTest
  @CsvSource({
    "3 or more placements, 2 or more placements, 1",
    "children waiting 9 weeks or more, children waiting 4 weeks or more, 5",
    "aged 65 and over, aged 50 and over, 15",
    "under 1, under 5, 4",
    "at least 3 visits, at least 2 visits, 1",
    "up to 2 weeks, up to 4 weeks, 2",
    "children, children incl. agency, 0",
    "deaths <30d, deaths <90d, 60",
    "children <1y, children <2y, 1",
    "30-day deaths, 90-day deaths, 60",
    "deaths 30d, deaths 90d, 60",
    "deaths_30, deaths_90, 60",
  })
  void oneHoldsTheOtherAndNotTheOtherWayRound(String part, String whole, long gap) {
    assertThat(NestedHeads.gap(part, whole)).hasValue(gap);
    assertThat(NestedHeads.gap(whole, part)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "under 5 deaths 2020, under 5 deaths 2021",
    "placements 2, placements 3",
    "2 or more placements, 3 or more moves",
    "quintile 1, quintile 2",
    "under 5, over 6",
    "children, children adopted",
    "deaths 2, deaths 5",
    "deaths 2020, deaths 2021",
  })
  void neitherHoldsTheOther(String one, String other) {
    assertThat(NestedHeads.gap(one, other)).isEmpty();
    assertThat(NestedHeads.gap(other, one)).isEmpty();
  }

  @Test
  void aCountIsPartOfTheNarrowestThatHoldsIt() {
    Table table =
        Grids.table(
            "la|children in 2 or more placements|children in 3 or more placements"
                + "|children in 4 or more placements",
            "North|150|147|120",
            "South|190|130|100");
    assertThat(table.measures().get(2).link(Link.WHOLE)).hasValue(1);
    assertThat(table.measures().get(1).link(Link.WHOLE)).hasValue(0);
    assertThat(table.measures().get(0).link(Link.WHOLE)).isEmpty();
  }

  @Test
  void eventsUpToADayAreNoCategories() {
    Table table =
        Grids.table("area|30-day deaths|90-day deaths", "North|31|44", "South|12|15", "East|18|40");
    assertThat(table.measures().get(0).link(Link.WHOLE)).hasValue(1);
  }
}
