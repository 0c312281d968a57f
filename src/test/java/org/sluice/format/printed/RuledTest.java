package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with heads of several lines right of the labels and over a rule. */
class RuledTest {
  private static final String TRIAL =
      """
                             A: Salt     B: Sugar
                              (N=40)      (N=42)
      ————————————————————————————————————————————
      Completed             30 (75.0%)  36 (85.7%)
      """;

  @Test
  void theNumbersOfGroupsBelowTheirNamesAreHeads() {
    assertThat(
            Cuts.rows(
                TRIAL
                    + """
                    Left early            10 (25.0%)   6 (14.3%)
                      MOVED                3 (7.5%)    4 (9.5%)
                    """))
        .containsExactly(
            "|A: Salt|B: Sugar",
            "|(N=40)|(N=42)",
            "||",
            "Completed|30 (75.0%)|36 (85.7%)",
            "Left early|10 (25.0%)|6 (14.3%)",
            "MOVED|3 (7.5%)|4 (9.5%)");
    assertThat(Cuts.grid(TRIAL + "Left early            10 (25.0%)   6 (14.3%)\n").extents())
        .singleElement()
        .satisfies(extent -> assertThat(extent.heads()).isEqualTo(2));
  }

  @Test
  void titlesOfRowsBlankLinesAndRulesEndNoTableWhoseColumnsGoOn() {
    assertThat(
            Cuts.rows(
                TRIAL
                    + """
                    Cause of leaving
                      Illness              2 (5.0%)    3 (7.1%)

                    """
                    + "—".repeat(44)
                    + """

                    Area
                      Alderby              8 (20.0%)   9 (21.4%)
                    """))
        .contains("Cause of leaving||", "Illness|2 (5.0%)|3 (7.1%)")
        .endsWith("Area||", "Alderby|8 (20.0%)|9 (21.4%)");
  }

  @Test
  void cellsThatAreWiderThanTheirHeadsStayWhole() {
    assertThat(
            Cuts.rows(
                """
                                       Salt            Sugar
                                      (N=40)          (N=42)
                ----------------------------------------------
                Any illness          12 (30.0%)      9 (21.4%)
                95% CI of it      (16.6, 46.5)    (10.3, 36.8)
                """))
        .contains("95% CI of it|(16.6, 46.5)|(10.3, 36.8)");
  }

  @Test
  void aHeadOverARuleStandsOverAllThatTheRuleSpans() {
    assertThat(
            Cuts.rows(
                """
                ======================================
                            Outcome:
                          ----------------------------
                             visits          stays
                            (1)     (2)      (3)
                --------------------------------------
                age        0.51*   0.52*    0.61*
                          (0.21)  (0.22)   (0.23)

                area       0.11    0.12     0.13
                          (0.31)  (0.32)   (0.33)
                --------------------------------------
                Patients    120     119      118
                ======================================
                Note:              *p<0.1; **p<0.05
                """))
        .startsWith("|Outcome:|Outcome:|Outcome:", "|||", "|visits|visits|stays", "|(1)|(2)|(3)")
        .contains("age|0.21|0.22|0.23", "area|0.11|0.12|0.13")
        .endsWith("Patients|120|119|118");
  }

  @Test
  void numbersOfRowsUnderHeadsOfFiguresAreLabels() {
    assertThat(
            Cuts.rows(
                """
                                   Cond
                    Eigenval      Index
                ---------------------------
                  1   3.2000     1.0000
                  2   1.0705     2.1355
                ---------------------------
                 Condition Number      2.1355
                """))
        .startsWith("||Cond", "|Eigenval|Index", "||", "1|3.2000|1.0000", "2|1.0705|2.1355");
  }

  @Test
  void aTableBelowThatHasOtherColumnsIsAnother() {
    String below =
        """

        Area       Children
        Alderby         12
        Cawsey           7
        """;
    assertThat(
            Cuts.grid(TRIAL + "Left early            10 (25.0%)   6 (14.3%)\n" + below).extents())
        .hasSize(2);
  }

  @Test
  void sentencesAboveARuleAreNoHeads() {
    assertThat(
            Cuts.grid(
                    """
                      The visits of the year are told below.
                      Nobody was asked twice.
                    ------------------------------------------
                    All who came were asked, and 12 answered.
                    """)
                .extents())
        .isEqualTo(List.of());
  }
}
