package org.sluice.format.delimited;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Problem;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

class DelimitedTextTest {
  private static DelimitedText read(String text) {
    return DelimitedText.of(EncodedText.of(text.getBytes(UTF_8)), ',');
  }

  /** A quote, line feed and carriage return by signs that a reader sees. */
  private static String plain(String signs) {
    return signs.replace('^', '"').replace('~', '\n').replace('<', '\r');
  }

  /** Rows in brackets, fields between bars. */
  private static String drawn(Grid grid) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < grid.width(row); column++) {
        fields.add(grid.text(row, column));
      }
      rows.add("[" + String.join("|", fields) + "]");
    }
    return String.join("", rows);
  }

  private static String copy(DelimitedText text, Map<Place, String> replacements)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.copy(replacements, out);
    return out.toString(UTF_8);
  }

  /** {@code ^} is a quote, {@code ~} a line feed, {@code <} a carriage return. */
  @DisplayName("fields, and whether a copy can be had")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          01 two rows                         # a,b~1,2~             # [a|b][1|2]             # true
          02 no line end at the end           # a,b~1,2              # [a|b][1|2]             # true
          03 carriage returns                 # a,b<1,2<             # [a|b][1|2]             # true
          04 both                             # a,b<~1,2<~           # [a|b][1|2]             # true
          05 mixed line ends                  # a<b~c<~d             # [a][b][c][d]           # true
          06 blank lines are rows             # a~~b~                # [a][][b]               # true
          07 ragged rows                      # a,b,c~1~2,3~         # [a|b|c][1][2|3]        # true
          08 empty fields                     # ,,~,~                # [||][|]                # true
          09 a comma at the very end          # a,                   # [a|]                   # true
          10 quoted                           # ^a^,^b^~             # [a|b]                  # true
          11 quoted delimiter                 # ^a,b^,c~             # [a,b|c]                # true
          12 doubled quotes                   # ^a^^b^,c~            # [a^b|c]                # true
          13 an empty quoted field            # ^^,c~                # [|c]                   # true
          14 only doubled quotes              # ^^^^,c~              # [^|c]                  # true
          15 blanks behind a closing quote    # ^a^ ,b~              # [a|b]                  # true
          16 blanks before a quote            # a, ^b^~              # [a| ^b^]               # true
          17 a quote inside a plain field     # 5^ pipe,b~           # [5^ pipe|b]            # true
          18 quoted, no line end at the end   # a,^b^                # [a|b]                  # true
          19 a quote never closed             # ^a,b~c,d~            # [^a|b][c|d]            # false
          20 closed by another row's quote    # ^a,1~b,2~^c^,3~      # [^a|1][b|2][c|3]       # false
          21 text behind a closing quote      # ^a^b,c~              # [^a^b|c]               # false
          22 quotes not doubled               # ^a ^b^ c^,d~         # [^a ^b^ c^|d]          # false
          23 an opening quote at the end      # a,^                  # [a|^]                  # false
          24 spaces are kept                  #  a , b ~             # [a | b ]               # true
          """,
      ignoreLeadingAndTrailingWhitespace = true)
  void fieldsAndWhetherACopyCanBeHad(String name, String text, String grid, boolean copyable) {
    DelimitedText read = read(plain(text));
    assertThat(drawn(read.grid())).as(name).isEqualTo(plain(grid));
    assertThat(read.uncopyable().isEmpty()).as(name).isEqualTo(copyable);
  }

  @Test
  void aQuotedLineBreakIsInsideItsCell() {
    DelimitedText read = read("a,\"b\nc\"\nd,e\n");
    assertThat(drawn(read.grid())).isEqualTo("[a|b\nc][d|e]");
    assertThat(read.problems("t.csv")).isEmpty();
    assertThat(read.uncopyable()).isEmpty();
  }

  @Test
  void aQuoteThatIsNotClosedIsToldWithItsPlaceAndHidesNoRow() {
    DelimitedText read = read("area,n\nAlder,4\n\"Birch,5\nCedar,6\n");
    assertThat(read.grid().rows()).isEqualTo(4);
    assertThat(read.problems("t.csv"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo("t.csv, cell A3");
              assertThat(problem.line()).contains("not closed").doesNotContain("Birch");
            });
  }

  @Test
  void aQuotedCellThatHoldsRowsIsTold() {
    DelimitedText read = read("area,n\nAlder,\"4\nBirch,5\nCedar,6\"\nElm,7\n");
    assertThat(read.problems("t.csv")).extracting(Problem::place).containsExactly("t.csv, cell B2");
  }

  @Test
  void anAddressOverThreeLinesIsNotTold() {
    assertThat(read("area,n\n\"Alder\nthe old, grey, town\nArdenmark\",4\n").problems("t.csv"))
        .isEmpty();
  }

  @Test
  void anUnquotedCellGetsQuotesOnlyIfTheNewTextNeedsThem() throws IOException {
    Place cell = Place.at(0, 1);
    assertThat(copy(read("a,4,b\n"), Map.of(cell, "[c]"))).isEqualTo("a,[c],b\n");
    assertThat(copy(read("a,4,b\n"), Map.of(cell, ""))).isEqualTo("a,,b\n");
    assertThat(copy(read("a,4,b\n"), Map.of(cell, "1,5"))).isEqualTo("a,\"1,5\",b\n");
    assertThat(copy(read("a,4,b\n"), Map.of(cell, "x\"y"))).isEqualTo("a,\"x\"\"y\",b\n");
    assertThat(copy(read("a,4,b\n"), Map.of(cell, "x\ny"))).isEqualTo("a,\"x\ny\",b\n");
  }

  @Test
  void aQuotedCellStaysQuoted() throws IOException {
    assertThat(copy(read("\"a\",\"4\" ,b"), Map.of(Place.at(0, 1), "[c]")))
        .isEqualTo("\"a\",\"[c]\" ,b");
    assertThat(copy(read("\"\",4"), Map.of(Place.at(0, 0), "x\"y"))).isEqualTo("\"x\"\"y\",4");
  }

  @Test
  void theFirstAndTheLastCellCanBeReplaced() throws IOException {
    assertThat(copy(read("1,2\n3,4"), Map.of(Place.at(1, 1), "d", Place.at(0, 0), "a")))
        .isEqualTo("a,2\n3,d");
  }

  @Test
  void aLastRowOfOneCellThatBecomesEmptyStaysARow() throws IOException {
    assertThat(copy(read("a,b\nnote"), Map.of(Place.at(1, 0), ""))).isEqualTo("a,b\n\"\"");
    assertThat(copy(read("a,b\nnote\n"), Map.of(Place.at(1, 0), ""))).isEqualTo("a,b\n\n");
  }

  @Test
  void cellsThatLookLikeFormulasAreCopiedAsTheyAre() throws IOException {
    String text = "=1+1,+a,-b,@c\n";
    assertThat(copy(read(text), Map.of())).isEqualTo(text);
  }

  @Test
  void aPlaceOutsideItsRowIsRefused() {
    DelimitedText read = read("a,b\n1\n");
    for (Place outside :
        List.of(Place.at(1, 1), Place.at(2, 0), Place.at(0, 2), new Place("Sheet1", 0, 0))) {
      assertThatThrownBy(() -> copy(read, Map.of(outside, "x")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no cell");
    }
  }

  @Test
  void aTextThatTheEncodingLacksIsRefused() {
    DelimitedText western =
        DelimitedText.of(EncodedText.of(new byte[] {'a', (byte) 0xE9, ',', '4'}), ',');
    assertThat(western.canWrite("\u2013")).isTrue();
    assertThat(western.canWrite("\u2264")).isFalse();
    assertThatThrownBy(() -> copy(western, Map.of(Place.at(0, 1), "\u226410")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Windows-1252");
  }

  @Test
  void aTextThatDoesNotEncodeBackGetsNoCopyButIsRead() {
    DelimitedText read =
        DelimitedText.of(EncodedText.of(new byte[] {'a', (byte) 0x81, ',', '4', '\n'}), ',');
    assertThat(read.grid().text(0, 1)).isEqualTo("4");
    assertThat(read.uncopyable()).isPresent();
    assertThat(read.problems("t.csv")).extracting(Problem::place).containsExactly("t.csv, cell A1");
    assertThatThrownBy(() -> copy(read, Map.of())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void oddCharactersAreToldByKindAndPlaceAndNeverByText() {
    DelimitedText read = read("area,n\nAlder,4\nBirch\u202E,5\nCedar,\0" + "6\n");
    assertThat(read.problems("t.csv"))
        .extracting(Problem::place)
        .containsExactly("t.csv, cell B4", "t.csv, cell A3");
    assertThat(read.problems("t.csv"))
        .extracting(Problem::line)
        .noneMatch(
            line -> line.contains("Birch") || line.contains("\u202E") || line.contains("\0"));
    assertThat(read.uncopyable()).hasValueSatisfying(why -> assertThat(why).contains("NUL"));
  }
}
