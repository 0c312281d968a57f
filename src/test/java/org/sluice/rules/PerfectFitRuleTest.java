package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Layout;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class PerfectFitRuleTest {
  private static final String RULE = "r: {kind: perfect-fit}";
  private static final String ABS = "r: {kind: perfect-fit, r-squared: 90, intercept: withheld}";

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "1.0", "1.00", "-1.000"})
  void aCorrelationOfOneFailsHoweverManyDigitsArePrinted(String r) {
    List<Finding> findings = Packed.check(RULE, pair("r:statistic", r));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    // Under a limit of 1 a mark is 1 or -1, and protects nothing.
    assertThat(findings.get(0).need()).isEqualTo(new Need.Person());
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("C2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.99", "-0.999", "0", "1.2"})
  void anotherCorrelationPassesAndWhatExceedsOneIsNone(String r) {
    assertThat(Packed.check(RULE, pair("r:statistic", r))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rho:statistic",
        "Correlation:coefficient",
        "corr:other",
        "pearson_r:statistic",
        "Spearman's rho:statistic",
        "Kendall tau:statistic",
        "r:proportion",
        "correlation coefficient:statistic"
      })
  void correlationsAreToldByTheirHeads(String head) {
    assertThat(Packed.check(RULE, pair(head, "1.00")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p:p",
        "correlation p:statistic",
        "corr_se:se",
        "intraclass correlation:statistic",
        "n:count",
        "ratio:ratio",
        "share:proportion"
      })
  void otherFiguresOfOneAreNoCorrelations(String head) {
    assertThat(Packed.check(RULE, pair(head, "1"))).isEmpty();
  }

  @Test
  void aVariableWithItselfIsNoFinding() {
    Table table = Tables.tidy("x | y | r:statistic\nage | Age | 1\nage | weeks | 0.4").table();
    assertThat(Packed.check(RULE, table)).isEmpty();
  }

  @Test
  void theDiagonalOfAMatrixIsNoFinding() {
    assertThat(Packed.check(RULE, matrix("0.35"))).isEmpty();
  }

  @Test
  void bothCellsOfAPairInAMatrixAreFound() {
    List<Finding> findings = Packed.check(RULE, matrix("-1.00"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("C2", "B3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r.squared",
        "R2",
        "R²",
        "R-squared",
        "adj.r.squared",
        "Adjusted R2",
        "Pseudo R2",
        "rsq",
        "rSquared",
        "coefficient of determination",
        "r2_adj"
      })
  void theShareThatAModelExplainsIsToldByItsHead(String head) {
    assertThat(Packed.check(RULE, squared(head, "1.00")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
    assertThat(Packed.check(RULE, squared(head, "0.99"))).isEmpty();
  }

  @Test
  void theLargestPossibleShareIsNotTheShare() {
    assertThat(Packed.check(RULE, squared("r.squared.max", "1.00"))).isEmpty();
  }

  @Test
  void percentagesOfAModelAreHeldAgainstTheSameLimit() {
    String rule = "r: {kind: perfect-fit, r-squared: 90}";
    assertThat(Packed.check(rule, squared("R2", "90.0"))).hasSize(1);
    assertThat(Packed.check(rule, squared("R2", "89.9"))).isEmpty();
  }

  @Test
  void aRowMaySayIt() {
    String rule = "r: {kind: perfect-fit, r-squared: 90}";
    assertThat(Packed.check(rule, model("0.4", "0.95")))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("B4");
    assertThat(Packed.check(rule, model("0.4", "0.85"))).isEmpty();
  }

  @Test
  void anInterceptThatIsWithheldLetsAHighShareOut() {
    assertThat(Packed.check(ABS, model("[c]", "0.95"))).isEmpty();
    assertThat(Packed.check(ABS, model("0.4", "0.95")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void whereNoInterceptStandsAPersonMustLook() {
    List<Finding> findings = Packed.check(ABS, squared("R2", "0.95"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).message()).startsWith("Cannot assess").contains("intercept");
    assertThat(findings.get(0).need()).isEqualTo(new Need.Person());
    assertThat(Packed.check(ABS, squared("R2", "0.89"))).isEmpty();
  }

  @Test
  void aLimitForCorrelationsMayBeLower() {
    String rule = "r: {kind: perfect-fit, correlation: 0.95}";
    assertThat(Packed.check(rule, pair("r:statistic", "-0.95"))).hasSize(1);
    assertThat(Packed.check(rule, pair("r:statistic", "0.94"))).isEmpty();
  }

  @Test
  void aWithheldCorrelationIsNoFinding() {
    assertThat(Packed.check(RULE, pair("r:statistic", "[c]"))).isEmpty();
  }

  private static Table pair(String head, String r) {
    return Tables.tidy("x | y | " + head + "\nage | weeks | " + r).table();
  }

  private static Table matrix(String r) {
    return Tables.tidy(
            """
             | age:statistic | weeks:statistic | cost:statistic
            age   | 1 | %s | 0.2
            weeks | %s | 1 | 0.6
            cost  | 0.2 | 0.6 | 1
            """
                .formatted(r, r)
                .strip())
        .table();
  }

  private static Table squared(String head, String value) {
    return Tables.tidy("model | " + head + ":statistic\nA | " + value).table();
  }

  private static Table model(String intercept, String squared) {
    return Tables.tidy(
            "term | b:coefficient\n(Intercept) | %s\nage | 0.2\nR-squared | %s"
                .formatted(intercept, squared))
        .layout(Layout.MODEL)
        .table();
  }
}
