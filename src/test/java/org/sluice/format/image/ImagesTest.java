package org.sluice.format.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.format.image.Pictures.bytes;
import static org.sluice.format.image.Pictures.chunk;
import static org.sluice.format.image.Pictures.low;
import static org.sluice.format.image.Pictures.segment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Trace;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;

class ImagesTest {
  private static final byte[] GPS = Pictures.tiff(0, 34853, 8);

  private static Decoded.Unread unread(byte[] bytes) {
    Decoded decoded = Formats.decode("table.csv", bytes);
    assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    return (Decoded.Unread) decoded;
  }

  /** What is told beside the picture itself. */
  private static List<String> told(byte[] bytes) {
    List<Trace> traces = unread(bytes).content().traces();
    assertThat(traces.get(0)).isEqualTo(new Trace(Trace.Kind.FIGURE, "", "a picture", true));
    return traces.stream().skip(1).map(Trace::what).toList();
  }

  static Stream<Arguments> plain() {
    return Stream.of(
        Arguments.of("png", "a PNG image", Pictures.png()),
        Arguments.of("jpeg", "a JPEG image", Pictures.jpeg()),
        Arguments.of("gif", "a GIF image", Pictures.gif()),
        Arguments.of("tiff", "a TIFF image", Pictures.tiff(0, 256, 800, 257, 600)),
        Arguments.of("webp", "a WebP image", Pictures.webp()),
        Arguments.of("bmp", "a bitmap image", Pictures.bitmap()));
  }

  @ParameterizedTest
  @MethodSource("plain")
  void aPlainPictureTellsItsSizeAndNothingElse(String format, String title, byte[] bytes) {
    assertThat(unread(bytes).content().format()).isEqualTo(format);
    assertThat(unread(bytes).why()).startsWith(title + " of 800 by 600 pixels: ");
    assertThat(told(bytes)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plain")
  void whatStandsBehindTheEndIsTold(String format, String title, byte[] bytes) {
    if (!format.equals("tiff")) {
      assertThat(told(bytes(bytes, "area,n\nAlderby,3\n"))).containsExactly("data behind its end");
      assertThat(told(bytes(bytes, "PK\u0003\u0004")))
          .containsExactly("an archive behind the end of the picture");
    }
  }

  @ParameterizedTest
  @MethodSource("plain")
  void aPictureThatBreaksOffSaysSo(String format, String title, byte[] bytes) {
    if (!format.equals("tiff")) {
      assertThat(told(Arrays.copyOf(bytes, bytes.length - 2)))
          .containsExactly("a picture that breaks off");
    }
  }

  static Stream<Arguments> carried() {
    return Stream.of(
        Arguments.of("metadata with a text", Pictures.png(chunk("tEXt", "Comment\0n = 3"))),
        Arguments.of(
            "metadata with an author's name", Pictures.png(chunk("iTXt", "Author\0\0\0\0\0A"))),
        Arguments.of(
            "metadata with the name of a program",
            Pictures.png(
                chunk("tEXt", "Software\0Matplotlib version3.9.2, https://matplotlib.org/ 3"))),
        Arguments.of(
            "metadata with a description (XMP)",
            Pictures.png(chunk("zTXt", "XML:com.adobe.xmp\0\0x"))),
        Arguments.of(
            "metadata with the date and time it was made", Pictures.png(chunk("tIME", "1234567"))),
        Arguments.of("metadata that some program added", Pictures.png(chunk("prVt", "abc"))),
        Arguments.of("further frames of a moving picture", Pictures.png(chunk("fdAT", "abc"))),
        Arguments.of("metadata with a text", Pictures.jpeg(segment(0xFE, "n = 3"))),
        Arguments.of(
            "metadata with a description (XMP)",
            Pictures.jpeg(segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x/>"))),
        Arguments.of(
            "metadata of a picture editor (IPTC)", Pictures.jpeg(segment(0xED, "Photoshop 3.0\0"))),
        Arguments.of("further pictures inside", Pictures.jpeg(segment(0xE2, "MPF\0"))),
        Arguments.of("metadata that some program added", Pictures.jpeg(segment(0xEB, "abc"))),
        Arguments.of("metadata with a text", Pictures.gif(bytes(0x21, 0xFE, 2, "ab", 0))),
        Arguments.of(
            "metadata that some program added",
            Pictures.gif(bytes(0x21, 0xFF, 11, "XMP DataXMP", 2, "ab", 0))),
        Arguments.of(
            "further frames of a moving picture",
            Pictures.gif(bytes(0x2C, "\0\0\0\0", 2, 0, 2, 0, 0, 2, 1, "a", 0))),
        Arguments.of("metadata with a text", Pictures.tiff(0, 256, 800, 257, 600, 270, 8)),
        Arguments.of("further pages", Pictures.tiff(8, 256, 800, 257, 600)),
        Arguments.of(
            "metadata of a camera or program (Exif)", Pictures.webp(bytes("EXIF", low(2), "ab"))));
  }

  @ParameterizedTest
  @MethodSource("carried")
  void whatAPictureCarriesBesideItsPixelsIsTold(String what, byte[] bytes) {
    assertThat(told(bytes)).containsExactly(what);
  }

  @Test
  void aPlaceAndAThumbnailInExifDataAreTold() {
    byte[] thumbnail = Pictures.tiff(8, 34853, 8);
    assertThat(told(Pictures.jpeg(segment(0xE1, "Exif\0\0", GPS))))
        .containsExactly(
            "metadata of a camera or program (Exif)", "the place where it was made (GPS)");
    assertThat(told(Pictures.png(chunk("eXIf", thumbnail))))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("a thumbnail");
  }

  @Test
  void theBareNameOfAPlottingProgramIsNoContent() {
    assertThat(
            told(
                Pictures.png(
                    chunk("tEXt", "Software\0Matplotlib version3.9.2, https://matplotlib.org/"))))
        .isEmpty();
  }

  @Test
  void headersThatLieAboutLengthsAreNoFault() {
    assertThat(told(bytes("\u0089PNG\r\n\u001A\n", low(-1), "IHDR", low(-1), low(-1))))
        .containsExactly("a picture that breaks off");
    assertThat(told(bytes(0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, "Exif\0\0")))
        .containsExactly("a picture that breaks off");
    assertThat(told(bytes("II*\0", low(-1)))).containsExactly("a picture that breaks off");
  }

  @Test
  void aColumnNamedBmIsNoPicture() {
    assertThat(Images.of(bytes("BM,n\nAlderby,12\n"))).isEmpty();
  }
}
