package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Tables of the package tabularray: options over several lines, rows as in any tabular. */
class TblrTest {
  private static final String MODEL =
      """
      \\begin{talltblr}[         %% outer open
      entry=none,
      note{}={+ p \\num{< 0.1}, [a] of 30},
      ]                     %% outer close
      {                     %% inner open
      colspec={Q[]Q[]Q[]},
      hline{4}={1-3}{solid, black, 0.05em},
      hline{2}={1-3}{solid, black, 0.05em},
      hline{1}={1-3}{solid, black, 0.08em},
      }                     %% inner close
      & Plain & Adjusted \\\\
      Age & \\num{-1.608}*** & \\num{2.5} \\\\
      & (\\num{0.159}) &  \\\\
      Num.Obs. & \\num{335} & \\num{7} \\\\
      \\end{talltblr}
      """;

  @Test
  void rowsBehindOptionsOfSeveralLinesAreATable() {
    assertThat(Cuts.rows(MODEL))
        .containsExactly("|Plain|Adjusted", "Age|-1.608***|2.5", "|(0.159)|", "Num.Obs.|335|7");
    assertThat(Cuts.grid(MODEL).extents()).containsExactly(new Extent(10, 0, 13, 2, 1, 0));
  }

  @Test
  void titlesAndNotesInOptionsStandBesideTheTableAndItsDrawingNowhere() {
    Grid grid = Cuts.grid(MODEL);
    assertThat(Cuts.row(grid, 2)).containsExactly("note{}={+ p \\num{< 0.1}, [a] of 30},");
    assertThat(Cuts.row(grid, 6)).isEmpty();
  }

  @Test
  void optionsThatPrintWordsAreSearchedAndSoIsACommentAmongThem() {
    Grid grid = Cuts.grid(tblr("{colspec={lr},\n% of which 3 late\nrow{2}={appto={ of 9}}}"));
    assertThat(Cuts.row(grid, 1)).containsExactly("% of which 3 late");
    assertThat(Cuts.row(grid, 2)).containsExactly("row{2}={appto={ of 9}}}");
  }

  @Test
  void aFigureIsReplacedWithTheCommandAroundIt() throws IOException {
    Printed printed = Cuts.printed(MODEL);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printed.copy(Map.of(new Place("", 13, 2), "[c]"), out);
    assertThat(out.toString(UTF_8)).isEqualTo(MODEL.replace("\\num{7}", "[c]"));
    Grid copy = printed.reread(out.toByteArray());
    assertThat(Cuts.row(copy, 13)).containsExactly("Num.Obs.", "335", "[c]");
    assertThat(copy.extents()).isEqualTo(printed.grid().extents());
  }

  @Test
  void headsAreToldByOptionsOrByRulesAmongTheRows() {
    assertThat(heads(tblr("{colspec={lr}, rowhead=1}"))).isEqualTo(1);
    assertThat(heads(tblr("{hline{1,3,Z} = {1pt}}"))).isEqualTo(2);
    assertThat(heads(tblr("{colspec={lr}}"))).isEqualTo(Extent.UNTOLD);
    assertThat(heads(tblr("{lr}").replace("Alderby", "\\midrule\nAlderby"))).isEqualTo(1);
  }

  @Test
  void aHeadThatOptionsPutOverTheCellsBehindItStandsOverThem() {
    List<String> rows =
        List.of("|Deaths|Deaths|All", "Area|girls|boys|", "||| ".strip(), "Alderby|7|8|15");
    String body =
        "& %s & & All \\\\ \\cmidrule[lr]{2-3}\nArea & girls & boys & \\\\\n\\midrule\nAlderby & 7 & 8 & 15 \\\\\n\\end{tblr}\n";
    assertThat(
            Cuts.rows("\\begin{tblr}{cell{1}{2}={c=2,}{halign=c,}}\n" + body.formatted("Deaths")))
        .isEqualTo(rows);
    assertThat(Cuts.rows("\\begin{tblr}{lrrr}\n" + body.formatted("\\SetCell[c=2]{c} Deaths")))
        .isEqualTo(rows);
  }

  @Test
  void optionsThatNothingClosesAreWordsAndNoTable() {
    for (String options : List.of("[note{}={7 late", "{colspec={lr} of 9")) {
      Grid grid = Cuts.grid(tblr(options));
      assertThat(grid.extents()).isEmpty();
      assertThat(Cuts.row(grid, 2)).singleElement().asString().contains("Alderby");
    }
  }

  @Test
  void hostileOptionsTakeLinearTime() {
    String spans = "\\SetCell[c=9]{c} a & & ".repeat(100_000);
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          for (String text :
              List.of(
                  "\\begin{tblr}[\n".repeat(100_000),
                  "\\begin{tblr}\n\n%\n".repeat(100_000),
                  "\\begin{tblr}[{]\n\\end{\n".repeat(50_000),
                  "\\begin{tblr}{" + "hline{1,".repeat(100_000),
                  "\\begin{tblr}{" + "hline{2}={1}{a},".repeat(100_000) + "}\na & 7 \\\\\n",
                  "\\begin{tblr}{" + "{".repeat(500_000) + "}".repeat(500_001) + "\na & 7 \\\\\n",
                  "\\begin{tblr}{l}\n" + spans + "\\\\\n")) {
            Layout.grid("", text);
          }
        });
  }

  private static int heads(String text) {
    return Cuts.grid(text).extents().get(0).heads();
  }

  private static String tblr(String options) {
    return "\\begin{tblr}"
        + options
        + "\nArea & n \\\\\nAlderby & 7 \\\\\nCawsey & 12 \\\\\nDunmore & 9 \\\\\n\\end{tblr}\n";
  }
}
