package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Tables of variables and their levels, in which some rows hold a mean or a median. */
class SummaryTablesTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",level,Overall|n,,1200|age (mean (SD)),,4.21 (3.10)|sex (%),Boy,620 (51.7)|,Girl,580 (48.3)",
        ",level,Overall|n,,1200|age (median [IQR]),,\"4.00 [2.00, 7.00]\"|sex (%),Boy,620 (51.7)"
            + "|,Girl,580 (48.3)",
        ",level,Care,No|n,,1200,1100|age (mean (SD)),,4.21 (3.10),5.21 (3.20)"
            + "|sex (%),Boy,620 (51.7),600 (54.5)|,Girl,580 (48.3),500 (45.5)",
        ",level,Overall|n,,1200|age (mean (SD)),,4 (3)|sex = Boy (%),,620 (51.7)",
        "Characteristic,\"Care, N = 1,200\",\"No, N = 1,100\"|\"Age, median (IQR)\",\"4 (2, 7)\","
            + "\"5 (3, 8)\"|Sex,,|Boy,620 (52%),600 (55%)|Girl,580 (48%),500 (45%)",
        "Characteristic,\"Care (N = 98)\",\"No (N = 102)\",p-value|\"Age, median (IQR)\","
            + "\"46 (37, 59)\",\"48 (39, 56)\",0.7|Stage I,35 (36%),33 (32%),0.9"
            + "|Stage II,63 (64%),69 (68%),",
        "Characteristic,\"Care (N = 98)\",\"No (N = 102)\",OR (95% CI)|\"Age, median (IQR)\","
            + "\"46 (37, 59)\",\"48 (39, 56)\",|Stage I,35 (36%),33 (32%),\"1.21 (0.70, 2.10)\""
            + "|Stage II,63 (64%),69 (68%),\"0.83 (0.48, 1.43)\"",
        "Characteristic,\"N = 1,200\"|\"Age, median (IQR)\",\"4 (2, 7)\"|\"Age, mean (SD)\","
            + "4.2 (3.1)|\"Sex, n (%)\",|Boy,620 (52%)|Girl,580 (48%)",
      })
  void aMeanOfManyAmongTheirLevelsIsNoCount(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",level,Overall|n,,5|age (mean (SD)),,4.21 (3.10)|sex (%),Boy,0 (0.0)|,Girl,5 (100.0)",
        ",level,Overall|n,,120|age (mean (SD)),,4.21 (3.10)|sex (%),Boy,4 (3.3)|,Girl,116 (96.7)",
        ",level,Overall|n,,120|age (mean (SD)),Boy,4.21 (3.10)|sex (%),Boy,4 (3.3)|,Girl,116 (96.7)",
        ",level,Care,No|n,,120,1100|age (mean (SD)),,4.21 (3.10),5.21 (3.20)"
            + "|sex (%),Boy,60 (50.0),600 (54.5)|,Girl,55 (45.8),500 (45.5)|,Other,5 (4.2),0 (0.0)",
        ",level,Overall|n,,1200|meaning given (%),yes,4 (0.3)|,no,1196 (99.7)",
        ",level,Overall|n,,1200|age (mean (SD)),,4.21 (3.10)|sex = Boy (%),,1195 (99.6)",
      })
  void aLowCountAmongMeansIsOne(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Characteristic,\"Care, N = 1,200\",\"No, N = 1,100\"|\"Age, median (IQR)\",,"
            + "|Boy,\"4 (2, 7)\",\"5 (3, 8)\"|Girl,\"4 (2, 7)\",\"5 (3, 8)\"|Sex,,"
            + "|Boy,620 (52%),600 (55%)|Girl,580 (48%),500 (45%)",
        ",level,Overall|age (median [IQR]),,\"4.00 [2.00, 7.00]\"|sex (%),Boy,620 (51.7)"
            + "|,Girl,580 (48.3)",
      })
  void aMedianOfWhoKnowsHowManyIsForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void theNumberOfAllIsTheTotalOfEachVariable() throws IOException {
    String table =
        ",level,Overall|n,,120|ethnicity (%),White,75 (62.5)|,Asian,40 (33.3)|,Other,5 (4.2)"
            + "|age (mean (SD)),,4.21 (3.10)";
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
    assertThat(copy()).contains(",Asian,[c]", ",Other,[c]", "age (mean (SD)),,4.21 (3.10)");
  }

  @Test
  void aMeanOfFewGoesWithTheirNumber() throws IOException {
    String table =
        ",level,Overall|n,,5|age (mean (SD)),,4.21 (3.10)|sex (%),Boy,0 (0.0)|,Girl,5 (100.0)";
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
    assertThat(copy()).contains("age (mean (SD)),,[c]");
  }

  private List<String> copy() throws IOException {
    try (Stream<Path> files = Files.walk(temporary.resolve("out"))) {
      Path copy = files.filter(path -> path.toString().endsWith(".csv")).findFirst().orElseThrow();
      return Files.readAllLines(copy);
    }
  }
}
