package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sluice.rules.ParameterTables.count;
import static org.sluice.rules.ParameterTables.listing;
import static org.sluice.rules.ParameterTables.magnitude;
import static org.sluice.rules.ParameterTables.percent;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** Both sides of every limit, each named by its kind and its limit. */
class BoundaryTest {
  static Stream<Arguments> limits() {
    return Stream.of(
        arguments("low-count 10: 9", "r: {kind: low-count, minimum: 10}", count("9"), Verdict.FAIL),
        arguments(
            "low-count 10: 10", "r: {kind: low-count, minimum: 10}", count("10"), Verdict.PASS),
        arguments("low-count 8: 7", "r: {kind: low-count, minimum: 8}", count("7"), Verdict.FAIL),
        arguments("low-count 8: 8", "r: {kind: low-count, minimum: 8}", count("8"), Verdict.PASS),
        arguments(
            "low-count 10: 9.9 weighted",
            "r: {kind: low-count, minimum: 10}",
            count("9.9"),
            Verdict.FAIL),
        arguments(
            "low-count 10: 0.5 weighted",
            "r: {kind: low-count, minimum: 10}",
            count("0.5"),
            Verdict.FAIL),
        arguments("low-count zeros safe: 0", "r: {kind: low-count}", count("0"), Verdict.PASS),
        arguments(
            "low-count zeros unsafe: 0",
            "r: {kind: low-count, zeros: unsafe}",
            count("0"),
            Verdict.FAIL),
        arguments(
            "low-count zeros review: 0",
            "r: {kind: low-count, zeros: review}",
            count("0"),
            Verdict.REVIEW),
        arguments(
            "low-denominator 10: 9 below a mean",
            "r: {kind: low-denominator}",
            mean("9"),
            Verdict.FAIL),
        arguments(
            "low-denominator 10: 10 below a mean",
            "r: {kind: low-denominator}",
            mean("10"),
            Verdict.PASS),
        arguments(
            "low-denominator per 20: 19 below a mean",
            "r: {kind: low-denominator, per: {mean: 20}}",
            mean("19"),
            Verdict.FAIL),
        arguments(
            "low-denominator per 20: 20 below a mean",
            "r: {kind: low-denominator, per: {mean: 20}}",
            mean("20"),
            Verdict.PASS),
        arguments(
            "low-denominator 10: 9 on top of a percentage",
            "r: {kind: low-denominator}",
            percent("9.0", "100"),
            Verdict.FAIL),
        arguments(
            "low-denominator 10: 10 on top of a percentage",
            "r: {kind: low-denominator}",
            percent("10.0", "100"),
            Verdict.PASS),
        arguments(
            "dominance 50 above: exactly 50",
            "r: {kind: dominance, rules: [{n: 1, k: 50}], boundary: above}",
            magnitude("1000", "500", "100"),
            Verdict.PASS),
        arguments(
            "dominance 50 at-or-above: exactly 50",
            "r: {kind: dominance, rules: [{n: 1, k: 50}], boundary: at-or-above}",
            magnitude("1000", "500", "100"),
            Verdict.FAIL),
        arguments(
            "dominance 50 above: a little more",
            "r: {kind: dominance, rules: [{n: 1, k: 50}], boundary: above}",
            magnitude("1000", "500.01", "100"),
            Verdict.FAIL),
        arguments(
            "dominance 50 at-or-above: a little less",
            "r: {kind: dominance, rules: [{n: 1, k: 50}], boundary: at-or-above}",
            magnitude("1000", "499.99", "100"),
            Verdict.PASS),
        arguments(
            "dominance 67 above: exactly 67",
            "r: {kind: dominance, rules: [{n: 2, k: 67}]}",
            magnitude("100", "40", "27"),
            Verdict.PASS),
        arguments(
            "dominance 67 above: 68",
            "r: {kind: dominance, rules: [{n: 2, k: 67}]}",
            magnitude("100", "40", "28"),
            Verdict.FAIL),
        arguments(
            "p-percent 10: exactly 10 remain",
            "r: {kind: p-percent, p: 10}",
            magnitude("160", "100", "50"),
            Verdict.PASS),
        arguments(
            "p-percent 10: 9 remain",
            "r: {kind: p-percent, p: 10}",
            magnitude("159", "100", "50"),
            Verdict.FAIL),
        arguments(
            "p-percent 10 of q 50: exactly 20 remain",
            "r: {kind: p-percent, p: 10, q: 50}",
            magnitude("170", "100", "50"),
            Verdict.PASS),
        arguments(
            "p-percent 10 of q 50: 19 remain",
            "r: {kind: p-percent, p: 10, q: 50}",
            magnitude("169", "100", "50"),
            Verdict.FAIL),
        arguments(
            "class-disclosure 100: exactly 100",
            "r: {kind: class-disclosure}",
            group("12", "0"),
            Verdict.FAIL),
        arguments(
            "class-disclosure 100: one other",
            "r: {kind: class-disclosure}",
            group("12", "1"),
            Verdict.PASS),
        arguments(
            "class-disclosure 90 at-or-above: exactly 90",
            "r: {kind: class-disclosure, largest-share: 90}",
            group("90", "10"),
            Verdict.FAIL),
        arguments(
            "class-disclosure 90 above: exactly 90",
            "r: {kind: class-disclosure, largest-share: 90, boundary: above}",
            group("90", "10"),
            Verdict.PASS),
        arguments(
            "class-disclosure 90 above: 91",
            "r: {kind: class-disclosure, largest-share: 90, boundary: above}",
            group("91", "9"),
            Verdict.FAIL),
        arguments(
            "few-beyond 10: a median of 19", "r: {kind: few-beyond}", median("19"), Verdict.FAIL),
        arguments(
            "few-beyond 10: a median of 20", "r: {kind: few-beyond}", median("20"), Verdict.PASS),
        arguments(
            "few-beyond median 30: a median of 29",
            "r: {kind: few-beyond, minimum: {median: 30}}",
            median("29"),
            Verdict.FAIL),
        arguments(
            "few-beyond median 30: a median of 30",
            "r: {kind: few-beyond, minimum: {median: 30}}",
            median("30"),
            Verdict.PASS),
        arguments(
            "extreme-value never: a maximum", "r: {kind: extreme-value}", maximum(), Verdict.FAIL),
        arguments(
            "extreme-value: from 0 to 1",
            "r: {kind: extreme-value}",
            range("0", "1"),
            Verdict.PASS),
        arguments(
            "extreme-value: from 0 to 2",
            "r: {kind: extreme-value}",
            range("0", "2"),
            Verdict.FAIL),
        arguments(
            "extreme-value: from 0 to 1.0",
            "r: {kind: extreme-value}",
            range("0", "1.0"),
            Verdict.FAIL),
        arguments(
            "extreme-value: to 1 alone",
            "r: {kind: extreme-value}",
            Tables.tidy("area | late:max\nNorth | 1").table(),
            Verdict.FAIL),
        arguments(
            "extreme-value structural: a maximum",
            "r: {kind: extreme-value, allow: structural}",
            maximum(),
            Verdict.REVIEW),
        arguments(
            "extreme-value of others: a maximum",
            "r: {kind: extreme-value, statistics: [min]}",
            maximum(),
            Verdict.PASS),
        arguments(
            "extreme-value by default: a mode", "r: {kind: extreme-value}", mode(), Verdict.PASS),
        arguments(
            "extreme-value of modes: a mode",
            "r: {kind: extreme-value, statistics: [mode]}",
            mode(),
            Verdict.FAIL),
        arguments(
            "extreme-value of modes, structural: a mode",
            "r: {kind: extreme-value, statistics: [mode], allow: structural}",
            mode(),
            Verdict.REVIEW),
        arguments(
            "low-degrees-of-freedom 10: 9",
            "r: {kind: low-degrees-of-freedom}",
            model("9"),
            Verdict.FAIL),
        arguments(
            "low-degrees-of-freedom 10: 10",
            "r: {kind: low-degrees-of-freedom}",
            model("10"),
            Verdict.PASS),
        arguments(
            "perfect-fit 1: -1.00", "r: {kind: perfect-fit}", correlation("-1.00"), Verdict.FAIL),
        arguments(
            "perfect-fit 1: 0.99", "r: {kind: perfect-fit}", correlation("0.99"), Verdict.PASS),
        arguments(
            "perfect-fit 90 at-or-above: exactly 0.90",
            "r: {kind: perfect-fit, r-squared: 90}",
            squared("0.90"),
            Verdict.FAIL),
        arguments(
            "perfect-fit 90 above: exactly 0.90",
            "r: {kind: perfect-fit, r-squared: 90, boundary: above}",
            squared("0.90"),
            Verdict.PASS),
        arguments(
            "perfect-fit 90: 0.89",
            "r: {kind: perfect-fit, r-squared: 90}",
            squared("0.89"),
            Verdict.PASS),
        arguments(
            "few-at-risk 8: 7 at risk",
            "r: {kind: few-at-risk, at-risk: 8}",
            curve("200", "7"),
            Verdict.FAIL),
        arguments(
            "few-at-risk 8: 8 at risk",
            "r: {kind: few-at-risk, at-risk: 8}",
            curve("200", "8"),
            Verdict.PASS),
        arguments(
            "few-at-risk 8 a step: 7 fewer",
            "r: {kind: few-at-risk, per-step: 8}",
            curve("200", "193"),
            Verdict.FAIL),
        arguments(
            "few-at-risk 8 a step: 8 fewer",
            "r: {kind: few-at-risk, per-step: 8}",
            curve("200", "192"),
            Verdict.PASS),
        arguments("not-rounded 5: 14", "r: {kind: not-rounded}", count("14"), Verdict.FAIL),
        arguments("not-rounded 5: 15", "r: {kind: not-rounded}", count("15"), Verdict.PASS),
        arguments(
            "not-rounded midpoint 6: 15",
            "r: {kind: not-rounded, method: midpoint, base: 6}",
            count("15"),
            Verdict.PASS),
        arguments(
            "not-rounded midpoint 6: 12",
            "r: {kind: not-rounded, method: midpoint, base: 6}",
            count("12"),
            Verdict.FAIL),
        arguments(
            "not-rounded graduated: 18",
            "r: {kind: not-rounded, method: graduated}",
            count("18"),
            Verdict.PASS),
        arguments(
            "not-rounded graduated: 21",
            "r: {kind: not-rounded, method: graduated}",
            count("21"),
            Verdict.FAIL),
        arguments("record-level 20: 19 rows", "r: {kind: record-level}", listing(19), Verdict.PASS),
        arguments("record-level 20: 20 rows", "r: {kind: record-level}", listing(20), Verdict.FAIL),
        arguments(
            "recoverable band: two marks that can be 1 to 9",
            "c: {kind: low-count}\nr: {kind: recoverable}",
            marks("30"),
            Verdict.PASS),
        arguments(
            "recoverable band: two marks that can be 1 to 8",
            "c: {kind: low-count}\nr: {kind: recoverable}",
            marks("29"),
            Verdict.FAIL),
        arguments(
            "small-area 300: 299 residents", "r: {kind: small-area}", area("299"), Verdict.FAIL),
        arguments(
            "small-area 300: 300 residents", "r: {kind: small-area}", area("300"), Verdict.PASS),
        arguments(
            "sparse-table 50: one of two small",
            "r: {kind: sparse-table}",
            group("4", "5"),
            Verdict.PASS),
        arguments(
            "sparse-table 49: one of two small",
            "r: {kind: sparse-table, most-small: 49}",
            group("4", "5"),
            Verdict.FAIL),
        arguments(
            "sparse-table below 5: two of two fives",
            "r: {kind: sparse-table}",
            group("5", "5"),
            Verdict.PASS),
        arguments(
            "too-precise percent 1: one digit",
            "r: {kind: too-precise, decimals: {percent: 1}}",
            percent("12.5", "100"),
            Verdict.PASS),
        arguments(
            "too-precise percent 1: two digits",
            "r: {kind: too-precise, decimals: {percent: 1}}",
            percent("12.25", "100"),
            Verdict.FAIL));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void eitherSideOfALimit(String name, String rules, Table table, Verdict expected) {
    List<Finding> findings = Packed.check(rules, table);
    assertThat(Verdict.worst(findings.stream().map(Finding::verdict).toList()))
        .as(name)
        .isEqualTo(expected);
  }

  private static Table mean(String n) {
    return Tables.tidy("area | n:denominator | age:mean\nNorth | " + n + " | 31.5")
        .link("age", Link.DENOMINATOR, "n")
        .table();
  }

  private static Table median(String n) {
    return Tables.tidy("area | n:denominator | median:quantile\nNorth | " + n + " | 35")
        .link("median", Link.DENOMINATOR, "n")
        .table();
  }

  private static Table group(String order, String none) {
    return Tables.tidy("outcome | n:count\nOrder | " + order + "\nNone | " + none).table();
  }

  private static Table area(String residents) {
    return Tables.tidy("area | population:denominator | n:count\nNorth | " + residents + " | 40")
        .table();
  }

  private static Table range(String min, String max) {
    return Tables.tidy("area | least:min | most:max\nNorth | " + min + " | " + max).table();
  }

  private static Table maximum() {
    return Tables.tidy("area | weeks:max\nNorth | 171").table();
  }

  private static Table model(String df) {
    return Tables.tidy("term | b:coefficient | df_residual:statistic\nage | 0.4 | " + df)
        .layout(Layout.MODEL)
        .table();
  }

  private static Table correlation(String r) {
    return Tables.tidy("x | y | r:statistic\nage | weeks | " + r).table();
  }

  private static Table squared(String r2) {
    return Tables.tidy("model | r_squared:statistic\nA | " + r2).table();
  }

  private static Table curve(String first, String then) {
    return Tables.tidy("time | n.risk:count\n0 | " + first + "\n30 | " + then).table();
  }

  private static Table mode() {
    return Tables.tidy("area | weeks:mode\nNorth | 26").table();
  }

  /** Two marks beside a 20 under this total: each is 1 to the rest minus 1. */
  private static Table marks(String total) {
    return Tables.tidy("area | n:count\nNorth | [c]\nWest | [c]\nEast | 20\nTotal | " + total)
        .table();
  }
}
