package org.sluice.format.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Trace;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.GridRows;
import org.sluice.grid.Place;

class HtmlPageTest {
  private static final String AREAS =
      "<table><tr><th>area<th>n</tr><tr><td>Alderby</td><td class='r' data-order='7'"
          + " title='seven' style='color:red'>7</td></tr><tr><td>Cawsey</td><td>41</td></tr></table>";

  private static Decoded.Grids page(String html) {
    Decoded decoded = HtmlPage.decode(EncodedText.of(html.getBytes(UTF_8)), Limits.standard());
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return (Decoded.Grids) decoded;
  }

  private static List<String> table(String html) {
    return GridRows.of(page(html).sheets().named("table 1"));
  }

  private static List<String> traces(String html) {
    return page(html).content().traces().stream()
        .map(trace -> trace.kind() + " " + trace.what())
        .toList();
  }

  static String copy(Decoded.Grids page, Map<Place, String> replacements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      page.source().copy(replacements, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(UTF_8);
  }

  @Test
  void spansAreExpandedAndAHeadSaysItsTextOnce() {
    assertThat(
            table(
                "<table><thead><tr><th rowspan=2>area<th colspan=2>children<th rowspan=2>all</tr>"
                    + "<tr><th>girls<th>boys</tr></thead>"
                    + "<tr><td>Alderby<td>12<td>14<td>26</tr></table>"))
        .containsExactly("area|children||all", "|girls|boys|", "Alderby|12|14|26");
  }

  @Test
  void rowsThatAreNotClosedAndCellsOutsideOfRowsStandWhereABrowserShowsThem() {
    String html =
        "Care by area<br><table><tr><td></td><td colspan='2'>children</td></tr>"
            + "<tr><td></td><tr><td></td><td>girls</td><td>boys</td></tr>"
            + "<tr><td>Alderby</td><td>7</td><td>14</td></tr>"
            + "<td colspan='3'></td></tr><tr><td>All</td><td>12</td></tr></table>";
    Decoded.Grids page = (Decoded.Grids) Formats.decode("t.html", html.getBytes(UTF_8));
    assertThat(GridRows.of(page.sheets().named("table 1")))
        .containsExactly("|children|", "", "|girls|boys", "Alderby|7|14", "||", "All|12");
    assertThat(GridRows.of(page.sheets().named("text"))).containsExactly("Care by area");
    Map<Place, String> marks =
        Map.of(new Place("table 1", 3, 1), "[c]", new Place("table 1", 5, 1), "[c]");
    assertThat(copy(page, marks)).contains("<td>[c]</td><td>14</td>", "<td>All</td><td>[c]</td>");
  }

  @Test
  void aLabelOfSeveralRowsIsSaidInEachAndAFigureOnlyOnce() {
    assertThat(
            table(
                "<table><tr><td rowspan=2>Alderby<td>girls<td rowspan=2>12</tr><tr><td>boys</tr>"
                    + "<tr><td rowspan=9>Cawsey<td>girls<td>14</table>"))
        .containsExactly("Alderby|girls|12", "Alderby|boys|", "Cawsey|girls|14");
  }

  @Test
  void theFootShowsBelowTheBodyWhereverItIsWrittenAndTheCaptionMovesNoCell() {
    assertThat(
            table(
                "<table><caption>Table 1: Care</caption><tfoot><tr><td>Total<td>26</tfoot>"
                    + "<tbody><tr><td>Alderby<td>12</tbody></table>"))
        .containsExactly("Alderby|12", "Total|26", "", "Table 1: Care");
  }

  @Test
  void aTableInsideACellIsATableOfItsOwn() {
    Decoded.Grids page =
        page("<table><tr><td>a<table><tr><td>12</table><td>b</table><table><tr><td>c</table>");
    assertThat(page.sheets().grids())
        .extracting(Grid::sheet)
        .containsExactly("table 1", "table 2", "table 3");
    assertThat(GridRows.of(page.sheets().named("table 1"))).containsExactly("a|b");
    assertThat(GridRows.of(page.sheets().named("table 2"))).containsExactly("12");
  }

  @DisplayName("a cell's text is what shows")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          12<sup>a</sup>                             # 12
          N = 412<sup class="x">1</sup>              # N = 412
          Total <sup>65</sup>                        # Total 65
          Total <sup>1</sup>                         # Total
          17<sub>7</sub>                             # 17 7
          3 x 10<sup>5</sup>                         # 3 x 10^5
          <sup>7</sup>                               # 7
          7<br>to<br/>9                              # 7 to 9
          <p>12</p><p>(4%)</p>                       # 12 (4%)
          &lt;10 &amp; more                          # <10 & more
          <b>1</b>2<script>7</script><style>7</style># 12
          4<span style="display: none">7</span>1     # 4 1
          4<span hidden>7</span>                     # 4
          <input value=12>                           # 12
          """)
  void aCellsTextIsWhatShows(String cell, String text) {
    assertThat(table("<table><tr><td>" + cell + "</td></tr></table>")).containsExactly(text);
  }

  @Test
  void wordsOutsideOfTablesAreLinesAndPrintedBlocksKeepTheirs() {
    Decoded.Grids page =
        page(
            "<title>Care</title><h1>Children</h1><p>There were <b>7</b> of them.<ul><li>a<li>b</ul>"
                + "<pre>n  12\n   14</pre><table>stray<tr><td>12</table>");
    assertThat(GridRows.of(page.sheets().named("text")))
        .containsExactly("Care", "Children", "There were 7 of them.", "a", "b", "stray");
    assertThat(GridRows.of(page.sheets().named("pre 1"))).containsExactly("n|12", "14");
  }

  @DisplayName("words and numbers of different elements do not run together")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          <p>Alderby<b>7</b></p>                                  # Alderby 7
          <p><b>7</b>children</p>                                 # 7 children
          <p>Ald<b>erby</b> 7</p>                                 # Alderby 7
          <p>Alderby<!-- a -->7</p>                               # Alderby7
          <p>Alderby<img src=x>7</p>                              # Alderby 7
          <details><summary>Alderby</summary>7</details>          # Alderby,7
          <div>Alderby<br>7</div>                                 # Alderby,7
          <xmp>Alderby 7</xmp>                                    # Alderby 7
          """)
  void wordsAndNumbersOfDifferentElementsDoNotRunTogether(String html, String lines) {
    Decoded.Grids page = page(html);
    assertThat(GridRows.of(page.sheets().named("text"))).containsExactly(lines.split(",", -1));
    assertThat(page.source().uncopyable()).isEmpty();
  }

  @Test
  void aPrintedTableIsCutAndAProgramThatIsRepeatedIsLines() {
    String printed = "sex       Freq\ngirls       12\nboys        14\n";
    assertThat(GridRows.of(page("<pre>" + printed + "</pre>").sheets().named("pre 1")))
        .contains("girls|12", "boys|14");
    assertThat(
            GridRows.of(
                page("<pre class=r><code>" + printed + "</code></pre>").sheets().named("pre 1")))
        .contains("girls       12");
  }

  @Test
  void rowsAndTablesThatDoNotShowAreNoTables() {
    assertThat(
            table(
                "<table hidden><tr><td>7</table><table><tr><td>12</tr>"
                    + "<tr style='visibility: collapse'><td>7</tr></table>"))
        .containsExactly("12");
  }

  @DisplayName("what does not show is told of where it may tell a figure")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          <!-- Alderby 7 -->                                     # HIDDEN a comment
          <!-- seven in Alderby -->                              # HIDDEN a comment
          <!-- tab sets -->                                      #
          <!--[if lt IE 9]><script src="x1.js"></script><![endif]--> #
          <!--[if lt IE 9]>7<![endif]-->                         # HIDDEN a comment
          <p hidden>7</p>                                        # HIDDEN an element that does not show
          <p hidden>menu</p>                                     #
          <template>7</template>                                 # HIDDEN an element that does not show
          </p data-order=7>                                      # HIDDEN a piece that browsers leave out as faulty
          <p data-order=7>x</p>                                  # HIDDEN an attribute with words or data
          <p title="7 children">x</p>                            # HIDDEN an attribute with words or data
          <p title="children">x</p>                              #
          <map><area alt="7 children" coords="7,7,7"></map>      # HIDDEN an attribute with words or data
          <map><area alt="Cawsey" coords="7,7,7"></map>          #
          <a href="data:text/csv;base64,YSw3">x</a>              # HIDDEN an attribute with words or data
          <input type=hidden value=7>                            # HIDDEN an attribute with words or data
          <script type="application/json">[7, 12]</script>       # HIDDEN data in a script
          <script>var d = [7, 12, 9, 31];</script>               # HIDDEN data in a script
          <script>var d = {"a": 7, "b": 9, "c": 4}</script>      # HIDDEN data in a script
          <script>for (var i = 0; i < 10; i++) f(i);</script>    #
          <script>var d = [7, 3]</script>                        # HIDDEN data in a script
          <script>var north=7, south=3;</script>                 # UNREAD a script with numbers
          <style>p::after { content: "Alderby: 7" }</style>      # HIDDEN words in a style sheet
          <style>p::after { content: "\\37" }</style>            # HIDDEN words in a style sheet
          <style>p::after { content: "\\f101\\201c" }</style>   #
          <style>p { counter-reset: n 7 }</style>                # HIDDEN words in a style sheet
          <style>p { counter-reset: n 0; align-content: 7 }</style> #
          <meta name=description content="Alderby: 7">           # HIDDEN words about the page
          <meta name=viewport content="initial-scale=1">         #
          <ol start=7><li>x</ol>                                 # HIDDEN an attribute with words or data
          <ol start=1><li>x</ol>                                 #
          <data value=7>x</data>                                 # HIDDEN an attribute with words or data
          <![CDATA[Alderby 7]]>                                  # HIDDEN a comment
          <noembed>7</noembed>                                   # HIDDEN an element that does not show
          <pre>a <span hidden>7</span></pre>                     # HIDDEN an element that does not show
          <pre><input value=x title=7></pre>                     # HIDDEN an attribute with words or data
          <meta name=author content="A. Person">                 # HIDDEN the author's name
          <p class=a class="7">x</p>                             # HIDDEN a piece that browsers leave out as faulty
          <img src="data:image/png;base64,AAAA" alt="7">         # FIGURE a picture
          <svg><text>7</text></svg>                              # FIGURE a picture
          <iframe src="x.html"></iframe>                         # UNREAD a frame with another page
          """)
  void whatDoesNotShowIsToldOf(String html, String trace) {
    List<String> expected = Optional.ofNullable(trace).stream().toList();
    assertThat(traces("<p>words</p>" + html)).isEqualTo(expected);
  }

  @Test
  void aCopyDiffersInTheTreatedCellAndInWhatDoesNotShow() {
    String before = "<p>A &amp; B</p><!-- 7 -->" + AREAS + "<p hidden>7</p>\r\n";
    Decoded.Grids page = page(before);
    String copy = copy(page, Map.of(new Place("table 1", 1, 1), "[c]"));
    assertThat(copy)
        .isEqualTo(
            "<p>A &amp; B</p>"
                + AREAS.replace(
                    "<td class='r' data-order='7' title='seven' style='color:red'>7</td>",
                    "<td>[c]</td>")
                + "\r\n");
    assertThat(page(copy).content().traces()).isEmpty();
  }

  @Test
  void aCopyHoldsNoScriptHoweverLittleItSays() {
    String copy =
        copy(
            page("<script>var d = {'Alderby': 7}</script>" + AREAS),
            Map.of(new Place("table 1", 1, 1), "[c]"));
    assertThat(copy).doesNotContain("7").doesNotContain("script");
  }

  @Test
  void aMarkIsWrittenAsText() {
    Decoded.Grids page = page(AREAS);
    String copy = copy(page, Map.of(new Place("table 1", 1, 1), "<10 & more"));
    assertThat(GridRows.of(page.source().reread(copy.getBytes(UTF_8)).named("table 1")))
        .contains("Alderby|<10 & more");
  }

  @Test
  void aFigureThatSpansRowsIsOneCellOfTheCopyToo() {
    String before = "<table><tr><td>girls<td rowspan=2>7</td></tr><tr><td>boys</tr></table>";
    Decoded.Grids page = page(before);
    String copy = copy(page, Map.of(new Place("table 1", 0, 1), "[c]"));
    assertThat(copy).isEqualTo(before.replace("=2>7", "=\"2\">[c]"));
    assertThat(GridRows.of(page.source().reread(copy.getBytes(UTF_8)).named("table 1")))
        .containsExactly("girls|[c]", "boys|");
  }

  @DisplayName("a copy keeps text, and of tags what tables and reading need")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          <style>td { color: red }</style>x                     # x
          <style>body { background: url(x?7); --a: 7 }</style>x   # x
          <link rel=stylesheet href="x?7">x                       # x
          <meta name=generator content="7"><meta charset=utf-8>x  # <meta charset="utf-8">x
          <meta http-equiv=Content-Type content="text/html; charset=utf-8">x # <meta charset="utf-8">x
          <meta charset="seven">x                                 # x
          <!DOCTYPE html PUBLIC "seven">x                         # <!DOCTYPE html>x
          <![CDATA[Alderby]]>x                                    # x
          <noembed>Alderby</noembed>x                             # x
          <a href="?n=7">x</a>                                    # <a>x</a>
          <p id=n7 class="n7 seven">x</p>                         # <p>x</p>
          <time datetime=7>x</time>                               # <time>x</time>
          <my-chart n=7></my-chart>x                              # <span></span>x
          <n7>x</n7>                                              # <span>x</span>
          <div style="height:7px">x</div>                         # <div>x</div>
          <p style="text-align: right" lang=en>x</p>              # <p style="text-align: right" lang=en>x</p>
          <p style="text-align: right; --a: b" lang=en>x</p>      # <p lang="en">x</p>
          <p class=a class=seven>x</p>                            # <p>x</p>
          <ol start=1><li value=1>x</ol>                          # <ol><li>x</ol>
          <p colspan=7>x</p>                                      # <p>x</p>
          <head><noscript>seven</noscript></head>x                # <head></head>x
          """)
  void aCopyKeepsTextAndPlainTags(String html, String copy) {
    assertThat(copy(page(html + AREAS), Map.of()))
        .startsWith(copy + "<table>")
        .endsWith("<td class=\"r\">7</td></tr><tr><td>Cawsey</td><td>41</td></tr></table>");
  }

  @Test
  void aPageWhosePartsWereMovedHasNoCopy() {
    assertThat(page(AREAS).source().uncopyable()).isEmpty();
    assertThat(page("<table><tr><td>12</tr><p>7</p></table>").source().uncopyable()).isPresent();
  }

  @Test
  void aPieceThatBrowsersLeaveOutStaysInACopy() {
    assertThat(page("<p class=a class=7>x</p>" + AREAS).content().traces())
        .extracting(Trace::inCopy)
        .contains(true);
  }

  @DisplayName("hostile pages are read in linear time")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<table><tr><td>",
        "<b><p>",
        "<!--",
        "<td colspan=1000 rowspan=65534>7",
        "&#x31;",
        "<sup>7",
        "<p title=\"",
        "<svg>",
        "<select><option>7",
        "</p>",
        "<form><button>",
        "<ruby><rt>",
        "<li><ul>",
        "<nobr><font>",
        "</table><table>",
        "<math><mi>",
        "<h1><dd>",
        "<a href=x>",
        "<pre>7\n",
        "<tr><td>7",
        "<frameset>",
        "<template>",
        "<caption>"
      })
  void hostilePagesAreReadInTime(String piece) {
    String page = "<table><tr><td>12</table>" + piece.repeat(30_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> HtmlPage.decode(EncodedText.of(page.getBytes(UTF_8)), Limits.standard()));
  }
}
