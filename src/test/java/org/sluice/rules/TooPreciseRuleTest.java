package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class TooPreciseRuleTest {
  private static final String WHOLE = "d: {kind: too-precise, decimals: {percent: 0}}";
  private static final String ONE = "d: {kind: too-precise, decimals: {percent: 1}}";
  private static final String FOUR = "d: {kind: too-precise, significant: 4}";

  @ParameterizedTest
  @CsvSource({
    "mean, 38.64, true",
    "mean, 38.641, false",
    "mean, 12340000, true",
    "mean, 12345, false",
    "mean, 0.001234, true",
    "mean, 0.0012345, false",
    "mean, 0, true",
    "mean, -38.64, true",
    "mean, -38.641, false",
    "coefficient, 1.23456, false",
    "p, 0.0312, true",
    "sum, 123400, true",
    "sum, 123450, false"
  })
  void fourSignificantDigitsAreEnough(String role, String figure, boolean fine) {
    assertThat(Packed.check(FOUR, one(role, figure)).isEmpty()).isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({"count", "denominator", "identifier", "code", "date"})
  void countsAndCodesAreLeftAlone(String role) {
    assertThat(Packed.check(FOUR, one(role, "123456"))).isEmpty();
  }

  @Test
  void zerosBehindThePointSayNothingWhereNoFigureUsesThem() {
    assertThat(Packed.check(WHOLE, percents("12.0", "40.0"))).isEmpty();
    assertThat(places(Packed.check(WHOLE, percents("12.0", "40.5")))).containsExactly("B2", "B3");
    assertThat(places(Packed.check(ONE, percents("12.00", "40.5", "7.25"))))
        .containsExactly("B2", "B4");
  }

  @Test
  void aProportionMayHaveTwoMoreDigitsThanAPercentage() {
    assertThat(Packed.check(ONE, one("proportion", "0.415"))).isEmpty();
    assertThat(Packed.check(ONE, one("proportion", "0.4155"))).hasSize(1);
  }

  @Test
  void aStatisticThatThePackDoesNotNameMayHaveAnyDigits() {
    assertThat(Packed.check(ONE, one("mean", "38.6417"))).isEmpty();
  }

  @Test
  void aWithheldFigureHasNoDigits() {
    assertThat(Packed.check(ONE, percents("[c]", "40.5"))).isEmpty();
  }

  @Test
  void whatIsNeededIsTheLimitAndNoFigureIsSaid() {
    String both = "d: {kind: too-precise, decimals: {percent: 1}, significant: 4}";
    List<Finding> findings = Packed.check(both, percents("40.55"));
    assertThat(findings)
        .extracting(Finding::need)
        .containsExactly(new Need.Digits(OptionalInt.of(1), 4));
    assertThat(findings.get(0).message()).doesNotContain("40");
    assertThat(Packed.check(FOUR, percents("40.555")))
        .extracting(Finding::need)
        .containsExactly(new Need.Digits(OptionalInt.empty(), 4));
  }

  @Test
  void wholeNumbersOfAnUnknownKindAreLeftAlone() {
    assertThat(Packed.check(FOUR, one("other", "123456"))).isEmpty();
    assertThat(Packed.check(FOUR, one("other", "12345.6"))).hasSize(1);
  }

  @Test
  void whetherAWithheldFigureHasManyDigitsIsNotSaid() {
    Table table =
        Tables.tidy("area | n:denominator | p:percent\nA | 9 | 33.33\nB | 90 | 33.33")
            .link("p", Link.DENOMINATOR, "n")
            .table();
    List<Finding> findings = Packed.check(ONE + "\nl: {kind: low-denominator}", table);
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("d"))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("C3");
  }

  private static Table one(String role, String figure) {
    return Tables.tidy("area | x:" + role + "\nA | " + figure).table();
  }

  private static Table percents(String... figures) {
    StringBuilder text = new StringBuilder("area | p:percent");
    for (int i = 0; i < figures.length; i++) {
      text.append("\nArea ").append(i).append(" | ").append(figures[i]);
    }
    return Tables.tidy(text.toString()).table();
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().flatMap(finding -> finding.places().stream()).map(Place::a1).toList();
  }
}
