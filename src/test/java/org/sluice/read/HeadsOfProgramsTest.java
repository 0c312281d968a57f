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
  void headCellsAreHeadsThoughTheyHoldNumbers() {
    Table table =
        html(
            "<table><tr><th></th><th colspan=3>gear</th></tr>"
                + "<tr><th></th><th>3</th><th>4</th><th>Sum</th></tr>"
                + "<tr><td>Alderby</td><td>1</td><td>8</td><td>9</td></tr>"
                + "<tr><td>Cawsey</td><td>2</td><td>4</td><td>6</td></tr></table>");
    assertThat(table.size()).isEqualTo(6);
    assertThat(table.dimensions().get(1).hierarchy().categories())
        .containsExactly("gear / 3", "gear / 4", "gear / Sum");
  }

  @Test
  void aSingleRowBelowThreeRowsOfHeadCellsIsTheBody() {
    Table table =
        html(
            "<table><tr><th></th><th colspan=4>Cases</th></tr>"
                + "<tr><th></th><th colspan=2>Valid</th><th colspan=2>Missing</th></tr>"
                + "<tr><th></th><th>N</th><th>Percent</th><th>N</th><th>Percent</th></tr>"
                + "<tr><th>answers</th><td>17</td><td>85%</td><td>3</td><td>15%</td></tr></table>");
    assertThat(table.measures().get(0).role()).isEqualTo(Role.COUNT);
    assertThat(table.measures().get(0).name()).isEqualTo("Cases Valid N");
  }

  @Test
  void theHeadingOfAGroupInHeadCellsIsNoHead() {
    Table table =
        html(
            "<table><tr><th>area</th><th>n</th></tr><tr><th colspan=2>Girls</th></tr>"
                + "<tr><td>Alderby</td><td>12</td></tr><tr><td>Cawsey</td><td>30</td></tr>"
                + "<tr><th colspan=2>Boys</th></tr>"
                + "<tr><td>Alderby</td><td>13</td></tr><tr><td>Cawsey</td><td>31</td></tr></table>");
    assertThat(table.measures().get(0).name()).isEqualTo("n");
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

  @Test
  void theNumberOfAPageIsNoFigure() {
    String page = "            The System      1\n      14:02 Tuesday, March 3, 2020\n\n";
    String body = "area       n\nAlderby   12\nCawsey     3\n";
    assertThat(Prints.tables(page + body)).hasSize(1);
    assertThat(Prints.tables("            The count      1\n\n" + body)).hasSize(2);
  }

  @Test
  void wordsOfAHeadStayTogetherThoughTheLastColumnEndsAskew() {
    Table table =
        Prints.tables(
                """
                           No. residents age med[IQR]   ill n(%) seen n(%)
                Overall              476  87 [80, 92] 230 (0.48) 1119 (0.26)
                Affected             133  87 [80, 91] 180 (1.35) 150 (0.25)
                """)
            .get(0);
    assertThat(table.measures().get(0).name()).isEqualTo("No. residents");
  }

  @Test
  void aMedianAmongCountsIsToldByItsLabelAndItsDecimals() {
    String head = "<table><tr><th></th><th>Girls (N=916)</th><th>Boys (N=583)</th></tr>";
    String events = "<tr><td>Events</td><td>829</td><td>5</td></tr>";
    Table table =
        html(head + events + "<tr><td>Median</td><td>550.000</td><td>543.000</td></tr></table>");
    assertThat(Grids.roles(table)).contains("Girls (N=916)=count", "Girls (N=916)=quantile");
    table = html(head + events + "<tr><td>Median</td><td>550</td><td>543</td></tr></table>");
    assertThat(Grids.roles(table)).doesNotContain("Girls (N=916)=quantile");
  }

  @Test
  void missingOnesAmongMediansAreCounts() {
    Table table =
        html(
            "<table><tr><th></th><th>Girls (N=916)</th><th>Boys (N=583)</th><th>p value</th></tr>"
                + "<tr><td>N-Miss</td><td>9</td><td>4</td><td></td></tr>"
                + "<tr><td>Median</td><td>26.234</td><td>25.5</td><td>0.03</td></tr></table>");
    assertThat(Grids.roles(table)).contains("Boys (N=583)=count", "Boys (N=583)=sum");
  }

  @Test
  void aRowOfMeansBelowARowOfSizesIsNoHead() {
    Table table =
        html(
            "<table><thead><tr><th></th><th>Yes</th><th>No</th><th>p.overall</th></tr></thead>"
                + "<tbody><tr><td></td><td>N=120</td><td>N=98</td><td></td></tr>"
                + "<tr><td>Age</td><td>41.9 (4.6)</td><td>42.8 (5.3)</td><td>&lt;0.001</td></tr>"
                + "<tr><td>Women</td><td>61 (50.8%)</td><td>47 (48.0%)</td><td>0.68</td></tr>"
                + "<tr><td>Smokers</td><td>21 (17.5%)</td><td>17 (17.3%)</td><td>0.98</td></tr>"
                + "</tbody></table>");
    assertThat(table.size()).isEqualTo(3);
  }

  /** A head of two rows, the second of which names the groups. */
  private static Table grouped(String groups) {
    return Grids.table(
        "||Grouped by court_id|Grouped by court_id|Grouped by court_id|Grouped by court_id",
        "||Missing|" + groups,
        "n|||1000|33|957",
        "sex|F|0|621 (62.1)|16 (48.5)|602 (62.9)",
        "sex|M|3|379 (37.9)|17 (51.5)|355 (37.1)",
        "legal aid|yes||992 (99.2)|33 (100.0)|953 (99.6)");
  }

  @Test
  void aColumnOfThoseMissingIsNamedInAHeadOfGroups() {
    assertThat(Grids.roles(grouped("Overall|Alderby|Cawsey")))
        .anyMatch(role -> role.contains("Missing=count"));
  }

  @Test
  void groupsThatAreNumbersBesideAllAreAHeadToo() {
    assertThat(Grids.roles(grouped("Overall|37.0|39.0")))
        .anyMatch(role -> role.contains("Missing=count"))
        .anyMatch(role -> role.contains("37.0=count"));
  }

  @Test
  void aNoteInTheFootStandsBelowTheTable() {
    Table table =
        html(
            "<table><thead><tr><th>area</th><th>n</th></tr></thead><tbody>"
                + "<tr><td>Alderby</td><td>61 (50.8%)</td></tr>"
                + "<tr><td>Cawsey</td><td>59 (49.2%)</td></tr></tbody>"
                + "<tfoot><tr><td colspan='2'>1 n (%)</td></tr></tfoot></table>");
    assertThat(table.range().bottom()).isEqualTo(2);
    assertThat(table.surroundings().lines()).contains("1 n (%)");
  }

  @Test
  void aTotalInTheFootStaysInTheTable() {
    Table table =
        html(
            "<table><thead><tr><th>area</th><th>n</th></tr></thead><tbody>"
                + "<tr><td>Alderby</td><td>61</td></tr><tr><td>Cawsey</td><td>59</td></tr></tbody>"
                + "<tfoot><tr><td>Total</td><td>120</td></tr></tfoot></table>");
    assertThat(table.range().bottom()).isEqualTo(3);
  }
}
