package org.sluice.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Problem;

class SettingsTest {
  private enum Boundary {
    ABOVE,
    AT_OR_ABOVE
  }

  private final Faults faults = new Faults();

  private Settings read(String text) {
    return Settings.of(Yaml.parse("a.yaml", text).root().orElseThrow(), faults);
  }

  private List<String> lines() {
    return faults.problems().stream()
        .map(problem -> problem.place() + " " + problem.found() + " | " + problem.advice())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "100, 100", "10, 10", "0010, 7", "010, 7", "0, 7", "101, 7"})
  void aWholeNumberLiesWithinItsBounds(String written, int number) {
    assertThat(read("k: " + written).wholeNumber("k", 1, 100, 7)).isEqualTo(number);
    assertThat(faults.isEmpty()).isEqualTo(number != 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010", "0x10", "1_0", "\"10\"", "ten", "1.0", "1e1", "[10]", "~", "true", "+10", ""
      })
  void whatIsNotPlainDigitsIsNoWholeNumber(String written) {
    assertThat(read("k: " + written).wholeNumber("k", 1, 100, 7)).isEqualTo(7);
    assertThat(faults.problems()).hasSize(1);
  }

  @Test
  void aLeadingZeroIsQuotedAsItStands() {
    read("k: 010").wholeNumber("k", 1, 100, 7);
    assertThat(lines()).containsExactly("a.yaml:1:4 010 | write it without leading zeros");
  }

  @Test
  void aDecimalIsExactAndIncludesItsBounds() {
    BigDecimal half = new BigDecimal("0.5");
    Settings keys = read("low: 0.5\nhigh: 100\nbelow: 0.49\n");
    BigDecimal most = BigDecimal.valueOf(100);
    assertThat(keys.decimal("low", half, most, BigDecimal.ONE)).isEqualTo("0.5");
    assertThat(keys.decimal("high", half, most, BigDecimal.ONE)).isEqualTo("100");
    assertThat(keys.decimal("below", half, most, BigDecimal.ONE)).isEqualTo("1");
    assertThat(lines()).containsExactly("a.yaml:3:8 0.49 | choose a number in these bounds");
  }

  @Test
  void aWordIsOneOfTheKnown() {
    Settings keys = read("a: at-or-above\nb: at-or-abov\nc: AT_OR_ABOVE\n");
    assertThat(keys.oneOf("a", Boundary.class, Boundary.ABOVE)).isEqualTo(Boundary.AT_OR_ABOVE);
    assertThat(keys.oneOf("b", Boundary.class, Boundary.ABOVE)).isEqualTo(Boundary.ABOVE);
    assertThat(keys.oneOf("c", Boundary.class, Boundary.ABOVE)).isEqualTo(Boundary.ABOVE);
    assertThat(lines())
        .containsExactly(
            "a.yaml:2:4 \"at-or-abov\" | did you mean `at-or-above`?",
            "a.yaml:3:4 \"AT_OR_ABOVE\" | write one of these words");
  }

  @Test
  void aListHoldsKnownWordsOnceEach() {
    Settings keys = read("k: [above, above, abve]\n");
    assertThat(keys.someOf("k", Boundary.class, List.of())).containsExactly(Boundary.ABOVE);
    assertThat(lines())
        .containsExactly(
            "a.yaml:1:12 \"above\" | remove the repeat",
            "a.yaml:1:19 \"abve\" | did you mean `above`?");
  }

  @ParameterizedTest
  @CsvSource({"true, true, 0", "false, false, 0", "yes, true, 1", "off, true, 1", "1, true, 1"})
  void onlyTrueAndFalseAreTruths(String written, boolean truth, int faultCount) {
    assertThat(read("k: " + written).truth("k", true)).isEqualTo(truth);
    assertThat(faults.problems()).hasSize(faultCount);
  }

  @ParameterizedTest
  @CsvSource({"off, true", "'\"off\"', true", "no, false", "false, false", "Off, false"})
  void onlyTheWordOffIsOff(String written, boolean off) {
    Node node = read("k: " + written).node("k").orElseThrow();
    assertThat(Values.of(node, faults).isOff()).isEqualTo(off);
  }

  @Test
  void aKeyNobodyAskedForIsAFaultWithTheOneThatWasMeant() {
    Settings keys = read("minimun: 10\nzeros: safe\nextra: 1\n");
    keys.wholeNumber("minimum", 1, 100, 10);
    keys.text("zeros", "");
    keys.refuseOthers();
    assertThat(lines())
        .containsExactly(
            "a.yaml:1:1 unknown key `minimun` | did you mean `minimum`?",
            "a.yaml:3:1 unknown key `extra` | known here: minimum, zeros");
  }

  @Test
  void aMissingKeyIsAFaultAtItsMapping() {
    read("\na: 1\n").require("kind");
    assertThat(lines()).containsExactly("a.yaml:2:1 none | add `kind:`");
  }

  @Test
  void whatIsBelowIsReadLikeTheRest() {
    Settings keys = read("rules: [{n: 1}, {n: 0}, 3]\nper: {mean: 5}\n");
    assertThat(keys.eachBelow("rules").stream().map(rule -> rule.wholeNumber("n", 1, 9, 1)))
        .containsExactly(1, 1);
    assertThat(keys.below("per").orElseThrow().wholeNumber("mean", 1, 9, 1)).isEqualTo(5);
    assertThat(lines())
        .containsExactly(
            "a.yaml:1:21 0 | choose a number in these bounds",
            "a.yaml:1:25 3 | write keys with values");
  }

  @Test
  void aValueThatWasReportedIsNotReportedTwice() {
    Parsed parsed = Yaml.parse("a.yaml", "k: *x\nt: !!int 3\n");
    Settings keys = Settings.of(parsed.root().orElseThrow(), faults);
    keys.wholeNumber("k", 1, 9, 1);
    keys.text("t", "");
    keys.truth("k", true);
    keys.oneOf("k", Boundary.class, Boundary.ABOVE);
    assertThat(parsed.problems()).hasSize(2);
    assertThat(faults.problems()).isEmpty();
  }

  @Test
  void faultsAreListedByFileThenLineNotByText() {
    faults.add(new Position("b.yaml", 1, 1), "x", "y", "z");
    faults.add(new Position("a.yaml", 10, 1), "x", "y", "z");
    faults.add(new Position("a.yaml", 9, 12), "x", "y", "z");
    faults.add(new Position("a.yaml", 9, 2), "x", "y", "z");
    assertThat(faults.problems())
        .extracting(Problem::place)
        .containsExactly("a.yaml:9:2", "a.yaml:9:12", "a.yaml:10:1", "b.yaml:1:1");
  }

  @ParameterizedTest
  @CsvSource({"fial, fail", "mnimum, minimum", "zero, zeros", "k, ''", "something, ''"})
  void aSuggestionIsNear(String written, String meant) {
    List<String> known = List.of("fail", "minimum", "zeros", "n");
    assertThat(Suggestion.of(written, known).orElse("")).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[c]",
        "10",
        "010",
        "off",
        "a: b",
        "x #y",
        "- a",
        " a ",
        "a  b",
        "é",
        "tab\there",
        "\"q\"",
        "line\nend",
        "https://a.example/b",
        "2026-01-30",
        "C2",
        "a, b",
        "~",
        "null",
        "@x",
        "*x",
        "",
      })
  void textThatIsWrittenReadsTheSame(String text) {
    Node root = Yaml.parse("a.yaml", "k: [" + YamlText.of(text) + "]").root().orElseThrow();
    Node.Scalar scalar =
        (Node.Scalar) ((Node.Sequence) ((Node.Mapping) root).get("k").orElseThrow()).items().get(0);
    assertThat(scalar.text()).isEqualTo(text);
    assertThat(scalar.kind()).isEqualTo(Node.Kind.TEXT);
  }
}
