package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Assessment;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Unchecked;
import org.sluice.finding.Verdict;

class CsvReportTest {
  private static String csvWithPath(String path) {
    RulesUsed rules = new RulesUsed("bare", "1", "", "Bare", "", "", "", "", List.of());
    return new CsvReport()
        .render(
            new Assessment(
                "0.1.0",
                rules,
                "root",
                List.of(),
                Verdict.REVIEW,
                List.of(),
                List.of(new Unchecked(path, "not read"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"})
  void whatASpreadsheetWouldRunBecomesText(String path) {
    assertThat(csvWithPath(path).lines().toList().get(1)).startsWith("'");
  }

  @Test
  void anOrdinaryPathStaysAsItIs() {
    assertThat(csvWithPath("a/b.csv").lines().toList().get(1)).startsWith("a/b.csv,");
  }

  @Test
  void aFieldWithCommaOrQuoteIsQuoted() {
    assertThat(csvWithPath("a,\"b\".csv")).contains("\"a,\"\"b\"\".csv\",");
  }

  @Test
  void aLineBreakInAPathMakesNoRow() {
    assertThat(csvWithPath("a\nb")).hasLineCount(2).contains("a‹U+000A›b");
  }
}
