package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

class EventRatesTest {
  private static Measure rate(String name, String... lines) {
    return Grids.measure(Grids.table(lines), name);
  }

  @Test
  void deathsBesideARateAreOnTopOfIt() {
    Measure rate =
        rate(
            "Rate per 100,000",
            "Area|Deaths|Rate per 100,000",
            "Alderby|61|22.8",
            "Cawsey|212|17.1");
    assertThat(rate.link(Link.NUMERATOR)).hasValue(0);
    assertThat(rate.units()).isEmpty();
  }

  @Test
  void deathsOfMenAndWomenAndOfBothAreOnTopToo() {
    Measure rate =
        rate(
            "Rate per million",
            "Area|Deaths Persons|Deaths Males|Deaths Females|Rate per million",
            "Alderby|4532|3080|1452|81.1",
            "Brackwater|61|34|27|228.2",
            "Cawsey|212|140|72|171.5");
    assertThat(rate.link(Link.NUMERATOR)).hasValue(0);
    assertThat(rate.units()).isEmpty();
  }

  @Test
  void aRateOfThoseCountedHasThemBelowIt() {
    Measure rate =
        rate(
            "Relapses per 1,000",
            "Area|Patients|Relapses per 1,000",
            "Alderby|400|22.5",
            "Cawsey|600|15.0");
    assertThat(rate.units()).hasValue(0);
    assertThat(rate.link(Link.NUMERATOR)).isEmpty();
  }

  @Test
  void aPopulationBesideDeathsIsBelowTheirRate() {
    Measure rate =
        rate(
            "Rate per 1,000",
            "Area|Deaths|Population|Rate per 1,000",
            "Alderby|61|24000|2.54",
            "Cawsey|212|58000|3.66");
    assertThat(rate.units()).hasValue(1);
  }

  @Test
  void eventsOverPersonYearsAreTheirRate() {
    Table table =
        Grids.table(
            "Quintile|Deaths|Person-years|Rate",
            "1|412|88120.4|467.6",
            "2|398|81002.9|491.3",
            "3|7|1204.6|581.1");
    Measure rate = Grids.measure(table, "Rate");
    assertThat(rate.link(Link.NUMERATOR)).hasValue(0);
    assertThat(rate.link(Link.DENOMINATOR)).hasValue(1);
    assertThat(rate.per()).isEqualByComparingTo("100000");
  }

  @Test
  void aRateThatPersonYearsDoNotGiveHasNoNumberOnTop() {
    Measure rate =
        rate(
            "Rate",
            "Quintile|Deaths|Person-years|Rate",
            "1|412|88120.4|467.6",
            "2|398|81002.9|511.3");
    assertThat(rate.link(Link.NUMERATOR)).isEmpty();
  }
}
