package org.sluice.format.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Trace;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;

class PdfsTest {
  private static Decoded.Unread unread(byte[] bytes) {
    Decoded decoded = Formats.decode("table.csv", bytes);
    assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    return (Decoded.Unread) decoded;
  }

  private static List<String> told(byte[] bytes) {
    return unread(bytes).content().traces().stream()
        .filter(trace -> trace.kind() != Trace.Kind.FIGURE)
        .map(Trace::what)
        .toList();
  }

  @Test
  void aPlainDocumentTellsItsPagesAndNothingElse() {
    assertThat(unread(Pdf.with("")).why()).startsWith("a PDF document of 2 pages: ");
    assertThat(unread(Pdf.with("")).content().kind()).isEqualTo("document");
    assertThat(told(Pdf.with(""))).isEmpty();
  }

  @Test
  void pagesInPackedObjectsAreCountedToo() {
    byte[] bytes =
        ("%PDF-1.7\n" + Pdf.packed("<</Type/Pages/Count 31>>") + "%%EOF").getBytes(ISO_8859_1);
    assertThat(unread(bytes).why()).startsWith("a PDF document of 31 pages: ");
  }

  @ParameterizedTest
  @CsvSource({
    "/Author (A), properties with an author's name",
    "/Title (Three cases), properties with a title",
    "/Keywords (a), properties with a subject or keywords",
    "/CreationDate (D:20240701), properties with the date and time it was made",
    "/Metadata 9 0 R, metadata with a description (XMP)",
    "/S /JavaScript, JavaScript",
    "/S /J#61vaScript, JavaScript",
    "/S /Launch, an action that starts a program",
    "/S /SubmitForm, an action that sends or fetches data",
    "/Type /EmbeddedFile, an embedded file",
    "/Type /Annot /Subtype /FreeText, comments on its pages",
    "/AcroForm 9 0 R, a form with values",
    "/Type /OCG, layers that can be switched off",
    "/Encrypt 9 0 R, encrypted parts",
  })
  void whatADocumentCarriesIsToldPackedOrNot(String entry, String what) {
    String object = "<<" + entry + ">>";
    assertThat(told(Pdf.with("9 0 obj " + object + " endobj"))).containsExactly(what);
    assertThat(told(Pdf.with(Pdf.packed(object)))).containsExactly(what);
  }

  @Test
  void theTitleThatREverGivesIsNoContent() {
    assertThat(told(Pdf.with("9 0 obj <</Title (R Graphics Output)>> endobj"))).isEmpty();
  }

  @Test
  void aLinkIsNoComment() {
    assertThat(told(Pdf.with("9 0 obj <</Type /Annot /Subtype /Link>> endobj"))).isEmpty();
  }

  @Test
  void anEarlierVersionAndDataBehindTheEndAreTold() {
    assertThat(told(Pdf.with("%%EOF"))).containsExactly("an earlier version of itself");
    byte[] bytes = Arrays.copyOf(Pdf.with(""), Pdf.with("").length + 20);
    Arrays.fill(bytes, bytes.length - 20, bytes.length, (byte) 'x');
    assertThat(told(bytes)).containsExactly("data behind its end");
  }

  @Test
  void aDocumentThatBreaksOffSaysSo() {
    byte[] whole = Pdf.with("");
    assertThat(told(Arrays.copyOf(whole, whole.length / 2)))
        .containsExactly("a document that breaks off");
  }

  @Test
  void packedObjectsThatUnpackToGigabytesAreLeft() {
    byte[] bomb = Pdf.with(Pdf.packed("/".repeat(1 << 26)));
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> told(bomb)))
        .contains(
            "packed parts of more than 33,554,432 bytes when unpacked; `--limit pdf-bytes=N` opens more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Type /Pages ", "<<", "stream ", "/", "1 0 obj ", "%%EOF", "endstream"})
  void tenMillionBytesOfOnePieceAreReadInTime(String piece) {
    byte[] bytes = Pdf.with(piece.repeat(10_000_000 / piece.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> unread(bytes));
  }
}
