package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a pack, with the line and the column it stands at. */
class PackFaultsTest {
  @TempDir private Path folder;

  private Fixture own(String text) {
    return new Fixture(folder).with("own.yaml", text);
  }

  @Test
  void everyFaultIsListedAtOnceByLine() {
    String text =
        """
        {HEAD}tittle: twice
        source: {adress: x, read: 2026-13-01, grade: D}
        rules:
          small-counts: {kind: low-count, verdict: fial}
          means: {minimum: 10}
          small-counts: {kind: low-count}
          gone: off
        """;
    assertThat(own(text).faults("own.yaml"))
        .containsExactly(
            "own.yaml:4:1 a known key | unknown key `tittle` | did you mean `title`?",
            "own.yaml:5:10 a known key | unknown key `adress` | did you mean `address`?",
            "own.yaml:5:27 a day as year-month-day | \"2026-13-01\" | write it like 2026-08-07",
            "own.yaml:5:46 one of `A`, `A-code`, `B`, `C2`, `C` | \"D\" | write one of these words",
            "own.yaml:7:44 one of `fail`, `review`, `note` | \"fial\" | did you mean `fail`?",
            "own.yaml:8:10 the key `kind` | none | add `kind:`",
            "own.yaml:9:3 each key once | a second `small-counts` | the first is on line 7",
            "own.yaml:10:3 an inherited rule to drop | `gone` | known here: means, small-counts");
  }

  @Test
  void aPackWithoutARuleWouldPassEverything() {
    assertThat(own("pack: own\ntitle: Own\nversion: 1\nrules: {}\n").faults("own.yaml"))
        .singleElement()
        .asString()
        .contains("own.yaml:4:8 at least one rule | none | ");
  }

  @Test
  void aMissingHeadIsAFaultForEachKey() {
    assertThat(own("rules: {a: {kind: low-count}}\n").faults("own.yaml"))
        .containsExactly(
            "own.yaml:1:1 the key `pack` | none | add `pack:`",
            "own.yaml:1:1 the key `title` | none | add `title:`",
            "own.yaml:1:1 the key `version` | none | add `version:`");
  }

  @Test
  void aPackWithoutRulesHasToExtendOne() {
    assertThat(own("{HEAD}").faults("own.yaml"))
        .containsExactly("own.yaml:1:1 the key `rules` | none | add `rules:`");
    assertThat(own("{HEAD}extends: principles").faults("own.yaml")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "false, false",
    "no, '\"no\"'",
    "10, 10",
    "[], a list",
    "'', nothing",
  })
  void aRuleIsKeysWithValuesOrOff(String value, String described) {
    assertThat(own("{HEAD}rules:\n  small-counts: " + value).faults("own.yaml"))
        .singleElement()
        .asString()
        .contains(" keys with values, or `off` to drop an inherited rule | " + described + " | ");
  }

  @Test
  void anIdIsSmallLettersDigitsAndHyphens() {
    assertThat(
            own("pack: My Pack\ntitle: x\nversion: 1\nrules: {A_b: {kind: x}}").faults("own.yaml"))
        .containsExactly(
            "own.yaml:1:7 a name of small letters, digits and single hyphens | `My Pack` |"
                + " write it like `small-counts`",
            "own.yaml:4:9 a name of small letters, digits and single hyphens | `A_b` |"
                + " write it like `small-counts`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units: person | 4:8 a list | \"person\"",
        "units: [] | 4:8 a list with something in it | an empty list",
        "units: [person, person] | 4:17 each item once | \"person\"",
        "'not-checked: [{rule: x, source: y, concerns: [sum, sum]}]' | 4:52 each item once | \"sum\"",
        "rules: [a] | 4:8 keys with values | a list",
        "protect: band | 4:10 keys with values | \"band\"",
        "source: [x] | 4:9 keys with values | a list",
        "title: x | 4:1 each key once | a second `title`",
        "not-checked: Kaplan-Meier | 4:14 a list | \"Kaplan-Meier\"",
        "not-checked: [graphs] | 4:15 keys with values | \"graphs\"",
        "'not-checked: [{rule: x}]' | 4:15 the key `source` | none",
        "extends: [principles] | 4:10 text | a list",
        "extends: prinziples | 4:10 a bundled pack or a file | `prinziples`",
        "extends: ../gone.yaml | 4:10 a rule pack | no file at `../gone.yaml`",
        "'extends: &a principles' | 4:10 plain keys, lists and values | an anchor `&`",
      })
  void aWrongTopLevelValueIsAFaultWhereItStands(String line, String place, String found) {
    Fixture own =
        new Fixture(folder)
            .with("below/own.yaml", "{HEAD}" + line + "\nrules: {a: {kind: low-count}}\n");
    String fault = own.faults("below/own.yaml").get(0);
    assertThat(fault.replace(folder.getFileName() + "/", ""))
        .startsWith("below/own.yaml:" + place + " | " + found.replace("../", "") + " | ");
  }

  @Test
  void aSyntaxErrorIsOneFault() {
    assertThat(own("{HEAD}rules:\n  a: {kind: x\n  b: ]\n").faults("own.yaml")).hasSize(1);
    assertThat(own("{HEAD}rules:\n\ta: {kind: x}\n").faults("own.yaml"))
        .singleElement()
        .asString()
        .startsWith("own.yaml:5:1 YAML | ");
  }

  @Test
  void aListIsNoPackAndNeitherIsAnEmptyFile() {
    assertThat(own("- a\n").faults("own.yaml"))
        .containsExactly("own.yaml:1:1 keys with values | a list | write keys with values");
    assertThat(own("# nothing\n").faults("own.yaml"))
        .containsExactly(
            "own.yaml:1:1 a rule pack | an empty file | start with `pack:`, `title:`, `version:`");
  }

  @Test
  void anUnknownIdNamesTheOneThatWasMeantOrAllOfThem() {
    assertThat(Packs.find("sail-2025-6").problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.advice()).startsWith("did you mean `sail-2025-06`?"));
    assertThat(Packs.find("xyzzy").problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.advice()).contains(String.join(", ", Packs.bundled())));
  }

  @Test
  void aFileThatIsNotThereIsAFault() {
    assertThat(new Fixture(folder).faults("gone.yaml"))
        .containsExactly("gone.yaml:1:1 a rule pack | no file | check the path");
    assertThat(new Fixture(folder).with("a.yaml/b", "").faults("a.yaml"))
        .containsExactly("a.yaml:1:1 a rule pack | no file | check the path");
  }

  @Test
  void aPackWithFaultsIsNotUsable() {
    Found found = own("{HEAD}rules: {}\nextra: 1\n").find("own.yaml");
    assertThat(found.pack()).isPresent();
    assertThat(found.usable()).isEmpty();
  }
}
