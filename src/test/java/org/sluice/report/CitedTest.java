package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Content;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class CitedTest {
  private static final Table TABLE =
      Tables.tidy("age | Freq.:count\n0-4 | 120\n5-9 | 130").id("run.log#1").table();

  @Test
  void aCellOfPrintedTextIsNamedByItsLineAndTheHeadOverIt() {
    assertThat(cited("text").cell(Place.at(1, 1))).isEqualTo("L2:Freq.");
  }

  @Test
  void aCellOfPrintedTextOutsideOfEveryTableIsNamedByItsColumn() {
    assertThat(cited("text").cell(Place.at(40, 2))).isEqualTo("L41:C");
  }

  @Test
  void aCellOfASheetIsNamedAsASpreadsheetShowsIt() {
    assertThat(cited("xlsx").cell(new Place("Areas", 6, 2))).isEqualTo("Areas!C7");
  }

  @Test
  void aRangeIsOfLinesInPrintedTextAndOfCellsOnASheet() {
    Range range = new Range("", 4, 0, 8, 2);
    assertThat(cited("text").range(range)).isEqualTo("L5:L9");
    assertThat(cited("csv").range(range)).isEqualTo("A5:C9");
    assertThat(cited("xlsx").placed(new Range("Areas", 4, 0, 8, 2))).isEqualTo("Areas!A5:C9");
  }

  private static Cited cited(String format) {
    return Cited.in(
        new FileAssessment(
            "run.log",
            Content.of("tables", format),
            Verdict.REVIEW,
            List.of(TABLE),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            ""));
  }
}
