package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Tables of LaTeX: commands around the text of cells, rows on several lines. */
class TabularTest {
  private static final String FRAGMENT =
      """
       & n & share \\\\
      \\hline
      Alderby & 7 & 0.25 \\\\ \\hline
      Cawsey \\& Co & 12 & 0.75 \\\\[2pt] % late
      Both & \\multicolumn{2}{c}{0.62} \\\\
      N & 19
      """;

  @Test
  void commandsAroundACellAreNoPartOfIt() {
    assertThat(
            rows(
                """
                Area & \\multicolumn{1}{c}{Deaths (\\%)} \\\\
                \\hline
                Alderby & \\multicolumn{1}{r}{\\textbf{7} (6.0\\%)} \\\\
                \\quad 3 & \\textbf{7} \\\\
                \\hspace{1em}Cawsey \\& Co & {$4$} \\\\
                Ages $\\geq$ 65 & \\phantom{1}5 \\\\
                """))
        .containsExactly(
            "Area|Deaths (%)", "", "Alderby|7 (6.0%)", "3|7", "  Cawsey & Co|4", "Ages ≥ 65|5");
  }

  @Test
  void twoNamesThatDifferInASignStayDifferent() {
    assertThat(rows("Said $\\oplus$ & Said $\\ominus$ \\\\\n7 & 8 \\\\\n"))
        .startsWith("Said oplus|Said ominus");
  }

  @Test
  void aHeadOverTwoColumnsStandsOverBothAndARuleBelowItEndsNoHeads() {
    Grid grid =
        Cuts.grid(
            table(
                """
                & \\multicolumn{2}{c}{Deaths} \\\\ \\cmidrule(lr){2-3}
                Area & girls & boys \\\\
                \\midrule
                Alderby & 7 & 8 \\\\
                """));
    assertThat(Cuts.row(grid, 1)).containsExactly("", "Deaths", "Deaths");
    assertThat(grid.extents()).singleElement().extracting(Extent::heads).isEqualTo(2);
  }

  @Test
  void aRowOnSeveralLinesIsOneRow() {
    String several =
        """
        Area &
          girls &
          boys \\\\
        \\hline
        \\multicolumn{1}{l}{Alderby} &
          \\multicolumn{1}{r}{7} &
          \\multicolumn{1}{r}{12} \\\\
        """;
    assertThat(rows(several)).contains("Area|girls|boys", "Alderby|7|12");
    assertThat(rows("Area & girls & boys \\\\\nAlderby & 7 & 12 \\\\\n"))
        .containsExactly("Area|girls|boys", "Alderby|7|12");
  }

  @Test
  void aCellOnALineBeforeTheEndOfItsRowIsReplacedInTheCopy() throws IOException {
    String text = table("Area & n & m \\\\\nAlderby &\n  \\textbf{7} &\n  12 \\\\\n");
    Printed printed = Cuts.printed(text);
    String copy = copy(printed, new Place("", 4, 1), new Place("", 4, 2));
    assertThat(copy).isEqualTo(text.replace("{7}", "{[c]}").replace("12", "[c]"));
    assertThat(printed.reread(copy.getBytes(UTF_8)).text(4, 1)).isEqualTo("[c]");
  }

  @Test
  void aFloatOverBothColumnsOfThePageIsNoTableItself() {
    assertThat(
            Cuts.rows(
                """
                \\begin{table*}[t]
                \\begin{tabular}{lr}
                area & n \\\\
                Alderby & 12 \\\\
                \\end{tabular}
                \\end{table*}
                """))
        .containsExactly("area|n", "Alderby|12");
  }

  @Test
  void aTableOfOneColumnIsATable() {
    assertThat(rows("Overall \\\\\n\\hline\n 34 (12.0) \\\\\n 6 (0.1) \\\\\n"))
        .containsExactly("Overall", "", "34 (12.0)", "6 (0.1)");
    assertThat(Cuts.grid(table("A line \\\\\nanother line \\\\\n")).extents()).isEmpty();
  }

  @Test
  void titlesAndNotesOverAllColumnsStandBesideTheTable() {
    Grid grid =
        Cuts.grid(
            table(
                """
                \\multicolumn{2}{c}{Deaths in 2021} \\\\
                Area & n \\\\
                Alderby & 7 \\\\
                \\multicolumn{2}{l}{Of these, 3 were late.} \\\\
                """));
    assertThat(grid.extents()).singleElement().extracting(Extent::top).isEqualTo(2);
    assertThat(Cuts.row(grid, 4)).containsExactly("Of these, 3 were late.");
  }

  @Test
  void aPercentSignBehindAFigureOfARowOpensNoComment() {
    assertThat(rows("Area & n (%) \\\\\nAlderby & 7 (6%) \\\\\n"))
        .containsExactly("Area|n (%)", "Alderby|7 (6%)");
  }

  @Test
  void breaksInsideACellPartNoRows() {
    assertThat(rows("Area & \\makecell{Deaths\\\\(all)} \\\\\nAlderby & 7 \\\\\n"))
        .containsExactly("Area|Deaths (all)", "Alderby|7");
  }

  @Test
  void rowsWithoutATabularAroundThemAreATable() {
    Grid grid = Cuts.grid(FRAGMENT);
    assertThat(Cuts.rows(FRAGMENT))
        .containsExactly(
            "|n|share", "||", "Alderby|7|0.25", "Cawsey & Co|12|0.75", "Both|0.62|", "N|19|");
    assertThat(grid.extents()).singleElement().extracting(Extent::heads).isEqualTo(1);
  }

  @Test
  void rowsThatBeginWithFiguresHaveNoHeadWhateverRuleStandsBelowThem() {
    Grid grid = Cuts.grid("Alderby & 7 \\\\\nCawsey & 12 \\\\\n\\midrule\nN & 19\n");
    assertThat(grid.extents()).containsExactly(new Extent(0, 0, 3, 1, Extent.UNTOLD, 0));
  }

  @Test
  void wordsBetweenRowsWithoutATabularStandBesideThem() {
    Grid grid =
        Cuts.grid(
            "Of 9,\nAlderby & 7 \\\\\nCawsey & 12 \\\\\nDunmore & 9 \\\\\nN & 28 \\\\\n3 late \\\\\nand 4 early\n");
    assertThat(grid.extents()).singleElement().extracting(Extent::bottom).isEqualTo(4);
    assertThat(grid.text(1, 0)).isEqualTo("Alderby");
    assertThat(Cuts.row(grid, 0)).contains("Of 9,");
    assertThat(Cuts.row(grid, 5)).contains("3 late");
    assertThat(Cuts.row(grid, 6)).contains("and 4 early");
  }

  @Test
  void wordsWithASignBetweenThemAreNoRows() {
    assertThat(Cuts.grid("Smith & Sons \\\\\nWe met\nat 7 & left\nat 9.\n").extents()).isEmpty();
    assertThat(Cuts.grid("\\begin{align}\nx & 3 \\\\\ny & 4 \\\\\nz & 5 \\\\\n").extents())
        .isEmpty();
  }

  @Test
  void aTabularMayOpenBehindOtherCommandsOfItsLine() {
    String text =
        """
        {\\def\\sym#1{$^{#1}$} \\begin{tabular}{l*{2}{c}} \\toprule
        & 2020 & 2021 \\\\
        \\midrule \\textbf{Girls} \\\\
        \\hspace{2cm}Alderby & 7 & 8 \\\\
        \\multicolumn{3}{l}{\\textbf{Boys}} \\\\
        \\hspace{2cm}Alderby & 9 & 6 \\\\
        \\bottomrule \\multicolumn{3}{p{0.7\\linewidth}}{\\footnotesize Of 30.} \\\\ \\end{tabular} or 31}
        """;
    Grid grid = Cuts.grid(text);
    assertThat(Cuts.rows(text))
        .containsExactly("|2020|2021", "Girls||", "  Alderby|7|8", "Boys||", "  Alderby|9|6");
    assertThat(Cuts.row(grid, 6))
        .containsExactly("\\footnotesize Of 30.} \\\\ \\end{tabular} or 31}");
  }

  @Test
  void ofTheRowsThatEndInALineTheFullestIsTheRow() {
    assertThat(
            rows(
                """
                & n & m \\\\
                \\hline
                \\textbf{Girls} \\\\ \\ Alderby & 7 & 8 \\\\
                \\\\ \\textbf{Boys} \\\\ \\ Alderby & 9 & 6 \\\\
                \\vspace*{1em} \\\\ \\emph{All} & & \\\\
                Cawsey & 3 & 4 \\\\
                """))
        .containsExactly("|n|m", "", " Alderby|7|8", " Alderby|9|6", "All||", "Cawsey|3|4");
  }

  @Test
  void aFigureOfRowsWithoutATabularIsReplacedInTheCopy() throws IOException {
    String copy = copy(Cuts.printed(FRAGMENT), new Place("", 2, 1), new Place("", 5, 1));
    assertThat(copy)
        .isEqualTo(FRAGMENT.replace("Alderby & 7", "Alderby & [c]").replace("19", "[c]"));
  }

  @Test
  void numbersInACommandOfTheirOwnAreReadAndReplacedWithIt() throws IOException {
    String text = table("Area & n & m \\\\\n\\hline\nAlderby & \\num{7} & \\num[a=b]{12}* \\\\\n");
    assertThat(Cuts.rows(text)).containsExactly("Area|n|m", "||", "Alderby|7|12*");
    Printed printed = Cuts.printed(text);
    String copy = copy(printed, new Place("", 3, 1), new Place("", 3, 2));
    assertThat(copy.replace(" ", "")).contains("Alderby&[c]&[c]\\\\");
    assertThat(printed.reread(copy.getBytes(UTF_8)).text(3, 1)).isEqualTo("[c]");
  }

  @Test
  void aRaisedDigitBehindAFigureIsNoDigitOfIt() {
    assertThat(
            rows(
                """
                R$^{2}$ & 7$^{2}$ \\\\
                $7^2$ & 7\\textsuperscript{2} \\\\
                7\\tnote{2} & 7$^{***}$ \\\\
                """))
        .containsExactly("R2|7^2", "7^2|7^2", "7^2|7***");
  }

  @Test
  void notesBehindALabelOfTheirOwnStandBesideTheTable() {
    String text =
        table(
            """
            Area & n & m \\\\
            Alderby & 7 & 8 \\\\
            Late & \\multicolumn{2}{r}{9} \\\\
            \\textit{Note:} & \\multicolumn{2}{r}{Of these, 3 were late.} \\\\
             & \\multicolumn{2}{r}{4 were early.} \\\\
            """);
    Grid grid = Cuts.grid(text);
    assertThat(Cuts.rows(text)).containsExactly("Area|n|m", "Alderby|7|8", "Late|9|");
    assertThat(Cuts.row(grid, 4)).containsExactly("Of these, 3 were late.");
    assertThat(Cuts.row(grid, 5)).containsExactly("4 were early.");
  }

  private static String copy(Printed printed, Place... places) throws IOException {
    Map<Place, String> marks = new HashMap<>();
    for (Place place : places) {
      marks.put(place, "[c]");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printed.copy(marks, out);
    return out.toString(UTF_8);
  }

  private static List<String> rows(String rows) {
    return Cuts.rows(table(rows)).stream()
        .map(row -> row.replaceAll("^\\|+$", ""))
        .filter(row -> !row.isEmpty() || !rows.contains("&\n"))
        .toList();
  }

  private static String table(String rows) {
    return "\\begin{tabular}{lrr}\n" + rows + "\\end{tabular}\n";
  }
}
