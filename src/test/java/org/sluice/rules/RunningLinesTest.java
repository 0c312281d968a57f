package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Dimension;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** Running totals that only a head tells, and what their steps give away. */
class RunningLinesTest {
  private static final String RULE = "i: {kind: implied-count}";
  private static final String CLASS = "c: {kind: class-disclosure}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cumulative_cases",
        "Cum. n",
        "Running total",
        "cases_since_april",
        "cases since 2019",
        "people_at_least",
        "children at most",
        "n_or_more",
        "people or older"
      })
  void aHeadTellsThatFiguresRunOn(String head) {
    assertThat(RunningLines.isRunning(head)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents",
        "at_least_one_admission",
        "children in care since birth",
        "since",
        "waiting for a year or more",
        "people aged 65 or older",
        "at least"
      })
  void otherHeadsDoNot(String head) {
    assertThat(RunningLines.isRunning(head)).isFalse();
  }

  @Test
  void aStepUpwardsOrDownwardsIsASmallCount() {
    assertThat(verdicts("week | cases_since_april:count\n1 | 120\n2 | 163\n3 | 166"))
        .containsExactly(Verdict.FAIL);
    assertThat(verdicts("stays | people_at_least:count\n1 | 500\n2 | 204\n3 | 201"))
        .containsExactly(Verdict.FAIL);
    assertThat(verdicts("stays | people_at_least:count\n1 | 500\n2 | 204\n3 | 194")).isEmpty();
  }

  @Test
  void aLineThatRisesAndFallsIsNone() {
    assertThat(verdicts("month | cumulative:count\nMay | 40\nJune | 30\nJuly | 32")).isEmpty();
  }

  @Test
  void areasStandInNoOrder() {
    Tables areas =
        Tables.tidy("region | people_at_least:count\nNorth | 500\nSouth | 204\nEast | 201");
    assertThat(Packed.check(RULE, areas.nature("region", Dimension.Nature.AREA).table())).isEmpty();
  }

  @Test
  void aTotalBelowIsNoStep() {
    assertThat(verdicts("month | cumulative:count\nMay | 40\nJune | 72\nTotal | 80")).isEmpty();
  }

  @Test
  void aPercentageThatRunsOnOverOneNumberTellsItsSteps() {
    assertThat(Packed.check(RULE, percentages("45.6", "500")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
    assertThat(Packed.check(RULE, percentages("47.0", "500"))).isEmpty();
  }

  @Test
  void overTwoNumbersItTellsNone() {
    assertThat(Packed.check(RULE, percentages("45.6", "600"))).isEmpty();
  }

  @Test
  void overARoundedNumberItsStepsAreAllThatThisMayStandFor() {
    assertThat(Packed.check(RULE, shares("45.6", "500").roundedTo("n", 10).table()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void whatRunsOnEndsWithAllOfThem() {
    String head = "age | pct_at_most:percent\n";
    assertThat(Packed.check(CLASS, Tables.tidy(head + "4 | 20.0\n9 | 60.0\n14 | 100.0").table()))
        .isEmpty();
    assertThat(Packed.check(CLASS, Tables.tidy(head + "4 | 20.0\n9 | 100.0\n14 | 100.0").table()))
        .isNotEmpty();
  }

  private static List<Verdict> verdicts(String table) {
    return Packed.check(RULE, Tables.tidy(table).table()).stream().map(Finding::verdict).toList();
  }

  private static Table percentages(String share, String of) {
    return shares(share, of).table();
  }

  private static Tables shares(String share, String of) {
    return Tables.tidy(
            "age | n:denominator | cumulative_pct:percent\n4 | 500 | 45.0\n9 | "
                + of
                + " | "
                + share)
        .link("cumulative_pct", Link.DENOMINATOR, "n");
  }
}
