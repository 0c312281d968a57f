package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Link;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Table;

class ConcentrationNamesTest {
  @ParameterizedTest
  @CsvSource({
    "gini, gini",
    "gini_income, gini",
    "Gini coefficient, gini",
    "gini (%), gini",
    "Lorenz ordinate, gini",
    "Theil index, gini",
    "atkinson, gini",
    "herfindahl, concentration",
    "hhi, concentration",
    "HHI (0-10000), concentration",
    "Herfindahl-Hirschman index, concentration",
    "gini_se, se",
    "gini_lower, ci",
    "gini p value, p",
    "MeanDecreaseGini, statistic",
    "NO2 concentration ratio lower, ci"
  })
  void aNameTellsTheRoleOfItsFigures(String name, String role) {
    assertThat(Names.of(name).role().map(Role::label)).contains(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hhid", "hhi_id", "gini rank", "theil_sen"})
  void whatIsSaidOfAnIndexIsNone(String name) {
    assertThat(Names.of(name).is(Role.GINI)).isFalse();
    assertThat(Names.of(name).is(Role.CONCENTRATION)).isFalse();
  }

  @Test
  void theOnlyCountBesideAGiniCoefficientStandsBehindIt() {
    Table table = Grids.table("area|families|gini", "A|812|0.331", "B|40|0.281");
    assertThat(Grids.roles(table)).containsExactly("families=count", "gini=gini");
    assertThat(Grids.measure(table, "gini").link(Link.DENOMINATOR)).hasValue(0);
  }

  @Test
  void wholeNumbersUpToTenThousandUnderHhiAreAnIndex() {
    Table table = Grids.table("market|firms|hhi", "A|14|6801", "B|22|10000", "C|22|1204");
    assertThat(Grids.roles(table)).containsExactly("firms=count", "hhi=concentration");
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }

  @Test
  void numbersAboveTenThousandUnderHhiAreHouseholds() {
    Table table = Grids.table("market|hhi|children", "A|4100|12", "B|10001|14", "C|1204|19");
    assertThat(Grids.roles(table)).containsExactly("children=count");
  }

  @Test
  void numbersThatCountOnUnderHhiAreHouseholds() {
    List<String> lines = new ArrayList<>(List.of("market|hhi|children"));
    for (int row = 1; row <= 101; row++) {
      lines.add("M" + row + "|" + row + "|" + (11 + row % 7));
    }
    assertThat(Grids.roles(Grids.table(lines.toArray(String[]::new))))
        .containsExactly("hhi=identifier", "children=count");
  }

  @Test
  void numbersBesideAnotherIdentifierAreHouseholds() {
    Table table = Grids.table("person_id|hhi|age_mean", "1|4100|12.5", "2|4100|14.1", "4|1204|9.1");
    assertThat(Grids.roles(table)).doesNotContain("hhi=concentration");
  }

  @Test
  void aFirstColumnOfWholeNumbersUnderHhiLabelsTheRows() {
    Table table = Grids.table("hhi|children", "4100|12", "4100|14", "1204|19");
    assertThat(Grids.roles(table)).containsExactly("children=count");
  }

  @Test
  void smallWholeNumbersUnderHhiStayWhatTheyWereWithoutAName() {
    Table table = Grids.table("market|firms|hhi", "A|14|51", "B|22|100", "C|22|12");
    assertThat(Grids.roles(table)).containsExactly("firms=count", "hhi=count");
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }

  @Test
  void rowsOfASummaryTellWhatTheirFiguresAre() {
    Table table =
        Grids.table(
            "statistic|North|South",
            "n|71|812",
            "mean|31250.4|33120.7",
            "Gini coefficient|0.412|0.300",
            "Herfindahl index|2100|1204",
            "CR4|61.5|20.5");
    assertThat(Grids.roles(table))
        .containsExactly(
            "n=count",
            "mean=mean",
            "Gini coefficient=gini",
            "Herfindahl index=concentration",
            "CR4=concentration",
            "n behind the statistics=other");
    assertThat(Grids.measure(table, "mean").units()).hasValue(5);
  }

  @Test
  void anEstimateWithItsIntervalIsAGiniCoefficientFirst() {
    Table table =
        Grids.table("area|n|gini (95% CI)", "A|812|0.33 (0.30, 0.36)", "B|640|0.28 (0.25, 0.31)");
    assertThat(table.measures())
        .extracting(measure -> measure.role())
        .containsExactly(Role.COUNT, Role.GINI, Role.CI, Role.CI);
  }

  @Test
  void theSharesOfTheLargestTwoAreEvidenceBesideOneMagnitudeAndThoseOfMoreAreNot() {
    Table table =
        Grids.table(
            "market|turnover_k|firms|cr1|cr2|cr4",
            "A|£900|13|62.0|75.5|90.1",
            "B|£1400|14|20.5|31.0|61.2");
    assertThat(Grids.measure(table, "turnover_k").link(Link.LARGEST_SHARE)).hasValue(2);
    assertThat(Grids.measure(table, "turnover_k").link(Link.TOP_TWO_SHARE)).hasValue(3);
    assertThat(table.measures())
        .extracting(measure -> measure.evidence())
        .containsExactly(false, false, true, true, false);
    assertThat(Grids.measure(table, "cr4").role()).isEqualTo(Role.CONCENTRATION);
  }

  @Test
  void theSharesOfTheLargestAreConcentrationsBesideNoMagnitude() {
    Table table =
        Grids.table(
            "market|firms|share of the largest|top 4 share", "A|13|62.0|90.1", "B|14|20.5|61.2");
    assertThat(Grids.roles(table))
        .containsExactly(
            "firms=count", "share of the largest=concentration", "top 4 share=concentration");
    assertThat(Grids.measure(table, "top 4 share").link(Link.DENOMINATOR)).hasValue(0);
  }

  @Test
  void sharesOfPeopleStayShares() {
    Table table =
        Grids.table("area|pupils|share achieving top 3 grades", "A|812|31.2", "B|640|28.1");
    assertThat(Grids.roles(table))
        .isEqualTo(List.of("pupils=count", "share achieving top 3 grades=percent"));
  }
}
