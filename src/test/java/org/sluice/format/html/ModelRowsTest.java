package org.sluice.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;

class ModelRowsTest {
  private static final List<String> RULE = List.of("");
  private static final List<String> BLANK = List.of("", "", "");

  @Test
  void blankRowsAndRulesInsideATableOfModelsPartNothing() {
    List<List<String>> rows =
        List.of(
            RULE,
            List.of("", "Dependent variable:"),
            List.of("", "(1)", "(2)"),
            RULE,
            List.of("age", "0.12***", "0.10"),
            List.of("", "(0.03)", "(0.04)"),
            BLANK,
            List.of("area", "", "0.31"),
            List.of("", "", "(0.20)"),
            RULE,
            List.of("Observations", "120", "118"),
            RULE,
            List.of("Note:", "*p<0.1"));
    assertThat(ModelRows.in(rows)).contains(new Extent(1, 0, 10, 2, 3, 1));
  }

  @Test
  void tablesOfCountsOneBelowTheOtherStayApart() {
    assertThat(
            ModelRows.in(
                List.of(
                    List.of("", "boys"),
                    List.of("North", "12"),
                    List.of("", ""),
                    List.of("", "girls"),
                    List.of("North", "14"))))
        .isEmpty();
  }

  @Test
  void aTableOfModelsWithoutBlankRowsIsReadByItsCells() {
    assertThat(
            ModelRows.in(
                List.of(
                    List.of("", "Model 1"),
                    List.of("age", "0.12"),
                    List.of("", "(0.03)"),
                    List.of("N", "120"))))
        .isEmpty();
  }
}
