package org.sluice.format.smcl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** Copies of logs of Stata: the same bytes but for given fields, and cut as their source. */
class SmclCopyTest {
  private static final String LOG =
      """
      {smcl}
      {com}{sf}{ul off}{txt}{.-}
        {txt}log type:  {res}smcl
      {com}. tab area

             {txt}area {c |}      Freq.     Percent        Cum.
      {hline 12}{c +}{hline 35}
          Alderby {c |}{res}         93       92.08       92.08
      {txt}     Cawsey {c |}{res}          8        7.92      100.00
      {txt}{hline 12}{c +}{hline 35}
            Total {c |}{res}        101      100.00
      {txt}
      {com}. mean age, over(area)

      {txt}{hline 13}{c TT}{hline 12}{hline 12}
      {space 8}area {c |}{col 15}   Mean{col 26}   Std. Err.
      {hline 13}{c +}{hline 12}{hline 12}
      {space 5}Alderby {c |}{col 15}{res}{space 2} 438.3487{col 26}{space 2} 2.413062
      {txt}{space 6}Cawsey {c |}{col 15}{res}{space 7}12.5{col 26}{space 8}0.5
      {txt}{hline 13}{c BT}{hline 12}{hline 12}
      """;

  private static Decoded.Grids read(String log) {
    return read(log, UTF_8);
  }

  private static Decoded.Grids read(String log, Charset encoding) {
    return (Decoded.Grids) Formats.decode("a.smcl", log.getBytes(encoding));
  }

  private static Grid grid(Decoded.Grids log) {
    return log.sheets().grids().get(0);
  }

  private static Map<Place, String> marks(Grid grid, String... figures) {
    Map<Place, String> marks = new HashMap<>();
    for (String figure : figures) {
      marks.put(place(grid, figure), "[c]");
    }
    return marks;
  }

  private static Place place(Grid grid, String figure) {
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.width(row); column++) {
        if (grid.text(row, column).equals(figure)) {
          return grid.place(row, column);
        }
      }
    }
    throw new AssertionError("no cell " + figure);
  }

  private static String copy(Decoded.Grids log, Map<Place, String> marks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    log.source().copy(marks, out);
    return out.toString(UTF_8);
  }

  private static String copied(String log, String... figures) throws IOException {
    Decoded.Grids read = read(log);
    return copy(read, marks(grid(read), figures));
  }

  /** A table of two columns, the second as given. */
  private static String table(String... cells) {
    StringBuilder log = new StringBuilder("{smcl}\n{com}. tab area\n\n");
    log.append("       {txt}area {c |}      Freq.\n{hline 12}{c +}{hline 11}\n");
    for (int i = 0; i < cells.length; i++) {
      log.append("    Area").append((char) ('A' + i)).append("   {c |}").append(cells[i]);
      log.append("\n{txt}");
    }
    return log + "{hline 12}{c +}{hline 11}\n";
  }

  @Test
  void aLogIsReadAsThePlainTextOfIt() {
    Grid plain =
        grid((Decoded.Grids) Formats.decode("a.log", Rendering.of(LOG).text().getBytes(UTF_8)));
    Decoded.Grids log = read(LOG);
    assertThat(grid(log).extents()).isEqualTo(plain.extents()).hasSize(2);
    assertThat(log.problems()).isEmpty();
    assertThat(log.content().format()).isEqualTo("text");
  }

  @Test
  void aCopyIsTheSameButForTheFigures() throws IOException {
    assertThat(copied(LOG, "8", "93"))
        .isEqualTo(
            LOG.replace("{res}          8 ", "{res}        [c] ")
                .replace("{res}         93 ", "{res}        [c] "));
  }

  @Test
  void blanksByDirectivesBesideAFigureBecomeBlanks() throws IOException {
    assertThat(copied(LOG, "438.3487", "12.5"))
        .isEqualTo(
            LOG.replace(
                    "{col 15}{res}{space 2} 438.3487{col 26}", "{col 15}{res}        [c]{col 26}")
                .replace("{col 15}{res}{space 7}12.5{col 26}", "{col 15}{res}        [c]{col 26}"));
  }

  @Test
  void whereAFigureStoodCannotBeToldFromItsLength() throws IOException {
    String log = table("{space 7}{res}1234", "{space 10}{res}4", "{space 8}{res}912");
    String copy = copied(log, "1234", "4");
    assertThat(copy.lines().filter(line -> line.contains("[c]")))
        .map(line -> line.substring(line.indexOf("{c |}")))
        .containsExactly("{c |}{res}        [c]", "{c |}{res}        [c]");
  }

  @Test
  void aDirectiveThatAlignsAFigureAlignsTheMark() throws IOException {
    String log = table("{ralign 11:{res:12345}}", "{ralign 11:4}", "{ralign 11:91234567890}");
    assertThat(copied(log, "12345", "4", "91234567890"))
        .isEqualTo(
            log.replace("12345}}", "[c]}}").replace(":4}", ":[c]}").replace("91234567890", "[c]"));
  }

  @Test
  void aFigureThatDoesNotStandInTheLogAsItShowsIsLeftToTheGate() throws IOException {
    String log = table("{res}      9{c 52}", "{res}      {dup 2:7}", "{res}      {res}1{txt}5");
    Decoded.Grids read = read(log);
    assertThat(copy(read, marks(grid(read), "94", "77", "15"))).isEqualTo(log);
  }

  @Test
  void aCopyIsReadAsItsSource() throws IOException {
    Decoded.Grids log = read(LOG);
    Grid grid = grid(log);
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Map<Place, String> marks = new HashMap<>();
      for (Extent extent : grid.extents()) {
        for (int row = extent.top() + extent.heads(); row <= extent.bottom(); row++) {
          for (int column = extent.left(); column < grid.width(row); column++) {
            if (!grid.text(row, column).isEmpty() && random.nextInt(4) == 0) {
              marks.put(grid.place(row, column), random.nextBoolean() ? "[c]" : "x");
            }
          }
        }
      }
      Sheets again = log.source().reread(copy(log, marks).getBytes(UTF_8));
      Grid copy = again.grids().get(0);
      assertThat(copy.extents()).isEqualTo(grid.extents());
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.width(row); column++) {
          String expected = marks.getOrDefault(grid.place(row, column), grid.text(row, column));
          assertThat(copy.text(row, column)).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void hiddenFiguresAreAProblemAndNoCopy() {
    Decoded.Grids log = read(LOG.replace("{txt}log type", "{* 8 in Cawsey}{txt}log type"));
    assertThat(log.problems()).hasSize(1);
    assertThat(log.problems().get(0).line()).startsWith("a.smcl, line 3: ").doesNotContain("8");
    assertThat(log.source().uncopyable()).isPresent();
    assertThatThrownBy(() -> copy(log, Map.of())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void marksThatWouldBeDirectivesAreRefused() {
    Decoded.Grids log = read(LOG);
    assertThat(log.source().canWrite("[c]")).isTrue();
    assertThat(log.source().canWrite("{c}")).isFalse();
    assertThatThrownBy(() -> copy(log, Map.of(place(grid(log), "8"), "{c}")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLogInAnOldEncodingKeepsItsBytes() throws IOException {
    String source = LOG.replace("Cawsey", "C\u00e9wsey").replace("\n", "\r\n");
    Decoded.Grids log = read(source, ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    log.source().copy(marks(grid(log), "8"), out);
    assertThat(out.toString(ISO_8859_1))
        .isEqualTo(source.replace("{res}          8 ", "{res}        [c] "));
  }

  @Test
  void aLogWithoutTablesIsTextAsItShows() {
    Decoded.Unread log =
        (Decoded.Unread)
            Formats.decode("a.smcl", "{smcl}\n{txt}(5{col 4}deleted){c )-}\n".getBytes(UTF_8));
    assertThat(log.texts().get(0).text(1, 0)).isEqualTo("(5 deleted)}");
  }
}
