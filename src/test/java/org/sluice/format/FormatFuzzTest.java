package org.sluice.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Trace;
import org.sluice.format.data.DataSets;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.docx.DocxFiles;
import org.sluice.format.image.Pictures;
import org.sluice.format.ods.OdsFiles;
import org.sluice.format.pdf.Pdf;
import org.sluice.grid.Grid;

/**
 * Files with bytes changed at random are read or named, and never a fault of the program. In the
 * long run of {@code -Dsluice.fuzz=200000} each format is changed so many times.
 */
class FormatFuzzTest {
  private static final int RUNS = Integer.getInteger("sluice.fuzz", 400);

  static Stream<Arguments> seeds() {
    return Stream.of(
        Arguments.of("png", Pictures.png(Pictures.chunk("tEXt", "Comment\0n"))),
        Arguments.of(
            "jpeg", Pictures.jpeg(Pictures.segment(0xE1, "Exif\0\0", Pictures.tiff(8, 306, 8)))),
        Arguments.of("gif", Pictures.gif()),
        Arguments.of("tiff", Pictures.tiff(0, 256, 800, 257, 600, 270, 8)),
        Arguments.of("webp", Pictures.webp(Pictures.bytes("EXIF", Pictures.low(2), "ab"))),
        Arguments.of("bmp", Pictures.bitmap()),
        Arguments.of("pdf", Pdf.with(Pdf.packed("<</Type/Pages/Count 31/Author (A)>>"))),
        Arguments.of("parquet", DataSets.parquet()),
        Arguments.of("dta", DataSets.stata()),
        Arguments.of("sav", DataSets.spss()),
        Arguments.of("rds", DataSets.gzip("X\n\0\0\0\3data".getBytes(ISO_8859_1))),
        Arguments.of(
            "svg",
            ("<svg xmlns='http://www.w3.org/2000/svg'><g style='opacity:1'><text x='1'>12</text>"
                    + "<circle r='3'/><!-- n = 4 --></g></svg>")
                .getBytes(UTF_8)),
        Arguments.of("ods", ods()),
        Arguments.of("docx", docx()));
  }

  private static byte[] ods() {
    return OdsFiles.of(
        "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>",
        OdsFiles.sheet(
            "Care",
            OdsFiles.row(OdsFiles.text("area"), OdsFiles.text("n")),
            OdsFiles.row(OdsFiles.text("Alderby"), OdsFiles.number("12", "12.4")),
            OdsFiles.row(
                "<table:table-cell table:number-columns-repeated='3'/>",
                "<table:covered-table-cell/>")));
  }

  private static byte[] docx() {
    return DocxFiles.of(
        DocxFiles.paragraph("Care in 2024")
            + DocxFiles.table(
                DocxFiles.row(DocxFiles.cell("area"), DocxFiles.cell("n")),
                DocxFiles.row(DocxFiles.cell("Alderby"), DocxFiles.cell("4"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void changedBytesAreNoFault(String format, byte[] seed) {
    Random random = new Random(20240701);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30L + RUNS / 100),
        () -> {
          for (int run = 0; run < RUNS; run++) {
            byte[] changed =
                format.equals("ods") || format.equals("docx")
                    ? changedInside(seed, random)
                    : changed(seed, random);
            holds(Formats.decode("t." + format, changed), format);
          }
        });
  }

  /** What can be copied is copied, and the copy shows the same and holds nothing else. */
  private static void holds(Decoded decoded, String format) throws IOException {
    assertThat(decoded.content().kind()).isNotBlank();
    boolean writes = format.equals("ods") || format.equals("docx");
    if (writes
        && decoded instanceof Decoded.Grids grids
        && grids.content().traces().stream().noneMatch(Trace::inCopy)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      grids.source().copy(Map.of(), out);
      Decoded copy = Formats.decode("t", out.toByteArray());
      assertThat(copy).isInstanceOf(Decoded.Grids.class);
      assertThat(copy.content().traces()).isEmpty();
      assertThat(texts((Decoded.Grids) copy)).isEqualTo(texts(grids));
    }
  }

  private static List<String> texts(Decoded.Grids grids) {
    List<String> texts = new ArrayList<>();
    for (Grid grid : grids.sheets().grids()) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.width(row); column++) {
          texts.add(grid.place(row, column) + "=" + grid.text(row, column));
        }
      }
    }
    return texts;
  }

  /** A package is changed in its members, so that its check sums hold, or in its own bytes. */
  private static byte[] changedInside(byte[] seed, Random random) {
    if (random.nextInt(4) == 0) {
      return changed(seed, random);
    }
    List<String> members = new ArrayList<>();
    Packed.members(seed)
        .forEach(
            (name, text) -> {
              boolean change = !name.equals("mimetype") && random.nextInt(3) == 0;
              members.add(name);
              members.add(change ? new String(changed(text.getBytes(UTF_8), random), UTF_8) : text);
            });
    return Packed.of(members.toArray(String[]::new));
  }

  private static byte[] changed(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes && bytes.length > 8; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
        case 3 -> bytes[at] = (byte) "0123456789<>/'\"= &;".charAt(random.nextInt(19));
        default -> bytes = doubled(bytes, at, random.nextInt(40));
      }
    }
    return bytes;
  }

  /** The same bytes with a piece of them written twice. */
  private static byte[] doubled(byte[] bytes, int at, int most) {
    int length = Math.min(most, bytes.length - at);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
    return longer;
  }
}
