package org.sluice.format.pdf;

import java.util.Optional;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Traces;

/** Tells a PDF document, its pages and what it carries beside them. */
public final class Pdfs {
  private static final String PROPERTIES = "the document's properties";

  /** Readers forgive some bytes before the header (ISO 32000-1, annex H.3, note 13). */
  private static final int BEFORE = 1024;

  private final byte[] bytes;
  private final Limits limits;
  private final PdfObjects objects;
  private final Traces traces = Traces.thatStay();

  private Pdfs(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.objects = PdfObjects.of(bytes, limits);
  }

  /** The document that these bytes are, if they are one. */
  public static Optional<Decoded> of(byte[] bytes, Limits limits) {
    Bytes view = Bytes.of(bytes);
    int header = view.find("%PDF-", 0, BEFORE);
    if (header < 0 || (header > 0 && view.find("%%EOF", 0, bytes.length) < 0)) {
      return Optional.empty();
    }
    return Optional.of(new Pdfs(bytes, limits).unread(header));
  }

  private Decoded unread(int header) {
    if (header > 0) {
      traces.hidden("", "data before its start");
    }
    ends();
    properties();
    programs();
    parts();
    traces.add(Trace.Kind.FIGURE, "", "pages whose tables and figures were not read");
    return new Decoded.Unread(
        new Content("document", "pdf", 0, traces.all()),
        "a PDF document"
            + pages()
            + ": sluice does not read what is printed in it; hand in its tables, and the counts"
            + " behind its figures, as tables beside it");
  }

  private String pages() {
    long pages = objects.pages();
    if (pages <= 0) {
      return "";
    }
    return pages == 1 ? " of 1 page" : " of " + pages + " pages";
  }

  /** A file that was written to later keeps what it was before; a linearised one has two ends. */
  private void ends() {
    Bytes view = Bytes.of(bytes);
    int ends = 0;
    int last = -1;
    for (int at = view.find("%%EOF", 0, bytes.length);
        at >= 0;
        at = view.find("%%EOF", at + 5L, bytes.length)) {
      ends++;
      last = at;
    }
    if (ends == 0) {
      traces.add(Trace.Kind.UNREAD, "", "a document that breaks off");
    }
    if (ends > (view.find("/Linearized", 0, BEFORE) >= 0 ? 2 : 1)) {
      traces.hidden("", "an earlier version of itself");
    }
    if (last >= 0 && !view.latin1(last + 5L, bytes.length).isBlank()) {
      traces.hidden("", "data behind its end");
    }
  }

  private void properties() {
    if (objects.hasName("Author")) {
      traces.hidden(PROPERTIES, "properties with an author's name");
    }
    if (objects.hasName("Title") && !objects.holds("/Title (R Graphics Output)")) {
      traces.hidden(PROPERTIES, "properties with a title");
    }
    if (objects.hasName("Subject") || objects.hasName("Keywords")) {
      traces.hidden(PROPERTIES, "properties with a subject or keywords");
    }
    if (objects.hasName("CreationDate") || objects.hasName("ModDate")) {
      traces.hidden(PROPERTIES, "properties with the date and time it was made");
    }
    if (objects.hasName("Metadata")) {
      traces.hidden(PROPERTIES, "metadata with a description (XMP)");
    }
    if (objects.hasName("PieceInfo")) {
      traces.hidden(PROPERTIES, "metadata that some program added");
    }
  }

  private void programs() {
    if (objects.hasName("JavaScript") || objects.hasName("JS")) {
      traces.add(Trace.Kind.MACRO, "", "JavaScript");
    }
    if (objects.hasName("Launch")) {
      traces.add(Trace.Kind.MACRO, "", "an action that starts a program");
    }
    if (objects.hasName("SubmitForm") || objects.hasName("ImportData")) {
      traces.add(Trace.Kind.MACRO, "", "an action that sends or fetches data");
    }
    if (objects.hasName("RichMedia") || objects.hasName("XFA")) {
      traces.add(Trace.Kind.MACRO, "", "a form or medium with a program of its own");
    }
  }

  private void parts() {
    if (objects.hasName("EmbeddedFile") || objects.hasName("EmbeddedFiles")) {
      traces.hidden("", "an embedded file");
    }
    if (objects.hasAnnotation()) {
      traces.hidden("", "comments on its pages");
    }
    if (objects.hasName("AcroForm")) {
      traces.hidden("", "a form with values");
    }
    if (objects.hasName("OCG")) {
      traces.hidden("", "layers that can be switched off");
    }
    if (objects.hasName("Thumb")) {
      traces.hidden("", "thumbnails of its pages");
    }
    if (objects.hasName("Encrypt")) {
      traces.add(Trace.Kind.UNREAD, "", "encrypted parts");
    }
    if (objects.isDamaged()) {
      traces.add(Trace.Kind.UNREAD, "", "compressed parts that are damaged");
    }
    objects.over().forEach(limit -> traces.add(Trace.Kind.UNREAD, "", limits.told(limit)));
  }
}
