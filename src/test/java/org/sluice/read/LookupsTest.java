package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookupsTest {
  /** Three services with a number of clients each, by what became of them. */
  private static String[] rows(String name, int... sizes) {
    String[] rows = new String[1 + 4 * sizes.length];
    rows[0] = "service|ended as|n|" + name;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < 4; j++) {
        rows[1 + 4 * i + j] =
            "service "
                + (char) ('a' + i)
                + "|outcome "
                + j
                + "|"
                + (20 + 7 * i + j)
                + "|"
                + sizes[i];
      }
    }
    return rows;
  }

  @Test
  void theSizeOfEachGroupIsACountThoughItStaysTheSameWithinIt() {
    assertThat(Grids.roles(Grids.table(rows("tot_service", 6, 190, 220)))).hasSize(2);
    assertThat(Grids.roles(Grids.table(rows("strata_size", 6, 190, 220)))).hasSize(2);
    assertThat(Grids.roles(Grids.table(rows("covid", 6, 190, 220)))).hasSize(2);
  }

  @Test
  void aNumberUnderTheNameOfACategoryThatGoesWithALabelIsItsCode() {
    assertThat(Grids.roles(Grids.table(rows("service_group", 6, 190, 220))))
        .containsExactly("n=count");
  }

  @Test
  void aNumberBesideTheLabelThatItGoesWithIsItsCode() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "service|xq|outcome|n",
                    "alpha|6|kept|20",
                    "alpha|6|left|31",
                    "alpha|6|moved|44",
                    "beta|190|kept|22",
                    "beta|190|left|35",
                    "beta|190|moved|41",
                    "gamma|220|kept|27",
                    "gamma|220|left|38",
                    "gamma|220|moved|49")))
        .containsExactly("n=count");
  }

  @Test
  void aFlagUnderTheJoinedNameOfACategoryIsNoCount() {
    String[] rows = {
      "outcome|sex|expcat", "care order|F|0", "care order|M|1", "placement|F|0", "placement|M|1"
    };
    assertThat(Grids.read(rows).tables()).allMatch(table -> Grids.roles(table).isEmpty());
    rows[0] = "outcome|sex|Alderby";
    assertThat(Grids.roles(Grids.table(rows))).containsExactly("Alderby=count");
  }
}
