package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Layout;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class LowDegreesRuleTest {
  private static final String TEN = "r: {kind: low-degrees-of-freedom}";

  @Test
  void observationsLessTermsAreTheDegreesOfFreedom() {
    assertPasses(TEN, twoTerms("12"));
    List<Finding> findings = Packed.check(TEN, twoTerms("11"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).need()).isEqualTo(new Need.Withhold());
    assertThat(findings.get(0).risk()).isEqualTo(Risk.LOW_DEGREES_OF_FREEDOM);
    assertThat(findings.get(0).places())
        .extracting(Place::a1)
        .containsExactly("B2", "C2", "B3", "C3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "1"})
  void aSaturatedModelIsATable(String n) {
    List<Finding> findings = Packed.check(TEN, twoTerms(n));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).message()).contains("it is a table of its data");
  }

  @Test
  void noResidualDegreesOfFreedomAreASaturatedModel() {
    assertThat(Packed.check(TEN, stated("df.residual", "0")).get(0).message())
        .contains("it is a table of its data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"df_residual", "df.residual", "Residual df", "df2", "den df", "residDF"})
  void statedResidualDegreesOfFreedomAreJudgedDirectly(String name) {
    assertPasses(TEN, stated(name, "10"));
    assertFails(TEN, stated(name, "9"), "Fewer residual degrees of freedom");
  }

  @Test
  void theDegreesOfFreedomOfATTestAreResidual() {
    assertFails(TEN, test("t", "9"), "Fewer residual");
    assertPasses(TEN, test("t", "10"));
  }

  @Test
  void thoseOfAChiSquaredTestAreNot() {
    assertReview(test("chi2", "30"), "how many observations");
  }

  @Test
  void aTestIsOfTwoGroupsUnlessItsTableSaysOtherwise() {
    assertPasses(TEN, model("test | n:count | p:p\na | 12 | 0.04"));
    assertFails(TEN, model("test | n:count | p:p\na | 11 | 0.04"), "Fewer residual");
    assertPasses(TEN, model("test | n:count | groups:other | p:p\na | 14 | 4 | 0.04"));
    assertFails(TEN, model("test | n:count | groups:other | p:p\na | 13 | 4 | 0.04"), "Fewer");
    assertPasses(TEN, model("test | n:count | chi2:statistic | df:statistic\na | 14 | 3.1 | 3"));
    assertFails(
        TEN, model("test | n:count | chi2:statistic | df:statistic\na | 13 | 3.1 | 3"), "Fewer");
  }

  @Test
  void theResidualsOfAnAnalysisOfVarianceTellTheRest() {
    String rows = "term | Df:statistic | F:statistic\narea | 2 | 4.2\nResiduals | ";
    assertPasses(TEN, Tables.tidy(rows + "10 | ").table());
    List<Finding> findings = Packed.check(TEN, Tables.tidy(rows + "9 | ").table());
    assertThat(findings)
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("C2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Observations", "N", "No. of obs", "Number of observations", "n_obs"})
  void aRowOfObservationsServesAndIsNoTerm(String label) {
    String rows = "term | b:coefficient | p:p\nage | 0.4 | 0.1\nsex | 0.2 | 0.2\nR2 | 0.4 |\n";
    assertPasses(TEN, model(rows + label + " | 12 |"));
    assertFails(TEN, model(rows + label + " | 11 |"), "Fewer residual");
  }

  @Test
  void aRowOfDegreesOfFreedomServes() {
    String rows = "term | b:coefficient | p:p\nage | 0.4 | 0.1\nResidual df | ";
    assertPasses(TEN, model(rows + "10 |"));
    assertFails(TEN, model(rows + "9 |"), "Fewer residual");
  }

  @Test
  void aReferenceLevelIsNoParameter() {
    String rows = "term | n:count | b:coefficient\nage | 12 | 0.4\nsex | 12 | 0.2\nboy | 12 | ";
    assertPasses(TEN, model(rows + "z"));
    assertFails(TEN, model(rows + "0.3"), "Fewer residual");
  }

  @Test
  void modelsAreToldApartByWhatTheirTermsShare() {
    Table table =
        model(
            """
            outcome | term | label | nobs:count | b:coefficient
            A       | age  | Age   | 12         | 0.4
            A       | sex  | Sex   | 12         | 0.4
            B       | age  | Age   | 11         | 0.4
            B       | sex  | Sex   | 11         | 0.4
            """);
    assertThat(Packed.check(TEN, table))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("E4", "E5");
  }

  @Test
  void rowsThatAreNoTermsAreModelsOfTheirOwn() {
    Table table = model("outcome | n:count | HR:ratio\nA | 500 | 1.2\nB | 11 | 2.2\nC | 12 | 1.1");
    assertThat(Packed.check(TEN, table))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("C3");
  }

  @Test
  void theLargestLevelIsTheLeastThatAModelHas() {
    assertPasses(TEN, levels("12", "1"));
    assertReview(levels("11", "10"), "how many observations");
  }

  @Test
  void ofSeveralCountsTheLeastMustDo() {
    assertPasses(TEN, model("test | boys:count | girls:count | p:p\na | 12 | 40 | 0.1"));
    assertReview(model("test | boys:count | girls:count | p:p\na | 11 | 40 | 0.1"), "observations");
  }

  @Test
  void eventsAreNoObservations() {
    assertReview(model("term | n_events:count | HR:ratio\nage | 500 | 1.2"), "observations");
  }

  @Test
  void fourParametersAreMoreThanAThirdOfTwelveObservationsAndNotOfThirteen() {
    String rule = "r: {kind: low-degrees-of-freedom, minimum: 1, most-parameters: 33}";
    assertFails(rule, fourTerms("12"), "more parameters than 33 percent");
    assertPasses(rule, fourTerms("13"));
    assertPasses("r: {kind: low-degrees-of-freedom, minimum: 1}", fourTerms("12"));
  }

  @Test
  void everyLevelNeedsItsUnitsWhereAPackAsksForThem() {
    String rule = "r: {kind: low-degrees-of-freedom, per-level: 5}";
    assertPasses(rule, levels("60", "5"));
    List<Finding> findings = Packed.check(rule, levels("60", "4"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("C3");
    assertThat(findings.get(0).message()).contains("minimum of 5");
  }

  @Test
  void levelsOfWhichNothingIsSaidCannotBeAssessed() {
    List<Finding> findings =
        Packed.check("r: {kind: low-degrees-of-freedom, per-level: 5}", twoTerms("60"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).message()).contains("each level");
  }

  @Test
  void aModelWithoutItsNumberCannotBeAssessed() {
    assertReview(model("term | b:coefficient | p:p\nage | 0.4 | 0.1"), "nothing says how many");
  }

  @Test
  void aModelOverAHiddenNumberCannotBeAssessed() {
    assertReview(twoTerms("[c]"), "is withheld");
    assertReview(stated("df_residual", "[c]"), "is withheld");
  }

  @Test
  void aMatrixOfCorrelationsWithoutItsNumberCannotBeAssessed() {
    assertReview(
        Tables.tidy(" | a:statistic | b:statistic\na | 1 | 0.4\nb | 0.4 | 1").table(), "nothing");
  }

  @Test
  void theIntervalOfAPercentageHasARuleOfItsOwn() {
    assertPasses(
        TEN,
        Tables.tidy("area | n:count | share:percent | low:ci | high:ci\nA | 4 | 50 | 9 | 91")
            .table());
  }

  @Test
  void soHasASurvivalCurveButNotATestBesideIt() {
    String rows = "time | surv:proportion | cumhaz:statistic | se:se\n30 | 0.9 | 0.1 | 0.1";
    assertPasses(TEN, Tables.tidy(rows).layout(Layout.SURVIVAL).table());
    Table tested = Tables.tidy("time | surv:proportion | p:p\n30 | 0.9 | 0.4").table();
    assertReview(tested, "nothing says how many");
  }

  @Test
  void anIntervalBesideAWithheldFigureMayTellIt() {
    assertReview(
        Tables.tidy("area | n:count | low:ci | high:ci\nA | [c] | 0.6 | 8.8\nB | 40 | 29 | 54")
            .table(),
        "beside a figure that is withheld");
    assertReview(
        Tables.tidy("time | surv:proportion | se:se\n30 | [c] | 0.1")
            .layout(Layout.SURVIVAL)
            .table(),
        "beside a figure that is withheld");
    assertPasses(
        TEN, Tables.tidy("area | n:count | low:ci | high:ci\nA | [c] | [c] | [c]").table());
  }

  @Test
  void anIntervalOfNothingThatIsShownCannotBeAssessed() {
    assertReview(Tables.tidy("area | low:ci | high:ci\nA | 9 | 91").table(), "nothing says");
  }

  @Test
  void countsAreNotJudged() {
    assertPasses(TEN, Tables.tidy("area | n:count\nA | 4").table());
  }

  private static void assertPasses(String rule, Table table) {
    assertThat(Packed.check(rule, table)).isEmpty();
  }

  private static void assertFails(String rule, Table table, String why) {
    List<Finding> findings = Packed.check(rule, table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).message()).contains(why);
  }

  private static void assertReview(Table table, String why) {
    List<Finding> findings = Packed.check(TEN, table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).message()).startsWith("Cannot assess").contains(why);
    assertThat(findings.get(0).need()).isEqualTo(new Need.Person());
  }

  private static Table model(String rows) {
    return Tables.tidy(rows.strip()).layout(Layout.MODEL).table();
  }

  private static Table twoTerms(String n) {
    return model(
        "term | b:coefficient | p:p | nobs:count\nage | 0.4 | 0.1 | %s\nsex | 0.2 | 0.3 | %s"
            .formatted(n, n));
  }

  private static Table fourTerms(String n) {
    String row = "| " + n + " | 0.4\n";
    return model("term | n:count | b:coefficient\na" + row + "b" + row + "c" + row + "d" + row);
  }

  private static Table stated(String name, String df) {
    return model("term | b:coefficient | " + name + ":statistic\nage | 0.4 | " + df);
  }

  private static Table test(String statistic, String df) {
    return model(
        "test | " + statistic + ":statistic | df:statistic | p:p\na | 2.1 | " + df + " | 0.1");
  }

  private static Table levels(String boys, String girls) {
    return model(
        "term | n:count | b:coefficient\nboys | " + boys + " | 0.4\ngirls | " + girls + " | 0.2");
  }
}
