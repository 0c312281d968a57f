package org.sluice.format.smcl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.printed.Passage;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * Logs of Stata that were damaged at random: they are rendered without an exception, line for line,
 * nothing of the source is lost, and a copy shows what a copy of the shown text does. {@code
 * -Dsluice.fuzz=1000000} makes a long run.
 */
class SmclFuzzTest {
  private static final int ROUNDS = Integer.getInteger("sluice.fuzz", 2_000);
  private static final String ALPHABET = "{}{}:{}017 .,|-()cx\"\n\r\té\u2003";

  private static final Pattern LINES = Pattern.compile("[\r\n]");
  private static final Pattern MOVES =
      Pattern.compile("lign|cent|right|\\{col|\\{\\.-|\\{hline *[}:{]");

  private static final String SEED =
      """
      {com}. tab area sex

                 {txt}{c |}          sex
            area {c |}    Female       Male {c |}     Total
      {hline 11}{c +}{hline 22}{c +}{hline 10}
         Alderby {c |}{res}       167        171 {txt}{c |}{res}       338
      {txt}    Cawsey {c |}{res}         8         65 {txt}{c |}{res}        73
      {txt}{hline 11}{c +}{hline 22}{c +}{hline 10}
           Total {c |}{res}       175        236 {txt}{c |}{res}       411

      {txt}{hline 13}{c TT}{hline 12}{hline 12}
      {space 8}area {c |}{col 15}   Mean{col 26}   Std. Err.
      {hline 13}{c +}{hline 12}{hline 12}
      {space 5}Alderby {c |}{col 15}{res}{space 2} 438.3487{col 26}{space 2} 2.413062
      {txt}{space 6}Cawsey {c |}{col 15}{res}{space 7}12.5{col 26}{space 8}0.5
      {txt}{hline 13}{c BT}{hline 12}{hline 12}

      {txt}       area {c |}      Freq.
      {hline 12}{c +}{hline 11}
         {bf:Alderby} {c |}{ralign 11:12}
          {lalign 7:Cawsey} {c |}{res}{center 11:7}
      {hline 12}{c +}{hline 11}

      Number of obs{col 20}= {res}     7{txt}{dup 2:ab}{c -(}{c )-}
      {p 0 4 2}({help x:7 observations} deleted){p_end}{.-}
      {err}{search r(111), local:r(111);}
      """;

  @Test
  void damagedLogsAreRenderedAndCopied() throws IOException {
    Random random = new Random(20_261_128);
    int copied = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder log = new StringBuilder(SEED);
      for (int change = random.nextInt(8); change > 0; change--) {
        change(log, random);
      }
      String source = "{smcl}\n" + log;
      Rendering rendering = Rendering.of(source);
      checkPieces(rendering);
      Decoded decoded = Formats.decode("a.smcl", source.getBytes(UTF_8));
      if (decoded instanceof Decoded.Grids grids && grids.source().uncopyable().isEmpty()) {
        checkCopies(grids, source, rendering, random);
        copied++;
      }
    }
    assertThat(copied).isGreaterThan(ROUNDS / 4);
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    switch (random.nextInt(4)) {
      case 0 -> text.setCharAt(at, c);
      case 1 -> text.insert(at, String.valueOf(c).repeat(1 + random.nextInt(4)));
      case 2 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(10)));
      default -> {
        int end = Math.min(text.length(), at + random.nextInt(60));
        text.insert(random.nextInt(text.length()), text.substring(at, end));
      }
    }
  }

  private static void checkPieces(Rendering rendering) {
    String source = rendering.source();
    Pieces pieces = rendering.pieces();
    assertThat(rendering.text().replaceAll("[^\n\r]", ""))
        .isEqualTo(source.replaceAll("[^\n\r]", ""));
    assertThat(pieces.source(0)).isZero();
    assertThat(pieces.shown(0)).isZero();
    assertThat(pieces.source(pieces.size())).isEqualTo(source.length());
    assertThat(pieces.shown(pieces.size())).isEqualTo(rendering.text().length());
    for (int piece = 0; piece < pieces.size(); piece++) {
      assertThat(pieces.source(piece)).isLessThan(pieces.source(piece + 1));
      assertThat(pieces.width(piece)).isNotNegative();
      if (pieces.kind(piece) == Pieces.Kind.PLAIN) {
        assertThat(rendering.text().substring(pieces.shown(piece), pieces.shown(piece + 1)))
            .isEqualTo(source.substring(pieces.source(piece), pieces.source(piece + 1)));
      }
    }
  }

  /** A mark of one character always has room, so that nothing beside it moves. */
  private static void checkCopies(
      Decoded.Grids log, String source, Rendering rendering, Random random) throws IOException {
    assertThat(copy(log, Map.of())).isEqualTo(source);
    Passage passage = Passage.of("", rendering.text());
    Map<Place, String> marks = passage.own(marks(passage.grid(), random));
    marks
        .entrySet()
        .removeIf(
            mark ->
                passage.changes(Map.of(mark.getKey(), mark.getValue())).stream()
                    .anyMatch(change -> Edit.of(change, rendering).isEmpty()));
    StringBuilder shown = new StringBuilder();
    passage.copy(marks, shown);
    assertSame(source, Rendering.of(copy(log, marks)).text(), shown.toString());
  }

  /** What fills a line up to a column or aligns a text moves other blanks and dashes with it. */
  private static void assertSame(String source, String copy, String shown) {
    String[] sources = LINES.split(source, -1);
    String[] copies = LINES.split(copy, -1);
    String[] expected = LINES.split(shown, -1);
    for (int line = 0; line < sources.length; line++) {
      boolean moves = MOVES.matcher(sources[line]).find();
      assertThat(moves ? squeezed(copies[line]) : copies[line])
          .as(sources[line])
          .isEqualTo(moves ? squeezed(expected[line]) : expected[line]);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[ -]+", "");
  }

  private static Map<Place, String> marks(Grid grid, Random random) {
    Map<Place, String> marks = new HashMap<>();
    for (Extent extent : grid.extents()) {
      for (int row = extent.top() + Math.max(0, extent.heads()); row <= extent.bottom(); row++) {
        for (int column = extent.left(); column < grid.width(row); column++) {
          if (!grid.text(row, column).isEmpty() && random.nextInt(4) == 0) {
            marks.put(grid.place(row, column), "x");
          }
        }
      }
    }
    return marks;
  }

  private static String copy(Decoded.Grids log, Map<Place, String> marks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    log.source().copy(marks, out);
    return out.toString(UTF_8);
  }
}
