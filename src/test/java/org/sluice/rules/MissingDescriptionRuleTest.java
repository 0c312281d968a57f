package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Supplied;
import org.sluice.finding.Verdict;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class MissingDescriptionRuleTest {
  private static final RuleSet RULES =
      Packed.rules("d: {kind: missing-description, requires: [title, sample, unweighted-n]}");
  private static final Table COUNTS = Tables.tidy("area | n:count\nA | 30").table();

  @Test
  void whatIsMissingIsNamedOnceForTheFile() {
    List<Finding> findings = check(Set.of(Supplied.SAMPLE), COUNTS, COUNTS);
    assertThat(findings).extracting(Finding::table).containsExactly("a/t.csv");
    assertThat(findings.get(0).message()).endsWith("title, unweighted-n (rule d of test)");
  }

  @Test
  void aLackNeverFailsSoThatACopyDoesNot() {
    assertThat(check(Set.of(), COUNTS)).extracting(Finding::verdict).containsOnly(Verdict.REVIEW);
  }

  @Test
  void aRuleThatOnlyNotesIsANote() {
    RuleSet notes = Packed.rules("d: {kind: missing-description, verdict: note}");
    assertThat(notes.request("t.csv", List.of(COUNTS), Set.of()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.NOTE);
  }

  @Test
  void nothingIsMissingWhereEverythingIsSaid() {
    assertThat(check(EnumSet.allOf(Supplied.class), COUNTS)).isEmpty();
  }

  @Test
  void aFileWithoutAFigureNeedsNoWords() {
    assertThat(check(Set.of())).isEmpty();
    assertThat(check(Set.of(), Tables.tidy("area | ons:code\nA | 1").table())).isEmpty();
  }

  @Test
  void theTablesOfAFileByThemselvesLackNothing() {
    assertThat(RULES.check(List.of(COUNTS))).isEmpty();
  }

  private static List<Finding> check(Set<Supplied> supplied, Table... tables) {
    return RULES.request("a/t.csv", List.of(tables), supplied);
  }
}
