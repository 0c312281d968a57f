package org.sluice.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * Examples of pages and JSON with bytes changed, cut and doubled: nothing throws, and wherever a
 * copy is offered it differs in the treated cells and in nothing else, or is told from its source.
 * For a long run set {@code -Dsluice.fuzz=100000}.
 */
class PageMutationsTest {
  private static final int ROUNDS = Integer.getInteger("sluice.fuzz", 400);

  private static final List<String> PIECES =
      List.of(
          "<td>",
          "</td>",
          "</table>",
          "<table>",
          "<!--",
          "-->",
          "<p>",
          "</p>",
          "\"",
          "'",
          ">",
          "<",
          "&#55;",
          "&lt;",
          "<td rowspan=3>",
          "<tr hidden>",
          "<b>",
          "<br>",
          "<pre>",
          "</pre>",
          "<span title=7>",
          "&#10;",
          "<![CDATA[",
          "\0",
          "\r",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "7",
          "null",
          "\\",
          "1e9",
          "-",
          "\u00e9",
          "<th colspan=\"2\">");

  static Stream<Path> inputs() throws IOException {
    List<Path> inputs = new ArrayList<>();
    for (String example : List.of("html", "json")) {
      try (Stream<Path> files = Files.list(Path.of("examples", example, "input"))) {
        files.sorted().forEach(inputs::add);
      }
    }
    return inputs.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void noMutationThrowsOrSpoilsACopy(Path input) throws IOException {
    byte[] whole = Files.readAllBytes(input);
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole;
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes = mutated(bytes, random);
      }
      Decoded decoded = Formats.decode(input.getFileName().toString(), bytes);
      if (decoded instanceof Decoded.Grids grids && grids.source().uncopyable().isEmpty()) {
        copied(grids, random, input + " with seed " + seed);
      }
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(40));
    byte[] middle =
        switch (random.nextInt(4)) {
          case 0 -> new byte[0];
          case 1 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
          case 2 -> doubled(Arrays.copyOfRange(bytes, at, to));
          default -> new byte[] {(byte) random.nextInt(256)};
        };
    if (random.nextBoolean()) {
      to = at;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(middle);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private static byte[] doubled(byte[] piece) {
    byte[] twice = Arrays.copyOf(piece, 2 * piece.length);
    System.arraycopy(piece, 0, twice, piece.length, piece.length);
    return twice;
  }

  private static void copied(Decoded.Grids grids, Random random, String which) throws IOException {
    Map<Place, String> marks = new TreeMap<>();
    for (Grid grid : grids.sheets().grids()) {
      for (int row = 1; row < grid.rows(); row++) {
        for (int column = 1; column < grid.width(row); column++) {
          if (isFigure(grid.text(row, column)) && random.nextInt(4) == 0) {
            marks.put(grid.place(row, column), "[c]");
          }
        }
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    grids.source().copy(marks, out);
    List<Grid> copies = grids.source().reread(out.toByteArray()).grids();
    assertThat(copies)
        .as(which)
        .extracting(Grid::sheet)
        .isEqualTo(grids.sheets().grids().stream().map(Grid::sheet).toList());
    for (int i = 0; i < copies.size(); i++) {
      assertSame(grids.sheets().grids().get(i), copies.get(i), marks, which);
    }
  }

  private static boolean isFigure(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static void assertSame(Grid source, Grid copy, Map<Place, String> marks, String which) {
    assertThat(copy.rows()).as(which).isEqualTo(source.rows());
    for (int row = 0; row < source.rows(); row++) {
      assertThat(copy.width(row)).as(which).isEqualTo(source.width(row));
      for (int column = 0; column < source.width(row); column++) {
        Place place = source.place(row, column);
        String before = source.text(row, column);
        assertThat(copy.text(row, column))
            .as(which + " at " + place)
            .isIn(marks.getOrDefault(place, before), before);
      }
    }
  }
}
