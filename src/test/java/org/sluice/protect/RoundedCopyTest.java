package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Need;
import org.sluice.finding.Redaction;
import org.sluice.finding.Treatment;
import org.sluice.protect.ProtectSettings.CountLevel;
import org.sluice.protect.rounding.Rounding;
import org.sluice.protect.rounding.Rounding.Half;
import org.sluice.protect.rounding.Rounding.Method;
import org.sluice.protect.rounding.Rounding.Totals;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class RoundedCopyTest {
  private static final Table TABLE =
      Tables.tidy(
              """
              area  | n:count
              North | 11
              South | 22
              West  | 33
              Total | 66
              """)
          .table();

  @Test
  void countsGoToTheNearestFiveAndTotalsByThemselves() {
    assertThat(rounded(TABLE, Totals.ROUNDED)).hasToString("{B2=10, B3=20, B4=35, B5=65}");
  }

  @Test
  void aTotalMayBeTheSumOfItsRoundedParts() {
    Table table =
        Tables.tidy(
                """
                area  | n:count
                North | 12
                South | 22
                West  | 32
                Total | 66
                """)
            .table();
    assertThat(rounded(table, Totals.SUM_OF_ROUNDED)).hasToString("{B2=10, B3=20, B4=30, B5=60}");
  }

  @Test
  void aTotalMayStayTrue() {
    assertThat(rounded(TABLE, Totals.TRUE)).hasToString("{B2=10, B3=20, B4=35}");
  }

  @Test
  void theSumOfRoundedPartsLeavesWithheldPartsOut() {
    Table table =
        Tables.tidy(
                """
                area  | n:count
                North | 4
                South | 21
                West  | 33
                East  | 41
                Total | 99
                """)
            .table();
    Redaction redaction =
        Cases.redaction(
            List.of(table), settings(Totals.SUM_OF_ROUNDED), 10, Cases.lowCounts(table, 10, false));
    assertThat(Cases.withheld(redaction)).containsExactly("B2", "B3");
    assertThat(texts(redaction)).hasToString("{B4=35, B5=40, B6=75}");
  }

  @Test
  void aShareIsWorkedOutAnewFromRoundedCounts() {
    Table table =
        Tables.tidy(
                """
                area  | n:count | all:denominator | share:percent
                North | 14      | 23              | 60.9
                """)
            .link("share", Link.NUMERATOR, "n")
            .link("share", Link.DENOMINATOR, "all")
            .table();
    assertThat(rounded(table, Totals.ROUNDED)).hasToString("{B2=15, C2=25, D2=60.0}");
  }

  /** 0.608696 of something beside counts of 14 and 23 is 14 of 23, whatever the copy prints. */
  @Test
  void noCopyKeepsAShareOfNothingKnownBesideRoundedCounts() {
    Table table =
        Tables.tidy(
                """
                area  | n:count | all:denominator | share:proportion
                North | 14      | 23              | 0.608696
                """)
            .table();
    Redaction redaction =
        Cases.redaction(
            List.of(table),
            rounding(new Rounding(5, Method.NEAREST, Half.UP, Totals.ROUNDED)),
            10,
            List.of(Cases.finding(table, "not-rounded", new Need.Round(), "B2")));
    assertThat(redaction.stands()).isFalse();
    assertThat(redaction.why()).contains("nothing says what it is a share of");
  }

  @Test
  void controlledRoundingKeepsEverySumOfATable() {
    Table table =
        Tables.crosstab(
                """
                area  | first | final | Total
                North | 12    | 22    | 34
                South | 23    | 13    | 36
                West  | 32    | 12    | 44
                Total | 67    | 47    | 114
                """)
            .table();
    Map<String, String> texts =
        texts(
            Cases.redaction(
                List.of(table),
                rounding(Rounding.controlled(5)),
                10,
                List.of(Cases.finding(table, "not-rounded", new Need.Round(), "B2"))));
    assertThat(texts).hasSize(12);
    for (char column = 'B'; column <= 'D'; column++) {
      assertThat(figure(texts, column, 2) + figure(texts, column, 3) + figure(texts, column, 4))
          .isEqualTo(figure(texts, column, 5));
    }
    for (int row = 2; row <= 5; row++) {
      assertThat(figure(texts, 'B', row) + figure(texts, 'C', row))
          .isEqualTo(figure(texts, 'D', row));
    }
  }

  private static int figure(Map<String, String> texts, char column, int row) {
    return Integer.parseInt(texts.getOrDefault(column + String.valueOf(row), ""));
  }

  @Test
  void aPackThatRoundsNothingGivesNoCopyOfUnroundedFigures() {
    Redaction redaction =
        Cases.redaction(TABLE, 10, Cases.finding(TABLE, "not-rounded", new Need.Round(), "B2"));
    assertThat(redaction.stands()).isFalse();
    assertThat(redaction.why()).contains("rounded");
  }

  private static Map<String, String> rounded(Table table, Totals totals) {
    return texts(
        Cases.redaction(
            List.of(table),
            settings(totals),
            10,
            List.of(Cases.finding(table, "not-rounded", new Need.Round(), "B2"))));
  }

  private static ProtectSettings settings(Totals totals) {
    return rounding(new Rounding(5, Method.NEAREST, Half.UP, totals));
  }

  private static ProtectSettings rounding(Rounding rounding) {
    return new ProtectSettings(
        "[c]", new CountLevel.Band(), ProtectSettings.Insiders.EXACT, Optional.of(rounding));
  }

  private static Map<String, String> texts(Redaction redaction) {
    assertThat(redaction.why()).isEmpty();
    Map<String, String> texts = new TreeMap<>();
    redaction
        .cells()
        .forEach(
            (place, treatment) -> {
              if (treatment instanceof Treatment.Round round) {
                texts.put(place.a1(), round.text());
              }
            });
    return texts;
  }
}
