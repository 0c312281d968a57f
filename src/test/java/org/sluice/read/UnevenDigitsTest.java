package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Link;
import org.sluice.table.Table;

/** One figure with more digits than the others makes these no more precise than they are. */
class UnevenDigitsTest {
  @Test
  void aPercentageKeepsItsNumber() {
    Table table =
        Grids.table(
            "region|pct|n",
            "North|4.00|300",
            "South|3.9|153",
            "East|7.7|233",
            "West|2.1|286",
            "Mid|10.1|139");
    assertThat(table.measures().get(0).link(Link.DENOMINATOR)).hasValue(1);
  }

  @Test
  void aPercentageOfAnotherNumberIsStillNone() {
    Table table =
        Grids.table(
            "region|pct|n",
            "North|4.00|300",
            "South|4.2|153",
            "East|7.9|233",
            "West|2.3|286",
            "Mid|10.4|139");
    assertThat(table.measures().get(0).link(Link.DENOMINATOR)).isEmpty();
  }

  @Test
  void aShareKeepsTheCountsAboveAndBelowItsLine() {
    Table table =
        Grids.table(
            "region|placed|n|pct",
            "North|12|300|4.00",
            "South|6|153|3.9",
            "East|18|233|7.7",
            "West|6|286|2.1",
            "Mid|14|139|10.1");
    assertThat(table.measures().get(2).link(Link.NUMERATOR)).hasValue(0);
    assertThat(table.measures().get(2).link(Link.DENOMINATOR)).hasValue(1);
  }

  @Test
  void aShareOfAColumnKeepsItsCount() {
    Table table =
        Grids.table(
            "region|placed|pct", "North|12|4.00", "South|61|20.3", "East|89|29.7", "West|138|46.0");
    assertThat(table.measures().get(1).link(Link.NUMERATOR)).hasValue(0);
  }
}
