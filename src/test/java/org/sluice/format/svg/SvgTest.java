package org.sluice.format.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Trace;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;

class SvgTest {
  private static final String OPEN =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";

  private static Decoded decode(String inside) {
    return Formats.decode("table.csv", (OPEN + inside + "</svg>").getBytes(UTF_8));
  }

  private static List<String> told(String inside) {
    return told(decode(inside));
  }

  private static List<String> told(Decoded decoded) {
    assertThat(decoded.content().format()).isEqualTo("svg");
    assertThat(decoded.content().traces().get(0).kind()).isEqualTo(Trace.Kind.FIGURE);
    return decoded.content().traces().stream().skip(1).map(Trace::what).toList();
  }

  private static List<String> texts(String inside) {
    Grid grid = ((Decoded.Grids) decode(inside)).sheets().named("text");
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      texts.add(grid.text(row, 0));
    }
    return texts;
  }

  @Test
  void aTextElementIsALine() {
    assertThat(
            texts(
                "<g><text x='1'>Alderby</text><text> n =\n <tspan>12</tspan></text></g>"
                    + "<text><tspan x='1'>4</tspan><tspan x='9'>5</tspan></text>"))
        .containsExactly("Alderby", "n = 12", "4 5");
  }

  @Test
  void twentyAlikeMarksAreACloudAndNineteenAreNot() {
    String cloud = "a cloud of marks at exact places, each of which may be one person";
    assertThat(told("<circle r='3'/>".repeat(20))).contains(cloud);
    assertThat(told("<circle r='3'/>".repeat(19) + "<ellipse/>")).doesNotContain(cloud);
    assertThat(told("<use x='1' y='2' xlink:href='#glyph-1'/>".repeat(20))).isEmpty();
  }

  @Test
  void aRemarkWithFiguresIsReadLikeAText() {
    assertThat(texts("<!-- n = 12 --><text>Age</text>")).containsExactly("n = 12", "Age");
  }

  @Test
  void aDrawingWithTextsIsNeverPassed() {
    Decoded.Grids grids = (Decoded.Grids) decode("<text>Age</text>");
    assertThat(grids.problems()).hasSize(1);
    assertThat(grids.source().uncopyable()).isPresent();
    assertThat(grids.content().kind()).isEqualTo("image");
  }

  @Test
  void aDrawingWithoutTextsIsNotRead() {
    assertThat(decode("<path d='M0 0L1 1'/>")).isInstanceOf(Decoded.Unread.class);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '#',
      value = {
        "<circle r='3'/> # marks at exact places",
        "<use x='1' y='2'/> # marks at exact places",
        "<rect height='3'/> # shapes whose exact lengths give back what they draw",
        "<image xlink:href='data:image/png;base64,AA'/> # an embedded picture",
        "<script>run()</script> # a script",
        "<g onclick='run()'/> # a script",
        "<a href='javascript:run()'/> # a script",
        "<g data-n='3'/> # data in attributes of its shapes",
        "<g aria-label='n: 3'/> # texts for screen readers",
        "<metadata>2024</metadata> # metadata such as dates and programs",
        "<!-- three --> # remarks among its metadata",
        "<title>3</title> # metadata with a title or description",
        "<g><title>3</title></g> # titles or descriptions that show only when pointed at",
        "<image href='https://example.org'/> # a link to an address outside",
        "<style>@import 'a.css';</style> # a link to an address outside",
        "<g href='data:text/csv,3'/> # an embedded file",
        "<text display='none'>3</text> # texts that do not show",
        "<g style='fill:red; visibility: hidden'><text>3</text></g> # texts that do not show",
        "<text opacity='0'>3</text> # texts that do not show",
      })
  void whatADrawingTellsBesideItsTextsIsTold(String element, String what) {
    assertThat(told(element)).contains(what).hasSizeLessThan(3);
    assertThat(told(element + "<text>Age</text>")).contains(what).hasSizeLessThan(3);
    assertThat(texts(element + "<text>Age</text>")).containsExactly("Age");
  }

  @Test
  void aTypeDeclarationIsNotFetchedAndEntitiesAreNotOpened() {
    String type = "<!DOCTYPE svg [<!ENTITY a \"3\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
    Decoded decoded =
        Formats.decode("t.svg", (type + OPEN + "<text>x&b;</text></svg>").getBytes(UTF_8));
    assertThat(told(decoded)).isNotEmpty();
  }

  @Test
  void theUsualTypeDeclarationIsNoFault() {
    String type =
        "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
    assertThat(told(Formats.decode("t.svg", (type + OPEN + "<g/></svg>").getBytes(UTF_8))))
        .isEmpty();
  }

  @Test
  void aDrawingThatBreaksOffIsReadAsFarAsItGoes() {
    Decoded decoded = Formats.decode("t.svg", (OPEN + "<text>12</text><g").getBytes(UTF_8));
    assertThat(told(decoded)).containsExactly("a drawing that is damaged or breaks off");
    assertThat(((Decoded.Grids) decoded).problems()).hasSize(1);
  }

  @Test
  void aMillionNestedGroupsAreReadInTime() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> decode("<g>".repeat(1_000_000)));
  }
}
