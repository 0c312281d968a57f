package org.sluice.format.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimiterGuessTest {
  private static char delimiterOf(String text) {
    return DelimiterGuess.of(text).delimiter();
  }

  /**
   * Cases: a text with its delimiter; {@code ~} ends a line {@code >} is a tab, {@code ^} a quote.
   */
  @DisplayName("the delimiter that settles most rows wins")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          01 commas                       # area,n~Alder,12~Birch,15               # ,
          02 semicolons                   # area;n~Alder;12~Birch;15               # ;
          03 tabs                         # area>n~Alder>12~Birch>15               # >
          04 pipes                        # area|n~Alder|12~Birch|15               # |
          05 decimal commas               # a;b;c;d~1,5;2,5;3,5;4,5~5,5;6,5;7,5;8,5 # ;
          06 decimal commas, no header    # 1,5;2,5;3,5~5,5;6,5;7,5                # ;
          07 numbers without a header     # 1,2,3~4,5,6                            # ,
          08 thousands between tabs       # area>n>m~Alder>1,200>1,300~Birch>1,400>2,500 # >
          09 quoted delimiters            # ^a;b^,^c;d^~^e;f^,^g;h^                # ,
          10 lists inside cells           # area,n~A; B,12~C; D,15                 # ,
          11 a title line above           # Care, demand; by area~~area;n~Alder;12~Birch;15 # ;
          12 notes below                  # area;n~Alder;12~Birch;15~Note, this is one~Note, this is two # ;
          13 a header alone               # area;n;m                               # ;
          14 one column                   # area~Alder~Birch                       # ,
          15 named by a spreadsheet       # sep=|~a,b|c,d~e,f|g,h                  # |
          16 ranges with a comma          # band|n~^(0, 5]^|12~^(5, 9]^|15         # |
          17 several figures in a cell    # area,mean (SD; n)~Alder,4.2 (1.1; 80)~Birch,5.1 (2.0; 35) # ,
          """)
  void theDelimiterThatSettlesMostRowsWins(String name, String text, char delimiter) {
    String plain = text.replace('~', '\n').replace('>', '\t').replace('^', '"');
    assertThat(delimiterOf(plain)).as(name).isEqualTo(delimiter == '>' ? '\t' : delimiter);
  }

  @Test
  void aTableIsKnownWithoutItsName() {
    assertThat(DelimiterGuess.of("area\tn\nAlder\t12\n").isTable()).isTrue();
    assertThat(DelimiterGuess.of("area,n\nAlder,12\n").isTable()).isTrue();
  }

  @Test
  void headingsOfGroupsBetweenRowsWithTabsLeaveATable() {
    String text = "Table 1: Care\n\tn\n\nSex\nFemale\t12\n\nAge\n0-4\t15\n";
    assertThat(DelimiterGuess.of(text).isTable()).isTrue();
  }

  @Test
  void semicolonsWithBlanksBehindThemCutATableWhereEveryRowHasAsMany() {
    String rows = "arm; outcome; people\nA; died; 5\nA; lived; 601\nB; died; 17\n";
    assertThat(DelimiterGuess.of(rows).isTable()).isTrue();
    assertThat(DelimiterGuess.of(rows + "Done; as planned.\n").isTable()).isFalse();
  }

  @Test
  void proseWithCommasIsNoTable() {
    String prose = "First, we read the file.\nThen, we count.\nAt last, we write, and rest.\n";
    assertThat(DelimiterGuess.of(prose).isTable()).isFalse();
  }

  @Test
  void aLogWithATableInPipesIsNoTable() {
    String log =
        """
        . tab area
          area |  Freq.
        -------+-------
         Alder |     12
         Birch |     15
        -------+-------
         Total |     27
        """;
    assertThat(DelimiterGuess.of(log).isTable()).isFalse();
  }

  @Test
  void oneRowOfTwoHundredThousandColumnsHasADelimiter() {
    assertThat(delimiterOf("1;".repeat(200_000))).isEqualTo(';');
  }
}
