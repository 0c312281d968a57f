package org.sluice.format.svg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.sluice.finding.Content;
import org.sluice.finding.Problem;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Sheets;

/** Reads a drawing: a line of the grid {@code text} for each text that it shows. */
public final class Svg {
  private static final int HEAD = 4096;
  private static final String ADVICE = "hand in the counts behind it as a table beside it";

  private Svg() {}

  /**
   * The drawing that this text is, if it is one.
   *
   * @param path for problems
   */
  public static Optional<Decoded> of(String path, String text) {
    return isDrawing(text) ? Optional.of(drawing(path, text)) : Optional.empty();
  }

  /** An element of that name before any of HTML; a page that holds a drawing is a page. */
  private static boolean isDrawing(String text) {
    String opening = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
    if (!opening.startsWith("<")) {
      return false;
    }
    String head = opening.toLowerCase(Locale.ROOT);
    int svg = head.indexOf("<svg");
    if (svg < 0) {
      return false;
    }
    String before = head.substring(0, svg);
    return Stream.of("<html", "<body", "<div", "<table", "<p>").noneMatch(before::contains);
  }

  private static Decoded drawing(String path, String text) {
    Drawing drawing = new Drawing();
    boolean whole = true;
    try {
      drawing.read(text);
    } catch (XMLStreamException e) {
      whole = false;
      drawing.traces().add(Trace.Kind.UNREAD, "", "a drawing that is damaged or breaks off");
    }
    Content content = new Content("image", "svg", 0, drawing.traces().all());
    if (drawing.texts().isEmpty()) {
      return new Decoded.Unread(
          content, "an SVG image: its shapes give back the figures that they draw; " + ADVICE);
    }
    return new Decoded.Grids(
        content,
        new UncopiedDrawing(),
        Sheets.of(drawing.texts().grid()),
        List.of(problem(path, whole)));
  }

  private static Problem problem(String path, boolean whole) {
    return new Problem(
        path,
        "figures in a table",
        whole
            ? "a drawing, whose shapes were not judged"
            : "a drawing that is damaged or breaks off, and was read in part",
        ADVICE);
  }
}
