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
    assertThat(Cuts.row(grid, 4)).contains("Of these, 3 were late.");
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
