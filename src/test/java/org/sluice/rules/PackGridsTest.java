package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Finding;
import org.sluice.pack.Pack;
import org.sluice.pack.Packs;
import org.sluice.protect.ProtectSettings;
import org.sluice.protect.rounding.CellIdentity;
import org.sluice.protect.rounding.Rounding;
import org.sluice.protect.rounding.RoundingKey;
import org.sluice.table.Table;
import org.sluice.table.Tables;
import org.sluice.yaml.Faults;

/** What a pack rounds copies to is what its own rule takes for rounded. */
class PackGridsTest {
  private static final int LARGEST = 6000;

  static Stream<String> packsThatRound() {
    return Packs.bundled().stream().filter(id -> rounding(pack(id)).isPresent());
  }

  private static Pack pack(String id) {
    return Packs.find(id).usable().orElseThrow();
  }

  private static Optional<Rounding> rounding(Pack pack) {
    RoundingKey key = RoundingKey.of("a key for the tests alone".getBytes(StandardCharsets.UTF_8));
    return pack.protect()
        .flatMap(protect -> ProtectSettings.from(protect, new Faults()).rounding())
        .map(rounding -> rounding.with(key));
  }

  @ParameterizedTest
  @MethodSource("packsThatRound")
  void everyCountThatMayLeaveIsRoundedToTheGridOfThePack(String id) {
    Pack pack = pack(id);
    RuleSet rules = RuleSet.from(pack).rules();
    int minimum = rules.knowledge(List.of()).minimum();
    Rounding rounding = rounding(pack).orElseThrow();
    StringBuilder text = new StringBuilder("place | n:count");
    for (int count = minimum; count <= LARGEST; count++) {
      CellIdentity cell = new CellIdentity("cell " + count);
      BigDecimal rounded = rounding.of(BigDecimal.valueOf(count), cell);
      text.append("\nplace ").append(count).append(" | ").append(rounded.toPlainString());
    }
    Table table = Tables.tidy(text.toString()).table();
    assertThat(rules.check(List.of(table)))
        .filteredOn(finding -> finding.kind().equals("not-rounded"))
        .flatExtracting(Finding::places)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packsThatRound")
  void aPackThatRoundsHasARuleThatFindsWhatIsNotRounded(String id) {
    assertThat(pack(id).rules()).anyMatch(rule -> rule.kind().text().equals("not-rounded"));
  }
}
