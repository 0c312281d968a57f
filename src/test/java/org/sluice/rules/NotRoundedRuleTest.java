package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** Shares beside rounded counts, with and without word of what they are of. */
class NotRoundedRuleTest {
  private static final String RULE = "r: {kind: not-rounded, base: 5}";

  @Test
  void aShareOfNothingKnownBesideRoundedCountsIsForAPerson() {
    List<Finding> findings = Packed.check(RULE, unlinked("35"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings).extracting(Finding::need).containsExactly(new Need.Person());
    assertThat(findings.get(0).message()).startsWith("Cannot assess: ");
  }

  @Test
  void beforeAZeroOrAMarkThereIsNothingToHoldItAgainst() {
    assertThat(Packed.check(RULE, unlinked("0"))).isEmpty();
    assertThat(Packed.check(RULE, unlinked("[c]"))).isEmpty();
    assertThat(Packed.check(RULE, Tables.tidy("area | share:percent\nA | 27.6").table())).isEmpty();
  }

  @Test
  void whereSharesMayComeFromTrueCountsNobodyAsksWhatTheyAreOf() {
    assertThat(Packed.check("r: {kind: not-rounded, percentages: any}", unlinked("35"))).isEmpty();
  }

  @Test
  void aShareOfKnownCountsFollowsFromThemOrFails() {
    assertThat(Packed.check(RULE, linked("29.2"))).isEmpty();
    assertThat(Packed.check(RULE, linked("27.6")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void twoRulesDoNotBothSayThatNobodyKnowsWhatAShareIsOf() {
    String both = RULE + "\nd: {kind: low-denominator}";
    assertThat(Packed.check(both, unlinked("35")))
        .extracting(Finding::kind)
        .containsExactly("low-denominator");
  }

  private static Table unlinked(String count) {
    return Tables.tidy("area | n:count | share:percent\nA | " + count + " | 27.6").table();
  }

  private static Table linked(String share) {
    return Tables.tidy("area | n:count | all:denominator | share:percent\nA | 35 | 120 | " + share)
        .link("share", Link.NUMERATOR, "n")
        .link("share", Link.DENOMINATOR, "all")
        .table();
  }
}
