package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.pack.Exceptions.Allowed;
import org.sluice.pack.Service.Style;

/** What a pack says of the service whose rules it holds. */
class ServiceTest {
  private static final String RULES = "rules: {a: {kind: low-count}}\n";
  private static final String SAYS_ALL =
      """
      {HEAD}service: "Care: data room"
      supersedes: [sail-2025-06, ukllc-2026]
      style: principles-based
      exceptions: {allowed: by-appeal, least: 10, by: the data access committee}
      """;

  @TempDir private Path folder;

  static List<String> packs() {
    return Packs.bundled();
  }

  private Fixture own(String text) {
    return new Fixture(folder).with("own.yaml", text);
  }

  @Test
  void aPackNamesItsServiceItsStyleItsExceptionsAndWhatItTakesThePlaceOf() {
    Pack own = own(SAYS_ALL + RULES).pack("own.yaml");
    assertThat(own.service().name()).isEqualTo("Care: data room");
    assertThat(own.service().style()).contains(Style.PRINCIPLES_BASED);
    assertThat(own.service().exceptions())
        .contains(
            new Exceptions(Allowed.BY_APPEAL, OptionalInt.of(10), "the data access committee"));
    assertThat(own.supersedes()).containsExactly("sail-2025-06", "ukllc-2026");
    assertThat(own.used().service()).isEqualTo("Care: data room");
    assertThat(own.used().exceptions())
        .isEqualTo("by appeal, never below 10 (the data access committee)");
  }

  @Test
  void aPackThatSaysNothingOfItsServiceIsAPack() {
    Pack own = own("{HEAD}" + RULES).pack("own.yaml");
    assertThat(own.service()).isEqualTo(Service.UNNAMED);
    assertThat(own.supersedes()).isEmpty();
    assertThat(own.used().service()).isEmpty();
    assertThat(own.used().exceptions()).isEmpty();
  }

  @Test
  void whatIsShownReadsBackAsTheSameService() {
    Pack own = own(SAYS_ALL + RULES).pack("own.yaml");
    assertThat(PackText.show(own))
        .contains(
            """
            version: "1"
            service: "Care: data room"
            supersedes: [sail-2025-06, ukllc-2026]
            style: principles-based
            exceptions: {allowed: by-appeal, least: 10, by: the data access committee}
            """);
    Pack again = new Fixture(folder).with("again.yaml", PackText.show(own)).pack("again.yaml");
    assertThat(again.service()).isEqualTo(own.service());
    assertThat(again.supersedes()).isEqualTo(own.supersedes());
  }

  @Test
  void aProjectsPackIsStillOneForTheServiceItExtends() {
    Pack own =
        new Fixture(folder)
            .with("base.yaml", SAYS_ALL + RULES)
            .with("own.yaml", "{HEAD}extends: ./base.yaml\nexceptions: {allowed: none}\n")
            .pack("own.yaml");
    assertThat(own.service().name()).isEqualTo("Care: data room");
    assertThat(own.service().style()).contains(Style.PRINCIPLES_BASED);
    assertThat(own.service().exceptions().orElseThrow().words()).isEqualTo("none");
    assertThat(own.supersedes()).isEmpty();
  }

  @Test
  void oneOlderPackNeedsNoList() {
    assertThat(own("{HEAD}supersedes: sail-2025-06\n" + RULES).pack("own.yaml").supersedes())
        .containsExactly("sail-2025-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "service: [SAIL] | 4:10 text | a list",
        "service: '' | 4:10 text | nothing",
        "style: strict | 4:8 one of `rules-based`, `principles-based` | \"strict\"",
        "style: rule-based | 4:8 one of `rules-based`, `principles-based` | \"rule-based\"",
        "exceptions: none | 4:13 keys with values | \"none\"",
        "exceptions: {least: 10} | 4:13 the key `allowed` | none",
        "'exceptions: {allowed: none, least: 10}' | 4:36 no limit where no exceptions are allowed | 10",
        "exceptions: {allowed: never} | 4:23 one of `none`, `rare`, `by-appeal`, `with-reason` | \"never\"",
        "'exceptions: {allowed: rare, least: 0}' | 4:36 a whole number from 1 to 1000000 | 0",
        "'exceptions: {allowed: rare, who: x}' | 4:29 a known key | unknown key `who`",
        "supersedes: own | 4:13 an older pack than this one | `own`",
        "supersedes: sail-2025-6 | 4:13 the id of a bundled pack | `sail-2025-6`",
        "supersedes: {a: b} | 4:13 text | keys with values",
        "'supersedes: [ukllc-2026, ukllc-2026]' | 4:26 each item once | \"ukllc-2026\"",
        "supersedes: [] | 4:13 a list with something in it | an empty list",
      })
  void whatIsWrongIsAFaultWhereItStands(String line, String place, String found) {
    assertThat(own("{HEAD}" + line + "\n" + RULES).faults("own.yaml"))
        .singleElement()
        .asString()
        .startsWith("own.yaml:" + place + " | " + found + " | ");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aBundledPackNamesItsServiceAndAnOlderOneIsNotSupersededTwice(String id) {
    Pack pack = Packs.find(id).usable().orElseThrow();
    assertThat(pack.service().name()).isNotBlank().hasSizeLessThanOrEqualTo(40);
    assertThat(superseding(id)).hasSizeLessThanOrEqualTo(1);
    assertThat(superseding(id)).noneMatch(pack.supersedes()::contains);
  }

  private static List<String> superseding(String id) {
    return Packs.bundled().stream()
        .filter(other -> Packs.find(other).usable().orElseThrow().supersedes().contains(id))
        .toList();
  }
}
