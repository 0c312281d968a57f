package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class ManyEstimatesRuleTest {
  private static final Table FOUR =
      Tables.tidy(
              "area | id:identifier | n:count | m:mean\nA | 1 | 20 | 3.1\nB | 2 | [c] | 4.1\nC | 3 | 21 | z")
          .table();

  @Test
  void shownFiguresCountAndNothingElse() {
    assertThat(Packed.check("m: {kind: many-estimates, most: 4}", FOUR)).isEmpty();
    assertThat(Packed.check("m: {kind: many-estimates, most: 3}", FOUR)).hasSize(1);
  }

  @Test
  void theTablesOfAFileAreCountedTogether() {
    assertThat(Packed.check("m: {kind: many-estimates, most: 8}", FOUR, FOUR)).isEmpty();
    assertThat(Packed.check("m: {kind: many-estimates, most: 7}", FOUR, FOUR)).hasSize(1);
  }

  @Test
  void rowsCountOnceHoweverManyFiguresTheyHold() {
    assertThat(Packed.check("m: {kind: many-estimates, most: 0, rows: 3}", FOUR)).isEmpty();
    assertThat(Packed.check("m: {kind: many-estimates, most: 0, rows: 2}", FOUR)).hasSize(1);
  }

  @Test
  void aRuleConfinedToMeansCountsMeans() {
    assertThat(Packed.check("m: {kind: many-estimates, most: 2, applies-to: [mean]}", FOUR))
        .isEmpty();
    assertThat(Packed.check("m: {kind: many-estimates, most: 1, applies-to: [mean]}", FOUR))
        .hasSize(1);
  }

  @Test
  void aPersonDecides() {
    List<Finding> findings =
        Packed.check("m: {kind: many-estimates, most: 3, verdict: review}", FOUR);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings).extracting(Finding::need).containsExactly(new Need.Person());
  }
}
