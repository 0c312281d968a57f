package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Problem;
import org.sluice.pack.Packs;

/** A pack whose own copies its rules would refuse is no pack to judge by. */
class PackReviewTest {
  private static final String HEAD = "pack: own\ntitle: Own\nversion: 1\n";

  @TempDir private Path folder;

  static List<String> packs() {
    return Packs.bundled();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noBundledPackContradictsItself(String id) {
    assertThat(PackReview.of(id).faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base: 5 | base: 5",
        "base: 5 | base: 10",
        "base: 3 | base: 15",
        "base: 5 | 'base: 5, method: random'",
        "base: 5 | 'bases: [{from: 0, base: 5}, {from: 50, base: 25}]'",
        "'bases: [{from: 0, base: 5}, {from: 50, base: 25}]' | base: 25",
        "'base: 6, method: midpoint' | 'base: 6, method: midpoint'",
        "'base: 3' | 'base: 6, method: midpoint'",
      })
  void copiesOnTheGridOfTheRulesAreFine(String rule, String copies) throws IOException {
    assertThat(faults(rule, "{round: {" + copies + "}}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base: 10 | base: 5",
        "base: 5 | base: 3",
        "base: 5 | 'bases: [{from: 0, base: 5}, {from: 50, base: 27}]'",
        "'bases: [{from: 0, base: 5}, {from: 50, base: 25}]' | base: 5",
        "'base: 6, method: midpoint' | base: 6",
        "'base: 5' | 'base: 6, method: midpoint'",
      })
  void copiesOffTheGridAreAFaultAtTheRule(String rule, String copies) throws IOException {
    assertThat(faults(rule, "{round: {" + copies + "}}"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.place()).endsWith("own.yaml:5:26"));
  }

  @Test
  void totalsOfCopiesAreMadeAsTheRulesAsk() throws IOException {
    String sums = "totals: sum-of-rounded";
    assertThat(faults(sums, "{round: {base: 5}, " + sums + "}")).isEmpty();
    assertThat(faults(sums, "{round: {base: 5, method: controlled}}")).isEmpty();
    assertThat(faults(sums, "{round: {base: 5}}")).hasSize(1);
    assertThat(faults("totals: rounded", "{round: {base: 5}, totals: true}")).hasSize(1);
    assertThat(faults("totals: true", "{round: {base: 5}, totals: true}")).isEmpty();
  }

  @Test
  void aNoteAsksNothingOfCopies() throws IOException {
    assertThat(faults("base: 10, verdict: note", "{round: {base: 5}}")).isEmpty();
  }

  @Test
  void whereABundledPackIsExtendedTheFaultIsInTheFileOfTheOfficer() throws IOException {
    Path file = folder.resolve("own.yaml");
    String extended = HEAD + "extends: nhs-hes-2018\n";
    Files.writeString(file, extended + "protect: {then: {round: {base: 3}, totals: rounded}}\n");
    assertThat(PackReview.of(file.toString()).faults())
        .extracting(Problem::place)
        .containsExactly(file + ":5:11");
    Files.writeString(file, extended + "rules: {rounding: {base: 10}}\n");
    assertThat(PackReview.of(file.toString()).faults())
        .extracting(Problem::place)
        .containsExactly(file + ":5:20");
  }

  private List<Problem> faults(String rule, String then) throws IOException {
    Path file = folder.resolve("own.yaml");
    String text = "rules:\n  r: {kind: not-rounded, " + rule + "}\nprotect: {then: " + then + "}\n";
    Files.writeString(file, HEAD + text);
    return PackReview.of(file.toString()).faults();
  }
}
