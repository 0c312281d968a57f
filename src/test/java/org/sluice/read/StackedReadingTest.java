package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Statistics that stand below each other in one cell of printed text. */
class StackedReadingTest {
  private static final String BY_AREA =
      """
      Summary statistics: N, mean, max
        by categories of: area

          area |       age       bmi
      ---------+--------------------
       Alderby |       466         6
               |     50.12      27.1
               |      92.2      45.3
      ---------+--------------------
        Cawsey |        31       449
               |     49.12      26.1
               |      97.2      44.3
      ------------------------------
      """;

  @Test
  void aBoxOfCountsAndSharesIsReadLineByLine() {
    assertThat(
            Prints.roles(
                """
                   Cell Contents
                |-----------------|
                |               N |
                |   N / Row Total |
                |   N / Col Total |
                |-----------------|

                             | died
                        area |        no |       yes | Row Total |
                -------------|-----------|-----------|-----------|
                           1 |        86 |         4 |        90 |
                             |     0.956 |     0.044 |     0.769 |
                             |     0.811 |     0.364 |           |
                -------------|-----------|-----------|-----------|
                           2 |        20 |         7 |        27 |
                             |     0.741 |     0.259 |     0.231 |
                             |     0.189 |     0.636 |           |
                -------------|-----------|-----------|-----------|
                Column Total |       106 |        11 |       117 |
                -------------|-----------|-----------|-----------|
                """))
        .containsEntry("N", Role.COUNT)
        .containsEntry("N / Row Total", Role.PROPORTION)
        .containsEntry("N / Col Total", Role.PROPORTION);
  }

  @Test
  void aListOfStatisticsSaysWhatEachLineIs() {
    assertThat(Prints.roles(BY_AREA))
        .containsEntry("N", Role.COUNT)
        .containsEntry("mean", Role.MEAN)
        .containsEntry("max", Role.MAX);
  }

  @Test
  void theNumberOfTheSameGroupStandsBehindItsMean() {
    Table table = Prints.tables(BY_AREA).get(0);
    Measure mean = table.measures().get(1);
    int behind = mean.units().orElseThrow();
    assertThat(mean.name()).isEqualTo("mean");
    assertThat(
            java.util.stream.IntStream.range(0, table.size())
                .filter(record -> table.place(1, record).a1().equals("D7"))
                .mapToObj(record -> table.value(behind, record).toString())
                .toList())
        .hasSize(1)
        .allMatch(value -> value.contains("6"));
  }
}
