package org.sluice.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Sheets;
import org.sluice.table.Table;

/** Words and figures beside a table, which a copy would keep. */
class BesideTablesTest {
  private static boolean mayGiveBack(String line) {
    Sheets sheets = Sheets.of(Grids.of("area|cases", "North|7", "South|14", "East|33", "", line));
    List<Table> tables = Recognition.of("file.csv", sheets, Declared.none()).tables();
    assertThat(tables).hasSize(1);
    return BesideTables.mayGiveBack(sheets, tables);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: North had 13.0% of all cases",
        "Range 7-33",
        "On average 18.0 cases",
        "South is 2.0 times North",
        "Total cases: 54.0",
        "Total: fifty-four",
        "North is one eighth of all",
        "chi-squared 12.98, p=0.0003",
        "South has twice as many as North"
      })
  void aShareAMeanOrATestMayGiveAWithheldFigureBack(String line) {
    assertThat(mayGiveBack(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: court records, 2024",
        "Table 3.1: cases by area, 2023/24",
        "Figures are rounded to the nearest 5",
        "Counts below 10 are withheld",
        "Children aged 0 to 17",
        "As at 3 March 2024, 17:30:15",
        "Intervals are 95% confidence intervals",
        "1. Provisional"
      })
  void datesAgesAndLimitsGiveNothingBack(String line) {
    assertThat(mayGiveBack(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Cases by region, 54 in all', true",
    "'Cases by region (mean 18.0)', true",
    "'Cases by region, 13.0% in North', true",
    "'Table 2: cases by region, 2021 to 2023', false"
  })
  void aTitleInATableOfContentsIsALineOfWords(String title, boolean gives) {
    Sheets sheets =
        Sheets.of(
            Grids.of(
                "Sheet|Title|Patients",
                "Cases|" + title + "|30",
                "Births|Births|44",
                "",
                "area|cases",
                "North|7",
                "South|14",
                "East|33"));
    List<Table> tables = Recognition.of("file.csv", sheets, Declared.none()).tables();
    assertThat(BesideTables.mayGiveBack(sheets, tables)).isEqualTo(gives);
  }

  @ParameterizedTest
  @CsvSource({"N = 63, true", "N = 112, false", "Patients (n=63), true"})
  void aSizeAboveAnotherTableMayBeWhatTheCountsAre(String line, boolean states) {
    List<Table> tables =
        Grids.read(
                line,
                "age|patients",
                "0 to 9|40",
                "10 to 19|52",
                "",
                "area|cases",
                "North|7",
                "South|21",
                "East|33")
            .tables();
    assertThat(tables).hasSize(2);
    assertThat(BesideTables.stateSum(tables, Set.of(tables.get(1).id()))).isEqualTo(states);
    assertThat(BesideTables.stateSum(tables, Set.of(tables.get(0).id()))).isFalse();
  }

  @Test
  void aLastLineThatIsNothingButANumberMayBeASum() {
    String[] rows = {"area|cases", "North|7", "South|21", "East|33", "63|"};
    assertThat(Grids.read(rows).leftOver())
        .anyMatch(why -> why.contains("states what counts add up to"));
    rows[4] = "112|";
    assertThat(Grids.read(rows).leftOver())
        .noneMatch(why -> why.contains("states what counts add up to"));
  }

  @ParameterizedTest
  @CsvSource({"Deaths (N=163) by region, true", "Deaths by region, false"})
  void aSizeInTheWordsOfAPageIsForAPerson(String line, boolean states) {
    String page =
        "<h2>"
            + line
            + "</h2><table><tr><th>area</th><th>cases</th></tr><tr><td>North</td><td>7</td></tr>"
            + "<tr><td>South</td><td>21</td></tr></table>";
    Decoded.Grids grids = (Decoded.Grids) Formats.decode("a.html", page.getBytes(UTF_8));
    assertThat(Recognition.of("a.html", grids.sheets(), Declared.none()).leftOver().isEmpty())
        .isNotEqualTo(states);
  }

  @Test
  void aTestPrintedBelowATableStatesMoreOfIt() {
    String table =
        """
        . tab area died, chi2

                   |         died
              area |        no        yes |     Total
        -----------+----------------------+----------
             North |        51          4 |        55
             South |        41         22 |        63
        -----------+----------------------+----------
             Total |        92         26 |       118
        """;
    String test = "\n          Pearson chi2(1) =  12.9823   Pr = 0.000\n";
    assertThat(stateMore(table + test)).isTrue();
    assertThat(stateMore(table)).isFalse();
    assertThat(stateMore(table + "\n".repeat(9) + test)).isFalse();
  }

  private static boolean stateMore(String log) {
    Sheets sheets = Prints.sheets(log);
    List<Table> tables = Prints.tables(log);
    return BesideTables.stateMore(sheets, tables, Set.of(tables.get(0).id()));
  }
}
