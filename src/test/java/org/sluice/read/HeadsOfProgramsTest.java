package org.sluice.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Heads as programs write them, which look like rows of figures or of nothing. */
class HeadsOfProgramsTest {
  private static Table html(String html) {
    Decoded.Grids grids = (Decoded.Grids) Formats.decode("a.html", html.getBytes(UTF_8));
    return Recognition.of("a.html", grids.sheets(), Declared.none()).tables().get(0);
  }

  @Test
  void aRowThatNamesTheIndexIsNoRowOfData() {
    Table table =
        html(
            "<table><thead><tr><th></th><th>n</th><th>deaths</th></tr>"
                + "<tr><th>area</th><th></th><th></th></tr></thead><tbody>"
                + "<tr><th>Alderby</th><td>120</td><td>88</td></tr>"
                + "<tr><th>Cawsey</th><td>311</td><td>27</td></tr></tbody></table>");
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.dimensions().get(0).name()).isEqualTo("area");
    assertThat(table.why()).isEmpty();
  }

  @Test
  void aRowOfTheBodyWithoutFiguresStaysOne() {
    Table table =
        html(
            "<table><thead><tr><th></th><th>n</th><th>deaths</th></tr></thead><tbody>"
                + "<tr><th>Alderby</th><td></td><td></td></tr>"
                + "<tr><th>Cawsey</th><td>311</td><td>27</td></tr>"
                + "<tr><th>Dunmere</th><td>41</td><td>21</td></tr></tbody></table>");
    assertThat(table.size()).isEqualTo(3);
  }

  @Test
  void missingLabelsAmongHeadsAreHeads() {
    Table table =
        Prints.tables(
                """
                > table(d$moved, d$area, useNA = "ifany")

                      North South <NA>
                  No    120    98    5
                  Yes    11     7    0
                """)
            .get(0);
    assertThat(table.dimensions().get(1).hierarchy().categories())
        .containsExactly("North", "South", "<NA>");
  }

  @Test
  void aRatePerThousandsAndAnIntervalAreHeads() {
    Table table =
        Prints.tables(
                """
                ---------------------------------------------------------------
                Quintile    Deaths   Person-years   Rate per 100,000   95% CI
                ---------------------------------------------------------------
                1              412       88,120.4             467.6    (423.5, 515.0)
                2              398       81,002.9             491.3    (444.3, 542.1)
                ---------------------------------------------------------------
                """)
            .get(0);
    assertThat(Grids.roles(table))
        .containsExactly(
            "Deaths=count",
            "Person-years=person-time",
            "Rate per 100,000=rate",
            "95% CI=ci",
            "95% CI=ci");
  }

  @Test
  void placesOnTheGenomeAreLabelsBesideVariants() {
    assertThat(
            Grids.roles(
                Grids.table("SNP|CHR|BP|AA|GG", "rs129|5|2836|812|51", "rs180|6|8998|1198|22")))
        .containsExactly("AA=count", "GG=count");
    assertThat(Grids.roles(Grids.table("area|seen|BP", "Alderby|12|6", "Cawsey|31|4")))
        .containsExactly("seen=count", "BP=count");
  }

  @Test
  void codesOfACodebookAreLabels() {
    Table table =
        Prints.tables(
                """
                            Tabulation: Freq.   Numeric  Label
                                        8,113         0  No
                                            7         9  Missing
                """)
            .get(0);
    assertThat(Grids.roles(table)).containsExactly("Tabulation: Freq.=count");
    assertThat(Grids.roles(Grids.table("label|numeric", "Alderby|12", "Cawsey|7")))
        .containsExactly("numeric=count");
  }

  @Test
  void unitsAndSpansOfTimeCountNobody() {
    assertThat(
            Prints.roles("           Delta(year) = 1 unit\n           Span(year)  = 8 periods\n"))
        .doesNotContainValue(Role.COUNT);
  }
}
