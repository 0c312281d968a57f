package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Link;
import org.sluice.table.Table;

/** Shares of some of those who are counted beside them. */
class PartBasesTest {
  @ParameterizedTest
  @CsvSource({
    "% of deaths in hospital, Patients, true",
    "Heavy smokers among smokers (%), N, true",
    "Of those who died: in hospital %, N, true",
    "% of patients, Patients, false",
    "Percentage of the total, N, false",
    "% of births, Births, false",
    "Died %, N, false",
  })
  void aNameMaySayThatAShareIsOfSome(String share, String count, boolean some) {
    assertThat(PartBases.says(share, count)).isEqualTo(some);
  }

  @ParameterizedTest
  @CsvSource({
    "Mean cost among dead, N, true",
    "Mean cost among patients, N, false",
    "Mean age among women, Women, false",
    "Mean age of patients, N, false",
  })
  void aNameMaySayThatAMeanIsOfSome(String mean, String count, boolean some) {
    assertThat(PartBases.saysSome(mean, count)).isEqualTo(some);
  }

  @ParameterizedTest
  @CsvSource({
    "Women, Pregnant %",
    "Pupils with SEN, SEN excluded (%)",
    "Women %, Pregnant women %",
  })
  void aShareOfFewerIsNotJudgedByAll(String fewer, String share) {
    assertThat(baseIsAll("Ward|N|" + fewer + "|" + share, "A|1000|50|14.0", "B|2000|80|25.0"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Satisfied %|Very satisfied %", "Deaths|Vaccinated %", "Women %|Vaccinated %"})
  void aShareOfAllIsJudgedByAll(String columns) {
    assertThat(baseIsAll("Ward|N|" + columns, "A|1000|53|71.3", "B|2000|61|64.2")).isTrue();
  }

  private static boolean baseIsAll(String... lines) {
    return Grids.table(lines).measures().get(2).link(Link.DENOMINATOR).equals(OptionalInt.of(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Women pregnant %", "% of women pregnant"})
  void anotherCountBesideItMayBeItsBase(String share) {
    Table table =
        Grids.table("Ward|N|Women|" + share, "A|1000|50|14.0", "B|2000|80|25.0", "C|900|41|39.0");
    assertThat(table.measures().get(2).link(Link.DENOMINATOR)).isNotEqualTo(OptionalInt.of(0));
  }
}
