package org.sluice.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Problem;
import org.sluice.yaml.Node.Kind;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;

class YamlTest {
  private static final Position FIRST = new Position("a.yaml", 1, 1);

  private static Scalar scalar(String text, String key) {
    Mapping root = (Mapping) Yaml.parse("a.yaml", text).root().orElseThrow();
    return (Scalar) root.get(key).orElseThrow();
  }

  private static List<String> faults(String text) {
    return Yaml.parse("a.yaml", text).problems().stream()
        .map(problem -> problem.place() + " " + problem.found())
        .toList();
  }

  @Test
  void everyValueKnowsItsLineAndColumn() {
    Scalar value = scalar("rules:\n  - 1\nminimum:  10\n", "minimum");
    assertThat(value).isEqualTo(new Scalar(new Position("a.yaml", 3, 11), "10", Kind.NUMBER));
  }

  @Test
  void aKeyKnowsItsLineAndColumn() {
    Mapping root = (Mapping) Yaml.parse("a.yaml", "a:\n  b: 1\n").root().orElseThrow();
    Mapping below = (Mapping) root.get("a").orElseThrow();
    assertThat(below.entry("b").orElseThrow().key().position())
        .isEqualTo(new Position("a.yaml", 2, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "010, 010, NUMBER",
    "0x1F, 0x1F, NUMBER",
    "1_000, 1_000, NUMBER",
    "1.50, 1.50, NUMBER",
    "2026-01-30, 2026-01-30, TEXT",
    "'\"10\"', 10, TEXT",
    "yes, yes, TEXT",
    "no, no, TEXT",
    "on, on, TEXT",
    "off, off, TEXT",
    "true, true, TRUTH",
    "12:30, 12:30, TEXT"
  })
  void aValueKeepsItsText(String written, String text, Kind kind) {
    Scalar value = scalar("a: " + written, "a");
    assertThat(value.text()).isEqualTo(text);
    assertThat(value.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a: ~", "a: null"})
  void nothingAfterTheColonIsEmpty(String text) {
    assertThat(scalar(text, "a").kind()).isEqualTo(Kind.EMPTY);
  }

  @Test
  void aByteOrderMarkIsNoText() {
    byte[] bytes = "\uFEFFa: 1\n".getBytes(StandardCharsets.UTF_8);
    Mapping root = (Mapping) Yaml.parse("a.yaml", bytes).root().orElseThrow();
    assertThat(root.entries().get(0).key()).isEqualTo(new Scalar(FIRST, "a", Kind.TEXT));
  }

  @Test
  void windowsLineEndsCountOnce() {
    assertThat(scalar("a: 1\r\n\r\nb: 2\r\n", "b").position())
        .isEqualTo(new Position("a.yaml", 3, 4));
  }

  @Test
  void anEmptyFileHoldsNothingAndIsNoFault() {
    assertThat(Yaml.parse("a.yaml", "# only a comment\n")).isEqualTo(Yaml.parse("a.yaml", ""));
    assertThat(Yaml.parse("a.yaml", "").root()).isEmpty();
    assertThat(faults("")).isEmpty();
  }

  @Test
  void aKeyThatStandsTwiceIsAFaultAndTheFirstStands() {
    assertThat(faults("a: 1\nb: 2\na: 3\n")).containsExactly("a.yaml:3:1 a second `a`");
    assertThat(scalar("a: 1\na: 3\n", "a").text()).isEqualTo("1");
  }

  @Test
  void anchorsAliasesMergeKeysAndTagsAreFaultsEach() {
    assertThat(faults("a: &x 1\nb: *x\nc: &y {d: 1}\ne:\n  <<: *y\nf: !!str 1\ng: !z [1]\n"))
        .containsExactly(
            "a.yaml:1:4 an anchor `&`",
            "a.yaml:2:4 an alias `*`",
            "a.yaml:3:4 an anchor `&`",
            "a.yaml:5:3 a merge key `<<`",
            "a.yaml:5:7 an alias `*`",
            "a.yaml:6:4 a tag `!`",
            "a.yaml:7:4 a tag `!`");
  }

  @Test
  void anAnchorDoesNotStickToTheNextValue() {
    assertThat(faults("a: &x 1\nb: 2\nc: {d: 3}\ne: [4]\n")).hasSize(1);
  }

  @Test
  void anAliasBombIsAListOfFaultsAndNeverExpands() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + before + "," + before + "]\n");
    }
    assertThat(faults(bomb.toString())).hasSize(30 + 29 * 2);
  }

  @Test
  void brokenSyntaxIsOneFault() {
    assertThat(faults("a: 1\nb: [1, 2\nc: 3\nd: }\n")).hasSize(1);
    assertThat(faults("a: 1\n\tb: 2\n")).singleElement().asString().startsWith("a.yaml:2:1 ");
  }

  @Test
  void ofVeryManyFaultsTheFirstThousandAreListedAndTheRestCounted() {
    assertThat(faults("a: 1\n".repeat(1002))).hasSize(1001).endsWith("a.yaml:1002:1 1 more");
    assertThat(faults("a: 1\n".repeat(1001))).hasSize(1000);
  }

  @Test
  void aSecondDocumentIsAFault() {
    assertThat(faults("a: 1\n---\nb: 2\n")).containsExactly("a.yaml:3:1 a second document");
  }

  @Test
  void aControlCharacterIsNamedWithItsPlace() {
    assertThat(faults("a: 1\nb: \u0000x\n")).containsExactly("a.yaml:2:4 character U+0000");
    assertThat(faults("a: \uD800")).containsExactly("a.yaml:1:4 character U+D800");
  }

  @Test
  void bytesThatAreNotUtf8AreAFault() {
    byte[] latin = "a: \u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Yaml.parse("a.yaml", latin).problems())
        .extracting(Problem::found)
        .containsExactly("other bytes");
  }

  @Test
  void deepNestingIsOneFaultWhereItPassesTheLimit() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    assertThat(faults(deep)).containsExactly("a.yaml:1:33 more than 32 levels");
    assertThat(faults("[".repeat(32) + "]".repeat(32))).isEmpty();
  }

  @Test
  void aLineOfAMillionCharactersIsRead() {
    String line = "x".repeat(1_000_000);
    assertThat(scalar("a: " + line + "\n", "a").text()).hasSize(1_000_000);
  }

  @Test
  void aMessageNeverShowsAMillionCharacters() {
    String line = "x".repeat(1_000_000);
    Faults faults = new Faults();
    Values.of(scalar("a: " + line, "a"), faults).wholeNumber(1, 9);
    assertThat(faults.problems().get(0).line()).hasSizeLessThan(200);
  }

  @Test
  void aFileAboveTheLimitIsAFault() {
    String text = "#" + "x".repeat(Yaml.MOST_CHARACTERS);
    assertThat(faults(text)).containsExactly("a.yaml:1:1 2000001 characters");
  }
}
