package org.sluice.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;

/**
 * Workbooks with random damage, to their bytes and to the XML of their parts: each is read or named
 * as unread, and a copy of what is read reads the same. For a long run: {@code
 * -Dsluice.fuzz=100000}.
 */
class XlsxFuzzTest {
  private static final int RUNS = Integer.getInteger("sluice.fuzz", 400);

  private static final String SHEET =
      "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\" ht=\"15\">"
          + "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>3.4187</v></c></row><row r=\"2\">"
          + "<c r=\"A2\" t=\"inlineStr\"><is><r><t>Dunmere</t></r></is></c><c r=\"C2\" s=\"2\"><f>A1"
          + "</f><v>44927.5</v></c><c r=\"D2\" t=\"b\"><v>1</v></c></row></sheetData><mergeCells>"
          + "<mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0;[Red]-0;&quot;-&quot;;@\"/>"
          + "</numFmts><fonts><font><color rgb=\"FFFFFFFF\"/></font></fonts><fills><fill/></fills>"
          + "<cellXfs><xf/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

  @Test
  void damagedBytesAreReadOrNamed() {
    byte[] whole = Book.of("").part("xl/worksheets/sheet1.xml", SHEET).strings("Alderby").bytes();
    for (int run = 0; run < RUNS; run++) {
      Random random = new Random(run);
      byte[] bytes = whole.clone();
      for (int i = random.nextInt(6); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      survives(run, bytes);
    }
  }

  @Test
  void damagedPartsAreReadOrNamed() {
    for (int run = 0; run < RUNS; run++) {
      Random random = new Random(run);
      Book book =
          Book.of("")
              .styles("")
              .part("xl/styles.xml", random.nextBoolean() ? STYLES : mutated(STYLES, random))
              .part("xl/worksheets/sheet1.xml", mutated(SHEET, random))
              .strings("Alderby");
      survives(run, book.bytes());
    }
  }

  private static void survives(int seed, byte[] bytes) {
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          if (Formats.decode("a.xlsx", bytes) instanceof Decoded.Grids grids
              && grids.content().kind().equals("workbook")
              && grids.source().uncopyable().isEmpty()) {
            copied(seed, grids);
          }
        },
        () -> "seed " + seed);
  }

  private static void copied(int seed, Decoded.Grids grids) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    grids.source().copy(Map.of(), out);
    Decoded again = Formats.decode("a.xlsx", out.toByteArray());
    assertThat(again.content().traces()).as("seed %d", seed).isEmpty();
    assertThat(again).as("seed %d", seed).isInstanceOf(Decoded.Grids.class);
    for (int sheet = 0; sheet < grids.sheets().grids().size(); sheet++) {
      Grid before = grids.sheets().grids().get(sheet);
      Grid after = ((Decoded.Grids) again).sheets().grids().get(sheet);
      assertThat(texts(after)).as("seed %d", seed).isEqualTo(texts(before));
    }
  }

  private static String texts(Grid grid) {
    StringBuilder texts = new StringBuilder();
    for (int row = 0; row < grid.rows() && row < 1_000; row++) {
      for (int column = 0; column < grid.width(row); column++) {
        texts.append(grid.text(row, column)).append('\u001F');
      }
      texts.append('\n');
    }
    return texts.toString();
  }

  /** Letters changed, pieces doubled, dropped and moved. */
  private static String mutated(String xml, Random random) {
    byte[] bytes = xml.getBytes(StandardCharsets.ISO_8859_1);
    String letters = "<>/\"=&;#%0123456789.,EeABcdhmsy@[]_x -+\n";
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(from, letters.charAt(random.nextInt(letters.length())));
        case 1 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
        case 2 -> text.delete(from, Math.min(to, text.length() - 1));
        default -> digit(text, from, letters.charAt(13 + random.nextInt(10)));
      }
    }
    return text.toString();
  }

  /** Most damage to letters breaks the XML; damage to a figure leaves it whole. */
  private static void digit(StringBuilder text, int from, char other) {
    for (int at = from; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        text.setCharAt(at, other);
        return;
      }
    }
  }
}
