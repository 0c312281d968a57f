package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sluice.table.Link;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Shares made before their counts were rounded belong to these counts all the same. */
class TrueSharesTest {
  @Test
  void percentagesOfTrueCountsBelongToTheRoundedOnesBesideThem() {
    Table table =
        Grids.table(
            "region|exposed|children|pct_exposed",
            "North|35|120|27.6",
            "South|50|210|24.3",
            "East|85|305|27.2",
            "West|40|170|24.9");
    assertThat(denominator(table, "pct_exposed")).hasValue(1);
    assertThat(table.measures().get(2).link(Link.NUMERATOR)).hasValue(0);
    assertThat(table.measures().get(1).role()).isEqualTo(Role.DENOMINATOR);
  }

  @Test
  void aRateNeedsNoWordForHowManyItIsOutOf() {
    Table table =
        Grids.table(
            "region|cases|population|rate",
            "North|35|12345|2.75",
            "South|50|21087|2.39",
            "East|85|30512|2.72",
            "West|40|17003|2.41");
    assertThat(denominator(table, "rate")).hasValue(1);
    assertThat(table.measures().get(2).per()).isEqualByComparingTo("1000");
  }

  @Test
  void oneRowThatSpeaksAgainstItIsEnough() {
    Table table =
        Grids.table(
            "region|exposed|children|pct_employed",
            "North|35|120|27.6",
            "South|50|210|64.3",
            "East|85|305|27.2",
            "West|40|170|24.9");
    assertThat(denominator(table, "pct_employed")).isEmpty();
  }

  @Test
  void countsThatAreNotRoundedGiveTheirShareOrNone() {
    Table table =
        Grids.table(
            "region|exposed|children|pct_exposed",
            "North|33|121|27.9",
            "South|51|211|24.9",
            "East|83|304|28.1",
            "West|42|169|25.9");
    assertThat(denominator(table, "pct_exposed")).isEmpty();
  }

  @Test
  void smallRoundedCountsTellTooLittle() {
    Table table =
        Grids.table(
            "region|exposed|children|pct_exposed",
            "North|5|10|52.6",
            "South|5|15|41.3",
            "East|5|10|61.2");
    assertThat(denominator(table, "pct_exposed")).isEmpty();
  }

  private static OptionalInt denominator(Table table, String share) {
    return table.measures().stream()
        .filter(measure -> measure.name().equals(share))
        .findFirst()
        .orElseThrow()
        .link(Link.DENOMINATOR);
  }
}
