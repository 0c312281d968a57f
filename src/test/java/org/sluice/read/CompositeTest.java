package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.CellValue;

class CompositeTest {
  private static List<String> figures(String text) {
    return Composite.read(text, Spelling.usual()).orElseThrow().figures().stream()
        .map(
            value ->
                value instanceof CellValue.Shown shown ? shown.value().toPlainString() : "mark")
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 (60.9%)|14 60.9",
        "41,086 (16%)|41086 16",
        "5/23|5 23",
        "1.02 (0.99-1.06)|1.02 0.99 1.06",
        "64.5 (58.0-71.0) [38.0-89.0]|64.5 58.0 71.0 38.0 89.0",
        "12 (4.5%) [2.1%-7.9%]|12 4.5 2.1 7.9",
        "12 (7, 18)|12 7 18",
        "-0.18 (-0.18 - -0.17)|-0.18 -0.18 -0.17",
        "5/23 (21.7%)|5 23 21.7",
        "4 of 100|4 100",
        "96 out of 1,200 (8.0%)|96 1200 8.0",
        "2.18e+07 (100.0)|21800000 100.0",
        "0.9 [0.8 to 1.1]|0.9 0.8 1.1",
        "3.4 ± 1.2|3.4 1.2",
        "(1.97 - 1.98)|1.97 1.98",
        "<8 (5%)|mark 5",
        "14 (<0.1%)|14 mark",
        "[REDACTED] (3%)|mark 3",
        "Fem: 157, Mal: 132|157 132",
        "0.0:13(68.4%); 1.0:6(31.6%)|13 68.4 6 31.6",
        "F: <8 (5%), M: 142 (95%)|mark 5 142 95",
        "71.2 [68.0–73.4] (n=7)|71.2 68.0 73.4 7",
        "70-: 4, 5 l: <8, N, A: 1,204|4 mark 1204"
      })
  void aCellOfSeveralFiguresIsTakenApart(String text, String figures) {
    assertThat(String.join(" ", figures(text))).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16-39",
        "(-1, 0]",
        "Aged 5 (or more)",
        "80+ (priority group 2)",
        "12",
        "12 (r)",
        "Ward: 12",
        "1 of the 3",
        "Dose 1 of 3",
        "mean: 3, sd: 1",
        "ratio 3:1 (25%)",
        "a:12(60%); b:few",
        "opened: 12.5, closed: 13",
        "seen at 9: 30, then left"
      })
  void aLabelIsNoCellOfSeveralFigures(String text) {
    assertThat(Composite.read(text, Spelling.usual())).isEmpty();
  }

  @Test
  void theShapeTellsWhatStandsWhere() {
    assertThat(Composite.read("14 (60.9%)", Spelling.usual()).orElseThrow().shape())
        .isEqualTo("#(#%)");
  }

  @Test
  void aCountAndItsPercentagesMayStandBelowEachOther() {
    assertThat(Composite.read("9 1.1 2.9 7.5", Spelling.usual()).orElseThrow().shape())
        .isEqualTo("####");
    assertThat(Composite.read("1,240 30.0", Spelling.usual()).orElseThrow().figures()).hasSize(2);
    for (String other : new String[] {"12 345.6", "3.5 1.2", "4 5", "2 1.2.3", "12 140.5"}) {
      assertThat(Composite.read(other, Spelling.usual())).isEmpty();
    }
  }
}
