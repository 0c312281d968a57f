package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sluice.table.Role;
import org.sluice.table.Table;

class PairKindsTest {
  private static final String[] MEANS = {
    "item|Alderby",
    "Age|52.6 (13.8)",
    "Height|171.2 (9.8)",
    "Weight|74.4 (12.0)",
    "Pulse|71.6 (9.1)"
  };

  @Test
  void aCountWhosePercentageIsOfTheNumberOfAllIsACountAmongMeans() {
    assertThat(count(with("N|412", "Smokers|7 (1.7)"), "Smokers")).isTrue();
  }

  @Test
  void countsOfTheSameBaseAreCountsAmongMeans() {
    assertThat(count(with("Smokers|120 (29.1)", "Women|201 (48.8)"), "Smokers")).isTrue();
  }

  @Test
  void aNumberTooSmallToHaveLostItsDigitsIsACountAmongMeans() {
    assertThat(count(with("Smokers|7 (1.7)"), "Smokers")).isTrue();
  }

  @Test
  void aWholeMeanAmongMeansIsNone() {
    assertThat(count(with("Index|104 (68.1)"), "Index")).isFalse();
    assertThat(count(with("N|412", "Visits|7 (3.2)"), "Visits")).isFalse();
    assertThat(count(with("N|412", "Stay, median (IQR)|7 (1.7)"), "Stay, median (IQR)")).isFalse();
  }

  @Test
  void whatCarriesAPercentSignIsACountAmongMeans() {
    assertThat(count(with("Smokers|7 (1.7%)"), "Smokers")).isTrue();
  }

  @Test
  void pairsWithDigitsBehindAPointAreNoCountsWhereOthersCarryPercentSigns() {
    String[] rows = {
      "item|Alderby", "Women|36 (69.23%)", "Men|16 (30.77%)", "Pain|5.00 (1.00)", "Stay|8.00 (2.00)"
    };
    assertThat(count(rows, "Pain")).isFalse();
    assertThat(count(rows, "Men")).isTrue();
  }

  @Test
  void aFractionThatStandsAloneAmongCountsCountsNobody() {
    String[] rows = {
      "item|Alderby", "Women|36 (69.2%)", "Men|16 (30.8%)", "Mean score|2.26", "Carers|7"
    };
    assertThat(count(rows, "Mean score")).isFalse();
    assertThat(count(rows, "Carers")).isTrue();
  }

  @Test
  void aShareBeforeItsCountIsReadSo() {
    assertThat(
            Grids.roles(
                Grids.table("force|n|matched", "Alderby|15|0.53 (8)", "Cawsey|21|0.14 (3)")))
        .containsExactly("n=count", "matched=proportion", "matched=count");
  }

  private static String[] with(String... rows) {
    return Stream.of(MEANS, rows).flatMap(Arrays::stream).toArray(String[]::new);
  }

  /** Whether a figure of the row with a label was read as a count. */
  private static boolean count(String[] rows, String label) {
    int line =
        IntStream.range(0, rows.length)
            .filter(i -> rows[i].startsWith(label))
            .findFirst()
            .orElseThrow();
    Table table = Grids.table(rows);
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (table.measures().get(m).role() == Role.COUNT
            && table.column(m).isShown(record)
            && table.place(m, record).row() == line) {
          return true;
        }
      }
    }
    return false;
  }
}
