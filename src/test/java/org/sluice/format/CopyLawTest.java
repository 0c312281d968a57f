package org.sluice.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** The copy differs from its source in the treated cells and in nothing else. */
class CopyLawTest {
  /** How a file is written. */
  record Style(Charset charset, String mark, String lineEnd, char delimiter) {
    byte[] bytes(String text) {
      return (mark + text).getBytes(charset);
    }

    @Override
    public String toString() {
      String end = lineEnd.replace("\r", "CR").replace("\n", "LF");
      return charset + (mark.isEmpty() ? "" : " marked") + " " + end + " U+" + (int) delimiter;
    }
  }

  static Stream<Style> styles() {
    List<Style> styles = new ArrayList<>();
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      for (char delimiter : new char[] {',', ';', '\t', '|'}) {
        styles.add(new Style(StandardCharsets.UTF_8, "", lineEnd, delimiter));
        styles.add(new Style(StandardCharsets.UTF_8, "\uFEFF", lineEnd, delimiter));
        styles.add(new Style(StandardCharsets.UTF_16LE, "\uFEFF", lineEnd, delimiter));
        styles.add(new Style(StandardCharsets.UTF_16BE, "\uFEFF", lineEnd, delimiter));
        styles.add(new Style(StandardCharsets.UTF_16LE, "", lineEnd, delimiter));
        styles.add(new Style(Charset.forName("windows-1252"), "", lineEnd, delimiter));
      }
    }
    return styles.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("styles")
  void onlyTheTreatedCellsDiffer(Style style) throws IOException {
    Random random = new Random(style.toString().hashCode());
    for (int round = 0; round < 20; round++) {
      byte[] bytes = style.bytes(randomText(random, style));
      Decoded.Grids source = decode(bytes);
      Grid grid = source.sheets().grids().get(0);
      assertThat(source.problems()).isEmpty();
      assertThat(grid.text(0, 1)).isEqualTo("name1");
      assertThat(source.source().uncopyable()).isEmpty();
      assertThat(copy(source, Map.of())).isEqualTo(bytes);

      Map<Place, String> replacements = replacements(random, grid);
      Grid copied = source.source().reread(copy(source, replacements)).grids().get(0);
      assertThat(texts(copied, Map.of())).isEqualTo(texts(grid, replacements));
    }
  }

  private static Decoded.Grids decode(byte[] bytes) {
    Decoded decoded = Formats.decode("table.csv", bytes);
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return (Decoded.Grids) decoded;
  }

  private static byte[] copy(Decoded.Grids source, Map<Place, String> replacements)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    source.source().copy(replacements, out);
    return out.toByteArray();
  }

  /** A header of plain words, rows of figures and awkward labels, some quoted, some ragged. */
  private static String randomText(Random random, Style style) {
    StringBuilder text = new StringBuilder();
    int columns = 2 + random.nextInt(4);
    for (int row = 0; row < 5 + random.nextInt(5); row++) {
      int width = row > 3 && random.nextInt(6) == 0 ? 1 + random.nextInt(columns) : columns;
      for (int column = 0; column < width; column++) {
        text.append(column == 0 ? "" : String.valueOf(style.delimiter()));
        text.append(row < 2 ? "name" + column : randomField(random, style.delimiter()));
      }
      text.append(style.lineEnd());
    }
    return random.nextBoolean() ? text.toString() : text + "Caf\u00E9";
  }

  private static String randomField(Random random, char delimiter) {
    return switch (random.nextInt(7)) {
      case 0 -> "\"a" + delimiter + "b\"";
      case 1 -> "\"say \"\"no\"\"\"";
      case 2 -> "\"\"";
      case 3 -> "Caf\u00E9 \u2013 \u00A0";
      case 4 -> "";
      case 5 -> "=1";
      default -> Integer.toString(random.nextInt(1000));
    };
  }

  private static Map<Place, String> replacements(Random random, Grid grid) {
    List<String> texts = List.of("[c]", "", "\"", "a\nb", "x,y;z\tw|v", "\u2013");
    Map<Place, String> replacements = new TreeMap<>();
    for (int row = 2; row < grid.rows(); row++) {
      for (int column = 0; column < grid.width(row); column++) {
        if (random.nextInt(4) == 0) {
          replacements.put(Place.at(row, column), texts.get(random.nextInt(texts.size())));
        }
      }
    }
    return replacements;
  }

  private static List<List<String>> texts(Grid grid, Map<Place, String> replacements) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < grid.width(row); column++) {
        fields.add(replacements.getOrDefault(Place.at(row, column), grid.text(row, column)));
      }
      rows.add(fields);
    }
    return rows;
  }
}
