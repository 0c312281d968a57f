package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class LinesTest {
  private static final Table TABLE =
      Tables.tidy(
              """
              area      | year | children:count
              Alderby   | 2021 | 11
              Brackwater| 2021 | 12
              Total     | 2021 | 23
              Brackwater| 2020 | 14
              Alderby   | 2021 | 15
              Alderby   | 2020 | 16
              """)
          .table();

  private final Records records = new Records(TABLE);

  @Test
  void aLineHoldsTheRecordsByCategoryWithoutTotalsAndOfThoseAlikeTheFirst() {
    assertThat(records.line(1, 0)).containsExactly(0, 1);
    assertThat(records.line(4, 0)).containsExactly(0, 1);
    assertThat(records.line(5, 0)).containsExactly(5, 3);
    assertThat(records.line(4, 1)).containsExactly(0, 5);
  }

  @Test
  void aRecordIsFoundByWhatElseItIs() {
    int total = TABLE.category(0, 2);
    assertThat(records.moved(1, 0, total)).hasValue(2);
    assertThat(records.moved(3, 0, total)).isEmpty();
    assertThat(records.moved(3, 1, TABLE.category(1, 0))).hasValue(1);
    assertThat(records.moved(4, 1, TABLE.category(1, 4))).hasValue(0);
  }

  @Test
  void recordsOfOneLineShareANumberWithNoOthers() {
    assertThat(List.of(0, 1, 2, 4).stream().map(r -> records.lineNumber(r, 0)).distinct())
        .hasSize(1);
    assertThat(List.of(0, 3).stream().map(r -> records.lineNumber(r, 0)).distinct()).hasSize(2);
  }

  /** Asked anew for each record it would be work for the square of their number. */
  @ParameterizedTest
  @ValueSource(ints = {10, 40})
  void whatIsAskedForEveryRecordIsWorkedOutOnceForItsLine(int areas) {
    StringBuilder text = new StringBuilder("area | year | children:count");
    for (int area = 0; area < areas; area++) {
      text.append("\nArea ").append(area).append(" | 2020 | 20");
      text.append("\nArea ").append(area).append(" | 2021 | 30");
    }
    Table table = Tables.tidy(text.toString()).table();
    Records all = new Records(table);
    LineAnswers answers = new LineAnswers();
    List<Integer> workedOutFor = new ArrayList<>();
    for (int record = 0; record < table.size(); record++) {
      int asked = record;
      boolean isFirst = answers.of(0, 0, all.lineNumber(record, 0), () -> workedOutFor.add(asked));
      assertThat(isFirst).isTrue();
    }
    assertThat(workedOutFor).containsExactly(0, 1);
  }
}
