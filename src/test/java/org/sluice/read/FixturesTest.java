package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Table;

/** The usual shapes of family-justice tables, in invented places. */
class FixturesTest {
  private static final String[] CARE_DEMAND = {
    "time_period|time_identifier|geographic_level|region_name|la_name|applications|children",
    "2024|Quarter 1|Regional|Northreach||80|131",
    "2024|Quarter 1|Local authority|Northreach|Alderby|31|49",
    "2024|Quarter 1|Local authority|Northreach|Brackwater|24|40",
    "2024|Quarter 1|Local authority|Northreach|Cawsey|18|28",
    "2024|Quarter 1|Local authority|Northreach|Dunmere|[c]|14",
    "2024|Quarter 1|Regional|Southvale||66|104",
    "2024|Quarter 1|Local authority|Southvale|Elmstow|29|47",
    "2024|Quarter 1|Local authority|Southvale|Farrow|22|33",
    "2024|Quarter 1|Local authority|Southvale|Gressing|15|24",
    "2024|Quarter 1|National|||146|235"
  };

  @Test
  void regionAndAuthorityColumnsAreOneGeographyWithItsSums() {
    Table table = Grids.table(CARE_DEMAND);
    Dimension area = table.dimensions().get(2);
    assertThat(area.columns()).containsExactly("D", "E");
    assertThat(area.nature()).isEqualTo(Dimension.Nature.AREA);
    assertThat(Grids.sums(table, 2))
        .containsExactlyInAnyOrder(
            "National = Northreach + Southvale ARITHMETIC",
            "Northreach = Alderby + Brackwater + Cawsey + Dunmere ARITHMETIC",
            "Southvale = Elmstow + Farrow + Gressing ARITHMETIC");
  }

  @Test
  void aWithheldAuthorityStandsUnderItsPublishedRegion() {
    Table table = Grids.table(CARE_DEMAND);
    assertThat(table.value(0, 4)).isInstanceOf(CellValue.Withheld.class);
    assertThat(table.place(0, 4).a1()).isEqualTo("F6");
    assertThat(table.reading()).isEqualTo(Reading.CERTAIN);
    assertThat(Grids.roles(table)).containsExactly("applications=count", "children=count");
  }

  @Test
  void columnsThatAddUpToATotalAreCategories() {
    Table table =
        Grids.table(
            "court_area|public|private|total",
            "North|120|340|460",
            "West|[c]|210|[c]",
            "East|95|260|355",
            "Total|222|810|1032");
    assertThat(table.layout()).isEqualTo(Layout.CROSSTAB);
    assertThat(Grids.sums(table, 0)).containsExactly("Total = North + West + East ARITHMETIC");
    assertThat(Grids.sums(table, 1)).containsExactly("total = public + private ARITHMETIC");
    assertThat(table.size()).isEqualTo(12);
  }

  @Test
  void bandsOfAgeAreCountsAndNotTimes() {
    Table table =
        Grids.table(
            "la_name|under_1_week|under_2_weeks",
            "Alderby|14|16",
            "Brackwater|22|35",
            "Cawsey|11|23");
    assertThat(Grids.roles(table)).containsExactly("under_1_week=count", "under_2_weeks=count");
    assertThat(Grids.sums(table, 0)).isEmpty();
  }

  @Test
  void aRateKnowsItsDenominatorAndPerHowMany() {
    Table table =
        Grids.table(
            "la_name|live_births|newborn_rate_per_10000",
            "Alderby|3120|44.9",
            "Brackwater|2210|158.4",
            "Dunmere|840|83.3");
    assertThat(table.measures().get(1).link(Link.DENOMINATOR)).hasValue(0);
    assertThat(table.measures().get(1).per()).isEqualByComparingTo("10000");
  }

  @Test
  void percentagesBesideAnNKnowIt() {
    Table table =
        Grids.table(
            "area|n|care_order_pct|no_order_pct",
            "Elmstow|23|60.9|39.1",
            "Farrow|64|53.1|46.9",
            "Gressing|18|100.0|0.0");
    assertThat(table.measures().get(1).link(Link.DENOMINATOR)).hasValue(0);
    assertThat(table.measures().get(2).link(Link.DENOMINATOR)).hasValue(0);
  }

  @Test
  void notStatedIsACategoryLikeAnyOtherButKnown() {
    Table table =
        Grids.table(
            "region|ethnic_group|care_order|supervision_order|other_order|total",
            "Southvale|Group 1|41|18|12|71",
            "Southvale|Group 2|17|10|10|37",
            "Southvale|Not stated|13|10|16|39",
            "Southvale|Total|71|38|38|147");
    assertThat(table.dimensions().get(1).notStated()).containsExactly(2);
    assertThat(Grids.sums(table, 1))
        .containsExactly("Total = Group 1 + Group 2 + Not stated ARITHMETIC");
    assertThat(Grids.sums(table, 2))
        .containsExactly("total = care_order + supervision_order + other_order ARITHMETIC");
  }

  @Test
  void periodsAreTimesAndNeverSummed() {
    Table table =
        Grids.table(
            "area|measure|period|value",
            "Farrow|care applications|year ending March 2024|47",
            "Farrow|care applications|year ending June 2024|44",
            "Farrow|care applications|April to June 2023|12",
            "Farrow|care applications|April to June 2024|[c]");
    assertThat(table.dimensions().get(2).nature()).isEqualTo(Dimension.Nature.TIME);
    assertThat(Grids.sums(table, 2)).isEmpty();
  }

  @Test
  void statisticsKnowTheNBehindThem() {
    Table table =
        Grids.table(
            "court_area|n|mean_weeks|sd_weeks|median_weeks|min_weeks|max_weeks",
            "North|214|38.6|17.9|35|4|171",
            "West|3|54.0|37.0|40|26|96",
            "East|2|41.5|14.8|41.5|31|52");
    assertThat(Grids.roles(table))
        .containsExactly(
            "n=count",
            "mean_weeks=mean",
            "sd_weeks=sd",
            "median_weeks=quantile",
            "min_weeks=min",
            "max_weeks=max");
    assertThat(table.measures().subList(1, 6))
        .allMatch(each -> each.link(Link.DENOMINATOR).orElse(-1) == 0);
  }

  @Test
  void peopleAtRiskMakeASurvivalTable() {
    Table table =
        Grids.table(
            "year_since_first|at_risk|cumulative_pct_returned",
            "1|212|9.0",
            "2|187|15.8",
            "3|160|20.5");
    assertThat(table.layout()).isEqualTo(Layout.SURVIVAL);
    assertThat(Grids.roles(table))
        .containsExactly("at_risk=count", "cumulative_pct_returned=percent");
  }

  @Test
  void aColumnOfMarksIsAPartOfTheTotalBesideIt() {
    Table table =
        Grids.table(
            "la_name|care_orders|remand_or_other|other_status|short_term|total",
                "Alderby|65|*|10|15|90",
            "Brackwater|160|*|15|20|195", "Dunmere|15|*|0|0|15");
    assertThat(Grids.sums(table, 1))
        .containsExactly("total = care_orders + remand_or_other + other_status + short_term LABEL");
    assertThat(table.measures().get(0).roundedTo()).hasValue(5);
  }

  @Test
  void contributionsAreEvidenceAboutTheMagnitude() {
    Table table =
        Grids.table(
            "region|service|total_cost_k|contributors|largest_k|second_k",
            "Northreach|Expert assessments|1842|11|1105|400",
            "Southvale|Expert assessments|1000|12|900|60",
            "Southvale|Contact services|640|14|96|88");
    assertThat(table.measures().get(0).links())
        .containsOnly(
            org.assertj.core.api.Assertions.entry(Link.CONTRIBUTORS, 1),
            org.assertj.core.api.Assertions.entry(Link.LARGEST, 2),
            org.assertj.core.api.Assertions.entry(Link.SECOND, 3));
    assertThat(table.measures().get(2).evidence()).isTrue();
    assertThat(table.measures().get(3).evidence()).isTrue();
    assertThat(table.measures().get(0).evidence()).isFalse();
  }

  @Test
  void ofSeveralLargestContributionsTheGreaterCountsAndOfContributorsTheFewer() {
    for (boolean first : List.of(true, false)) {
      Table table =
          Grids.table(
              first
                  ? "sector|turnover_k|firms|agencies|largest_firm_k|largest_agency_k"
                  : "sector|turnover_k|agencies|firms|largest_agency_k|largest_firm_k",
              first ? "Bakeries|1000|12|11|400|850" : "Bakeries|1000|11|12|850|400",
              first ? "Garages|1000|14|13|500|851" : "Garages|1000|13|14|851|500");
      Measure turnover = table.measures().get(0);
      assertThat(table.measures().get(turnover.link(Link.LARGEST).getAsInt()).name())
          .isEqualTo("largest_agency_k");
      assertThat(table.measures().get(turnover.link(Link.CONTRIBUTORS).getAsInt()).name())
          .isEqualTo("agencies");
    }
  }

  @Test
  void areasOfSeveralFilesInOneListAreNotAddedUp() {
    Table table =
        Grids.table(
            "file|area|group_type|children", "harmonised|Gwenfro|country|64",
            "court_areas|North / Gogledd|court area|21",
                "court_areas|West / Gorllewin|court area|36",
            "court_areas|East / Dwyrain|court area|[c]",
                "by_region|Southvale (Elmstow + Farrow)|region|46");
    assertThat(Grids.roles(table)).containsExactly("children=count");
    assertThat(Grids.sums(table, 0)).isEmpty();
  }
}
