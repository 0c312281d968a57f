package org.sluice.format.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.GridRows;
import org.sluice.grid.Place;

/** Copies of pages in which fields of a printed block are treated. */
class PrintedBlockTest {
  private static final String AREAS = "area       n\nAlderby    7\nCawsey    41\n";

  private static Decoded.Grids page(String html, Charset charset) {
    Decoded decoded = HtmlPage.decode(EncodedText.of(html.getBytes(charset)), Limits.standard());
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return (Decoded.Grids) decoded;
  }

  private static Decoded.Grids page(String html) {
    return page(html, UTF_8);
  }

  private static byte[] bytes(Decoded.Grids page, Map<Place, String> replacements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      page.source().copy(replacements, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** The first field that is this text. */
  private static Place place(Decoded.Grids page, String sheet, String text) {
    Grid grid = page.sheets().named(sheet);
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.width(row); column++) {
        if (grid.text(row, column).equals(text)) {
          return grid.place(row, column);
        }
      }
    }
    throw new AssertionError("no field " + text);
  }

  /** A copy in which the 7 is withheld, once it was found to read as its source but for it. */
  private static String copy(String html) {
    Decoded.Grids page = page(html);
    assertThat(page.source().uncopyable()).isEmpty();
    Place seven = place(page, "pre 1", "7");
    byte[] copy = bytes(page, Map.of(seven, "[c]"));
    assertThat(page.sheets().reads(page.source().reread(copy), seven::equals)).isTrue();
    assertThat(page.source().reread(copy).text(seven)).isEqualTo("[c]");
    return new String(copy, UTF_8);
  }

  @Test
  void aMarkStandsInTheRoomOfItsFigure() {
    assertThat(copy("<p>Care</p><pre>" + AREAS + "</pre>\r\n"))
        .isEqualTo("<p>Care</p><pre>area       n\nAlderby  [c]\nCawsey    41\n</pre>\r\n");
  }

  @DisplayName("nothing inside a treated block tells the figure again")
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<span class='n7' title='7 of 48' data-n=7 style='width:7px'>7</span>",
        "<!-- 7 -->7",
        "&#55;",
        "&#x37;<!---->",
        "<b><i>7</i></b>",
        "<a href='?n=7' id=n7>7</a>",
        "<n7>7</n7>",
        "<![CDATA[7]]>7",
        "7<span hidden>7</span>",
        "7<template>7</template>",
        "<b>7<i></b></i>"
      })
  void nothingInsideATreatedBlockTellsTheFigureAgain(String figure) {
    String copy = copy("<pre><code>" + AREAS.replace("7", figure) + "</code></pre>");
    assertThat(copy).doesNotContain("7").startsWith("<pre>area").contains("Alderby  [c]");
  }

  @DisplayName("lines of a block stay lines")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          <pre>N</pre>                        # <pre>N</pre>
          <pre>\\nN</pre>                     # <pre>\\nN</pre>
          <pre>\\n\\nN</pre>                  # <pre>\\n\\nN</pre>
          <pre><code>\\nN</code></pre>        # <pre>\\n\\nN</pre>
          <pre>\\r\\nN</pre>                  # <pre>\\r\\nN</pre>
          <pre><br>N</pre>                    # <pre>\\n\\nN</pre>
          <pre><div>a</div>N</pre>            # <pre>a\\nN</pre>
          <pre>a<div>b</div>\\n<p>N</p></pre> # <pre>a\\nb\\n\\nN</pre>
          <div><pre>N</div>                   # <div><pre>N</div>
          <pre><b>N</pre>b</b>                # <pre>N</pre>b</b>
          """)
  void linesOfABlockStayLines(String before, String after) {
    String html = before.replace("\\n", "\n").replace("\\r", "\r");
    String copy = after.replace("\\n", "\n").replace("\\r", "\r");
    assertThat(copy(html.replace("N", AREAS)))
        .isEqualTo(copy.replace("N", AREAS.replace("  7", "[c]")));
  }

  @Test
  void signsOfMarkupAreWrittenAsText() {
    assertThat(copy("<pre>age &lt; 5 &amp; 6 &gt;&nbsp;<b>&eacute;</b>\n\n" + AREAS + "</pre>"))
        .startsWith("<pre>age &lt; 5 &amp; 6 &gt;\u00a0\u00e9\n\narea");
  }

  @Test
  void charactersThatTheEncodingLacksAreWrittenByTheirNumbers() {
    Charset western = Charset.forName("windows-1252");
    Decoded.Grids page = page("<pre>caf\u00e9 &#x4e2d;\n\n" + AREAS + "</pre>", western);
    byte[] copy = bytes(page, Map.of(place(page, "pre 1", "7"), "[c]"));
    assertThat(new String(copy, western)).startsWith("<pre>caf\u00e9 &#20013;\n\narea");
  }

  @Test
  void aBlockWithoutATreatedFieldKeepsItsTags() {
    String other = "<pre><code><b>rate</b>  n\nA     41\n</code></pre>";
    assertThat(copy("<pre>" + AREAS + "</pre>" + other)).endsWith(other);
  }

  @Test
  void aBlockWithATableInItIsNotWritten() {
    Decoded.Grids page = page("<pre>" + AREAS + "<table><tr><td>12</table></pre>");
    Place seven = place(page, "pre 1", "7");
    assertThat(page.source().reread(bytes(page, Map.of(seven, "[c]"))).text(seven)).isEqualTo("7");
  }

  @Test
  void aProgramThatIsRepeatedIsNotWritten() {
    Decoded.Grids page = page("<pre class=r>Alderby\n7\n</pre>");
    Place seven = place(page, "pre 1", "7");
    assertThat(page.source().reread(bytes(page, Map.of(seven, "[c]"))).text(seven)).isEqualTo("7");
  }

  @Test
  void aBlockIsReadAgainAsItsSourceWasAndNotAfresh() {
    Decoded.Grids page = page("<pre>" + AREAS + "</pre>");
    Place head = place(page, "pre 1", "n");
    byte[] copy = bytes(page, Map.of(head, "a  b", place(page, "pre 1", "7"), "1   2"));
    Grid again = page.source().reread(copy).named("pre 1");
    assertThat(again.extents()).isEqualTo(page.sheets().named("pre 1").extents());
    assertThat(GridRows.of(again)).containsExactly("area|a  b", "Alderby|1   2", "Cawsey|41");
  }

  @Test
  void whatAnInputShowsIsTextOfItsBlock() {
    assertThat(GridRows.of(page("<pre>Alderby <input value=7></pre>").sheets().named("pre 1")))
        .containsExactly("Alderby|7");
  }

  @Test
  void aPageWithLinesBrokenAtItsWidthHasNoCopy() {
    String broken =
        """
        . tab household

                      household |      Freq.     Percent
        >         Cum.
        ------------------------+-----------------------
        > ------------
                         2 gens |         45        0.28
        >         0.29
        ------------------------+-----------------------
        > ------------
                          Total |         47      100.00
        """;
    assertThat(page("<pre>" + broken.replace(">", "&gt;") + "</pre>").source().uncopyable())
        .contains("lines of its printed tables are broken at the width of the page");
  }
}
