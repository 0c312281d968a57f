package org.sluice.protect.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.pack.RoundingBases;
import org.sluice.protect.rounding.Rounding.Half;
import org.sluice.protect.rounding.Rounding.Method;
import org.sluice.protect.rounding.Rounding.Totals;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class RandomRoundingTest {
  private static final RoundingKey KEY = key("a key of the officer");

  @Test
  void overManyCellsAsManyGoUpAsTheRestSays() {
    int cells = 100_000;
    int up = 0;
    for (int cell = 0; cell < cells; cell++) {
      up += random(3, KEY).of(BigDecimal.valueOf(31), cell(cell)).intValueExact() == 33 ? 1 : 0;
    }
    double expected = cells / 3.0;
    double deviation = Math.sqrt(cells * (1 / 3.0) * (2 / 3.0));
    assertThat((double) up).isBetween(expected - 4 * deviation, expected + 4 * deviation);
  }

  /** What all counts together gain or lose by rounding has an expected value of nothing. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 10})
  void overManyDifferentCountsNothingIsWonOrLost(int base) {
    int cells = 100_000;
    long change = 0;
    double variance = 0;
    for (int cell = 0; cell < cells; cell++) {
      int count = 1 + cell % 97;
      int rest = count % base;
      change += random(base, KEY).of(BigDecimal.valueOf(count), cell(cell)).intValueExact() - count;
      variance += rest * (double) (base - rest);
    }
    assertThat((double) change).isBetween(-4 * Math.sqrt(variance), 4 * Math.sqrt(variance));
  }

  /** A run that is repeated, and a table that holds the cell again, print what was printed. */
  @Test
  void theMeanOfAThousandRunsIsWhatOneRunPrints() {
    BigDecimal once = random(5, KEY).of(BigDecimal.valueOf(32), cell(7));
    BigDecimal sum = BigDecimal.ZERO;
    for (int run = 0; run < 1000; run++) {
      sum = sum.add(random(5, key("a key of the officer")).of(BigDecimal.valueOf(32), cell(7)));
    }
    assertThat(sum).isEqualByComparingTo(once.multiply(BigDecimal.valueOf(1000)));
  }

  /**
   * Whoever knows the program and the cell but not the key tries all keys: each count less than a
   * base away prints so under some of them, as often as an unknown draw would have it.
   */
  @Test
  void withoutTheKeyEveryCountThatMayPrintSoStaysPossible() {
    int keys = 2000;
    for (int count = 26; count <= 34; count++) {
      double share = 1 - Math.abs(count - 30) / 5.0;
      int printed = 0;
      for (int k = 0; k < keys; k++) {
        RoundingKey other = key("one of many keys, the " + k);
        printed +=
            random(5, other).of(BigDecimal.valueOf(count), cell(7)).intValueExact() == 30 ? 1 : 0;
      }
      double deviation = Math.sqrt(keys * share * (1 - share));
      assertThat((double) printed)
          .as("count " + count)
          .isBetween(keys * share - 4 * deviation, keys * share + 4 * deviation);
    }
  }

  /** What one cell did says nothing of another: a printed pair is as likely as its parts. */
  @Test
  void neighbouringCellsAreDrawnApart() {
    int pairs = 50_000;
    int both = 0;
    for (int cell = 0; cell < pairs; cell++) {
      boolean first = isUp(cell);
      boolean second = isUp(cell + 1);
      both += first && second ? 1 : 0;
    }
    double share = 0.4 * 0.4;
    double deviation = Math.sqrt(pairs * share * (1 - share));
    assertThat((double) both)
        .isBetween(pairs * share - 5 * deviation, pairs * share + 5 * deviation);
  }

  private static boolean isUp(int cell) {
    return random(5, KEY).of(BigDecimal.valueOf(32), cell(cell)).intValueExact() == 35;
  }

  @Test
  void multiplesStayAndOthersGoToANeighbour() {
    for (int count = 0; count < 400; count++) {
      int rounded = random(5, KEY).of(BigDecimal.valueOf(count), cell(count)).intValueExact();
      assertThat(rounded % 5).isZero();
      assertThat(Math.abs(rounded - count)).isLessThan(5);
      assertThat(count % 5 != 0 || rounded == count).isTrue();
    }
  }

  @Test
  void theSameCellRoundsTheSameInEveryTableAndEveryRun() {
    Table byAge =
        Tables.crosstab("age | women | men | Total\n0-4 | 11 | 12 | 23\n5-9 | 14 | 16 | 30")
            .table();
    Table turned = Tables.crosstab("age | men | women\n5-9 | 16 | 14\n0-4 | 12 | 11").table();
    assertThat(CellIdentity.of(byAge, 0, 0)).isEqualTo(identityOf(turned, "11"));
    for (String figure : List.of("11", "12", "14", "16")) {
      BigDecimal count = new BigDecimal(figure);
      assertThat(random(5, KEY).of(count, identityOf(byAge, figure)))
          .isEqualTo(random(5, key("a key of the officer")).of(count, identityOf(turned, figure)));
    }
  }

  @Test
  void theMarginOfATableIsTheCellOfASmallerOne() {
    Table wide =
        Tables.crosstab("age | women | men | Total\n0-4 | 11 | 12 | 23\n5-9 | 14 | 16 | 30")
            .table();
    Table narrow = Tables.crosstab("age | women | men\n0-4 | 11 | 12").table();
    assertThat(identityOf(wide, "23").text()).isNotEqualTo(identityOf(narrow, "11").text());
    assertThat(identityOf(wide, "23").text()).doesNotContain("total");
  }

  @Test
  void anotherKeyGivesAnotherResult() {
    assertThat(all(KEY)).isNotEqualTo(all(key("another key of the officer")));
    assertThat(all(KEY)).isEqualTo(all(key("a key of the officer")));
  }

  @Test
  void basesGrowWithTheCountWhereRoundingIsGraduated() {
    Rounding graduated =
        new Rounding(
            RoundingBases.GRADUATED, Method.GRADUATED, Half.UP, Totals.ROUNDED, Optional.of(KEY));
    assertThat(graduated.of(new BigDecimal("17"), cell(1)).intValueExact()).isIn(15, 18);
    assertThat(graduated.of(new BigDecimal("19"), cell(1)).intValueExact()).isIn(18, 20);
    assertThat(graduated.of(new BigDecimal("57"), cell(1)).intValueExact()).isIn(55, 60);
    assertThat(graduated.of(new BigDecimal("101"), cell(1)).intValueExact()).isIn(100, 110);
    assertThat(graduated.of(new BigDecimal("1234"), cell(1)).intValueExact()).isIn(1200, 1300);
  }

  @Test
  void aKeyOfFifteenBytesIsTooShortAndNoneIsEverShown() {
    assertThatThrownBy(() -> key("fifteen bytes..")).isInstanceOf(IllegalArgumentException.class);
    assertThat(random(5, KEY).toString()).doesNotContain("officer");
  }

  private static List<BigDecimal> all(RoundingKey key) {
    List<BigDecimal> rounded = new ArrayList<>();
    for (int cell = 0; cell < 100; cell++) {
      rounded.add(random(5, key).of(BigDecimal.valueOf(12), cell(cell)));
    }
    return rounded;
  }

  private static CellIdentity identityOf(Table table, String figure) {
    for (int record = 0; record < table.size(); record++) {
      if (table.column(0).isBetween(record, Long.parseLong(figure), Long.parseLong(figure))) {
        return CellIdentity.of(table, 0, record);
      }
    }
    throw new IllegalArgumentException(figure);
  }

  private static CellIdentity cell(int number) {
    return new CellIdentity("cell " + number);
  }

  private static Rounding random(int base, RoundingKey key) {
    return new Rounding(base, Method.RANDOM, Half.UP, Totals.ROUNDED).with(key);
  }

  private static RoundingKey key(String text) {
    return RoundingKey.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
