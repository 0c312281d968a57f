package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Redaction;
import org.sluice.finding.Risk;
import org.sluice.finding.Treatment;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class FewerDigitsTest {
  private static final Need.Digits ONE = new Need.Digits(OptionalInt.of(1), 0);
  private static final Table TABLE =
      Tables.tidy("area | n:count | p:percent\nNorth | 214 | 62.15\nSouth | 181 | 58.01").table();

  private static final Place PLACE = Cases.place("C2");

  @ParameterizedTest
  @CsvSource({
    "62.15, 1, 0, 62.2",
    "62.14, 1, 0, 62.1",
    "-62.15, 1, 0, -62.2",
    "62.5, 0, 0, 63",
    "62, 1, 0, 62",
    "38.6417, -1, 4, 38.64",
    "0.0012345, -1, 4, 0.001235",
    "12345, -1, 4, 12350",
    "12300, -1, 3, 12300",
    "99.996, -1, 4, 100.0",
    "138.6417, 2, 4, 138.6"
  })
  void aFigureKeepsAsManyDigitsAsMayLeave(
      BigDecimal figure, int decimals, int significant, String shorter) {
    OptionalInt behind = decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals);
    assertThat(FewerDigits.shortened(figure, new Need.Digits(behind, significant)).toPlainString())
        .isEqualTo(shorter);
  }

  @Test
  void aFigureIsWrittenAnewWhereItStandsAndNothingElseIs() {
    FewerDigits fewer = fewer(Verdict.FAIL, Set.of(), Set.of(), "62.15 %");
    assertThat(fewer.obstacles()).isEmpty();
    assertThat(fewer.treatments()).isEqualTo(Map.of(PLACE, new Treatment.Round("62.2 %")));
  }

  @Test
  void aWithheldFigureIsNotWritten() {
    FewerDigits fewer = fewer(Verdict.FAIL, Set.of(PLACE), Set.of(), "62.15");
    assertThat(fewer.treatments()).isEmpty();
    assertThat(fewer.obstacles()).isEmpty();
  }

  @Test
  void aFigureThatWasWorkedOutAnewIsAnObstacle() {
    assertThat(fewer(Verdict.FAIL, Set.of(), Set.of(PLACE), "62.15").obstacles()).hasSize(1);
  }

  @Test
  void aSpellingThatCannotBeImitatedIsAnObstacle() {
    assertThat(fewer(Verdict.FAIL, Set.of(), Set.of(), "sixty-two").obstacles()).hasSize(1);
  }

  @Test
  void aNoteAsksForNothing() {
    assertThat(fewer(Verdict.NOTE, Set.of(), Set.of(), "62.15").treatments()).isEmpty();
  }

  @Test
  void twoStatisticsInOneCellAreAnObstacle() {
    Table table =
        Cases.tables("area;mean (sd)|North;38.6417 (12.3456)|South;35.0127 (11.1312)").get(0);
    Finding finding = Cases.finding(table, "too-precise", ONE, "B2");
    assertThat(Cases.redaction(table, 10, finding).stands()).isFalse();
  }

  @Test
  void aCopyIsWrittenWithFewerDigits() {
    Redaction redaction =
        Cases.redaction(TABLE, 10, Cases.finding(TABLE, "too-precise", ONE, "C2", "C3"));
    assertThat(redaction.stands()).isTrue();
    assertThat(redaction.cells())
        .isEqualTo(
            Map.of(
                PLACE,
                new Treatment.Round("62.2"),
                Cases.place("C3"),
                new Treatment.Round("58.0")));
  }

  private static FewerDigits fewer(
      Verdict verdict, Set<Place> withheld, Set<Place> treated, String text) {
    Finding finding =
        new Finding(
            "digits",
            "too-precise",
            verdict,
            Statbarn.FREQUENCIES,
            Risk.DIFFERENCING,
            TABLE.id(),
            List.of(PLACE),
            "message",
            "advice",
            "",
            List.of(),
            ONE);
    return FewerDigits.of(
        List.of(finding), new Shown(List.of(TABLE)), withheld, treated, place -> text);
  }
}
